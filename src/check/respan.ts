import { type Span, splitSentences } from '../language/sentences.ts';

/** A sentence of the draft as it stands now, with the one of the draft before that it is, if it did not change. */
export interface Respanned<T> extends Span {
  same?: T;
}

/** How far into the next sentence the cut before it may depend on. */
const LOOK_AHEAD = 16;

/**
 * Cuts a draft into sentences as `splitSentences` does, by way of how the draft before it was cut (`spans` of `old`):
 * only where the two differ is the text gone through again. The answer is the same whatever `old` was.
 */
export function respan<T extends Span>(text: string, old: string, spans: readonly T[]): Respanned<T>[] {
  const shortest = Math.min(text.length, old.length);
  const sameFrom = most(shortest, (length) => text.slice(0, length) === old.slice(0, length));
  const sameTo = most(shortest - sameFrom, (length) => text.slice(text.length - length) === old.slice(-length));
  const by = text.length - old.length;

  let kept = 0;
  while (kept + 1 < spans.length && spans[kept + 1]!.start + LOOK_AHEAD <= sameFrom) kept++;
  let next = kept;
  let rest: readonly T[] = [];
  // What follows a place where a sentence begins, and where one began before, is cut as it was.
  const asBefore = (start: number) => {
    if (start < text.length - sameTo) return false;
    while (next < spans.length && spans[next]!.start + by < start) next++;
    if (spans[next]?.start !== start - by) return false;
    rest = spans.slice(next);
    return true;
  };
  const anew = splitSentences(text, kept === 0 ? 0 : spans[kept]!.start, asBefore);
  return [
    ...spans.slice(0, kept).map((same) => ({ start: same.start, end: same.end, same })),
    ...anew,
    ...rest.map((same) => ({ start: same.start + by, end: same.end + by, same })),
  ];
}

/** The greatest length up to `limit` for which it holds, when it holds for every shorter one too. */
function most(limit: number, holds: (length: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
