import type { Span } from './sentences.ts';

const NONE: readonly Span[] = [];

/**
 * Every match of a global pattern, in order. Does the same as `matchAll`, which copies the pattern each time and costs
 * more than the search itself in short texts.
 */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const spans: Span[] = [];
  while (match) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (match[0] === '') pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return spans;
}
