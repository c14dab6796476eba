import messages from '../src/_locales/en_GB/messages.json' with { type: 'json' };
import type { Message } from '../src/language/message.ts';

/** Puts a message into words as browsers do, from our own file. */
export function say({ key, values = [] }: Message): string {
  return messages[key].message.replace(/\$(\d)/g, (_, number) => values[number - 1] ?? '');
}
