import { remembered } from './remembered.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './sentences.ts';
import { spansOf } from './spans.ts';

const LETTERS = 'a-z\u00df-\u00f6\u00f8-\u00ff';

/** How much of a word tells it apart when phrases are looked for. */
const BEGINNING = 5;
const beginning = (word: string) => word.slice(0, BEGINNING);

/** What a short word may end in: of longer ones the ending is left out anyway. */
const ENDINGS = ['', 's', 'd', 'ed', 'ing', "'s"];
const forms = (word: string) =>
  word.length < BEGINNING ? ENDINGS.map((ending) => beginning(word + ending)) : [beginning(word)];

/** A sentence as phrases are looked for in it. */
interface Seen {
  /** In lower case with plain apostrophes and gaps, every character in its place. */
  text: string;
  beginnings: readonly string[];
}

const seen = remembered(({ text, words }: Sentence): Seen => {
  const lower = text.toLowerCase();
  const safe = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return {
    text: safe.replace(/[’ʼ]/g, "'").replace(/[\s\u2010-\u2014-]/g, ' '),
    beginnings: [...new Set(words.map(({ norm }) => beginning(norm)))],
  };
});

/** Phrases by the words of which a sentence must hold one to be worth the search; five letters of each word count. */
export type Groups = Record<string, readonly string[]>;

/** A turn of phrase of one kind, in UTF-16 code units of the sentence. */
export interface Turn<K> extends Span {
  kind: K;
}

/**
 * Turns of phrase of several kinds, looked for in sentences at once. Each phrase is a regular expression of whole words
 * in lower case, in which a space stands for any gap between words, a hyphen among them, ` ?` for a gap or none, and
 * `\p{L}` for a letter. Keep repeats bounded, so that the search stays linear.
 */
export class Wording<K extends string> {
  readonly #searches: { kind: K; pattern: RegExp }[] = [];
  readonly #needs = new Map<string, number[]>();

  constructor(kinds: Record<K, Groups>) {
    for (const [kind, groups] of Object.entries(kinds) as [K, Groups][]) {
      for (const [needs, phrases] of Object.entries(groups)) this.#add(kind, needs.split(' '), phrases);
    }
  }

  #add(kind: K, needs: readonly string[], phrases: readonly string[]): void {
    const search = this.#searches.push({ kind, pattern: wordsPattern(phrases) }) - 1;
    for (const word of new Set(needs.flatMap(forms))) {
      const others = this.#needs.get(word);
      if (others) others.push(search);
      else this.#needs.set(word, [search]);
    }
  }

  /** Where the phrases stand, in order of place; phrases of different kinds or groups may overlap. */
  find(sentence: Sentence): readonly Turn<K>[] {
    const { text, beginnings } = seen(sentence);
    let likely: Set<number> | undefined;
    for (const word of beginnings) {
      const searches = this.#needs.get(word);
      if (!searches) continue;
      likely ??= new Set();
      for (const search of searches) likely.add(search);
    }
    if (!likely) return [];
    const turns: Turn<K>[] = [];
    for (const search of likely) {
      const { kind, pattern } = this.#searches[search]!;
      for (const { start, end } of spansOf(text, pattern)) {
        turns.push({ kind, start, end: text[end - 1] === ' ' ? text.slice(0, end).trimEnd().length : end });
      }
    }
    return turns.length > 1 ? turns.sort((a, b) => a.start - b.start || b.end - a.end) : turns;
  }
}

function wordsPattern(choices: readonly string[]): RegExp {
  const source = choices.map((choice) => choice.toLowerCase().replace(/\[[^\]]*\]|\\p\{l\}| \?| |-/g, spell)).join('|');
  return new RegExp(`(?<![${LETTERS}0-9])(?:${source})(?![${LETTERS}0-9])`, 'g');
}

function spell(part: string): string {
  if (part === ' ') return ' {1,3}';
  if (part === ' ?') return ' {0,3}';
  if (part === '-') return ' ';
  if (part.startsWith('\\')) return `[${LETTERS}]`;
  return part.replace('\\p{l}', LETTERS);
}
