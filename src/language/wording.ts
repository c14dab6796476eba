import { remembered } from './remembered.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './sentences.ts';
import { spansOf } from './spans.ts';

const LETTERS = 'a-z\u00df-\u00f6\u00f8-\u00ff';

/** How much of a word tells it apart when phrases are looked for. */
const BEGINNING = 4;
const beginning = (word: string) => word.slice(0, BEGINNING);

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

/**
 * Turns of phrase, looked for in sentences. Each is a regular expression of whole words in lower case, in which a space
 * stands for any gap between words, a hyphen among them, ` ?` for a gap or none, and `\p{L}` for a letter. Keep repeats
 * bounded, so that the search stays linear.
 */
export class Wording {
  readonly #patterns: readonly RegExp[];
  readonly #needs = new Map<string, number[]>();

  /**
   * Phrases by the words of which a sentence must hold one to be worth the search; of each word the first four letters
   * count.
   */
  constructor(groups: Record<string, readonly string[]>) {
    this.#patterns = Object.values(groups).map(wordsPattern);
    Object.keys(groups).forEach((needs, group) => {
      for (const word of new Set(needs.split(' ').map(beginning))) {
        const others = this.#needs.get(word);
        if (others) others.push(group);
        else this.#needs.set(word, [group]);
      }
    });
  }

  /** Where one of the phrases stands, in order; phrases of different groups may overlap. */
  find(sentence: Sentence): Span[] {
    const { text, beginnings } = seen(sentence);
    let likely: Set<number> | undefined;
    for (const word of beginnings) {
      const groups = this.#needs.get(word);
      if (!groups) continue;
      likely ??= new Set();
      for (const group of groups) likely.add(group);
    }
    if (!likely) return [];
    const spans: Span[] = [];
    for (const group of likely) {
      for (const { start, end } of spansOf(text, this.#patterns[group]!)) {
        spans.push({ start, end: text[end - 1] === ' ' ? text.slice(0, end).trimEnd().length : end });
      }
    }
    return spans.length > 1 ? spans.sort((a, b) => a.start - b.start || b.end - a.end) : spans;
  }

  has(sentence: Sentence): boolean {
    return this.find(sentence).length > 0;
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
