/** @jsxImportSource react */
import { mount } from '../shell.tsx';
import { Facebook } from './Facebook.tsx';

mount('#mount_0_0_xx', <Facebook />);
