import { describe, expect, test } from 'vitest';
import { type Checker, createChecker } from '../../src/check/checker.ts';
import { rules } from '../../src/rules/index.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';

/**
 * No rule takes more than its share of time for a longer text, however the text is made. What a pattern costs cannot be
 * counted from outside, so it is timed: the best of several runs, at lengths far apart, against bounds that a busy
 * machine keeps within and that a pattern with too many ways to go does not.
 */

/** A text of so many characters, and one sixteen times as long: quadratic time would be 256 times as long. */
const SHORT = 800;
const LONG = 12_800;
const AT_MOST = 160;
/** Milliseconds in which a text of the greater length is done at any rate. */
const QUICK = 25;

/** The longest piece that is ever handed to a rule as one sentence, and the milliseconds it may take. */
const SENTENCE = 1200;
const SENTENCE_AT_MOST = 100;

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
  while (text.length < length) text += `${part}${++made} `;
  return text.slice(0, length);
}

/** Milliseconds that a text of this unit takes, at best. */
function time(checker: Checker, unit: string, length: number, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const text = repeated(unit, length);
    const began = performance.now();
    checker.check(text, situation());
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

function expectLinear(checker: Checker, units: Iterable<string>): void {
  for (const unit of units) {
    const what = `${JSON.stringify(unit)} over and over`;
    expect(time(checker, unit, SENTENCE, 3), what).toBeLessThan(SENTENCE_AT_MOST);
    if (time(checker, unit, LONG, 1) < QUICK) continue;
    expect(time(checker, unit, LONG, 5) / time(checker, unit, SHORT, 5), what).toBeLessThan(AT_MOST);
  }
  expect([...checker.failed]).toEqual([]);
}

test(
  'what never ends takes time in proportion to its length',
  () => expectLinear(createChecker(pack, rules), BEGINNINGS),
  60_000,
);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const examples = rule.examples.flatMap(({ text }) => [`${text} `, `${text.replace(/[.!?]+/g, '')} `]);
  const words = examples.map((text) => `${text.split(' ')[0]} `);

  test(
    'takes time in proportion to the text',
    () => expectLinear(createChecker(pack, [rule]), new Set([...examples, ...words])),
    60_000,
  );
});
