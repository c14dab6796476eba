import { words } from '../../platform/words.ts';

/** Dates and lists in the language that the words are in, which is not always the browser's. */

/** `2024-05-31` as "31 May 2024". */
export function longDay(day: string): string {
  return new Intl.DateTimeFormat(words('language'), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}

/** "a, b and c", or "a, b or c". */
export function listed(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(words('language'), { type }).format(items);
}

/** The same with a capital letter, as the first word of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(words('language')) + text.slice(1);
}
