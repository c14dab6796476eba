import type { Sentence, Word } from '../sentence.ts';
import { isFirstName, isSurname, isUnsureFirstName, isWordFirstName, isWordSurname } from './lists.ts';
import {
  LOUD_TITLES,
  NAME_CUES,
  NEVER_SURNAMES,
  NOT_PERSONS,
  PARTICLES,
  THINGS,
  TITLES,
  WEAK_TITLES,
} from './words-around.ts';

/** A person named in a sentence by two words or more, a title counted. Offsets are those of the sentence. */
export interface Person {
  start: number;
  end: number;
  /** Words `from` up to `to` (exclusive) of the sentence. */
  from: number;
  to: number;
  /** The folded title in front, if there is one: "mrs". */
  title?: string;
}

type Shape = 'Name' | 'N' | 'NAME' | 'name' | 'other';

/** A word as the search for names sees it. */
interface Token {
  norm: string;
  end: number;
  shape: Shape;
  /** Part of a hashtag, a handle or an address. */
  tag: boolean;
  /** The next word goes on with the same name, as far as what stands between them tells. */
  joined: boolean;
}

const found = new WeakMap<Sentence, readonly Person[]>();

/** Everyone named in the sentence, in order. Linear in its length; worked out once for each sentence. */
export function findPersons(sentence: Sentence): readonly Person[] {
  let persons = found.get(sentence);
  if (!persons) {
    persons = mayNameSomebody(sentence) ? search(sentence) : [];
    found.set(sentence, persons);
  }
  return persons;
}

/** A quick look: two words with capitals side by side, a title, or a sentence without a capital to begin with. */
function mayNameSomebody({ words }: Sentence): boolean {
  if (words[0] && startsSmall(words[0].text)) return true;
  for (let at = 0; at + 1 < words.length; at++) {
    const { text, norm } = words[at]!;
    const next = words[at + 1]!;
    if (startsSmall(text) ? norm.length < 4 && TITLES.has(norm) : !startsSmall(next.text) || PARTICLES.has(next.norm)) {
      return true;
    }
  }
  return false;
}

const startsSmall = (word: string) => {
  const first = word.charCodeAt(0);
  return (first >= 97 && first <= 122) || (first >= 48 && first <= 57);
};

function search(sentence: Sentence): Person[] {
  const { words } = sentence;
  const tokens = new Tokens(sentence);
  const persons: Person[] = [];
  for (let at = 0; at + 1 < words.length; ) {
    const to = isPossible(words[at]!, tokens.informal) ? personFrom(tokens, at) : undefined;
    if (to === undefined) {
      at++;
      continue;
    }
    const { norm } = tokens.at(at)!;
    const title = TITLES.has(norm) ? { title: norm } : undefined;
    persons.push({ start: words[at]!.start, end: tokens.at(to - 1)!.end, from: at, to, ...title });
    at = to;
  }
  return persons;
}

const isPossible = ({ text, norm }: Word, informal: boolean) => informal || !startsSmall(text) || TITLES.has(norm);

/** Where the person that begins at this word ends (exclusive), or undefined when nobody begins here. */
function personFrom(tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at)!;
  if (token.tag || !token.joined) return undefined;
  const to = TITLES.has(token.norm) ? afterTitle(tokens, at) : undefined;
  const end = to ?? (token.shape === 'Name' ? fullName(tokens, at) : smallOrLoudName(tokens, at));
  return end === undefined || isThing(tokens, at, end) ? undefined : end;
}

/** "Mrs Trewin", "Dr Anita Desai-Cole", "Mr. J. Hocking"; "mr wenger" in haste. */
function afterTitle(tokens: Tokens, at: number): number | undefined {
  const { norm, shape } = tokens.at(at)!;
  const next = tokens.at(at + 1)!;
  if (shape === 'name') {
    return (norm === 'mr' || norm === 'mrs') && next.shape === 'name' && isLongWord(next.norm) ? at + 2 : undefined;
  }
  if (shape === 'NAME' && !LOUD_TITLES.has(norm)) return undefined;
  if (!mayBeName(next) || THINGS.has(next.norm)) return undefined;
  if (WEAK_TITLES.has(norm) && !isListed(next.norm)) return undefined;
  return extend(tokens, givenName(tokens, at + 1), at + 5);
}

