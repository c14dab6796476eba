import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/pages/shared/segments.ts';
import { SEVERITIES } from '../../src/policy/vocabulary.ts';

test('a text is cut where findings begin and end, and the most serious one shows', () => {
  const stop = { start: 2, end: 4, severity: 'stop' as const };
  const check = { start: 1, end: 5, severity: 'check' as const };
  expect(segmentsOf('abcdef', [check, stop])).toEqual([
    { start: 0, text: 'a' },
    { start: 1, text: 'b', finding: check },
    { start: 2, text: 'cd', finding: stop },
    { start: 4, text: 'e', finding: check },
    { start: 5, text: 'f' },
  ]);
  expect(segmentsOf('', [])).toEqual([]);
});

test('joined, the segments are the text again', () => {
  const finding = (length: number) =>
    fc
      .tuple(fc.nat(length), fc.nat(length), fc.constantFrom(...SEVERITIES))
      .map(([a, b, severity]) => ({ start: Math.min(a, b), end: Math.max(a, b), severity }));
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'binary', maxLength: 60 })
        .chain((text) => fc.tuple(fc.constant(text), fc.array(finding(text.length), { maxLength: 8 }))),
      ([text, findings]) =>
        segmentsOf(text, findings)
          .map((segment) => segment.text)
          .join('') === text,
    ),
  );
});
