import type { Span } from './sentences.ts';

/** Longest quotation that is believed to be one; what never closes is no quotation. */
const LONGEST = 1500;

const OPENING = /[“"‘«]/g;
const CLOSING: Record<string, string> = { '“': '”', '"': '"', '‘': '’', '«': '»' };

/**
 * What stands in quotation marks, marks included, in order (UTF-16 code units, `end` exclusive). Linear in the length
 * of the text. A straight single mark is read as an apostrophe; a curly one closes only before a gap. A curly double
 * mark that is never closed opens a quotation to the end of the text.
 */
export function quotations(text: string): readonly Span[] {
  if (text !== last.text) last = { text, spans: find(text) };
  return last.spans;
}

/** Several rules ask about the same draft in turn. */
let last: { text: string; spans: readonly Span[] } = { text: '', spans: [] };

function find(text: string): Span[] {
  const spans: Span[] = [];
  const closings = new Map<string, number>();
  let reach = 0;
  for (const { 0: open, index: start } of text.matchAll(OPENING)) {
    if (start < reach) continue;
    const close = nextClosing(text, start + 1, CLOSING[open]!, closings);
    const end = close === Number.POSITIVE_INFINITY && open === '“' ? text.length : close + 1;
    if (end - start > LONGEST) continue;
    spans.push({ start, end });
    reach = end;
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
