/** @jsxImportSource react */
import { mount } from '../shell.tsx';
import { X } from './X.tsx';

mount('#react-root', <X />);
