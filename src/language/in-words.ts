import messages from '../_locales/en_GB/messages.json' with { type: 'json' };
import type { Message } from './message.ts';

/**
 * A message in words, for where the browser's own look-up is not to be had: the command line and the tests.
 * `$1`, `$2` ... stand for the values in order.
 */
export function inWords({ key, values = [] }: Message): string {
  return messages[key].message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
}
