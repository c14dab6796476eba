import { before, findAll, type Identifier } from './identifier.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?,? (?:\\d{4}|['’]?\\d{2})|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?![\\p{L}\\p{N}])`,
  'giu',
);
const BIRTH_WORDS = /\b(?:d[. ]?o[. ]?b\.?|date of birth|birth ?date|birthdate)(?![a-z])[^;]{0,40}$/i;
const BORN = /\b(?:born|birthday)\b[^.;]{0,25}$/i;
const OF_A_THING = /\b(?:was born|born)\b/i;

/** Longest that somebody born may live: older dates are history. */
const LIFETIME = 105;

/** Dates of birth: dates that words say are one. `year` is the year of writing. */
export function findBirthDates(text: string, year: number): Identifier[] {
  return findAll(text, 'birth-date', DATE, (match, start) => {
    const lead = before(text, start, 60);
    if (BIRTH_WORDS.test(lead)) return true;
    const written = /\d{4}/.exec(match)?.[0];
    const living = written !== undefined && year - Number(written) <= LIFETIME && year - Number(written) >= 0;
    return living && BORN.test(lead) && OF_A_THING.test(lead) ? false : undefined;
  });
}
