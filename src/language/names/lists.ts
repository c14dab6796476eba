import { WordFilter } from './filter.ts';
import { FIRST_NAMES, RARE_FIRST_NAMES, SURNAMES, SURNAMES_THAT_ARE_WORDS, UNSURE_FIRST_NAMES } from './lists.data.ts';

/** What the name lists say of a folded word. Of words in no list, about one in 300 is taken for a name. */

const firstNames = WordFilter.fromText(FIRST_NAMES);
const rareFirstNames = WordFilter.fromText(RARE_FIRST_NAMES);
const unsureFirstNames = new Set(UNSURE_FIRST_NAMES.split(' '));
const surnames = WordFilter.fromText(SURNAMES);
const surnamesThatAreWords = new Set(SURNAMES_THAT_ARE_WORDS.split(' '));

/** A first name that is hardly ever anything else when it has a capital. */
export const isFirstName = (word: string) => firstNames.has(word) && !unsureFirstNames.has(word);

/** A first name of one language other than English, or a word that happens to be one. */
export const isRareFirstName = (word: string) => rareFirstNames.has(word) && !unsureFirstNames.has(word);

/** A first name that is more often a place, a title or a plain word: Chelsea, Prince, Summer. */
export const isUnsureFirstName = (word: string) => unsureFirstNames.has(word);

/** A surname that is no plain English word. */
export const isSurname = (word: string) => surnames.has(word) && !surnamesThatAreWords.has(word);

/** A surname that is a plain word as well: Baker, White, Hill. */
export const isWordSurname = (word: string) => surnamesThatAreWords.has(word);
