import { Phrases } from './matcher.ts';
import { isFirstName, isSurname, isWordSurname } from './names/lists.ts';
import { TITLES } from './names/words-around.ts';
import { Sentence, type Word } from './sentence.ts';
import { COUNTIES } from './words/counties.ts';

const ALWAYS_CAPITAL = new Set([
  ...COUNTIES,
  ...`monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december christmas easter halloween england english scotland scottish wales welsh ireland irish britain british
  london europe european france french
  god jesus bible mr mrs ms dr cllr`.split(/\s+/),
]);

/** Proper names as they are written, found whatever their case. */
export type ProperNames = Phrases<string>;

export const properNames = (names: Iterable<string>): ProperNames =>
  new Phrases([...names].map((name) => [name, name] as const));

/**
 * Words in capitals as a sentence has them: lower case but for names, acronyms, postcodes, road numbers, Roman numbers
 * and, when the words `open` the sentence, the first letter. What stands between the words is kept.
 */
export function sentenceCase(
  text: string,
  open: boolean,
  names: ProperNames,
  isShouted: (word: string) => boolean,
): string {
  const sentence = new Sentence(text);
  let result = '';
  let reach = 0;
  let opening = open;
  for (let at = 0; at < sentence.words.length; ) {
    const word = sentence.words[at]!;
    const between = text.slice(reach, word.start);
    opening ||= /[.!?]/.test(between);
    const name = names.at(sentence, at);
    const last = sentence.words[(name?.to ?? at + 1) - 1]!;
    result += between + (name ? name.value : inCase(word, sentence.words[at - 1], opening, isShouted));
    reach = last.end;
    at = name?.to ?? at + 1;
    opening = false;
  }
  return result + text.slice(reach);
}

function inCase(word: Word, before: Word | undefined, opening: boolean, isShouted: (word: string) => boolean): string {
  const { text, norm } = word;
  if (norm === 'i' || norm.startsWith("i'")) return text[0]! + text.slice(1).toLowerCase();
  if (/\d/.test(text)) return /^\d+(?:AM|PM|ST|ND|RD|TH)$/.test(text) ? text.toLowerCase() : text;
  if (ALWAYS_CAPITAL.has(norm)) return text[0]! + text.slice(1).toLowerCase();
  if (opening || isFirstName(norm) || isFamilyName(norm, before)) {
    return isShouted(text) || text.length > 3 ? text[0]! + text.slice(1).toLowerCase() : text;
  }
  return isShouted(text) ? text.toLowerCase() : text;
}

const isFamilyName = (norm: string, before: Word | undefined) =>
  before !== undefined &&
  (isFirstName(before.norm) || TITLES.has(before.norm)) &&
  (isSurname(norm) || isWordSurname(norm));
