import type { Pack } from '../policy/pack.ts';
import type { Situation } from '../policy/vocabulary.ts';
import type { Rule } from '../rules/rule.ts';
import { createChecker } from './checker.ts';

/** Has something of what the rules make at first use: names, numbers, capitals, disguises, wordings of every kind. */
const SAMPLE =
  'I think that Mrs Sam Baker of 2 High Street is an id1ot. We had the best chips in town at the cafe! CALL NOW: 01503 262255.';

const SITUATION: Situation = {
  site: 'facebook',
  kind: 'post',
  account: 'unknown',
  channel: null,
  standing: 'unknown',
  audience: 'public',
  today: '2026-01-01',
};

/** How long to go on before the browser gets a turn, in milliseconds. */
const SLICE = 8;

/**
 * Lets the rules make what they keep for a pack, one after the other with turns for the browser in between, so that the
 * first draft does not have to wait for all of it at once. What is made stays with the pack.
 */
export async function warmUp(pack: Pack, rules: readonly Rule[]): Promise<void> {
  let began = performance.now();
  for (const rule of rules) {
    createChecker(pack, [rule]).check(SAMPLE, SITUATION);
    if (performance.now() - began < SLICE) continue;
    await new Promise((turn) => setTimeout(turn));
    began = performance.now();
  }
}
