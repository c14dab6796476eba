import { type RuleId, SEVERITIES } from '../policy/vocabulary.ts';
import type { Finding } from '../rules/rule.ts';

/** Rules that speak of the same kind of problem, most telling first: where their words overlap, one finding is enough. */
const FAMILIES: readonly (readonly RuleId[])[] = [
  [
    'threat',
    'discrimination',
    'sexual',
    'accusation',
    'insult',
    'profanity',
    'hostile',
    'inflammatory',
    'condescending',
  ],
  ['personal-information', 'private-life', 'names-person'],
  ['council-link', 'claims-council', 'political', 'personal-voice', 'endorsement', 'claim'],
  ['capitals', 'loud'],
];

const familyOf = new Map(FAMILIES.flatMap((rules, family) => rules.map((rule) => [rule, family] as const)));
const rankOf = new Map(FAMILIES.flatMap((rules) => rules.map((rule, rank) => [rule, rank] as const)));

/**
 * One finding for each problem: of overlapping findings of kindred rules the most serious stays (of equals, the rule
 * named first in its family, then the longer span). Returns the rest in order of place. Linear but for the sorting,
 * as long as no more than a handful of findings overlap each other.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const kin = new Map<number | RuleId, Finding[]>();
  for (const finding of findings) {
    const family = familyOf.get(finding.rule) ?? finding.rule;
    const relatives = kin.get(family);
    if (relatives) relatives.push(finding);
    else kin.set(family, [finding]);
  }
  const kept: Finding[] = [];
  for (const relatives of kin.values()) {
    for (const cluster of clusters(relatives.sort(byPlace))) kept.push(...mostSerious(cluster));
  }
  return kept.sort(byPlace);
}

/** Runs of findings (in order of place) in which each overlaps one before it. */
function clusters(findings: readonly Finding[]): Finding[][] {
  const runs: Finding[][] = [];
  let reach = -1;
  for (const finding of findings) {
    if (finding.start < reach) runs.at(-1)!.push(finding);
    else runs.push([finding]);
    reach = Math.max(reach, finding.end);
  }
  return runs;
}

function mostSerious(cluster: readonly Finding[]): Finding[] {
  if (cluster.length === 1) return [...cluster];
  const kept: Finding[] = [];
  for (const finding of [...cluster].sort(bySeriousness)) {
    if (!kept.some((other) => other.start < finding.end && finding.start < other.end)) kept.push(finding);
  }
  return kept;
}

/** The order in which findings stand in the draft. */
export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}

function bySeriousness(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (rankOf.get(a.rule) ?? 0) - (rankOf.get(b.rule) ?? 0) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  );
}
