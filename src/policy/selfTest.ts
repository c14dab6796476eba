import { message } from '../language/message.ts';
import type { Problem } from './load.ts';
import type { Pack, PackExample } from './pack.ts';
import type { RuleId, Situation } from './vocabulary.ts';

/** What a checker prepared for the pack finds; offsets are UTF-16 code units of the text. */
export type TryOut = (text: string, situation: Situation) => readonly { rule: RuleId; start: number; end: number }[];

/**
 * Tries a pack's own examples and answers with those that fail, each by its place and its words. The checker is handed
 * in, because the policy knows nothing of checking.
 */
export function selfTest(pack: Pack, check: TryOut, today: string): Problem[] {
  return pack.examples.flatMap((example, index) => {
    const found = check(example.text, exampleSituation(pack, example, today)).map(({ rule, start, end }) => ({
      rule,
      words: example.text.slice(start, end),
    }));
    const missing = example.expect.filter(({ rule, words }) => !take(found, rule, words));
    const [first] = missing;
    // What was expected and found has been taken out, so that the rest was found and not expected.
    const [extra] = found;
    if (!first && !extra) return [];
    const clause = pack.rules[(first ?? extra!).rule]?.clauses[0];
    const expected = first
      ? message('problem_example_missing', example.text, first.rule, first.words ?? '…')
      : message('problem_example_extra', example.text, extra!.rule, extra!.words);
    return [{ path: `examples[${index}]`, ...(clause && { clause }), expected }];
  });
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
