import type messages from '../_locales/en_GB/messages.json';

/** The key of one visible text. Every word people read is in `_locales`. */
export type MessageKey = keyof typeof messages;

/** A visible text with its values ($1, $2 ... in order). Put into words at the very edge, where it is shown. */
export interface Message {
  key: MessageKey;
  values?: readonly string[];
}

export const message = (key: MessageKey, ...values: string[]): Message => (values.length ? { key, values } : { key });

type Underscored<T extends string> = T extends `${infer A}${'-' | ' '}${infer B}` ? `${A}_${Underscored<B>}` : T;

/** The key of the name of a thing of the vocabulary: `nameKey('action', 'create-post')` is `action_create_post`. */
export function nameKey<K extends string, T extends string>(kind: K, id: T): `${K}_${Underscored<T>}` {
  return `${kind}_${id.replace(/[- ]/g, '_')}` as `${K}_${Underscored<T>}`;
}
