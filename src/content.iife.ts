import { start } from './assistant/start.ts';
import { tableOf } from './sites/recognise.ts';

const table = tableOf(location.hostname);
if (table) start(table);
