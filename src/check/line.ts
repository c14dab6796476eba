import * as z from 'zod/mini';
import type { Pack } from '../policy/pack.ts';
import type { Finding } from '../rules/rule.ts';
import type { Checker } from './checker.ts';
import { completeSituation, givenSituation } from './given-situation.ts';

/** One line of the command's JSON: a draft and what is known about it. Other keys are let be. */
const given = z.object({ text: z.string(), situation: z.optional(givenSituation) });

export type LineResult =
  | { findings: Pick<Finding, 'rule' | 'severity' | 'clause' | 'start' | 'end'>[] }
  | { error: string; line: number };

/**
 * Checks the draft on one line (`number` counts from 1). A line that cannot be read gives an error that says which
 * and what was expected; it never throws. `start` and `end` are UTF-16 code units of the draft.
 */
export function checkLine(line: string, number: number, checker: Checker, pack: Pack, today: string): LineResult {
  const wrong = (what: string): LineResult => ({ error: `line ${number}: ${what}`, line: number });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return wrong('not JSON; expected an object such as {"text": "..."}');
  }
  const { success, data, error } = given.safeParse(value);
  if (!success) {
    const [{ path, message }] = error.issues as [z.core.$ZodIssue];
    return wrong(path.length > 0 ? `"${path.join('.')}": ${message}` : message);
  }
  const situation = completeSituation(data.situation ?? {}, pack, today);
  if (situation.channel !== null && !pack.channels.some(({ id }) => id === situation.channel)) {
    const known = pack.channels.map(({ id }) => `"${id}"`).join('|');
    return wrong(`"situation.channel": Invalid option: expected one of ${known}|"none"`);
  }
  const findings = checker.check(data.text, situation);
  return {
    findings: findings.map(({ rule, severity, clause, start, end }) => ({ rule, severity, clause, start, end })),
  };
}
