import '../../look/tokens.css';
import '../../look/base.css';
import '../shared/page.css';
import '../shared/forms.css';
import '../shared/checking.css';
import { start } from '../shared/start.tsx';
import { Records } from './Records.tsx';

start(Records, 'records_heading');
