import type { Message, MessageKey } from '../language/message.ts';
import { browser } from './browser.ts';

/** Puts a message into the words of the reader's language. */
export function say(message: Message): string {
  return browser.i18n.getMessage(message.key, message.values ? [...message.values] : undefined);
}

/** The same for a key with its values. */
export function words(key: MessageKey, ...values: string[]): string {
  if (values.length > 0) return browser.i18n.getMessage(key, values);
  let said = plain.get(key);
  if (said === undefined) {
    said = browser.i18n.getMessage(key);
    plain.set(key, said);
  }
  return said;
}

/** Messages without values, asked for with every key that is typed; the reader's language does not change meanwhile. */
const plain = new Map<MessageKey, string>();
