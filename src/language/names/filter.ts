/**
 * A set of words that answers "probably in" or "surely not", a tenth of the size of the words themselves: of words
 * that are not in it, about one in 300 is taken to be. (A Bloom filter: each word sets a few bits.)
 */
export class WordFilter {
  readonly #bits: Uint8Array;

  constructor(bits: Uint8Array) {
    this.#bits = bits;
  }

  /** Reads what `toText` wrote. */
  static fromText(text: string): WordFilter {
    const binary = atob(text);
    return new WordFilter(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  }

  /** A filter of folded words. */
  static of(words: readonly string[]): WordFilter {
    const filter = new WordFilter(new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / 8)));
    for (const word of words)
      filter.#places(word, (byte, bit) => {
        filter.#bits[byte]! |= bit;
        return true;
      });
    return filter;
  }

  toText(): string {
    return btoa(String.fromCharCode(...this.#bits));
  }

  /** Whether the folded word is in the set. */
  has(word: string): boolean {
    return this.#places(word, (byte, bit) => (this.#bits[byte]! & bit) !== 0);
  }

  /** Calls `visit` with each place of the word until it says false. */
  #places(word: string, visit: (byte: number, bit: number) => boolean): boolean {
    const size = this.#bits.length * 8;
    let place = hash(word, 0x811c9dc5);
    let step = 0;
    for (let i = 0; i < PLACES; i++) {
      const at = place % size;
      if (!visit(at >>> 3, 1 << (at & 7))) return false;
      step ||= hash(word, 0x9e3779b9) | 1;
      place = (place + step) >>> 0;
    }
    return true;
  }
}

const BITS_A_WORD = 12;
const PLACES = 7;

/** FNV-1a with a last stir, so that short words spread as well. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
