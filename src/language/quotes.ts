import type { Span } from './sentences.ts';

/** Longest quotation that is believed to be one; what never closes is no quotation. */
const LONGEST = 1500;

const PAIRS: readonly [open: string, close: string][] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
];

/**
 * What stands in quotation marks, marks included, in order (UTF-16 code units, `end` exclusive). Linear in the length
 * of the text. A straight single mark is read as an apostrophe; a curly one closes only before a gap. A curly double
 * mark that is never closed opens a quotation to the end of the text.
 */
export function quotations(text: string): Span[] {
  const spans: Span[] = [];
  const closings = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const pair = PAIRS.find(([open]) => text[at] === open);
    if (!pair) continue;
    const close = nextClosing(text, at + 1, pair[1], closings);
    const end = close === Number.POSITIVE_INFINITY && pair[0] === '“' ? text.length : close + 1;
    if (end - at > LONGEST) continue;
    spans.push({ start: at, end });
    at = end - 1;
  }
  return spans;
}

/** Where the mark next closes a quotation; `known` remembers it, so that each part of the text is read once. */
function nextClosing(text: string, from: number, mark: string, known: Map<string, number>): number {
  const before = known.get(mark) ?? -1;
  if (before >= from) return before;
  let at = text.indexOf(mark, from);
  while (at >= 0 && mark === '’' && /\p{L}/u.test(text[at + 1] ?? ' ')) at = text.indexOf(mark, at + 1);
  const found = at < 0 ? Number.POSITIVE_INFINITY : at;
  known.set(mark, found);
  return found;
}

/** Whether the span lies within one of the quotations. */
export const isQuoted = (span: Span, quoted: readonly Span[]) =>
  quoted.some(({ start, end }) => start <= span.start && span.end <= end);
