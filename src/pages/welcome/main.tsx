import '../../look/tokens.css';
import '../../look/base.css';
import '../shared/page.css';
import '../shared/forms.css';
import { start } from '../shared/start.tsx';
import { Welcome } from './Welcome.tsx';

start(Welcome, 'welcome_heading');
