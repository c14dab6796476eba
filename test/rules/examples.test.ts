import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/checker.ts';
import { rules } from '../../src/rules/index.ts';
import { modelPack } from '../packs.ts';
import { situation } from '../situations.ts';
import { examplesOf } from './examples.ts';

/** Every rule's own examples, on both sides: what it finds, to the letter, and what it lets pass. */
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = examplesOf(id);
  const checker = createChecker(modelPack, [rule]);

  test('has examples on both sides', () => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  test.each(examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    const found = checker.check(text, situation(example.situation)).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(example.finds);
    expect(checker.failed.size).toBe(0);
  });
});
