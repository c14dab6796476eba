/**
 * A list of words told by fingerprints: each word is a number below their count times a power of two, and what is kept
 * are the gaps between the sorted numbers (a Rice code), a bit and a half more than that power for each. With 2 ** 10
 * that is two thirds of what the words themselves come to when compressed. The price: of words that are not on the list
 * one in 2 ** 10, always the same, passes for one that is. Of the words that `packWords` is told to shun none does: it
 * picks the numbering in which the fewest would, and sets those down beside the list.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Numberings tried for one that keeps off most words to shun. */
const TRIES = 1000;

/** A packed list: how many words, which numbering, the gaps, six bits a letter, and the words that are not meant. */
export interface PackedWords {
  count: number;
  /** The power of two; as many bits of each gap are kept as they are, the rest is counted out in ones. */
  bits: number;
  seed: number;
  gaps: string;
  but: string;
}

/** Packs words, order and doubles aside, so that none of `shunned` that is not among them is taken for one. */
export function packWords(words: Iterable<string>, bits: number, shunned: Iterable<string> = []): PackedWords {
  const list = [...new Set(words)];
  const listed = new Set(list);
  const others = [...new Set(shunned)].filter((word) => !listed.has(word));
  const room = list.length * 2 ** bits;
  const printsWith = (seed: number) => new Set(list.map((word) => fingerprint(word, seed, room)));
  let best = 0;
  let taken = others;
  for (let seed = 0; seed < TRIES && taken.length > 0; seed++) {
    const prints = printsWith(seed);
    const these = others.filter((word) => prints.has(fingerprint(word, seed, room)));
    if (these.length < taken.length) [best, taken] = [seed, these];
  }
  const prints = [...printsWith(best)].sort((a, b) => a - b);
  const code = prints
    .map((print, index) => print - (prints[index - 1] ?? 0))
    .map((gap) => '1'.repeat(gap >> bits) + (gap % 2 ** bits).toString(2).padStart(bits + 1, '0'))
    .join('');
  const gaps = (code.match(/.{1,6}/g) ?? []).map((six) => DIGITS[Number.parseInt(six.padEnd(6, '1'), 2)]).join('');
  return { count: list.length, bits, seed: best, gaps, but: taken.join(' ') };
}

/** Tells whether a word is on a list that `packWords` made, or passes for one that is. */
export function unpackWords({ count, bits, seed, gaps, but }: PackedWords): (word: string) => boolean {
  const room = count * 2 ** bits;
  const not = new Set(but.split(' '));
  const prints = new Set<number>();
  let print = 0;
  let gap = 0;
  /** Bits of the plain part still to come, or -1 while ones are counted. */
  let toCome = -1;
  for (const digit of gaps) {
    const six = DIGITS.indexOf(digit);
    for (let bit = 5; bit >= 0; bit--) {
      const one = (six >> bit) & 1;
      if (toCome < 0) {
        if (one) gap += 2 ** bits;
        else toCome = bits;
      } else if (toCome-- > 0) gap += one << toCome;
      if (toCome !== 0) continue;
      print += gap;
      prints.add(print);
      gap = 0;
      toCome = -1;
    }
  }
  return (word) => prints.has(fingerprint(word, seed, room)) && !not.has(word);
}

/** FNV-1a, stirred once more, so that words that differ in their last letters alone lie far apart. */
function fingerprint(word: string, seed: number, room: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % room;
}