/** After a title even an unknown surname follows its first name: "Mr Lionel Halls", "Mr L Halls". */
function givenName(tokens: Tokens, at: number): number {
  const { joined, norm, shape } = tokens.at(at)!;
  const next = tokens.at(at + 1);
  const goesOn = joined && next !== undefined && mayBeName(next) && !THINGS.has(next.norm);
  return goesOn && (shape === 'N' || isFirstName(norm) || isWordFirstName(norm)) ? at + 2 : at + 1;
}

/** "Sandra Tregenna", "John A. Smith", "Oscar de la Renta", "Deborah L". */
function fullName(tokens: Tokens, at: number): number | undefined {
  const first = tokens.at(at)!;
  const last = lastNameAfter(tokens, at);
  if (last === undefined) return afterInitial(tokens, at) ?? halfSmallName(tokens, at);
  return isBelieved(first.norm, tokens.at(last)!.norm, placeOf(tokens, at, last))
    ? extend(tokens, last + 1, at + 4)
    : undefined;
}

/** What the words around two words with capitals tell. */
interface Place {
  /** Not in a row of capitals, in which nothing can be told from them. */
  apart: boolean;
  /** Not in a headline with capitals throughout. */
  plain: boolean;
  /** After a word that people's names follow: "with", "by". */
  cued: boolean;
  /** The first word of the sentence, which has a capital anyway. */
  begins: boolean;
}

/** Whether the lists and the place make a name of two words: what is in no list needs a first name that surely is one. */
function isBelieved(first: string, last: string, { apart, plain, cued, begins }: Place): boolean {
  const surname = isSurname(last);
  const listed = surname || isWordSurname(last) || isFirstName(last) || isWordFirstName(last);
  const namelike = apart && !WORD_ENDING.test(last);
  if (isFirstName(first)) return listed || namelike;
  if (isWordFirstName(first))
    return surname || isFirstName(last) || (plain && (listed || (namelike && (cued || !begins))));
  if (isUnsureFirstName(first)) return surname;
  if (first.length < 5 && isSurname(first) && isFirstName(last)) return true;
  return surname && plain && cued;
}

/** What surnames that are in no list hardly end in. */
const WORD_ENDING =
  /(?:ing|tion|sion|ment|ness|ity|ies|tics|ance|ence|ology|ised|ized|ful|less|ally|ware|works|burger|urday|house|land|time|day|ball|ism|ists|able|ible|ical|ious|eous|ers|ors)$/;

function placeOf(tokens: Tokens, at: number, last: number): Place {
  const next = tokens.at(last)!.joined ? tokens.at(last + 1) : undefined;
  return {
    apart: next?.shape !== 'Name' || NEVER_SURNAMES.has(next.norm) || isListed(next.norm),
    plain: !tokens.titled,
    cued: NAME_CUES.has(tokens.at(at - 1)?.norm ?? ''),
    begins: at === 0,
  };
}

/** "Deborah L": a first name and an initial that nothing follows. */
function afterInitial(tokens: Tokens, at: number): number | undefined {
  const next = tokens.at(at + 1)!;
  if (next.shape !== 'N' || next.joined || next.norm === 'i' || next.norm === 'a') return undefined;
  return isFirstName(tokens.at(at)!.norm) ? at + 2 : undefined;
}

/** "Kylie minogue": both sure, and the second no word. */
function halfSmallName(tokens: Tokens, at: number): number | undefined {
  const { shape, norm } = tokens.at(at + 1)!;
  if (shape !== 'name' || norm.length < 5) return undefined;
  return isFirstName(tokens.at(at)!.norm) && isSurname(norm) ? at + 2 : undefined;
}

/** The word of the surname: the next, or the one after an initial or "de la". */
function lastNameAfter(tokens: Tokens, at: number): number | undefined {
  let last = at + 1;
  while (last < tokens.size && last < at + 4 && tokens.at(last)!.joined && isLink(tokens.at(last)!)) last++;
  return tokens.at(last) && mayBeName(tokens.at(last)!) && tokens.at(last)!.shape !== 'N' ? last : undefined;
}

const isLink = ({ shape, norm }: Token) => shape === 'N' || (PARTICLES.has(norm) && shape !== 'Name');

