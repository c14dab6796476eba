import { isFirstName, isListed, isSurname, isUnsureFirstName, isWordFirstName, isWordSurname } from './lists.ts';
import type { Tokens } from './tokens.ts';
import { DEEDS, NAME_CUES, NEVER_FIRST, NEVER_SURNAMES, THINGS, TITLES, TRADES } from './words-around.ts';

/** What the words around two words with capitals tell. */
interface Place {
  /** Not in a row of capitals, in which nothing can be told from them. */
  apart: boolean;
  /** No further capital follows. */
  alone: boolean;
  /** Not in a headline with capitals throughout. */
  plain: boolean;
  /** After a word that people's names follow: "with", "by". */
  cued: boolean;
  /** The first word of the sentence, which has a capital anyway. */
  begins: boolean;
  /** What follows tells what somebody did. */
  acts: boolean;
  /** A person for certain: after "singer", before an age. */
  told: boolean;
}

/** Whether the lists and the place make a name of two words: what is in no list needs a first name that surely is one. */
export function isBelieved(
  first: string,
  last: string,
  { apart, alone, plain, cued, begins, acts, told }: Place,
): boolean {
  const surname = isSurname(last);
  const listed = surname || isWordSurname(last) || isFirstName(last) || isWordFirstName(last);
  const namelike = apart && !(plain ? ABSTRACT_ENDING : WORD_ENDING).test(last);
  if (isFirstName(first)) return listed || namelike;
  if (isWordFirstName(first))
    return surname || isFirstName(last) || (plain && (listed || (namelike && (cued || !begins))));
  if (isUnsureFirstName(first))
    return (
      surname || (plain && alone && (cued || !begins) && isWordSurname(last) && !THINGS.has(last) && !POINTS.test(last))
    );
  if (first.length < 5 && isSurname(first) && isFirstName(last)) return true;
  if (!plain || isNeverFirst(first)) return false;
  if (surname && !isWordFirstName(last))
    return alone && (cued || ((!begins || acts) && (isFirstName(last) || !PLACE_ENDING.test(last))));
  return alone && told && !THINGS.has(last) && !ABSTRACT_ENDING.test(first) && !ABSTRACT_ENDING.test(last);
}

const isNeverFirst = (norm: string) =>
  NEVER_FIRST.has(norm) || NEVER_SURNAMES.has(norm) || THINGS.has(norm) || TITLES.has(norm);

/** "Bradford East" is a constituency. */
const POINTS = /^(?:north|south|east|west)(?:ern)?$/;

/** What surnames that are in no list hardly end in. */
const ABSTRACT_ENDING =
  /(?:tion|sion|ment|ness|ity|ies|tics|ance|ence|ology|ised|ized|ful|less|ally|ware|works|burger|urday|time|ism|ists|able|ible|ical|ious|eous|wards?)$/;
/** Nor do they where everything has capitals. */
export const WORD_ENDING = new RegExp(`${ABSTRACT_ENDING.source}|(?:ing|house|land|day|ball|ers|ors)$`);
/** Surnames that are places too. */
const PLACE_ENDING =
  /(?:ton|ham|ley|ford|bury|worth|field|wood|by|stead|combe|den|land|thorpe|low|hurst|mouth|port|chester|wick|wich|dale|cliffe?|hill|brook|stone|moor|side|borne|bourne|burgh|shire)$/;

/** What stands around the words `at` and `last`. */
export function placeOf(tokens: Tokens, at: number, last: number): Place {
  const { joined, end } = tokens.at(last)!;
  const next = joined ? tokens.at(last + 1) : undefined;
  const before = tokens.at(at - 1);
  const alone = next?.shape !== 'Name' || NEVER_SURNAMES.has(next.norm);
  return {
    apart: alone || isListed(next.norm),
    alone,
    plain: !tokens.titled,
    cued: before !== undefined && NAME_CUES.has(before.norm),
    begins: at === 0,
    acts: next !== undefined && DEEDS.has(next.norm),
    told:
      (before?.shape === 'name' && before.joined && TRADES.has(before.norm)) ||
      AGE.test(tokens.sentence.text.slice(end, end + 8)),
  };
}

/** "..., 26, of", "... (aged 9)". */
const AGE = /^(?:, | \()(?:aged? \d|[1-9]\d[,).])/;
