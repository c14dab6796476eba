import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Respanned, respan } from '../../src/check/respan.ts';
import { type Span, splitSentences } from '../../src/language/sentences.ts';
import { anyText } from '../texts.ts';

const piece = fc.constantFrom(
  'a. ',
  'b! ',
  'Mr. ',
  '\n',
  '   ',
  'x',
  ' word',
  '"',
  'word '.repeat(90),
  'x'.repeat(1300),
);
const edit = fc.record({ at: fc.nat(400), cut: fc.nat(30), put: fc.oneof(piece, piece, anyText) });

test('cuts a draft as if it had never seen the one before, whatever was changed', () =>
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let old = '';
      let spans: readonly Span[] = [];
      for (const { at, cut, put } of edits) {
        const text = old.slice(0, at) + put + old.slice(at + cut);
        const again: readonly Respanned<Span>[] = respan(text, old, spans);
        spans = splitSentences(text);
        expect(again.map(({ start, end }) => ({ start, end }))).toEqual(spans);
        for (const { start, end, same } of again)
          if (same) expect(text.slice(start, end)).toBe(old.slice(same.start, same.end));
        old = text;
      }
    }),
    { numRuns: 300 },
  ));

test('takes up what did not change on either side of a key', () => {
  const old = 'One is here. Two is there. Three is away. Four is back. Five.';
  const text = 'One is here. Two is there. Three was away. Four is back. Five.';
  const kept = respan(text, old, splitSentences(old)).map(({ same }) => same !== undefined);
  expect(kept).toEqual([true, false, false, true, true]);
});
