import '../../look/tokens.css';
import '../../look/base.css';
import '../shared/page.css';
import '../shared/forms.css';
import { start } from '../shared/start.tsx';
import { Options } from './Options.tsx';

start(Options, 'options_heading');
