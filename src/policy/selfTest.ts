import { message } from '../language/message.ts';
import type { Problem } from './load.ts';
import type { Pack, PackExample } from './pack.ts';
import type { RuleId, Situation } from './vocabulary.ts';

/** What a checker prepared for the pack finds; offsets are UTF-16 code units of the text. */
export type TryOut = (text: string, situation: Situation) => readonly { rule: RuleId; start: number; end: number }[];

/**
 * Tries a pack's own examples and answers with those that fail, each by its place and its words. The checker is handed
 * in, because the policy knows nothing of checking. A rule that the pack switches off or exempts a channel from is not
 * expected to find anything: whoever switches it off need not touch the examples.
 */
export function selfTest(pack: Pack, check: TryOut, today: string): Problem[] {
  return pack.examples.flatMap((example, index) => {
    const expected = expectedOf(pack, example);
    const found = check(example.text, exampleSituation(pack, example, today)).map(({ rule, start, end }) => ({
      rule,
      words: example.text.slice(start, end),
    }));
    const missing = expected.filter(({ rule, words }) => !take(found, rule, words));
    // What was expected and found has been taken out, so that the rest was found and not expected.
    const [extra] = found;
    // Where a rule is silent or milder, a kindred one that it outweighed before may speak of the same words.
    const replaced = missing.filter(({ rule }) => extra && pack.rules[rule]?.atMost);
    const first = missing.find((one) => !replaced.includes(one));
    const silenced = expected.length < example.expect.length || replaced.length > 0;
    if (!first && (!extra || silenced)) return [];
    const clause = pack.rules[(first ?? extra!).rule]?.clauses[0];
    const problem = first
      ? message('problem_example_missing', example.text, first.rule, first.words ?? '…')
      : message('problem_example_extra', example.text, extra!.rule, extra!.words);
    return [{ path: `examples[${index}]`, ...(clause && { clause }), expected: problem }];
  });
}

/** What the pack, as it is set, expects of an example: not what rules that are off there would find. */
export function expectedOf(pack: Pack, example: PackExample): PackExample['expect'] {
  const { account, channel } = exampleSituation(pack, example, '');
  const exempt = pack.channels.find(({ id }) => account === 'council' && id === channel)?.exempt ?? [];
  return example.expect.filter(({ rule }) => pack.rules[rule] && !pack.rules[rule].off && !exempt.includes(rule));
}

/** The situation of an example: a public post on the council's first channel, but for what the example says. */
export function exampleSituation(pack: Pack, { situation = {} }: PackExample, today: string): Situation {
  const { site, kind, account, channel, standing, audience } = situation;
  return {
    site: site ?? 'none',
    kind: kind ?? 'post',
    account: account ?? 'council',
    channel: channel === undefined ? (pack.channels[0]?.id ?? null) : channel,
    standing: standing ?? 'employee',
    audience: audience ?? 'public',
    today: situation.today ?? today,
  };
}

function take(found: { rule: RuleId; words: string }[], rule: RuleId, words: string | undefined): boolean {
  const index = found.findIndex((one) => one.rule === rule && (words === undefined || one.words === words));
  if (index >= 0) found.splice(index, 1);
  return index >= 0;
}
