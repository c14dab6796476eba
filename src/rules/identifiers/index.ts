import { findBank } from './bank.ts';
import { findBirthDates } from './birth.ts';
import { findAddresses, findEmails, findPhones, findPostcodes } from './contact.ts';
import type { Identifier } from './identifier.ts';
import { findOfficial } from './official.ts';

export type { Identifier, IdentifierKind } from './identifier.ts';

/**
 * Everything in the text with the form of personal data, in order of place, without overlaps: what has the more telling
 * form wins. `year` is the year of writing. Linear in the length of the text.
 */
export function findIdentifiers(text: string, year: number): Identifier[] {
  if (!/[\d@]/.test(text)) return [];
  const found = [
    ...findEmails(text),
    ...(/\d/.test(text)
      ? [
          ...findBank(text),
          ...findOfficial(text),
          ...findBirthDates(text, year),
          ...findPhones(text),
          ...findAddresses(text),
          ...findPostcodes(text),
        ]
      : []),
  ];
  const kept: Identifier[] = [];
  for (const item of found) {
    if (!kept.some((other) => item.start < other.end && other.start < item.end)) kept.push(item);
  }
  return kept.sort((a, b) => a.start - b.start);
}
