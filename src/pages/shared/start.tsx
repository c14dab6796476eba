import { type ComponentType, render } from 'preact';
import type { MessageKey } from '../../language/message.ts';
import { words } from '../../platform/words.ts';

/** Shows one of our own pages. */
export function start(Page: ComponentType, title: MessageKey): void {
  document.documentElement.lang = words('language');
  document.title = words('page_title', words(title), words('extension_name'));
  render(<Page />, document.getElementById('root')!);
}
