import {
  FIRST_NAMES,
  FIRST_NAMES_THAT_ARE_WORDS,
  SURNAMES,
  SURNAMES_THAT_ARE_WORDS,
  UNSURE_FIRST_NAMES,
} from './lists.data.ts';
import { unpackWords } from './word-list.ts';

/** What the name lists say of a folded word. Each list is unpacked when it is first asked. */

function lookUp(list: string): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= unpackWords(list);
    return words.has(word);
  };
}

/** A first name that is hardly ever anything else when it has a capital. */
export const isFirstName = lookUp(FIRST_NAMES);

/** A first name that is a plain word as well: Will, Rose. */
export const isWordFirstName = lookUp(FIRST_NAMES_THAT_ARE_WORDS);

/** A first name that is more often a place, a title or a plain word: Chelsea, Prince, Summer. */
export const isUnsureFirstName = lookUp(UNSURE_FIRST_NAMES);

/** A surname that is no plain English word. */
export const isSurname = lookUp(SURNAMES);

/** A surname that is a plain word as well: Baker, White, Hill. */
export const isWordSurname = lookUp(SURNAMES_THAT_ARE_WORDS);
