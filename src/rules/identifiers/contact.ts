import { spansOf } from '../../language/spans.ts';
import { before, findAll, type Identifier } from './identifier.ts';

/** Ways to reach somebody: telephone, e-mail, address. Whose they are is for the rule to judge. */

const GAP = '[\\s.()-]{0,3}';
/** National: 0 and nine or ten digits, or +44 with or without (0), in any grouping; an extension may follow. */
const UK_PHONE = new RegExp(
  `(?<![\\p{L}\\p{N}£$€/+.,-])(?:(?:\\+|00)\\s?44${GAP}(?:\\(0\\)${GAP})?|\\(?0)[1-35789](?:${GAP}\\d){8,9}(?![\\p{L}\\p{N}/]|[.,-]\\d)(?:,?\\s?(?:ext(?:ension|n)?\\.?|x)\\s?\\d{2,5})?`,
  'giu',
);
const FOREIGN_PHONE = /(?<![\p{L}\p{N}+])\+(?!44)[1-9]\d{0,2}(?:[\s.()-]{0,3}\d){7,12}(?![\p{L}\p{N}]|[.,-]\d)/gu;
const PHONE_WORDS =
  /\b(?:tel(?:ephone)?|phone|mobile|mob|cell|call|ring|text|texts|messages?|whatsapp|fax|desk|number|(?:reach|get|answering|caught)(?: (?:me|him|her|us|them|hold of \w+))? (?:on|at)|contact)\b[^.;\d]{0,25}$/i;
/** What is a number to ring only because the words say so: "Tel 262255", "905-674-3793", "0490 75 40 81". */
const OTHER_PHONE =
  /(?<![\p{L}\p{N}£$€/+.,-])(?:\d{6}|\(?\d{2,4}\)?(?:[ .-]?\d{2,4}){2,4})(?![\p{L}\p{N}/]|[.,-]\d|:\d)/gu;

