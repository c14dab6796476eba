import type { Pack, PackExample } from '../../policy/pack.ts';
import { expectedOf } from '../../policy/selfTest.ts';

/** "Which clause?": questions made from the pack's own examples. */

export interface Question {
  example: PackExample;
  /** Clauses to choose from, in the policy's order; the empty one stands for "nothing to check". */
  choices: string[];
  /** Those of the choices that are right. */
  right: string[];
}

/** How many clauses stand to choose from. */
const CHOICES = 4;

/**
 * The questions of one round, each example once and in a new order. `random` gives numbers from 0 up to 1; the same
 * numbers give the same round.
 */
export function questionsFor(pack: Pack, random: () => number): Question[] {
  return shuffled(pack.examples.filter(asked(pack)), random).map((example) => {
    const right = [...new Set(expectedOf(pack, example).flatMap(({ rule }) => pack.rules[rule]!.clauses[0]!))];
    const others = new Set(Object.values(pack.rules).map(({ clauses }) => clauses[0]!));
    for (const clause of right) others.delete(clause);
    const wrong = shuffled([...others], random).slice(0, CHOICES - right.length);
    const chosen = new Set([...right, ...wrong]);
    const choices = pack.clauses.map(({ id }) => id).filter((id) => chosen.has(id));
    return { example, choices: [...choices, ''], right: right.length > 0 ? right : [''] };
  });
}

/** Not an example of nothing but rules that are off: "nothing to check" would be a lesson in the wrong thing. */
const asked = (pack: Pack) => (example: PackExample) =>
  example.expect.length === 0 || expectedOf(pack, example).length > 0;

/** A copy in a new order (Fisher and Yates). */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}
