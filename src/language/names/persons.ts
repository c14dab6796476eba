import type { Sentence, Word } from '../sentence.ts';
import { isFirstName, isRareFirstName, isSurname, isUnsureFirstName, isWordFirstName, isWordSurname } from './lists.ts';
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
  const tokens = tokensOf(sentence);
  const titled = isTitleCase(tokens);
  const informal = tokens[0]?.shape === 'name';
  const persons: Person[] = [];
  for (let at = 0; at + 1 < tokens.length; ) {
    const to = personFrom(tokens, at, titled, informal);
    if (to === undefined) {
      at++;
      continue;
    }
    const title = TITLES.has(tokens[at]!.norm) ? { title: tokens[at]!.norm } : undefined;
    persons.push({ start: sentence.words[at]!.start, end: tokens[to - 1]!.end, from: at, to, ...title });
    at = to;
  }
  return persons;
}

/** Where the person that begins at this word ends (exclusive), or undefined when nobody begins here. */
function personFrom(tokens: Token[], at: number, titled: boolean, informal: boolean): number | undefined {
  const token = tokens[at]!;
  if (token.tag || !token.joined) return undefined;
  const to = TITLES.has(token.norm) ? afterTitle(tokens, at) : undefined;
  const end = to ?? (token.shape === 'Name' ? fullName(tokens, at, titled) : smallOrLoudName(tokens, at, informal));
  return end === undefined || isThing(tokens, at, end) ? undefined : end;
}

/** "Mrs Trewin", "Dr Anita Desai-Cole", "Mr. J. Hocking"; "mr wenger" in haste. */
function afterTitle(tokens: Token[], at: number): number | undefined {
  const { norm, shape } = tokens[at]!;
  const next = tokens[at + 1]!;
  if (shape === 'name') {
    return (norm === 'mr' || norm === 'mrs') && next.shape === 'name' && isLongWord(next.norm) ? at + 2 : undefined;
  }
  if (shape === 'NAME' && !LOUD_TITLES.has(norm)) return undefined;
  if (!mayBeName(next) || THINGS.has(next.norm)) return undefined;
  if (WEAK_TITLES.has(norm) && !isListed(next.norm)) return undefined;
  return extend(tokens, givenName(tokens, at + 1), at + 5);
}

/** After a title even an unknown surname follows its first name: "Mr Lionel Halls", "Mr L Halls". */
function givenName(tokens: Token[], at: number): number {
  const { joined, norm, shape } = tokens[at]!;
  const next = tokens[at + 1];
  const goesOn = joined && next !== undefined && mayBeName(next) && !THINGS.has(next.norm);
  return goesOn && (shape === 'N' || isFirstName(norm) || isWordFirstName(norm)) ? at + 2 : at + 1;
}

/** "Sandra Tregenna", "John A. Smith", "Oscar de la Renta", "Deborah L". */
function fullName(tokens: Token[], at: number, titled: boolean): number | undefined {
  const first = tokens[at]!;
  const last = lastNameAfter(tokens, at);
  if (last === undefined) return afterInitial(tokens, at) ?? halfSmallName(tokens, at);
  return isBelieved(first.norm, tokens[last]!.norm, placeOf(tokens, at, last, titled))
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
  if (isRareFirstName(first)) return listed || (plain && cued && namelike);
  if (isUnsureFirstName(first)) return surname;
  if (first.length < 5 && isSurname(first) && isFirstName(last)) return true;
  return surname && plain && cued;
}

/** What surnames that are in no list hardly end in. */
const WORD_ENDING =
  /(?:ing|tion|sion|ment|ness|ity|ies|tics|ance|ence|ology|ised|ized|ful|less|ally|ware|works|burger|urday|house|land|time|day|ball|ism|ists|able|ible|ical|ious|eous|ers|ors)$/;

function placeOf(tokens: Token[], at: number, last: number, titled: boolean): Place {
  const next = tokens[last]!.joined ? tokens[last + 1] : undefined;
  return {
    apart: !next || next.shape !== 'Name' || NEVER_SURNAMES.has(next.norm) || isListed(next.norm),
    plain: !titled,
    cued: NAME_CUES.has(tokens[at - 1]?.norm ?? ''),
    begins: at === 0,
  };
}

