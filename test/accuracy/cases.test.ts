import { expect, test } from 'vitest';
import { createChecker } from '../../src/check/checker.ts';
import { RULE_IDS } from '../../src/policy/vocabulary.ts';
import { rules } from '../../src/rules/index.ts';
import { pack } from '../packs.ts';
import { readCases } from './cases.ts';
import { add, precision, recall, type Score, score } from './score.ts';

const cases = readCases();

test('there are at least 300 cases, in every voice, on every site, for every rule', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  expect(new Set(cases.map(({ voice }) => voice)).size).toBe(5);
  expect(new Set(cases.map(({ situation }) => situation.site)).size).toBe(4);
  const expected = new Set(cases.flatMap(({ expect }) => expect.map(({ rule }) => rule)));
  expect(RULE_IDS.filter((rule) => !expected.has(rule))).toEqual([]);
});

const checker = createChecker(pack, rules);
const checked = cases.map((one) => ({ ...one, found: checker.check(one.text, one.situation) }));

test.each(RULE_IDS)('%s is right and finds enough', (rule) => {
  const total: Score = { hit: 0, missed: 0, extra: 0 };
  const wrong: string[] = [];
  for (const { text, found, expect } of checked) {
    const result = score(
      expect.filter((label) => label.rule === rule),
      found.filter((finding) => finding.rule === rule),
    );
    add(total, result);
    if (result.missed + result.extra > 0) wrong.push(`${JSON.stringify(result)} ${text}`);
  }
  expect(precision(total), wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(recall(total), wrong.join('\n')).toBeGreaterThanOrEqual(0.85);
});
