import type { Sentence, Word } from '../sentence.ts';
import { NEVER_SURNAMES, TITLES } from './words-around.ts';

type Shape = 'Name' | 'N' | 'NAME' | 'name' | 'other';

/** A word as the search for names sees it. */
export interface Token {
  norm: string;
  start: number;
  end: number;
  shape: Shape;
  /** Part of a hashtag, a handle or an address. */
  tag: boolean;
  /** The next word goes on with the same name, as far as what stands between them tells. */
  joined: boolean;
  /** A full stop follows. */
  dotted: boolean;
  /** A hyphen follows. */
  hyphen: boolean;
}

/** The words of a sentence as the search sees them, each worked out when it is first asked for. */
export class Tokens {
  readonly size: number;
  readonly #tokens: (Token | undefined)[] = [];
  #titled: boolean | undefined;
  #loud: boolean | undefined;

  constructor(readonly sentence: Sentence) {
    this.size = sentence.words.length;
  }

  at(index: number): Token | undefined {
    if (index < 0 || index >= this.size) return undefined;
    this.#tokens[index] ??= tokenAt(this.sentence, index);
    return this.#tokens[index];
  }

  /** A headline with Most Words In Capitals tells nothing by its capitals. */
  get titled(): boolean {
    this.#titled ??= isTitleCase(this.sentence);
    return this.#titled;
  }

  /** Where nearly all is in capitals they tell nothing either. */
  get loud(): boolean {
    this.#loud ??= isLoud(this.sentence);
    return this.#loud;
  }
}

function isTitleCase({ words }: Sentence): boolean {
  const names = words.filter(({ text }) => shapeOf(text) === 'Name');
  if (names.length < words.length * 0.5) return false;
  const isLong = ({ norm }: Word) => norm.length > 3;
  const long = words.filter(isLong).length;
  return long > 6 && names.filter(isLong).length > long * 0.75;
}

function isLoud({ words }: Sentence): boolean {
  const loud = words.filter(({ text }) => shapeOf(text) === 'NAME').length;
  return loud > 2 && loud > words.length / 2;
}

function tokenAt({ text, words }: Sentence, index: number): Token {
  const word = words[index]!;
  const possessive = /['’]s$/i.test(word.norm);
  const next = words[index + 1];
  const shape = shapeOf(possessive ? word.text.slice(0, -2) : word.text);
  return {
    norm: possessive ? word.norm.slice(0, -2) : word.norm,
    start: word.start,
    end: possessive ? word.end - 2 : word.end,
    shape,
    tag: isTag(text, word),
    dotted: text[word.end] === '.',
    hyphen: text[word.end] === '-',
    joined: next !== undefined && !possessive && joins(text, word.end, next.start, shape, word.norm),
  };
}

/** Part of a hashtag, a handle, a path or a host name. */
function isTag(text: string, { start, end }: Word): boolean {
  const before = text[start - 1];
  const next = text[end];
  if (before === '/' && !isWith(text, start)) return true;
  if (before === '#' || before === '@' || before === '_' || next === '_' || next === '@') return true;
  return (
    (next === '.' && end > start + 1 && isLetter(text.charCodeAt(end + 1))) ||
    (before === '.' && !isInitial(text, start - 2))
  );
}

/** Whether a letter stands by itself: the J of "J.K.". */
const isInitial = (text: string, at: number) => !isLetter(text.charCodeAt(at - 1));

/** "w/Jane" is short for "with Jane". */
const isWith = (text: string, at: number) => /^(?:\s|)w\/$/i.test(text.slice(Math.max(0, at - 3), at));

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether what stands between two words lets a name go on: a space, a hyphen, the full stop of an initial or a title. */
function joins(text: string, end: number, start: number, shape: Shape, norm: string): boolean {
  const between = text[end];
  if (start === end + 1)
    return between === ' ' || between === '-' || between === '\u00a0' || (between === '.' && shape === 'N');
  return start === end + 2 && between === '.' && text[end + 1] === ' ' && (shape === 'N' || TITLES.has(norm));
}

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return SMALL.test(word) ? 'name' : 'other';
  if (first < 65) return 'other';
  if (CAPITALISED.test(word)) return 'Name';
  if (LOUD.test(word)) return word.length === 1 ? 'N' : 'NAME';
  return SMALL.test(word) ? 'name' : 'other';
}

const SMALL = /^[\p{Ll}'’]+$/u;
const CAPITALISED = /^\p{Lu}['’\p{L}]*\p{Ll}$/u;
const LOUD = /^[\p{Lu}'’]+$/u;

/** Shaped like a name or an initial, and no word that never is one. */
export function mayBeName({ shape, norm, tag }: Token): boolean {
  return !tag && (shape === 'N' || (shape === 'Name' && !NEVER_SURNAMES.has(norm)));
}
