import type { MessageKey } from '../../src/language/message.ts';
import { say } from '../words.ts';

/** As much of the browser as the unit tests need: storage in memory, and the words. */

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

export function fakeBrowser(managed?: Record<string, unknown>) {
  const listeners = new Set<Listener>();
  const store: Record<string, unknown> = {};
  let refusal: Error | undefined;
  const tell = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    for (const listener of listeners) listener(changes, area);
  };
  return {
    store,
    /** From now on every write fails, as it does when the disk is full. */
    refuseWrites: (error = new Error('full')) => {
      refusal = error;
    },
    i18n: {
      getMessage: (key: MessageKey, values: string[] = []) => say({ key, values }),
    },
    storage: {
      local: {
        get: async (keys: string | string[]) =>
          structuredClone(
            Object.fromEntries([keys].flat().flatMap((key) => (key in store ? [[key, store[key]]] : []))),
          ),
        set: async (items: Record<string, unknown>) => {
          if (refusal) throw refusal;
          Object.assign(store, structuredClone(items));
          tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])), 'local');
        },
      },
      managed: {
        // As Firefox does without a policy.
        get: async () => managed ?? Promise.reject(new Error('Managed storage manifest not found')),
      },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  };
}
