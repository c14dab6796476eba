import { findBank } from './bank.ts';
import { findBirthDates } from './birth.ts';
import { findAddresses, findEmails, findPhones, findPostcodes } from './contact.ts';
import type { Identifier } from './identifier.ts';
import { findOfficial, findVehicles } from './official.ts';

export type { Identifier, IdentifierKind } from './identifier.ts';

/**
 * Everything in the text with the form of personal data, in order of place, without overlaps: what has the more telling
 * form wins. `year` is the year of writing. Linear in the length of the text.
 */
export function findIdentifiers(text: string, year: number): Identifier[] {
  const digits = countDigits(text);
  if (digits === 0 && !text.includes('@')) return [];
  const found = [
    ...findEmails(text),
    ...(digits < 6 ? [] : [...findBank(text), ...findOfficial(text)]),
    ...(digits < 4 ? [] : findBirthDates(text, year)),
    ...(digits < 6 ? [] : findPhones(text)),
    ...(digits < 1 ? [] : [...findVehicles(text), ...findAddresses(text)]),
    ...(digits < 2 ? [] : findPostcodes(text)),
  ];
  if (found.length < 2) return found;
  const kept: Identifier[] = [];
  for (const item of found) {
    if (!kept.some((other) => item.start < other.end && other.start < item.end)) kept.push(item);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}
