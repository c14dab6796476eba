import type { RuleId } from '../../src/policy/vocabulary.ts';
import { rules } from '../../src/rules/index.ts';
import type { RuleExample } from '../../src/rules/rule.ts';

/** The examples that stand beside each rule, in the file that its id names. The extension itself does without them. */
const byRule = new Map<RuleId, readonly RuleExample[]>();
for (const { id } of rules) byRule.set(id, (await import(`../../src/rules/${id}.ts`)).examples);

/** A rule's own examples, on both sides. */
export const examplesOf = (id: RuleId): readonly RuleExample[] => byRule.get(id)!;
