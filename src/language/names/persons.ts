import type { Sentence, Word } from '../sentence.ts';
import { isFirstName, isRareFirstName, isSurname, isUnsureFirstName, isWordSurname } from './lists.ts';
import { NAME_CUES, NEVER_SURNAMES, NOT_PERSONS, PARTICLES, THINGS, TITLES, WEAK_TITLES } from './words-around.ts';

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

/** A quick look: two words with capitals side by side, or two names in lower case. */
function mayNameSomebody({ words }: Sentence): boolean {
  for (let at = 0; at + 1 < words.length; at++) {
    const { text, norm } = words[at]!;
    const next = words[at + 1]!;
    if (startsSmall(text)) {
      if (text.length > 3 && startsSmall(next.text) && isFirstName(norm) && isSurname(next.norm)) return true;
      if (TITLES.has(norm) && !startsSmall(next.text)) return true;
    } else if (!startsSmall(next.text) || PARTICLES.has(next.norm)) return true;
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
  const persons: Person[] = [];
  for (let at = 0; at + 1 < tokens.length; ) {
    const to = personFrom(tokens, at, titled);
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
function personFrom(tokens: Token[], at: number, titled: boolean): number | undefined {
  const token = tokens[at]!;
  if (token.tag || !token.joined) return undefined;
  const to = TITLES.has(token.norm) ? afterTitle(tokens, at) : undefined;
  const end = to ?? fullName(tokens, at, titled) ?? smallOrLoudName(tokens, at);
  return end === undefined || isThing(tokens, at, end) ? undefined : end;
}

/** "Mrs Trewin", "Dr Anita Desai-Cole", "Mr. J. Hocking". */
function afterTitle(tokens: Token[], at: number): number | undefined {
  const next = tokens[at + 1]!;
  if (tokens[at]!.shape !== 'Name' && tokens[at]!.shape !== 'NAME') return undefined;
  if (!mayBeName(next) || THINGS.has(next.norm)) return undefined;
  if (WEAK_TITLES.has(tokens[at]!.norm) && !isListed(next.norm)) return undefined;
  return extend(tokens, at + 2, at + 4);
}

/** "Sandra Tregenna", "John A. Smith", "Oscar de la Renta". */
function fullName(tokens: Token[], at: number, titled: boolean): number | undefined {
  const first = tokens[at]!;
  if (first.shape !== 'Name') return undefined;
  const last = lastNameAfter(tokens, at);
  if (last === undefined) return undefined;
  const { norm } = tokens[last]!;
  const listed = isSurname(norm) || isWordSurname(norm) || isFirstName(norm);
  const believed = isFirstName(first.norm)
    ? listed || !titled
    : isRareFirstName(first.norm)
      ? listed || (!titled && isCued(tokens, at))
      : isUnsureFirstName(first.norm)
        ? isSurname(norm)
        : isSurname(norm) && !titled && isCued(tokens, at);
  return believed ? extend(tokens, last + 1, at + 4) : undefined;
}

/** Whether the word before is one that people's names follow: "with", "by", "thanks to". */
const isCued = (tokens: Token[], at: number) => NAME_CUES.has(tokens[at - 1]?.norm ?? '');

/** The word of the surname: the next, or the one after an initial or "de la". */
function lastNameAfter(tokens: Token[], at: number): number | undefined {
  let last = at + 1;
  while (last < tokens.length && last < at + 4 && tokens[last]!.joined && isLink(tokens[last]!)) last++;
  return tokens[last] && mayBeName(tokens[last]!) && tokens[last]!.shape !== 'N' ? last : undefined;
}

const isLink = ({ shape, norm }: Token) => shape === 'N' || (PARTICLES.has(norm) && shape !== 'Name');

/** "amy schumer", "BRENDA LEE": only when both words are names and nothing else. */
function smallOrLoudName(tokens: Token[], at: number): number | undefined {
  const first = tokens[at]!;
  const last = tokens[at + 1]!;
  if (first.shape === 'Name' || first.shape === 'other' || last.shape !== first.shape) return undefined;
  if (first.norm.length < 4 || last.norm.length < 4 || NEVER_SURNAMES.has(last.norm)) return undefined;
  return isFirstName(first.norm) && isSurname(last.norm) ? at + 2 : undefined;
}

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
  isFirstName(norm) || isRareFirstName(norm) || isSurname(norm) || isWordSurname(norm) || isUnsureFirstName(norm);

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
  return words.length > 4 && words.filter(({ shape }) => shape === 'Name').length > words.length * 0.75;
}
