import { passesNhs } from './check-digits.ts';
import { after, before, findAll, type Identifier } from './identifier.ts';

/** Numbers that public bodies give to one person. */

/** HMRC's form: two letters (some never given), six digits, A to D. */
const NI_NUMBER =
  /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\p{L}\p{N}])/giu;

const NHS_NUMBER = /(?<![\p{L}\p{N}£$€.,/+-])\d{3}([ -]?)\d{3}\1\d{4}(?![\p{L}\p{N}/]|[.,]\d|-\d)/gu;
const OTHER_NUMBER =
  /\b(?:tel|phone|mobile|call|ring|text|isbn|ref|reference|invoice|order|account|uprn|log|quot(?:e|ing)|incident|crime|case|charity|company|serial)\b[^.]{0,12}$/i;
const NHS_WORDS = /\b(?:nhs|health|patient|hospital|surgery)\b/i;

/** DVLA's: five of the surname, the birth date, initials, check characters. */
const DRIVING_LICENCE =
  /(?<![\p{L}\p{N}])(?=[A-Z]{2}|[A-Z]9)[A-Z9]{5}[ -]?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[ -]?[A-Z][A-Z9][A-Z0-9][ -]?[A-Z]{2}(?: ?\d{2})?(?![\p{L}\p{N}])/giu;

const PASSPORT = /(?<![\p{L}\p{N}£$€.,/+-])(?:\d{9}|[A-Z]{2}\d{7})(?![\p{L}\p{N}/]|[.,]\d)/giu;
const PASSPORT_WORDS = /\bpassports?\b/i;
const REFERENCE_WORDS =
  /\b(?:ref|reference|application|planning|case|invoice|order|log|crime|incident|company|charity|permit|licence|license|account|serial|model|part|flight|job|quote|claim|booking|ticket|code)\b/i;

/** Since 2001: two letters, two digits for the half-year, three letters. */
const VEHICLE =
  /(?<![\p{L}\p{N}/-])[A-HJ-PR-Y]{2}[ -]?(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}(?![\p{L}\p{N}/-])/giu;
/** 1983 to 2001, and 1963 to 1982. */
const VEHICLE_PREFIX = /(?<![\p{L}\p{N}/-])[A-HJ-NPR-TV-Y][1-9]\d{0,2} ?[A-HJ-PR-Y]{3}(?![\p{L}\p{N}/-])/gu;
const VEHICLE_SUFFIX = /(?<![\p{L}\p{N}/-])[A-HJ-PR-Y]{3} ?[1-9]\d{0,2}[A-HJ-NPR-TV-Y](?![\p{L}\p{N}/-])/gu;
/** Northern Ireland, and without a year; believed only beside words that say so. */
const VEHICLE_OTHER = /(?<![\p{L}\p{N}/-])(?:[A-Z]{1,3} ?\d{1,4}|\d{1,4} ?[A-Z]{1,3})(?![\p{L}\p{N}/-])/gu;
const VEHICLE_WORDS =
  /\b(?:reg(?:istration|istered|istration number)?|number ?plates?|plates?|vrm|vrn)\b(?: (?:number|no|mark|is|was|of|plate))*[\s:.,'"(]*$/i;
const VEHICLE_TALK =
  /\b(?:reg|registration|plates?|car|van|lorry|truck|vehicle|motorbike|motorcycle|driver|driving|driven|parked|parking|mot|tax disc|blocking|bay|lights|ford|fiesta|transit|vauxhall|corsa|golf|bmw|audi|mercedes|toyota|nissan|peugeot)\b/i;
/** Roads ("A38 TOR") and volts and amperes ("LED 12V") have the same form. */
const LIKE_SOMETHING_ELSE = /^[ABM]\d{1,2} ?[A-Z]{3}$|^[A-Z]{3} ?\d{1,2}[A-Z]$/;
const PLAIN_WORDS =
  /^(?:the|and|for|not|now|all|are|but|can|car|van|bus|new|old|one|out|our|see|she|the|two|use|was|way|who|you|has|had|her|his|how|get|day|off|own|per|red|run|set|top|try|yet|end|from|with|june|july|ltd|plc|feb|mar|apr|may|jun|jul|aug|sep|nov|dec|act|bbc|nhs|raf|map|ref|age|am|pm)$/i;

export function findOfficial(text: string): Identifier[] {
  return [
    ...findAll(text, 'ni-number', NI_NUMBER, () => true),
    ...findAll(text, 'nhs-number', NHS_NUMBER, (match, start) => {
      if (!passesNhs(match.replace(/\D/g, ''))) return undefined;
      return OTHER_NUMBER.test(before(text, start)) && !NHS_WORDS.test(text) ? undefined : true;
    }),
    ...findAll(text, 'driving-licence', DRIVING_LICENCE, (match) =>
      /^[A-Z]+9*$/i.test(match.slice(0, 5)) ? true : undefined,
    ),
    ...findAll(text, 'passport', PASSPORT, (match, start) => {
      if (PASSPORT_WORDS.test(before(text, start, 70)) || PASSPORT_WORDS.test(after(text, start + match.length)))
        return true;
      return /^[A-Z]{2}\d{7}$/.test(match) && !REFERENCE_WORDS.test(text) ? false : undefined;
    }),
  ];
}

/** Vehicle registrations: the present form anywhere, older ones beside words that speak of vehicles. */
export function findVehicles(text: string): Identifier[] {
  const talk = VEHICLE_TALK.test(text);
  const beside = (start: number) => VEHICLE_WORDS.test(before(text, start));
  return [
    ...findAll(text, 'vehicle', VEHICLE, (match, start) => {
      if (beside(start)) return true;
      if (
        /\b(?:model|part|product|item|code|ref\w*|batch|order|size|room)\W{0,3}(?:no\.? |number )?$/i.test(
          before(text, start),
        )
      )
        return undefined;
      if (/^..[ -]/.test(match) && !(talk && match === match.toUpperCase())) return undefined;
      const word = /[a-z]+$/i.exec(match)![0];
      const written =
        match === match.toUpperCase() || (match === match.toLowerCase() && (talk || match === text.trim()));
      return written && !PLAIN_WORDS.test(word) ? true : undefined;
    }),
    ...[VEHICLE_PREFIX, VEHICLE_SUFFIX].flatMap((pattern) =>
      findAll(text, 'vehicle', pattern, (match, start) => {
        if (beside(start)) return true;
        if (PLAIN_WORDS.test(/[A-Z]{3}/.exec(match)![0])) return undefined;
        return talk || !LIKE_SOMETHING_ELSE.test(match) ? true : undefined;
      }),
    ),
    ...findAll(text, 'vehicle', VEHICLE_OTHER, (match, start) =>
      beside(start) && match.length > 3 ? true : undefined,
    ),
  ];
}
