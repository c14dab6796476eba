import type { Span } from '../../language/sentences.ts';
import { spansOf } from '../../language/spans.ts';

/** The kinds of personal data that have a form of their own. */
export type IdentifierKind =
  | 'phone'
  | 'email'
  | 'address'
  | 'postcode'
  | 'ni-number'
  | 'nhs-number'
  | 'passport'
  | 'driving-licence'
  | 'vehicle'
  | 'bank-account'
  | 'iban'
  | 'card'
  | 'birth-date';

/** Something in the text that has the form of personal data; offsets in UTF-16 code units of that text. */
export interface Identifier extends Span {
  kind: IdentifierKind;
  /** False when only the words around could tell, and they do not. */
  sure: boolean;
}

/** The text before an offset, as far back as words about it may stand. */
export const before = (text: string, start: number, most = 50) => text.slice(Math.max(0, start - most), start);

/** The text after an offset, as far as words about it may stand. */
export const after = (text: string, end: number, most = 30) => text.slice(end, end + most);

/** Every match of a pattern that passes `accept`, as one kind. */
export function findAll(
  text: string,
  kind: IdentifierKind,
  pattern: RegExp,
  accept: (match: string, start: number) => boolean | undefined,
): Identifier[] {
  const found: Identifier[] = [];
  for (const { start, end } of spansOf(text, pattern)) {
    const sure = accept(text.slice(start, end), start);
    if (sure !== undefined) found.push({ kind, start, end, sure });
  }
  return found;
}
