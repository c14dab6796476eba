import { spansOf } from '../../language/spans.ts';
import { passesIban, passesLuhn } from './check-digits.ts';
import { after, before, findAll, type Identifier } from './identifier.ts';

/** What money is sent to or taken from. */

const SORT_CODE = /(?<![\p{L}\p{N}£$€.,/-])\d{2}([ -]?)\d{2}\1\d{2}(?![\p{L}\p{N}/]|[.,-]\d)/gu;
const SORT_WORDS = /\b(?:sort(?:[ -]?code)?|s[/.]?c(?:ode)?)\b[^.;]{0,20}$/i;
/** "30-94-21, account 12345678". */
const ACCOUNT_NEXT = /^[\s,/|&]{0,3}(?:and )?(?:acc(?:oun)?t?|a\/c)\b[^\d;]{0,20}\d{8}\b/i;
const ACCOUNT = /(?<![\p{L}\p{N}£$€.,/-])\d{8}(?![\p{L}\p{N}/]|[.,-]\d)/gu;
const ACCOUNT_WORDS = /\b(?:account|a\/c|acct?\.?|sort ?code)\b[^;£]{0,35}$/i;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/giu;
const CARD = /(?<![\p{L}\p{N}£$€.,/+-])\d(?:[ -]?\d){11,18}(?![\p{L}\p{N}/]|[.,-]\d)/gu;
/** The first digits of the great card schemes, with how long their numbers are. */
const SCHEMES =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[0-9]\d{10,17}|6\d{11,18}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,13}|35\d{14}|(?:2131|1800)\d{11}|1\d{14})$/;

/** How long an IBAN is, by country (ISO 13616), where payments from here commonly go. */
const IBAN_LENGTHS: Record<string, number> = Object.fromEntries(
  'AO25 BI27 BY28 DJ27 EG29 FK18 IQ23 LC32 LY25 MN20 NI28 OM23 SC31 SD18 SO23 ST25 SV28 TL23 VA22 AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VG24 XK20'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export function findBank(text: string): Identifier[] {
  return [
    ...findIbans(text),
    ...findAll(text, 'card', CARD, (match) => {
      const digits = match.replace(/\D/g, '');
      return SCHEMES.test(digits) && passesLuhn(digits) && !/^(\d)\1+$/.test(digits) ? true : undefined;
    }),
    ...findAll(text, 'bank-account', SORT_CODE, (match, start) =>
      SORT_WORDS.test(before(text, start)) || ACCOUNT_NEXT.test(after(text, start + match.length, 45))
        ? true
        : undefined,
    ),
    ...findAll(text, 'bank-account', ACCOUNT, (_match, start) =>
      ACCOUNT_WORDS.test(before(text, start)) ? true : undefined,
    ),
  ];
}

/** The pattern may reach into the words that follow, so the country's length says where the number ends. */
function findIbans(text: string): Identifier[] {
  return spansOf(text, IBAN).flatMap(({ start, end: matched }): Identifier[] => {
    const match = text.slice(start, matched);
    const length = IBAN_LENGTHS[match.slice(0, 2).toUpperCase()];
    if (length === undefined) return [];
    let end = 0;
    for (let letters = 0; end < match.length && letters < length; end++) if (/[A-Z0-9]/i.test(match[end]!)) letters++;
    const iban = match.slice(0, end).replace(/[ -]/g, '').toUpperCase();
    const whole = !/^[A-Z0-9]/i.test(match.slice(end));
    return whole && iban.length === length && passesIban(iban)
      ? [{ kind: 'iban', start, end: start + end, sure: true }]
      : [];
  });
}
