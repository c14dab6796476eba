/** @jsxImportSource react */
import { mount } from '../shell.tsx';
import { X } from './X.tsx';

// Dialogs live in a layer of their own, beside the rest.
const layers = document.createElement('div');
layers.id = 'layers';
document.body.append(layers);
mount('#react-root', <X />);
