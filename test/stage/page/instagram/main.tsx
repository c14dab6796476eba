/** @jsxImportSource react */
import { mount } from '../shell.tsx';
import { Instagram } from './Instagram.tsx';

mount('#mount_0_0_xx', <Instagram />);
