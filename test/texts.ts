import fc from 'fast-check';
import { rules } from '../src/rules/index.ts';
import { examplesOf } from './rules/examples.ts';

/** Texts that nobody expects: half characters, NULs, marks that turn the line round, between words that rules look for. */

const EXAMPLES = rules.flatMap((rule) => examplesOf(rule.id).map(({ text }) => text));

const ODD = [
  '\ud83d',
  '\ude00',
  '\0',
  '\u202e',
  '\u2066',
  '\u0301',
  '\u0301'.repeat(40),
  '\u200d',
  '\ufeff',
  '😀',
  '👨‍👩‍👧',
  '🏽',
  'İ',
  'ﷺ',
  '𝐟',
  '٣',
  '\r',
  '\u2028',
  '\u00a0',
  '.',
  '“',
  '@',
  'http://',
];

const odd = fc.oneof(
  fc.constantFrom(...ODD, '\n', ' ', '  '),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** Words of the rules' own examples, so that something is found, with odd characters beside and within them. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: odd },
      { weight: 1, arbitrary: fc.constantFrom(...EXAMPLES) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...EXAMPLES), fc.nat(80), odd)
          .map(([text, at, inside]) => text.slice(0, at) + inside + text.slice(at)),
      },
    ),
    { maxLength: 12 },
  )
  .chain((parts) => fc.constantFrom('', ' ', '\n').map((between) => parts.join(between)));
