import { describe, expect, test } from 'vitest';
import { Patterns } from '../../src/language/patterns.ts';
import { Sentence } from '../../src/language/sentence.ts';
import { StanceReader } from '../../src/language/stance.ts';
import { Vocabulary } from '../../src/language/vocabulary.ts';

function vocabulary(): Vocabulary {
  const words = new Vocabulary();
  words.add('fruit', ['apple|apples', 'passion fruit']);
  words.add('good', ['ripe', 'very ripe']);
  words.add('colour', ['green']);
  words.add('innocent', ['apple pie']);
  words.add('reports', ['saying']);
  words.add('condemns', ['is wrong']);
  words.add('insists', ['obvious']);
  words.add('agrees', ['mistake in saying']);
  words.add('news', ['court']);
  words.compound('colour', 'fruit', 'good');
  return words;
}

function found(pattern: string, text: string): string[] {
  const patterns = new Patterns<true>(vocabulary());
  patterns.add(pattern, true);
  const sentence = new Sentence(text);
  return patterns.find(sentence).map(({ markFrom, markTo }) => sentence.slice(markFrom, markTo));
}

describe('Patterns', () => {
  test.each([
    ['{fruit} is|are {good}', 'The passion-fruit is very ripe', ['passion-fruit is very ripe']],
    ['{fruit} is not? {good}', 'The apple is not ripe, the apple is ripe', ['apple is not ripe', 'apple is ripe']],
    ['so* {good}', 'so so so ripe', ['so so so ripe', 'so so ripe', 'so ripe', 'ripe']],
    ['{fruit} .. {good}', 'apples from our tree ripe', ['apples from our tree ripe']],
    ['{fruit} .. {good}', 'apples are not ripe', []],
    ['{fruit} .. {good}', 'apples, ripe', []],
    ['{fruit} .. {good}', 'apples on our very own tree ripe', []],
    ['{fruit} is < {good} >', 'apple is ripe', ['ripe']],
    ['{fruit} is as_good_as {fruit}', 'apple is as good as passion fruit', ['apple is as good as passion fruit']],
    ['{fruit} is {good}', 'apple pie is ripe', []],
    ['{good}', 'a green apple', ['green apple']],
    ['$ < {fruit} > $|is', 'apples, not the apples: an apple is', ['apples']],
    ['$ < {fruit} > $|is', 'apple is ripe', ['apple']],
    ['{fruit} $', 'apples grow, and apples.', ['apples']],
    ['constructor', 'toString constructor __proto__', ['constructor']],
  ])('%j in %j', (pattern, text, expected) => expect(found(pattern, text)).toEqual(expected));

  test('takes time in proportion to the text, however it is made', () => {
    const patterns = new Patterns<true>(vocabulary());
    patterns.add('{fruit}* .. {fruit} ... {good}', true);
    patterns.add('so* so* {fruit} .. so* {good}', true);
    const time = (words: number) => {
      const text = 'apple so green '.repeat(words / 3);
      const times = Array.from({ length: 5 }, () => {
        const began = performance.now();
        patterns.find(new Sentence(text));
        return performance.now() - began;
      });
      return Math.min(...times);
    };
    time(500);
    expect(time(6000)).toBeLessThan(12 * 4 * time(500));
  });
});

describe('StanceReader', () => {
  test.each([
    ['apples are ripe', 'meant'],
    ['I do not think apples are ripe', 'denied'],
    ['it is not obvious that apples are ripe', 'meant'],
    ['never mind, apples are ripe', 'meant'],
    ['saying apples are ripe', 'reported'],
    ['where is the mistake in saying apples are ripe', 'meant'],
    ['apples are ripe is wrong', 'reported'],
    ['He wrote “apples are ripe” on the wall', 'reported'],
    ['“apples are ripe”', 'meant'],
    ['apples are ripe, the court heard', 'reported'],
    ["Aren't apples are ripe?", 'meant'],
    ["If you don't think so apples are ripe", 'meant'],
  ])('%j is %s', (text, stance) => {
    const words = vocabulary();
    const sentence = new Sentence(text);
    const from = sentence.words.findIndex(({ norm }) => norm === 'apples');
    expect(new StanceReader(words).read(sentence, from, from + 3)).toBe(stance);
  });
});
