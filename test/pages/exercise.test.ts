import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsFor } from '../../src/pages/practice/exercise.ts';
import { pack } from '../packs.ts';

test('an example of rules that are off is not asked, and a rule that is off is no answer', () => {
  const { loud, ...others } = pack.rules;
  const quieter = { ...pack, rules: { ...others, loud: { ...loud!, off: true } } };
  const texts = questionsFor(quieter, () => 0.5).map(({ example }) => example.text);
  expect(texts).toHaveLength(pack.examples.length - 1);
  expect(texts).not.toContain('See you all there!!!');
});

test('every example is asked once, with its right clauses among the choices and "nothing" last', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (numbers) => {
      const questions = questionsFor(pack, () => numbers.next().value);
      expect(new Set(questions.map(({ example }) => example))).toEqual(new Set(pack.examples));
      expect(questions).toHaveLength(pack.examples.length);
      for (const { example, choices, right } of questions) {
        expect(choices.at(-1)).toBe('');
        expect(new Set(choices).size).toBe(choices.length);
        expect(choices).toEqual(expect.arrayContaining(right));
        const expected = example.expect.map(({ rule }) => pack.rules[rule]!.clauses[0]);
        expect(right).toEqual(expected.length > 0 ? [...new Set(expected)] : ['']);
      }
    }),
  );
});
