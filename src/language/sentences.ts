/** A stretch of text in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Longest piece handed to the rules as one sentence. Text without any full stop is cut at a word whose own
 * letters say so, so that typing near the beginning does not move every later cut and empty the cache.
 */
const SOFT_LIMIT = 400;
const HARD_LIMIT = 1200;

const ABBREVIATIONS = new Set(
  'mr mrs ms miss dr prof rev revd hon cllr cllrs st sgt insp supt capt col lt maj gen no nos tel ext approx dept est inc ltd co plc vs etc fig ref e.g i.e eg ie a.m p.m am pm jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

const isSpace = (code: number) => code === 32 || code === 9 || code === 160 || code === 0x202f || code === 0x2009;
const isBreak = (code: number) => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
const isStop = (code: number) => code === 46 || code === 33 || code === 63 || code === 0x2026;
/** Quotes and brackets that may close after a full stop. */
const isCloser = (code: number) =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 0x2019 || code === 0x201d;

/**
 * Cuts text into sentences, in order and without overlap; spaces between sentences belong to none of them.
 * Linear in the length of the text. A line break always ends a sentence. What is cut depends on the text from where a
 * sentence begins, on nothing before it: so it can begin `from` such a place, and stop where `until` says so of one.
 */
export function splitSentences(text: string, from = 0, until: (start: number) => boolean = () => false): Span[] {
  const spans: Span[] = [];
  const length = text.length;
  let start = skipBlank(text, from);
  if (until(start)) return spans;
  for (let i = start; i < length; ) {
    const code = text.charCodeAt(i);
    let end = -1;
    if (isBreak(code)) {
      end = i;
    } else if (isStop(code)) {
      let after = i + 1;
      while (after < length && isStop(text.charCodeAt(after))) after++;
      while (after < length && isCloser(text.charCodeAt(after))) after++;
      if (
        after === length ||
        ((isSpace(text.charCodeAt(after)) || isBreak(text.charCodeAt(after))) && ends(text, start, i, after))
      ) {
        end = after;
      } else {
        i = after;
        continue;
      }
    } else if (isSpace(code) ? i - start > SOFT_LIMIT && cutsHere(text, i) : i - start >= HARD_LIMIT) {
      end = isLowSurrogate(code) ? i - 1 : i;
    }
    if (end < 0) {
      i++;
      continue;
    }
    push(spans, text, start, end);
    start = skipBlank(text, end);
    if (until(start)) return spans;
    i = start;
  }
  push(spans, text, start, length);
  return spans;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  while (end > start && (isSpace(text.charCodeAt(end - 1)) || isBreak(text.charCodeAt(end - 1)))) end--;
  if (end > start) spans.push({ start, end });
}

function skipBlank(text: string, from: number): number {
  let i = from;
  while (i < text.length && (isSpace(text.charCodeAt(i)) || isBreak(text.charCodeAt(i)))) i++;
  return i;
}

/** Whether the full stop at `stop` ends the sentence: not after an abbreviation or a lone initial. */
function ends(text: string, start: number, stop: number, after: number): boolean {
  if (text.charCodeAt(stop) !== 46 || after > stop + 1) return true;
  let from = stop;
  while (from > start && !isSpace(text.charCodeAt(from - 1)) && stop - from < 12) from--;
  const word = text.slice(from, stop);
  if (/^[A-Z]$/.test(word)) return false;
  if (!ABBREVIATIONS.has(word.toLowerCase().replace(/^[("'‘“]+/, ''))) return true;
  // "at 9 a.m. Please": an abbreviation may close a sentence too, but is better not cut there.
  return false;
}

function cutsHere(text: string, space: number): boolean {
  let hash = 0;
  for (let i = space + 1; i < text.length && i < space + 12 && !isSpace(text.charCodeAt(i)); i++)
    hash = (hash * 31 + text.charCodeAt(i)) | 0;
  return (hash & 7) === 0;
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;