const EMAIL =
  /(?<![\w.%+-])[a-z0-9](?:[\w.%+'-]{0,62}[\w%+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,18}(?![\w@-])/giu;

const OUTWARD = '(?:[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d(?:\\d|[ABEHMNPRV-Y])?|\\d[A-HJKPS-UW]))';
const POSTCODE_FORM = `(?:GIR ?0AA|${OUTWARD} ?\\d[ABD-HJLNP-UW-Z]{2})`;
const POSTCODE = new RegExp(`(?<![\\p{L}\\p{N}/-])${POSTCODE_FORM}(?![\\p{L}\\p{N}/-])`, 'giu');

const STREETS = new Set(
  `street st road rd lane ln avenue ave close cl drive dr way court ct place pl square sq terrace tce crescent cres
  gardens gdns hill park row mews walk parade grove green quay view rise meadow meadows cottages villas fields vale bank
  orchard heights parc drove`.split(/\s+/),
);
const CAPITAL_WORD = "\\p{Lu}[\\p{L}'’]{1,20}";
/** "14 Fore", "Flat 2, 9 Church": a house number and capital words, in which a street may be found. */
const NUMBERED =
  /(?<![\p{L}\p{N}£$€/.:-])(?:(?:flat|unit|apartment) \d{1,4}[a-z]?,? )?\d{1,4}[a-z]?(?: ?[-–] ?\d{1,4})?,? (?=\p{Lu})/giu;
const WORD = new RegExp(`(${CAPITAL_WORD})(?:[ -]|$|(?=[^\\p{L}]))`, 'uy');
/** "Rose Cottage, " before a number, or with a place and postcode after it. */
const HOUSE = new RegExp(
  `(?<![\\p{L}])(?:${CAPITAL_WORD} ){1,3}(?:Cottage|House|Farm|Farmhouse|Lodge|Barn|Bungalow|Villa|Croft|Mill)(?![\\p{L}])`,
  'gu',
);
const PLACE_AND_POSTCODE = new RegExp(`(?:,? ${CAPITAL_WORD}){0,5},? ?${POSTCODE_FORM}(?![\\p{L}\\p{N}])`, 'uy');

export function findPhones(text: string): Identifier[] {
  return [
    ...findAll(text, 'phone', UK_PHONE, (match) => (isDate(match) || !isUkNumber(match) ? undefined : true)),
    ...findAll(text, 'phone', FOREIGN_PHONE, () => true),
    ...findAll(text, 'phone', OTHER_PHONE, (match, start) =>
      isOtherPhone(match, before(text, start, 45)) ? true : undefined,
    ),
  ];
}

function isOtherPhone(match: string, lead: string): boolean {
  const digits = match.replace(/\D/g, '').length;
  const grouped = /\d[ .)-]/.test(match) || digits === 6;
  return grouped && digits >= 6 && digits <= 13 && !isDate(match) && PHONE_WORDS.test(lead) && !REFERENCE.test(lead);
}

const REFERENCE = /\b(?:ref|reference|quot(?:e|ing)|log|incident|crime|case|order|account)\b[^.]{0,20}$/i;

/** The number as dialled within the country, digits alone: "+44 (0)1503 262255" is 01503262255. */
export function nationalNumber(phone: string): string {
  const digits = phone
    .replace(/\(0\)/, '')
    .replace(/(?:ext|x).*$/i, '')
    .replace(/\D/g, '');
  return digits.replace(/^(?:00)?44(?=[1-9])/, '0');
}

function isUkNumber(phone: string): boolean {
  const number = nationalNumber(phone);
  if (/^0[2379]/.test(number)) return number.length === 11;
  return number.length === 10 || number.length === 11;
}

const isDate = (match: string) => /^\(?\d{1,2}[.\s-]\d{1,2}[.\s-](?:19|20)\d{2}/.test(match);

export const findEmails = (text: string): Identifier[] =>
  text.includes('@') ? findAll(text, 'email', EMAIL, () => true) : [];

/** Streets with a house number, and named houses with a postcode; `sure` with a postcode. */
export function findAddresses(text: string): Identifier[] {
  const houses = spansOf(text, HOUSE);
  const numbered = spansOf(text, NUMBERED).flatMap(({ start, end: number }) => {
    const street = streetEnd(text, number);
    if (street < 0) return [];
    const house = houses.find(({ end }) => end <= start && /^,? ?$/.test(text.slice(end, start)));
    return [{ start: house?.start ?? start, end: street }];
  });
  const named = houses.filter((house) => !numbered.some(({ start, end }) => start <= house.start && house.end <= end));
  return [
    ...numbered.map((span) => withPostcode(text, span)),
    ...named.map((span) => withPostcode(text, span)).filter(({ sure }) => sure),
  ];
}

/** Where the street ends whose name begins at `at`, or -1: "Fore Street" within four capital words. */
function streetEnd(text: string, at: number): number {
  WORD.lastIndex = at;
  for (let count = 0; count < 4; count++) {
    const word = WORD.exec(text)?.[1];
    if (word === undefined) return -1;
    if (count > 0 && STREETS.has(word.toLowerCase())) return text.lastIndexOf(word, WORD.lastIndex) + word.length;
  }
  return -1;
}

function withPostcode(text: string, { start, end }: { start: number; end: number }): Identifier {
  PLACE_AND_POSTCODE.lastIndex = end;
  const rest = PLACE_AND_POSTCODE.exec(text)?.[0];
  return { kind: 'address', start, end: end + (rest?.length ?? 0), sure: rest !== undefined };
}

/** Postcodes in capitals, or beside words that speak of one; `sure` when they say whose it is. */
export function findPostcodes(text: string): Identifier[] {
  return findAll(text, 'postcode', POSTCODE, (match, start) => {
    const lead = before(text, start);
    if (WHOSE_POSTCODE.test(lead)) return true;
    return match === match.toUpperCase() || /\bpost ?code\b/i.test(lead) ? false : undefined;
  });
}

const WHOSE_POSTCODE =
  /\b(?:(?:my|his|her|their|your|home|postal|resident'?s) (?:home )?(?:post ?code|address)|live[sd]? (?:at|in|on)|living (?:at|in)|resides? (?:at|in)|moved to|home is)\b[^.;]{0,45}$/i;
