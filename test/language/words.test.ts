import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packWords, unpackWords } from '../../src/language/names/fingerprints.ts';
import { isFirstName, isSurname } from '../../src/language/names/lists.ts';
import { quotations } from '../../src/language/quotes.ts';
import { Sentence } from '../../src/language/sentence.ts';
import { spansOf } from '../../src/language/spans.ts';
import { Wording } from '../../src/language/wording.ts';

describe('packed words', () => {
  const word = fc.stringMatching(/^[a-z']{1,40}$/);

  test('are all known again, and none of those to shun', () => {
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 8, max: 16 }), fc.array(word), (words, bits, shunned) => {
        const isKnown = unpackWords(packWords(words, bits, shunned));
        expect(words.filter((one) => !isKnown(one))).toEqual([]);
        expect(shunned.filter((one) => isKnown(one) && !words.includes(one))).toEqual([]);
      }),
    );
  });

  test('hardly let another pass', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => `n${index}`);
    const isKnown = unpackWords(packWords(numbers.slice(0, 1000), 9));
    expect(numbers.slice(1000).filter(isKnown).length).toBeLessThan(19_000 / 350);
  });

  test.each(['sandra', 'priya', 'tomasz', 'gemma', 'mohammed', 'eilidh', 'gurdeep'])('%s is a first name', (name) =>
    expect(isFirstName(name)).toBe(true),
  );
  test.each(['constructor', 'leaflet', 'chairman', '', 'toString', 'between', 'election'])('%s is no name', (word) =>
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