/** "Deborah L": a first name and an initial that nothing follows. */
function afterInitial(tokens: Token[], at: number): number | undefined {
  const next = tokens[at + 1]!;
  if (next.shape !== 'N' || next.joined || next.norm === 'i' || next.norm === 'a') return undefined;
  return isFirstName(tokens[at]!.norm) ? at + 2 : undefined;
}

/** "Kylie minogue": both sure, and the second no word. */
function halfSmallName(tokens: Token[], at: number): number | undefined {
  const { shape, norm } = tokens[at + 1]!;
  if (shape !== 'name' || norm.length < 5) return undefined;
  return isFirstName(tokens[at]!.norm) && isSurname(norm) ? at + 2 : undefined;
}

/** The word of the surname: the next, or the one after an initial or "de la". */
function lastNameAfter(tokens: Token[], at: number): number | undefined {
  let last = at + 1;
  while (last < tokens.length && last < at + 4 && tokens[last]!.joined && isLink(tokens[last]!)) last++;
  return tokens[last] && mayBeName(tokens[last]!) && tokens[last]!.shape !== 'N' ? last : undefined;
}

const isLink = ({ shape, norm }: Token) => shape === 'N' || (PARTICLES.has(norm) && shape !== 'Name');

/** "amy schumer" where nobody troubles with capitals, "BRENDA LEE": only when both are names and nothing else. */
function smallOrLoudName(tokens: Token[], at: number, informal: boolean): number | undefined {
  const first = tokens[at]!;
  const last = tokens[at + 1]!;
  if (first.shape === 'other' || last.shape !== first.shape || (first.shape === 'name' && !informal)) return undefined;
  if (first.norm.length < (first.shape === 'NAME' ? 3 : 4) || !isLongWord(last.norm)) return undefined;
  return isFirstName(first.norm) && isSurname(last.norm) ? at + 2 : undefined;
}

const isLongWord = (norm: string) => norm.length > 3 && !NEVER_SURNAMES.has(norm);

/** Takes in further names: "Lucas Kwan Peterson", "Gemma Rowe-Harris". */
function extend(tokens: Token[], to: number, limit: number): number {
  let end = to;
  while (end < tokens.length && end < limit && tokens[end - 1]!.joined) {
    const next = tokens[end]!;
    if (mayBeName(next) && !THINGS.has(next.norm) && (next.shape === 'N' || isListed(next.norm))) end++;
    else if (PARTICLES.has(next.norm) && next.joined && tokens[end + 1] && mayBeName(tokens[end + 1]!)) end += 2;
    else break;
  }
  return end;
}

/** Whether it is a street, a firm, a place or a feast that is called so. */
function isThing(tokens: Token[], at: number, to: number): boolean {
  const next = tokens[to];
  if (next && tokens[to - 1]!.joined && THINGS.has(next.norm) && next.shape !== 'name') return true;
  if (THINGS.has(tokens[to - 1]!.norm) && !isSurname(tokens[to - 1]!.norm)) return !TITLES.has(tokens[at]!.norm);
  if (at > 0 && (tokens[at - 1]!.norm === 'st' || tokens[at - 1]!.norm === 'saint') && tokens[at - 1]!.joined)
    return true;
  return NOT_PERSONS.has(`${tokens[at]!.norm}-${tokens[at + 1]!.norm}`);
}

const isListed = (norm: string) =>
  isFirstName(norm) ||
  isWordFirstName(norm) ||
  isRareFirstName(norm) ||
  isSurname(norm) ||
  isWordSurname(norm) ||
  isUnsureFirstName(norm);

function mayBeName({ shape, norm, tag }: Token): boolean {
  return !tag && (shape === 'Name' || shape === 'N') && !NEVER_SURNAMES.has(norm);
}

function tokensOf({ text, words }: Sentence): Token[] {
  return words.map((word, index) => {
    const possessive = /['’]s$/i.test(word.norm);
    const written = possessive ? word.text.slice(0, -2) : word.text;
    const next = words[index + 1];
    const shape = shapeOf(written);
    return {
      norm: possessive ? word.norm.slice(0, -2) : word.norm,
      end: possessive ? word.end - 2 : word.end,
      shape,
      tag: isTag(text, word),
      joined: next !== undefined && !possessive && joins(text, word.end, next.start, shape, word.norm),
    };
  });
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

/** A headline with Most Words In Capitals tells nothing by its capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ norm }) => norm.length > 3);
  return words.length > 6 && words.filter(({ shape }) => shape === 'Name').length > words.length * 0.75;
}
