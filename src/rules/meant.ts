import type { Match } from '../language/patterns.ts';
import type { Sentence } from '../language/sentence.ts';
import type { StanceReader } from '../language/stance.ts';

/** Of the matches, those whose words are the writer's own: neither denied nor somebody else's. */
export function meant<T>(matches: readonly Match<T>[], stances: StanceReader, sentence: Sentence): Match<T>[] {
  return matches.filter(({ from, to }) => stances.read(sentence, from, to) === 'meant');
}

/** Little words that a pattern may end with and that a mark does without. */
const TRAILING = new Set('on to at of for with by from this the our my your their his her a an and'.split(' '));

/** The match with little words left off the end of its mark. */
export function trimmed<T>(sentence: Sentence, match: Match<T>): Match<T> {
  let { markTo } = match;
  while (markTo - match.markFrom > 1 && TRAILING.has(sentence.words[markTo - 1]!.norm)) markTo--;
  return { ...match, markTo };
}

/** Where the marked words of a match begin and end in the sentence, in UTF-16 code units. */
export function marked<T>(sentence: Sentence, { markFrom, markTo }: Match<T>): { start: number; end: number } {
  return { start: sentence.words[markFrom]!.start, end: sentence.words[markTo - 1]!.end };
}

/** Of matches whose marked words overlap, the first in `better` order; the rest in order of place. */
export function best<T>(matches: readonly Match<T>[], better: (a: T, b: T) => number): Match<T>[] {
  if (matches.length < 2) return [...matches];
  const kept: Match<T>[] = [];
  const taken = new Set<number>();
  const bySerious = [...matches].sort(
    (a, b) => better(a.value, b.value) || b.markTo - b.markFrom - (a.markTo - a.markFrom) || a.markFrom - b.markFrom,
  );
  for (const match of bySerious) {
    let free = true;
    for (let i = match.markFrom; i < match.markTo; i++) free &&= !taken.has(i);
    if (!free) continue;
    for (let i = match.markFrom; i < match.markTo; i++) taken.add(i);
    kept.push(match);
  }
  return kept.sort((a, b) => a.markFrom - b.markFrom);
}
