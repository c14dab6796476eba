import { type PackedWords, unpackWords } from './fingerprints.ts';
import {
  FIRST_NAMES,
  FIRST_NAMES_THAT_ARE_WORDS,
  PUBLIC_FIGURES,
  SURNAMES,
  SURNAMES_THAT_ARE_WORDS,
  UNSURE_FIRST_NAMES,
} from './lists.data.ts';

/** What the name lists say of a folded word. Each list is unpacked when it is first asked. */

function lookUp(list: PackedWords): (word: string) => boolean {
  let isListed: ((word: string) => boolean) | undefined;
  return (word) => {
    isListed ??= unpackWords(list);
    return isListed(word);
  };
}

/** A first name that is hardly ever anything else when it has a capital. */
export const isFirstName = lookUp(FIRST_NAMES);

/** A first name that is a plain word as well: Will, Rose. */
export const isWordFirstName = lookUp(FIRST_NAMES_THAT_ARE_WORDS);

/** A first name that is more often a place, a title or a plain word: Chelsea, Prince, Summer. */
export const isUnsureFirstName = lookUp(UNSURE_FIRST_NAMES);

const isListedSurname = lookUp(SURNAMES);

/** Beginnings and endings of surnames alone: McCabe, O'Shea, Zawadzka, Mazurkiewicz, Popescu, Petrovic. */
const SURNAME_SHAPE =
  /^(?:mc|o'(?!clock)|mac(?!hi|ro|ab|ar|aw|ke))[a-z]{3}|.(?:[wdlrn][sz]k[ia]|eck[ia]|wicz|czyk|escu|ovic|opoulos|enko|sson)$/;

/** A surname that is no plain English word. */
export const isSurname = (word: string) => isListedSurname(word) || SURNAME_SHAPE.test(word);

/** A surname that is a plain word as well: Baker, White, Hill. */
export const isWordSurname = lookUp(SURNAMES_THAT_ARE_WORDS);

/** Somebody everyone may name, by the full name: "agatha christie". */
export const isPublicFigure = lookUp(PUBLIC_FIGURES);

/** Whether any list of names has the word. */
export const isListed = (norm: string) =>
  isFirstName(norm) || isWordFirstName(norm) || isSurname(norm) || isWordSurname(norm) || isUnsureFirstName(norm);
