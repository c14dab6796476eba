import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/checker.ts';
import type { RuleId } from '../../src/policy/vocabulary.ts';
import { rules } from '../../src/rules/index.ts';
import { namesPerson } from '../../src/rules/names-person.ts';
import { pack as looe } from '../packs.ts';
import { situation } from '../situations.ts';

/** What a council's pack adds to a rule, and what it lets pass. */

const cases: [RuleId, text: string, pass: string, 'council' | 'personal'][] = [
  ['endorsement', 'The best pasties in town are at Annie’s.', 'Annie’s', 'council'],
  ['political', 'The Tories have wrecked our libraries.', 'the tories', 'council'],
  ['personal-voice', 'I think so.', 'I think', 'council'],
  ['claim', 'Everyone knows it helps.', 'everyone knows', 'council'],
  ['copied', 'All rights reserved.', 'rights reserved', 'council'],
  ['private-life', 'My neighbour is on benefits.', 'on benefits', 'council'],
  ['claims-council', 'On behalf of the council, thank you.', 'on behalf', 'personal'],
];

describe.each(cases)('%s', (rule, text, pass, account) => {
  const check = (words: string, options: { add?: string[]; pass?: string[] }) => {
    const settings = { clauses: ['4.9'], add: [], pass: [], ...options };
    const checker = createChecker(
      { ...looe, rules: { ...looe.rules, [rule]: settings } },
      rules.filter(({ id }) => id === rule),
    );
    return checker.check(words, situation({ account }));
  };

  test('lets pass what the pack lets pass', () => {
    expect(check(text, {})).toHaveLength(1);
    expect(check(text, { pass: [pass] })).toEqual([]);
  });

  test('finds what the pack adds', () => {
    const words = 'A purple herring came in today.';
    expect(check(words, {})).toEqual([]);
    expect(check(words, { add: ['purple herring'] })).toHaveLength(1);
  });
});

test('names-person lets pass what the pack lets pass', () => {
  const check = (pass: string[]) =>
    createChecker({ ...looe, rules: { ...looe.rules, 'names-person': { clauses: ['4.9'], add: [], pass } } }, [
      namesPerson,
    ]).check('Well done, Sandra Tregenna.', situation());
  expect(check([])).toHaveLength(1);
  expect(check(['Sandra Tregenna'])).toEqual([]);
});

test('words of the region are those of the pack', () => {
  const found = (region: string[], text: string) =>
    createChecker({ ...looe, council: { ...looe.council, region } }, rules)
      .check(text, situation())
      .map(({ rule }) => rule);
  expect(found(['Westshire'], 'Wake up Westshire.')).toContain('inflammatory');
  expect(found([], 'Wake up Westshire.')).not.toContain('inflammatory');
  expect(found(looe.council.region, 'Wake up Kernow.')).toContain('inflammatory');
});
