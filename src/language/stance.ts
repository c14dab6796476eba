import { clausesOf } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import type { Lattice, Vocabulary } from './vocabulary.ts';

/** How whoever writes stands to some words: they mean them, deny them, or report what somebody else said. */
export type Stance = 'meant' | 'denied' | 'reported';

/** How many words before, and after, may turn the meaning. */
const BEFORE = 9;
const AFTER = 14;

const REACH_OF_DENIAL = 6;

/** Words that begin a new thought, so that a denial before them does not reach past. */
const TURNS = new Set([
  'but',
  'because',
  'however',
  'although',
  'though',
  'yet',
  'so',
  'then',
  'whenever',
  'when',
  'and',
]);

/** Tells the stance from the words around a match, `from` up to `to` in the sentence. */
export class StanceReader {
  readonly #reports: number;
  readonly #condemns: number;
  readonly #insists: number;
  readonly #agrees: number;
  readonly #news: number;

  constructor(readonly vocabulary: Vocabulary) {
    this.#reports = vocabulary.sense('{reports}');
    this.#condemns = vocabulary.sense('{condemns}');
    this.#insists = vocabulary.sense('{insists}');
    this.#agrees = vocabulary.sense('{agrees}');
    this.#news = vocabulary.sense('{news}');
  }

  /** Whether the words are quoted, with words of the writer's own around them. */
  isQuoted(sentence: Sentence, from: number, to: number): boolean {
    const clauses = clausesOf(sentence);
    return clauses.quotesPart && clauses.quoted(from) && clauses.quoted(to - 1);
  }

  /** Whether words before report what somebody says, or words after condemn it. */
  isReported(sentence: Sentence, from: number, to: number, reach = BEFORE): boolean {
    const lattice = this.vocabulary.lattice(sentence);
    for (let i = from - 1; i >= 0 && from - i <= reach; i--) {
      if (sentence.words[i]!.norm === 'but') break;
      if (stands(lattice, i, this.#reports, to)) return true;
    }
    for (let i = to; i < sentence.words.length && i - to < AFTER; i++) {
      if (stands(lattice, i, this.#condemns)) return true;
    }
    return false;
  }

  /** Whether the sentence tells of crimes as the police, a court or a newspaper does. */
  isNews(sentence: Sentence): boolean {
    const lattice = this.vocabulary.lattice(sentence);
    return sentence.words.some((_, i) => stands(lattice, i, this.#news));
  }

  read(sentence: Sentence, from: number, to: number): Stance {
    if (this.isQuoted(sentence, from, to) || this.isNews(sentence)) return 'reported';
    const lattice = this.vocabulary.lattice(sentence);
    const clauses = clausesOf(sentence);
    for (let i = Math.max(0, from - BEFORE); i < from; i++) {
      if (stands(lattice, i, this.#agrees, from)) return 'meant';
    }
    if (this.isReported(sentence, from, to)) return 'reported';
    let insists = false;
    let sameClause = true;
    for (let i = from - 1; i >= 0 && from - i <= REACH_OF_DENIAL; i--) {
      if (clauses.begins(i + 1)) sameClause = false;
      const word = sentence.words[i]!.norm;
      if (word === 'but') break;
      if (TURNS.has(word)) sameClause = false;
      if (stands(lattice, i, this.#insists, to)) insists = true;
      if (clauses.denies(i) && sameClause && !insists && !asks(sentence, i)) return 'denied';
    }
    return 'meant';
  }
}

/** Whether the denial at `at` only asks, urges or supposes ("Isn't it typical?", "Why don't you", "If you don't like it"). */
const asks = ({ text, words }: Sentence, at: number) =>
  (at === 0 && text.endsWith('?')) || words[at - 1]?.norm === 'why' || words[at - 2]?.norm === 'if';

/** Whether words that begin at `at` have the sense, and end before `before`. */
function stands(lattice: Lattice, at: number, sense: number, before = Infinity): boolean {
  return lattice[at]?.some(({ size, senses }) => at + size <= before && senses.includes(sense)) ?? false;
}
