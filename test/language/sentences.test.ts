import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Ring Mrs. Smith at 9 a.m. on Monday.', ['Ring Mrs. Smith at 9 a.m. on Monday.']],
    ['“Is it open?” he asked. Yes.', ['“Is it open?”', 'he asked.', 'Yes.']],
    ['First line\nsecond line', ['First line', 'second line']],
    ['It costs £2.50 at looe.gov.uk today', ['It costs £2.50 at looe.gov.uk today']],
    ['Wait... what', ['Wait...', 'what']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, sentences) => expect(cut(text)).toEqual(sentences));

  test('sentences are in order, do not overlap and leave out nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  test('text without full stops is cut into pieces that do not all move when its beginning changes', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `word${(i * 7919) % 613}`).join(' ');
    const before = new Set(cut(words));
    const after = cut(`x${words}`);
    expect(before.size).toBeGreaterThan(20);
    expect(after.filter((piece) => !before.has(piece)).length).toBeLessThan(5);
  });
});
