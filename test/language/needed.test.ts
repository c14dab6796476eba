import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEGINNING, beginnings, neededWords } from '../../src/language/needed.ts';
import { Sentence } from '../../src/language/sentence.ts';

describe('neededWords', () => {
  test.each([
    ['(?:very )?highly recommended', ['recommended']],
    ["(?:won't|will not) (?:be disappointed|regret it)", ['disappointed', 'regret']],
    ['ski trips?', ['trip', 'trips']],
    ['(?:see|watch) [\\p{L}]{2,9}(?= now)', ['see', 'watch']],
    ['[\\p{L}]{3,9}(?: maybe)?', []],
  ])('%s', (phrase, words) => expect([...neededWords(phrase)].sort()).toEqual(words));

  test('whatever a phrase stands for has one of its words', () => {
    const phrases = [
      "(?:we|i)(?:'d| would)? (?:ever )?(?:trust|use|go to) (?:the |a )?[a-z]{2,9}",
      'home ?made (?:cakes?|pies|jams?)(?: [a-z]{2,5}){0,2}',
      '(?:(?:over|nearly|at least) )?(?:a|one|two) (?:half|thirds?|quarters?) of (?:all |our |the )*(?:[a-z]{4,12} )?(?:homes|shops|people)',
      "(?:is|are|'s|'re) (?:an? )?(?:[a-z]{3,9} )?(?:ill|unwell|in a hospice)|off sick",
      '(?:cut|halve)[sd]? (?:crime|waste)|(?:crime|waste) (?:has |had )?(?:fallen|risen)',
      '(?:red|green|blue|black|white|pink|grey|gold|brown|amber)(?: or| and)? (?:bins?|bags?|box(?:es)?|sacks?|tubs|lids|cans)',
    ];
    for (const phrase of phrases) {
      const needed = new Set(neededWords(phrase).flatMap(beginnings));
      const written = fc.stringMatching(new RegExp(`^(?:${phrase})$`));
      fc.assert(
        fc.property(written, (text) =>
          new Sentence(text).words.some(({ norm }) => needed.has(norm.slice(0, BEGINNING))),
        ),
      );
    }
  });
});
