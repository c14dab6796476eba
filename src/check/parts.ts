import type { Sentence } from '../language/sentence.ts';
import type { Finding, Placed } from '../rules/rule.ts';
import { byPlace, resolveOverlaps } from './overlaps.ts';

const NONE: readonly Finding[] = [];

/** A sentence in its place in the draft, with everything found in it. Offsets are those of the draft. */
export class Part implements Placed {
  private constructor(
    readonly sentence: Sentence,
    /** The sentence before it, which some rules' findings depend on. */
    readonly before: Sentence | undefined,
    readonly start: number,
    readonly end: number,
    readonly findings: readonly Finding[],
    /** The same, one for each problem. */
    readonly resolved: readonly Finding[],
  ) {}

  /** `found` has offsets of the sentence. */
  static of(
    sentence: Sentence,
    before: Sentence | undefined,
    start: number,
    end: number,
    found: readonly Finding[],
  ): Part {
    const findings = found.length === 0 ? NONE : found.map((one) => shifted(one, start));
    return new Part(sentence, before, start, end, findings, findings === NONE ? NONE : resolveOverlaps(findings));
  }

  /** The same where it stands now. */
  movedTo(start: number, end: number): Part {
    const by = start - this.start;
    if (by === 0) return this;
    const { sentence, before, findings, resolved } = this;
    if (findings.length === 0) return new Part(sentence, before, start, end, NONE, NONE);
    const now = new Map(findings.map((one) => [one, shifted(one, by)]));
    return new Part(
      sentence,
      before,
      start,
      end,
      [...now.values()],
      resolved.map((one) => now.get(one)!),
    );
  }
}

/**
 * The findings of all parts and those of the draft as a whole, in order of place, one for each problem. Only parts that
 * findings of the whole reach into are gone through again: sentences do not overlap each other.
 */
export function together(parts: readonly Part[], ofWhole: readonly Finding[]): Finding[] {
  const reached = new Set<Part>();
  for (const { start, end } of ofWhole)
    for (let i = firstBehind(parts, start); i < parts.length && parts[i]!.start < end; i++) reached.add(parts[i]!);
  const apart: Finding[] = [];
  const disputed = [...ofWhole];
  for (const part of parts) {
    if (part.findings.length === 0) continue;
    if (reached.has(part)) disputed.push(...part.findings);
    else for (const one of part.resolved) apart.push(one);
  }
  return merged(apart, disputed.length === 0 ? NONE : resolveOverlaps(disputed));
}

/** The first part that ends behind `at`. */
function firstBehind(parts: readonly Part[], at: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two lists that are in order of place as one. */
function merged(some: Finding[], others: readonly Finding[]): Finding[] {
  if (others.length === 0) return some;
  const all: Finding[] = [];
  let next = 0;
  for (const one of some) {
    while (next < others.length && byPlace(others[next]!, one) < 0) all.push(others[next++]!);
    all.push(one);
  }
  while (next < others.length) all.push(others[next++]!);
  return all;
}

/** A finding with its fixes, `by` code units further on. */
export function shifted(one: Finding, by: number): Finding {
  if (by === 0) return one;
  const moved = { ...one, start: one.start + by, end: one.end + by };
  if (one.fixes) moved.fixes = one.fixes.map((fix) => ({ ...fix, start: fix.start + by, end: fix.end + by }));
  return moved;
}
