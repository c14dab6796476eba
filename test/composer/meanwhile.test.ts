import { expect, test } from 'vitest';
import { createChecker } from '../../src/check/checker.ts';
import { meanwhile } from '../../src/composer/meanwhile.ts';
import { rules } from '../../src/rules/index.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';

const checker = createChecker(pack, rules);
const found = (text: string) => checker.check(text, situation());
const wordsOf = (findings: ReturnType<typeof found> | readonly { words: string }[] | undefined) =>
  findings?.map(({ words }) => words);

const BEFORE = 'What bollocks!!! The boats are bac';

/** Types `letters` at `at` (of the text before) and says what is found meanwhile. */
function typing(before: string, letters: string, at = before.length) {
  const text = before.slice(0, at) + letters + before.slice(at);
  return { text, found: meanwhile(found(before), before, text, at + letters.length) };
}

test('what was found stays while a word behind it goes on', () =>
  expect(wordsOf(typing(BEFORE, 'k').found)).toEqual(['bollocks', '!!!']));

test('what was found behind the word moves with it, and its fix', () => {
  const { text, found: moved } = typing('So wha bollocks!!!', 't', 6);
  expect(moved).toEqual(found(text));
  expect(moved?.flatMap(({ fixes = [] }) => fixes)).not.toEqual([]);
});

test('what ended with the word that goes on is not known any more', () => {
  const before = 'What bollocks';
  expect(wordsOf(found(before))).toEqual(['bollocks']);
  expect(typing(before, 'y').found).toEqual([]);
});

test.each([
  ['a word that ends', BEFORE, 'k '],
  ['a sentence that ends', BEFORE, 'k.'],
  ['a new line', BEFORE, '\n'],
])('%s is looked at', (_what, before, letters) => expect(typing(before, letters).found).toBeUndefined());

test('so is what is taken away, put in amid a word, or changed elsewhere', () => {
  expect(meanwhile(found(BEFORE), BEFORE, BEFORE.slice(0, -1), BEFORE.length - 1)).toBeUndefined();
  expect(typing('bollcks', 'o', 4).found).toBeUndefined();
  expect(meanwhile(found(BEFORE), BEFORE, `My ${BEFORE.slice(3)}k`, BEFORE.length + 1)).toBeUndefined();
});
