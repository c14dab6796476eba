/** @jsxImportSource react */
import { mount } from '../shell.tsx';
import { TikTok } from './TikTok.tsx';

mount('#app', <TikTok />);
