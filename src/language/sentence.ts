import { addDisguises, joint } from './disguise.ts';
import { emojiEnd, emojiNorm } from './emoji.ts';
import { fold } from './fold.ts';

/** One word of a sentence, offsets relative to the sentence. */
export interface Word {
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** Folded for comparing: lower case, plain letters, straight apostrophes. */
  norm: string;
}

/**
 * Another way to read words `from` up to `to` (exclusive) of a sentence: "f u c k" or "sh1t" as what they stand for.
 * The matcher follows these beside the words themselves.
 */
export interface Reading {
  to: number;
  norm: string;
}

/**
 * A sentence as the rules see it. Made once per distinct sentence and cached by its text, so everything here
 * depends on the text alone.
 */
export class Sentence {
  readonly words: Word[];
  #readings: (Reading[] | undefined)[] | undefined;
  readonly #notes: unknown[] = [];
  /** What looks at the sentence found out, each by its number: kept for `remembered` alone. */
  readonly looks: unknown[] = [];

  constructor(readonly text: string) {
    this.words = splitWords(text);
  }

  /** Words `from` up to `to` as they are written, with what stands between them. */
  slice(from: number, to: number): string {
    const first = this.words[from];
    const last = this.words[to - 1];
    return first && last ? this.text.slice(first.start, last.end) : '';
  }

  /** What `owner` found out about the sentence, made once and kept with it. */
  note<T>(owner: object, make: () => T): T {
    for (let i = 0; i < this.#notes.length; i += 2) if (this.#notes[i] === owner) return this.#notes[i + 1] as T;
    const note = make();
    this.#notes.push(owner, note);
    return note;
  }

  /** Other readings that begin at word `index`, if there are any. */
  readingsAt(index: number): readonly Reading[] | undefined {
    this.#readings ??= otherReadings(this.words, this.text);
    return this.#readings[index];
  }
}

const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 0x7f;
const WORD_CHAR = /[\p{L}\p{N}\p{M}\u200b-\u200d\u2060\ufeff\u00ad\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/u;
/** A dollar sign before a letter stands for an S. */
const isDollarWord = (text: string, at: number) => text.charCodeAt(at) === 36 && /[a-z]/i.test(text[at + 1] ?? '');

const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc;

/** Runs of letters and digits (an apostrophe between two of them belongs to the word), and single emoji. */
function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; ) {
    const code = i < text.length ? text.codePointAt(i)! : 32;
    const size = code > 0xffff ? 2 : 1;
    const inWord =
      (code === 36 && start < 0 && isDollarWord(text, i)) ||
      (isWordCode(code) && (code < 128 || WORD_CHAR.test(String.fromCodePoint(code))));
    if (inWord) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      const next = text.charCodeAt(i + 1);
      if (!(isApostrophe(code) && i + 1 < text.length && isWordCode(next))) {
        pushWord(words, text, start, i);
        start = -1;
      }
    }
    if (!inWord && start < 0 && code > 0x7f) {
      const end = emojiEnd(text, i);
      if (end > i) {
        const written = text.slice(i, end);
        words.push({ start: i, end, text: written, norm: emojiNorm(written) });
        i = end;
        continue;
      }
    }
    i += size;
  }
  return words;
}

/** Two words written together to hide one of them ("sosickening") count as two. */
function pushWord(words: Word[], text: string, start: number, end: number): void {
  const written = text.slice(start, end);
  const norm = fold(written);
  const at = norm.length === written.length ? joint(norm) : 0;
  if (at === 0) words.push({ start, end, text: written, norm });
  else {
    pushWord(words, text, start, start + at);
    pushWord(words, text, start + at, end);
  }
}

/** The possessive reading of each word ("Smith's" also reads "smith"), and what disguised words stand for. */
function otherReadings(words: Word[], text: string): (Reading[] | undefined)[] {
  const readings: (Reading[] | undefined)[] = new Array(words.length);
  words.forEach(({ norm }, index) => {
    if (norm.endsWith("'s")) readings[index] = [{ to: index + 1, norm: norm.slice(0, -2) }];
  });
  addDisguises(words, text, readings);
  return readings;
}
