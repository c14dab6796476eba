import type { Sentence, Word } from '../sentence.ts';
import { isBelieved, placeOf, WORD_ENDING } from './belief.ts';
import { isFirstName, isListed, isSurname, isWordFirstName, isWordSurname } from './lists.ts';
import { isThing } from './things.ts';
import { mayBeName, type Token, Tokens } from './tokens.ts';
import {
  DEEDS,
  LOUD_PARTICLES,
  LOUD_TITLES,
  NEVER_SURNAMES,
  NEVER_TITLED,
  NO_INITIALS,
  PARTICLES,
  SMALL_WORDS,
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

const found = new WeakMap<Sentence, readonly Person[]>();

/** Everyone named in the sentence, in order. Linear in its length; worked out once for each sentence. */
export function findPersons(sentence: Sentence): readonly Person[] {
  let persons = found.get(sentence);
  if (!persons) {
    persons = search(sentence);
    found.set(sentence, persons);
  }
  return persons;
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
    const to = isPossible(words[at]!) ? personFrom(tokens, at) : undefined;
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

/** A quick look, since most words are nobody's. */
const isPossible = ({ text, norm }: Word) =>
  !startsSmall(text) || (norm.length > 1 && (TITLES.has(norm) || isFirstName(norm) || isWordFirstName(norm)));

/** Where the person that begins at this word ends (exclusive), or undefined when nobody begins here. */
function personFrom(tokens: Tokens, at: number): number | undefined {
  const token = tokens.at(at)!;
  if (token.tag || !token.joined) return undefined;
  const to = TITLES.has(token.norm) ? afterTitle(tokens, at) : undefined;
  const end = to ?? nameFrom(tokens, at);
  return end === undefined || isThing(tokens, at, end) ? undefined : end;
}

function nameFrom(tokens: Tokens, at: number): number | undefined {
  const { shape } = tokens.at(at)!;
  if (shape === 'Name') return fullName(tokens, at) ?? loudSurname(tokens, at);
  if (shape === 'N') return initialed(tokens, at);
  return smallOrLoudName(tokens, at);
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
  if (NEVER_TITLED.has(next.norm)) return undefined;
  if (WEAK_TITLES.has(norm) && !isListed(next.norm) && !(next.joined && DEEDS.has(tokens.at(at + 2)!.norm)))
    return undefined;
  return extend(tokens, givenName(tokens, at + 1), at + 5);
}

/** After a title even an unknown surname follows its first name: "Mr Lionel Halls", "Mr L Halls". */
function givenName(tokens: Tokens, at: number): number {
  const { joined, norm, shape } = tokens.at(at)!;
  const next = tokens.at(at + 1);
  const goesOn = joined && next !== undefined && mayBeName(next) && !THINGS.has(next.norm);
  const given = shape === 'N' || isFirstName(norm) || isWordFirstName(norm) || (next && isSurname(next.norm));
  return goesOn && given ? at + 2 : at + 1;
}

/** "Sandra Tregenna", "John A. Smith", "Oscar de la Renta", "Deborah L". */
function fullName(tokens: Tokens, at: number): number | undefined {
  const first = tokens.at(at)!;
  const last = lastNameAfter(tokens, at);
  if (last !== undefined && first.hyphen && !isFirstName(first.norm)) return undefined;
  if (last === undefined) return afterInitial(tokens, at) ?? halfSmallName(tokens, at);
  return isBelieved(first.norm, tokens.at(last)!.norm, placeOf(tokens, at, last))
    ? extend(tokens, last + 1, at + 4)
    : undefined;
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

const isLink = ({ shape, norm }: Token) =>
  shape === 'N' || (PARTICLES.has(norm) && shape !== 'Name') || LOUD_PARTICLES.has(norm);

/** "amy schumer" in haste, "sue Carlyon", "BRENDA LEE": only when both are names and nothing else. */
function smallOrLoudName(tokens: Tokens, at: number): number | undefined {
  const { norm, shape } = tokens.at(at)!;
  const last = tokens.at(at + 1)!;
  if (norm.length < 3 || shape === 'other' || last.tag || NEVER_SURNAMES.has(last.norm)) return undefined;
  if (shape === 'NAME')
    return last.shape === 'NAME' && isFirstName(norm) && isLoudSurname(tokens, at + 1) ? at + 2 : undefined;
  if (last.shape === 'Name')
    return isFirstName(norm) && isListedSurname(last.norm) ? extend(tokens, at + 2, at + 4) : undefined;
  if (last.shape !== 'name' || !isLongWord(last.norm)) return undefined;
  if (isFirstName(norm)) return isSurname(last.norm) || isTrade(last.norm) ? at + 2 : undefined;
  return SMALL_WORDS.has(norm) || !isSurname(last.norm) ? undefined : at + 2;
}

/** "Leigh CLEVELAND", as notices write it. */
function loudSurname(tokens: Tokens, at: number): number | undefined {
  const { norm, shape } = tokens.at(at + 1)!;
  return shape === 'NAME' && isFirstName(tokens.at(at)!.norm) && isLongWord(norm) && isListedSurname(norm)
    ? at + 2
    : undefined;
}

/** In capitals a surname that is in no list stands between words that are not in capitals. */
function isLoudSurname(tokens: Tokens, at: number): boolean {
  const { norm } = tokens.at(at)!;
  if (THINGS.has(norm) || norm.length < 3) return false;
  if (isWordSurname(norm) || (norm.length > 3 && isSurname(norm))) return true;
  const around = [tokens.at(at - 2), tokens.at(at + 1)];
  return norm.length > 4 && !WORD_ENDING.test(norm) && around.every((word) => word?.shape !== 'NAME') && !tokens.loud;
}

/** "J. Cole", "K Choi", "T. J. Wakeham". */
function initialed(tokens: Tokens, at: number): number | undefined {
  if (tokens.at(at - 1)?.joined && tokens.at(at - 1)!.shape !== 'name') return undefined;
  let last = at;
  while (last < at + 3 && tokens.at(last)?.shape === 'N' && tokens.at(last)!.joined) last++;
  const surname = tokens.at(last);
  const dotted = tokens.at(at)!.dotted;
  if (!surname || surname.shape === 'N' || THINGS.has(surname.norm)) return undefined;
  if (surname.shape === 'name')
    return dotted && isLongWord(surname.norm) && isSurname(surname.norm) ? last + 1 : undefined;
  if (!mayBeName(surname)) return undefined;
  const known = isSurname(surname.norm) || (dotted && isWordSurname(surname.norm));
  if (!known && !(dotted && last > at + 1)) return undefined;
  return !dotted && NO_INITIALS.has(tokens.at(at)!.norm) ? undefined : extend(tokens, last + 1, last + 3);
}

/** "paul walker": as a plain word a trade hardly follows a first name. */
const isTrade = (norm: string) => norm.length > 4 && norm.endsWith('er') && isWordSurname(norm);

const isLongWord = (norm: string) => norm.length > 3 && !NEVER_SURNAMES.has(norm);

/** Takes in further names: "Lucas Kwan Peterson", "Gemma Rowe-Harris". */
function extend(tokens: Tokens, to: number, limit: number): number {
  let end = to;
  while (end < tokens.size && end < limit && tokens.at(end - 1)!.joined) {
    const next = tokens.at(end)!;
    if (mayBeName(next) && !THINGS.has(next.norm) && goesOn(tokens, to, end)) end++;
    else if (PARTICLES.has(next.norm) && next.joined && tokens.at(end + 1) && mayBeName(tokens.at(end + 1)!)) end += 2;
    else break;
  }
  return end;
}

/** Whether a word with a capital is still of the name: an initial, a name, what a hyphen ties, a surname after first names. */
function goesOn(tokens: Tokens, to: number, at: number): boolean {
  const { shape, norm } = tokens.at(at)!;
  const before = tokens.at(at - 1)!;
  if (shape === 'N') return norm !== 'i' && norm !== 'a';
  if (isListed(norm) || before.hyphen) return true;
  return at === to && isFirstName(before.norm) && !isSurname(before.norm) && !tokens.titled && !WORD_ENDING.test(norm);
}

const isListedSurname = (norm: string) => !THINGS.has(norm) && (isSurname(norm) || isWordSurname(norm));
