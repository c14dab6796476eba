import { createChecker } from '../../src/check/checker.ts';
import type { RuleId, Situation } from '../../src/policy/vocabulary.ts';
import { rules } from '../../src/rules/index.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';

/** What one rule finds in a text, by itself. */
export function findings(rule: RuleId, text: string, different: Partial<Situation> = {}): Finding[] {
  const only = rules.filter(({ id }) => id === rule);
  return createChecker(pack, only).check(text, situation(different));
}

/** The words it marks, with how serious it is: "stop 07700 900461". */
export function marks(rule: RuleId, text: string, different: Partial<Situation> = {}): string[] {
  return findings(rule, text, different).map(({ severity, start, end }) => `${severity} ${text.slice(start, end)}`);
}

/** The text with the first fix of each finding in place. */
export function fixed(rule: RuleId, text: string, different: Partial<Situation> = {}): string {
  let result = text;
  for (const { fixes } of findings(rule, text, different).reverse()) {
    const fix = fixes?.[0];
    if (fix) result = result.slice(0, fix.start) + fix.text + result.slice(fix.end);
  }
  return result;
}
