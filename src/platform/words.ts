import type { Message, MessageKey } from '../language/message.ts';
import { browser } from './browser.ts';

/** Puts a message into the words of the reader's language. */
export function say(message: Message): string {
  return browser.i18n.getMessage(message.key, message.values ? [...message.values] : undefined);
}

/** The same for a key with its values. */
export function words(key: MessageKey, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}
