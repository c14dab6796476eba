import '../../look/tokens.css';
import '../../look/base.css';
import '../shared/page.css';
import './popup.css';
import { start } from '../shared/start.tsx';
import { Popup } from './Popup.tsx';

start(Popup, 'popup_title');