/** "amy schumer" where nobody troubles with capitals, "BRENDA LEE": only when both are names and nothing else. */
function smallOrLoudName(tokens: Tokens, at: number): number | undefined {
  const first = tokens.at(at)!;
  const last = tokens.at(at + 1)!;
  if (first.shape === 'other' || last.shape !== first.shape || (first.shape === 'name' && !tokens.informal))
    return undefined;
  if (first.norm.length < 3 || !isFirstName(first.norm) || NEVER_SURNAMES.has(last.norm)) return undefined;
  const loud = first.shape === 'NAME' && isWordSurname(last.norm) && !THINGS.has(last.norm);
  return loud || (isLongWord(last.norm) && isSurname(last.norm)) ? at + 2 : undefined;
}

const isLongWord = (norm: string) => norm.length > 3 && !NEVER_SURNAMES.has(norm);

/** Takes in further names: "Lucas Kwan Peterson", "Gemma Rowe-Harris". */
function extend(tokens: Tokens, to: number, limit: number): number {
  let end = to;
  while (end < tokens.size && end < limit && tokens.at(end - 1)!.joined) {
    const next = tokens.at(end)!;
    if (mayBeName(next) && !THINGS.has(next.norm) && (next.shape === 'N' || isListed(next.norm))) end++;
    else if (PARTICLES.has(next.norm) && next.joined && tokens.at(end + 1) && mayBeName(tokens.at(end + 1)!)) end += 2;
    else break;
  }
  return end;
}

/** Whether it is a street, a firm, a place or a feast that is called so. */
function isThing(tokens: Tokens, at: number, to: number): boolean {
  const next = tokens.at(to);
  if (next && tokens.at(to - 1)!.joined && THINGS.has(next.norm) && next.shape !== 'name') return true;
  if (THINGS.has(tokens.at(to - 1)!.norm) && !isSurname(tokens.at(to - 1)!.norm))
    return !TITLES.has(tokens.at(at)!.norm);
  if (at > 0 && (tokens.at(at - 1)!.norm === 'st' || tokens.at(at - 1)!.norm === 'saint') && tokens.at(at - 1)!.joined)
    return true;
  if (tokens.at(at - 1)?.norm === 'the' && !TITLES.has(tokens.at(at)!.norm)) return true;
  return NOT_PERSONS.has(`${tokens.at(at)!.norm}-${tokens.at(at + 1)!.norm}`);
}

const isListed = (norm: string) =>
  isFirstName(norm) || isWordFirstName(norm) || isSurname(norm) || isWordSurname(norm) || isUnsureFirstName(norm);

function mayBeName({ shape, norm, tag }: Token): boolean {
  return !tag && (shape === 'N' || (shape === 'Name' && !NEVER_SURNAMES.has(norm)));
}

/** The words of a sentence as the search sees them, each worked out when it is first asked for. */
class Tokens {
  readonly size: number;
  /** Whether the sentence begins without a capital, as people write in haste. */
  readonly informal: boolean;
  readonly #tokens: (Token | undefined)[] = [];
  #titled: boolean | undefined;

  constructor(readonly sentence: Sentence) {
    this.size = sentence.words.length;
    this.informal = shapeOf(sentence.words[0]?.text ?? '') === 'name';
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
}

function isTitleCase({ words }: Sentence): boolean {
  const long = words.filter(({ norm }) => norm.length > 3);
  return long.length > 6 && long.filter(({ text }) => shapeOf(text) === 'Name').length > long.length * 0.75;
}

function tokenAt({ text, words }: Sentence, index: number): Token {
  const word = words[index]!;
  const possessive = /['’]s$/i.test(word.norm);
  const next = words[index + 1];
  const shape = shapeOf(possessive ? word.text.slice(0, -2) : word.text);
  return {
    norm: possessive ? word.norm.slice(0, -2) : word.norm,
    end: possessive ? word.end - 2 : word.end,
    shape,
    tag: isTag(text, word),
    joined: next !== undefined && !possessive && joins(text, word.end, next.start, shape, word.norm),
  };
}

/** Part of a hashtag, a handle, a path or a host name. */
function isTag(text: string, { start, end }: Word): boolean {
  const before = text[start - 1];
  const next = text[end];
  if (before === '#' || before === '@' || before === '_' || before === '/' || next === '_' || next === '@') return true;
  return next === '.' && isLetter(text.charCodeAt(end + 1));
}

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
