/** @jsxImportSource react */
import { mount } from '../shell.tsx';
import { BusinessSuite } from './BusinessSuite.tsx';
import { Facebook } from './Facebook.tsx';

mount('#mount_0_0_xx', location.hostname.startsWith('business.') ? <BusinessSuite /> : <Facebook />);
