import type { Pack } from '../../../policy/pack.ts';

/** A pack on its way: what the forms change, with the gaps that half-filled forms have. */

/** Changes one part of a draft. */
export type Change = (part: Partial<Pack>) => void;

export interface EditorProps {
  draft: Pack;
  change: Change;
}

/** The list with one item replaced. */
export function replaced<T>(items: readonly T[], index: number, item: T): T[] {
  return items.map((other, at) => (at === index ? item : other));
}

/** The draft as it is tried and saved: empty lines and empty optional fields left out. */
export function tidied(draft: unknown): unknown {
  if (Array.isArray(draft)) return draft.map(tidied).filter((item) => item !== '');
  if (typeof draft === 'string') return draft.trim();
  if (typeof draft !== 'object' || draft === null) return draft;
  return Object.fromEntries(
    Object.entries(draft).flatMap(([key, value]) => {
      const tidy = tidied(value);
      return tidy === '' || tidy === undefined ? [] : [[key, tidy]];
    }),
  );
}

/** An id made from a name, that no other item has: `Town Clerk` is `town-clerk`. */
export function idFor(name: string, others: readonly { id: string }[]): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/&/g, ' and ')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || 'new';
  const taken = new Set(others.map(({ id }) => id));
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  return id;
}
