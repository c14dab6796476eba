import { shifted } from '../check/parts.ts';
import type { Finding } from '../rules/rule.ts';

/** What may come before the end of a word. */
const WITHIN_WORD = /^[\p{L}\p{N}\p{M}'’]+$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/**
 * What was found in `before`, for `text` in which the writer has gone on with the word at the caret and done nothing
 * else: a word is not judged before it ends, so nothing needs to be looked at. Undefined when more was done.
 * Offsets are UTF-16 code units; `caret` is where it is in `text`.
 */
export function meanwhile(
  found: readonly Finding[],
  before: string,
  text: string,
  caret: number,
): readonly Finding[] | undefined {
  const by = text.length - before.length;
  const at = caret - by;
  if (by <= 0 || at < 0 || BEGINS_WITH_LETTER.test(text.slice(caret, caret + 2))) return undefined;
  if (!WITHIN_WORD.test(text.slice(at, caret))) return undefined;
  if (text.slice(0, at) !== before.slice(0, at) || text.slice(caret) !== before.slice(at)) return undefined;
  // What ended with the word that goes on now is judged anew when that ends.
  return found
    .filter(({ end }) => end !== at)
    .map((one) => {
      if (one.end < at) return one;
      return one.start >= at
        ? shifted(one, by)
        : { ...one, end: one.end + by, words: text.slice(one.start, one.end + by) };
    });
}
