import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFirstName, isSurname } from '../../src/language/names/lists.ts';
import { packWords, unpackWords } from '../../src/language/names/word-list.ts';
import { quotations } from '../../src/language/quotes.ts';
import { Sentence } from '../../src/language/sentence.ts';
import { spansOf } from '../../src/language/spans.ts';
import { Wording } from '../../src/language/wording.ts';

describe('packed words', () => {
  test('come out as they went in', () => {
    const word = fc.stringMatching(/^[a-z']{1,40}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(unpackWords(packWords(words))).toEqual(new Set(words));
      }),
    );
  });

  test.each(['sandra', 'priya', 'tomasz', 'gemma', 'mohammed'])('%s is a first name', (name) =>
    expect(isFirstName(name)).toBe(true),
  );
  test.each(['constructor', 'leaflet', 'chairman', '', 'toString'])('%s is no name', (word) =>
    expect(isFirstName(word) || isSurname(word)).toBe(false),
  );
});

describe('quotations', () => {
  const quoted = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['He said “one. Two.” and "three"', ['“one. Two.”', '"three"']],
    ['‘It’s fine’, she said', ['‘It’s fine’']],
    ["It's the boys' boat", []],
    ['“never closed', ['“never closed']],
    ['6" and no more', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

  test('many marks cost no more than their number', () => {
    expect(quotations('«'.repeat(60_000))).toEqual([]);
  });
});

describe('Wording', () => {
  const wording = new Wording({ claim: ["there(?:'s| is) no doubt"], fact: ['facts?'] });
  const found = (text: string) =>
    wording.find(new Sentence(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

  test.each([
    ['There’s NO  doubt about the facts', ['claim There’s NO  doubt', 'fact facts']],
    ['no doubt, factory', []],
    ['', []],
    ['İİ there is no doubt', ['claim there is no doubt']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

test('spansOf does what matchAll does', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      for (const pattern of [/a*/g, /\w+/g, /[aeiou]{2}/g]) {
        const spans = Array.from(text.matchAll(pattern), ({ 0: { length }, index: start }) => ({
          start,
          end: start + length,
        }));
        expect(spansOf(text, pattern)).toEqual(spans);
      }
    }),
  );
});
