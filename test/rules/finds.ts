import { expect } from 'vitest';
import { createChecker } from '../../src/check/checker.ts';
import type { Situation } from '../../src/policy/vocabulary.ts';
import type { Finding, Rule } from '../../src/rules/rule.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';

/** What one rule alone finds in a text; as the council's own post, but for what a test says otherwise. */
export function findings(rule: Rule, text: string, different: Partial<Situation> = {}): Finding[] {
  const checker = createChecker(pack, [rule]);
  const found = checker.check(text, situation(different));
  expect(checker.failed.size).toBe(0);
  return found;
}

/** The words it marks, in order. */
export const finds = (rule: Rule, text: string): string[] =>
  findings(rule, text).map(({ start, end }) => text.slice(start, end));

/** The words it marks, with how serious it is: "stop 07700 900461". */
export const marks = (rule: Rule, text: string, different: Partial<Situation> = {}): string[] =>
  findings(rule, text, different).map(({ severity, start, end }) => `${severity} ${text.slice(start, end)}`);

/** The text with the first fix of each finding in place. */
export function fixed(rule: Rule, text: string, different: Partial<Situation> = {}): string {
  let result = text;
  for (const { fixes } of findings(rule, text, different).reverse()) {
    const fix = fixes?.[0];
    if (fix) result = result.slice(0, fix.start) + fix.text + result.slice(fix.end);
  }
  return result;
}
