import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../../language/message.ts';
import { words } from '../../../platform/words.ts';
import { replaced } from './draft.ts';

interface Props<T> {
  items: readonly T[];
  onChange(items: T[]): void;
  /** A new, empty item. */
  fresh(): T;
  /** What one item is called, for the buttons. */
  name(item: T): string;
  add: MessageKey;
  /** One field below the other, for items with long texts and lists of their own. */
  wide?: boolean;
  children(item: T, set: (part: Partial<T>) => void): ComponentChildren;
}

/** A list of things to fill in, to add to and to take from. */
export function Rows<T extends object>({ items, onChange, fresh, name, add, wide, children }: Props<T>) {
  return (
    <>
      <ul class="forms">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items have nothing else that stays while they are filled in
          <li key={index}>
            <div class={wide ? undefined : 'fields'}>
              {children(item, (part) => onChange(replaced(items, index, { ...item, ...part })))}
            </div>
            <button type="button" class="button plain" onClick={() => onChange(items.filter((_, at) => at !== index))}>
              {words('remove')}
              <span class="hidden"> {name(item)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => onChange([...items, fresh()])}>
        {words(add)}
      </button>
    </>
  );
}
