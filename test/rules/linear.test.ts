import { describe, expect, test } from 'vitest';
import { type Checker, createChecker } from '../../src/check/checker.ts';
import { rules } from '../../src/rules/index.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';
import { examplesOf } from './examples.ts';

/**
 * No rule takes more than its share of time for a longer text, however the text is made. What a pattern costs cannot be
 * counted from outside, so the processor's time for one length is held against that for another: the better of several
 * tries, against a bound between linear and quadratic.
 */

/** Pairs of lengths: within the longest piece that is ever handed to a rule as one sentence, and of whole texts. */
const LENGTHS = [
  [300, 1200],
  [800, 12_800],
] as const;
/** 1 is linear, 2 is quadratic. */
const POWER_AT_MOST = 1.8;
/** Milliseconds that are too few to tell. */
const TOO_FEW = 25;

/** Beginnings that never end: what a pattern with two ways to go tries again and again. */
const BEGINNINGS =
  `a|A|1|07|0 |1,|1.|.|!|.)|!a|“|"|'|«|(|@|#|/|-|*|$|£1,|%|a.|A.|a@|a@b.|http://|www.|x-y-|0.0.|+44 |GB|PL13 |AA00|é|ѕ|İ|ﷺ|😀|👨‍👩‍👧|\u0301|\u200d|\u202e|\0|\ud83d|  |\u00a0|\t|Mr |Mr. Jo Smith |you |you are |they |the council |not |never |and |i think |I will |he/she |should be |people |A B C |“a” `.split(
    '|',
  );

let made = 0;

/** Numbered now and then, so that no sentence is known from before. */
function repeated(unit: string, length: number): string {
  const part = unit.repeat(Math.ceil(400 / unit.length));
  let text = '';
  while (text.length < length) text += `${++made} ${part}`;
  return text.slice(0, length);
}

/** Milliseconds of the processor that a text of this unit takes, at best. */
function time(checker: Checker, unit: string, length: number, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const text = repeated(unit, length);
    const began = process.cpuUsage();
    checker.check(text, situation());
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** The power of the length that the time goes up with. */
function power(checker: Checker, unit: string, short: number, long: number): number {
  if (time(checker, unit, long, 1) < TOO_FEW) return 0;
  const growth = () => time(checker, unit, long, 5) / Math.max(time(checker, unit, short, 5), 0.01);
  let best = growth();
  for (let tries = 0; tries < 3 && best > (long / short) ** POWER_AT_MOST; tries++) best = Math.min(best, growth());
  return Math.log(best) / Math.log(long / short);
}

function expectLinear(checker: Checker, units: Iterable<string>): void {
  for (const unit of units) {
    for (const [short, long] of LENGTHS)
      expect(power(checker, unit, short, long), `${JSON.stringify(unit)} over and over`).toBeLessThan(POWER_AT_MOST);
  }
  expect([...checker.failed]).toEqual([]);
}

test(
  'what never ends takes time in proportion to its length',
  () => expectLinear(createChecker(pack, rules), BEGINNINGS),
  120_000,
);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const examples = examplesOf(rule.id).flatMap(({ text }) => [`${text} `, `${text.replace(/[.!?]+/g, '')} `]);
  const words = examples.map((text) => `${text.split(' ')[0]} `);

  test(
    'takes time in proportion to the text',
    () => expectLinear(createChecker(pack, [rule]), new Set([...examples, ...words])),
    120_000,
  );
});
