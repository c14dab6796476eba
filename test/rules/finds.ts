import { expect } from 'vitest';
import { createChecker } from '../../src/check/checker.ts';
import type { Finding, Rule } from '../../src/rules/rule.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';

/** What one rule alone finds in a text, as the council's own post. */
export function findings(rule: Rule, text: string): Finding[] {
  const checker = createChecker(pack, [rule]);
  const found = checker.check(text, situation());
  expect(checker.failed.size).toBe(0);
  return found;
}

/** The words it marks, in order. */
export const finds = (rule: Rule, text: string): string[] =>
  findings(rule, text).map(({ start, end }) => text.slice(start, end));
