import { describe, expect, test } from 'vitest';
import { Phrases } from '../../src/language/matcher.ts';
import { Sentence } from '../../src/language/sentence.ts';

function found(phrases: string[], text: string): string[] {
  const sentence = new Sentence(text);
  return new Phrases(phrases.map((phrase) => [phrase, true] as const))
    .find(sentence)
    .map(({ from, to }) => sentence.slice(from, to));
}

describe('Phrases', () => {
  test.each([
    [['half wit'], 'You half-wit!', ['half-wit']],
    [['go back', 'go back home'], 'Go back home now', ['Go back home']],
    [['go|come back'], 'come back, go back', ['come back', 'go back']],
    [['café'], 'The CAFE', ['CAFE']],
    [['fool'], "the fool's errand, foolish", ["fool's"]],
    [['constructor', '__proto__'], 'the constructor and toString', ['constructor']],
    [['shit'], 'Scunshitthorpe', []],
    [['fool'], 'a fооl', ['fооl']],
  ])('%j in %j', (phrases, text, expected) => expect(found(phrases, text)).toEqual(expected));
});
