import { BEGINNING, beginnings, neededWords } from './needed.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './sentences.ts';
import { spansOf } from './spans.ts';

const LETTERS = 'a-z\u00df-\u00f6\u00f8-\u00ff';

/** A sentence as phrases are looked for in it. */
interface Seen {
  /** In lower case with plain apostrophes and gaps, every character in its place. */
  text: string;
  /** How its words begin, and '' for what is looked for in every sentence. */
  beginnings: readonly string[];
}

const seen = remembered(({ text, words }: Sentence): Seen => {
  const lower = text.toLowerCase();
  const safe = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return {
    text: safe.replace(/[’ʼ]/g, "'").replace(/[\s\u2010-\u2014-]/g, ' '),
    beginnings: ['', ...new Set(words.map(({ norm }) => norm.slice(0, BEGINNING)))],
  };
});

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
  /** Which searches are worth it where a word stands; under '' those that always are. */
  readonly #needs = new Map<string, number[]>();

  #kinds: Record<K, readonly string[]> | undefined;

  constructor(kinds: Record<K, readonly string[]>) {
    this.#kinds = kinds;
  }

  /** At first use, not while the page loads. */
  #learn(kinds: Record<K, readonly string[]>): void {
    this.#kinds = undefined;
    for (const [kind, phrases] of Object.entries(kinds) as [K, readonly string[]][]) {
      for (const phrase of phrases) this.#add(kind, phrase);
    }
  }

  #add(kind: K, phrase: string): void {
    const search = this.#searches.push({ kind, pattern: wordsPattern(phrase) }) - 1;
    const words = neededWords(phrase);
    for (const word of words.length > 0 ? new Set(words.flatMap(beginnings)) : ['']) {
      const others = this.#needs.get(word);
      if (others) others.push(search);
      else this.#needs.set(word, [search]);
    }
  }

  /** Where the phrases stand, in order of place; phrases of different kinds or groups may overlap. */
  find(sentence: Sentence): readonly Turn<K>[] {
    if (this.#kinds) this.#learn(this.#kinds);
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

function wordsPattern(phrase: string): RegExp {
  const source = phrase.toLowerCase().replace(/\[[^\]]*\]|\\p\{l\}| \?| |-/g, spell);
  return new RegExp(`(?<![${LETTERS}0-9](?!'))(?:${source})(?![${LETTERS}0-9])`, 'g');
}

function spell(part: string): string {
  if (part === ' ') return ' {1,3}';
  if (part === ' ?') return ' {0,3}';
  if (part === '-') return ' ';
  if (part.startsWith('\\')) return `[${LETTERS}]`;
  return part.replace('\\p{l}', LETTERS);
}
