import type { Clause, Pack } from './pack.ts';
import type { Standing } from './vocabulary.ts';

/** Why something was found, in the council's terms. */
export interface Why {
  /** The clauses that say so, the most telling first; at least one. */
  clauses: Clause[];
  /** What may follow for a writer of this standing, when one of the clauses speaks of consequences. */
  consequence?: string;
}

/**
 * The clauses behind a finding as they apply to the writer. A clause about the consequences for one standing (3.3 is
 * about employees, say) is replaced by the one for the writer's own; with an unknown standing all of them stay.
 */
export function whyOf(pack: Pack, clauseIds: readonly string[], standing: Standing | 'unknown'): Why {
  const consequenceClauses = new Set(Object.values(pack.consequences).map(({ clause }) => clause));
  const own = standing === 'unknown' ? undefined : pack.consequences[standing];
  const applies = own && clauseIds.some((id) => consequenceClauses.has(id)) ? own : undefined;
  const ids = applies
    ? [...clauseIds.filter((id) => !consequenceClauses.has(id) || id === applies.clause), applies.clause]
    : clauseIds;
  return {
    clauses: [...new Set(ids)].flatMap((id) => pack.clauses.find((clause) => clause.id === id) ?? []),
    ...(applies && { consequence: applies.summary }),
  };
}
