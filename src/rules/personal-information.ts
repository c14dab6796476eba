import { type Message, type MessageKey, message } from '../language/message.ts';
import { isFirstName } from '../language/names/lists.ts';
import { findPersons } from '../language/names/persons.ts';
import { OFFICE_TITLES } from '../language/names/words-around.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Pack } from '../policy/pack.ts';
import type { Severity, Situation } from '../policy/vocabulary.ts';
import { mayBeCouncil } from './account.ts';
import {
  type Bodies,
  bodiesOf,
  isBodysAddress,
  isBodysPhone,
  isFreeMail,
  isNamedMailbox,
  isRoleMailbox,
} from './identifiers/bodies.ts';
import { findIdentifiers, type Identifier, type IdentifierKind } from './identifiers/index.ts';
import type { Fix, RawFinding, Rule, RuleExample } from './rule.ts';

/** Somebody's own: "her number", "at home", "ring me". */
const PRIVATE_WORDS =
  /\b(?:his|her|their|my|your|(?:mum|dad|gran|neighbour|mother|father|son|daughter|wife|husband|sister|brother|friend)['’]s|home|private|personal) (?:own |home |private |personal |mobile |phone |direct |e-?mail )*(?:number|phone|mobile|landline|telephone|e-?mail|address|line|details)\b|\b(?:ring|call|text|phone|contact|message|e-?mail|reach|whatsapp) (?:me|him|her|them)\b|\b(?:he|she|they|who|i) (?:now |still )?(?:lives?|lived|resides?|moved|is living|are living|am living|is staying) (?:at|in|on|to)\b|\bliv(?:es|ing) (?:alone )?(?:at|in)\b/i;

/** A body that is there to be rung or written to. */
const BODY_WORDS =
  /\b(?:office|surgery|school|college|centre|center|desk|reception|bookings?|box office|helpline|hotline|hot line|line|switchboard|enquir(?:y|ies)|team|services?|council|police|library|hall|club|hotel|shop|clerk|secretary|treasurer|warden|officers?|chairman|society|trust|charity|church|museum|contractor|company|ltd|hospital|pharmacy|clinic|dentist|vet|vets|contact us|call us|ring us|phone us|text us|e-?mail us|tickets?|press|media)\b/i;

/** Where an address is public: a building people go to, or a planning application. */
const PLACE_WORDS =
  /\b(?:office|guildhall|hall|library|church|chapel|school|college|surgery|hospital|centre|museum|station|hotel|inn|pub|cafe|shop|store|club|planning|application|proposal|proposed|extension|erection|conversion|permission|meet(?:ing)?|venue|car park|harbour|police|council|held at|event|licence|premises|site|land at|rear of|adjacent|outside|near|between|opposite|works?|closed|closure|collision|incident|fire|junction|sat ?nav|parking|start(?:s|ing)?|open(?:s|ing)?|visit|farm|house|beach|applicant)\b/i;

export const personalInformation: Rule = {
  id: 'personal-information',
  prepare({ pack, options }) {
    const bodies = bodiesOf(pack);
    const passes = new Set(options.pass.map((words) => words.toLowerCase()));
    return {
      sentence(sentence, situation) {
        const { text } = sentence;
        return findIdentifiers(text, Number(situation.today.slice(0, 4))).flatMap((item): RawFinding[] => {
          const words = text.slice(item.start, item.end);
          const severity = passes.has(words.toLowerCase())
            ? undefined
            : judge(item, words, sentence, bodies, situation);
          if (!severity) return [];
          const own = item.kind === 'email' && isForCouncil(words, text, situation);
          return [
            {
              start: item.start,
              end: item.end,
              severity,
              what: own ? message('personal_mail_what', words) : message(KINDS[item.kind], words),
              advice: own ? message('personal_mail_advice') : message('personal_information_advice'),
              fixes: fixesFor(item, text, pack, situation),
              ...(severity === 'check' && { confirmation: 'permission' as const }),
            },
          ];
        });
      },
    };
  },
};

const KINDS: Record<IdentifierKind, MessageKey> = {
  phone: 'personal_phone_what',
  email: 'personal_email_what',
  address: 'personal_address_what',
  postcode: 'personal_address_what',
  'ni-number': 'personal_ni_what',
  'nhs-number': 'personal_nhs_what',
  passport: 'personal_passport_what',
  'driving-licence': 'personal_licence_what',
  vehicle: 'personal_vehicle_what',
  'bank-account': 'personal_bank_what',
  iban: 'personal_bank_what',
  card: 'personal_card_what',
  'birth-date': 'personal_birth_what',
};

/** How serious it is that this stands in the sentence; undefined when it may. */
function judge(
  item: Identifier,
  words: string,
  sentence: Sentence,
  bodies: Bodies,
  situation: Situation,
): Severity | undefined {
  const { text } = sentence;
  switch (item.kind) {
    case 'phone':
      return isBodysPhone(words, bodies) ? undefined : judgePhone(words, item, sentence);
    case 'email':
      return isBodysAddress(words, bodies) ? undefined : judgeEmail(words, text, situation);
    case 'address':
    case 'postcode':
      return bodies.postcodes.some((postcode) => squeeze(words).endsWith(postcode))
        ? undefined
        : judgeAddress(item, sentence);
    default:
      return item.sure ? 'stop' : 'check';
  }
}

/** A mobile is somebody's own unless the words say it is a body's; a landline a body's unless they say otherwise. */
function judgePhone(words: string, { start }: Identifier, sentence: Sentence): Severity | undefined {
  const { text } = sentence;
  const mobile = /^(?:\+?\s?44|0044)?[\s(0)]*7/.test(words) || /^\(?07/.test(words);
  if (PRIVATE_WORDS.test(text)) return 'stop';
  const body = BODY_WORDS.test(text);
  const person = findPersons(sentence).some(({ end, title = '' }) => end <= start && !OFFICE_TITLES.has(title));
  if (person) return body ? 'check' : 'stop';
  if (mobile) return body ? 'check' : 'stop';
  return body ? undefined : 'check';
}

function judgeEmail(words: string, text: string, situation: Situation): Severity | undefined {
  if (isRoleMailbox(words) && !isFreeMail(words)) return PRIVATE_WORDS.test(text) ? 'check' : undefined;
  if (isForCouncil(words, text, situation)) return 'check';
  return isFreeMail(words) && (isNamedMailbox(words) || PRIVATE_WORDS.test(text)) ? 'stop' : 'check';
}

/** A private mail service given as the council's own address (clause 4.7). */
const isForCouncil = (words: string, text: string, situation: Situation) =>
  mayBeCouncil(situation) &&
  isFreeMail(words) &&
  /council|clerk|mayor|townhall|guildhall|library|cllr/i.test(words.split('@')[0]!) &&
  !PRIVATE_WORDS.test(text);

function judgeAddress({ kind, sure, start, end }: Identifier, sentence: Sentence): Severity | undefined {
  const { text } = sentence;
  if (PRIVATE_WORDS.test(text)) return 'stop';
  if (kind === 'postcode') return sure ? 'stop' : PLACE_WORDS.test(text) || BODY_WORDS.test(text) ? undefined : 'check';
  // "18 Church Street" is no church.
  if (PLACE_WORDS.test(`${text.slice(0, start)} ${text.slice(end)}`)) return undefined;
  if (!sure) return isNamedBefore(sentence, start) ? 'check' : undefined;
  return findPersons(sentence).length > 0 ? 'stop' : 'check';
}

/** "Joan at 41 Quay Road": somebody, and where they are to be found. */
const isNamedBefore = (sentence: Sentence, start: number) =>
  !BODY_WORDS.test(sentence.text) &&
  (findPersons(sentence).some(({ end }) => end <= start && start - end < 20) ||
    sentence.words.some(
      ({ text, norm, end }) => end <= start && start - end < 12 && /^\p{Lu}\p{Ll}/u.test(text) && isFirstName(norm),
    ));

/** Leave it out, or put the council's own contact in its place. */
function fixesFor({ kind, start, end }: Identifier, text: string, pack: Pack, situation: Situation): Fix[] {
  const own = kind === 'phone' ? pack.contacts.phones[0] : kind === 'email' ? pack.contacts.emails[0] : undefined;
  const from = text[start - 1] === ' ' ? start - 1 : start;
  return [
    ...(own !== undefined && mayBeCouncil(situation) ? [{ start, end, text: own, label: ownLabel(own) }] : []),
    { start: from, end, text: '', label: message('fix_remove') },
  ];
}

const ownLabel = (contact: string): Message => message('fix_council_contact', contact);
const squeeze = (text: string) => text.replace(/\s/g, '').toUpperCase();

export const examples: readonly RuleExample[] = [
  { text: 'Ring Jean at home on 01503 264999 after six.', finds: ['01503 264999'] },
  { text: 'Her mobile is 07700 900847.', finds: ['07700 900847'] },
  { text: 'Found a purse? Write to jenny.tamblyn84@gmail.com', finds: ['jenny.tamblyn84@gmail.com'] },
  { text: 'He lives at 14 Fore Street, Bodlowen PL13 1AE.', finds: ['14 Fore Street, Bodlowen PL13 1AE'] },
  { text: 'My NI number is AB 12 34 56 C.', finds: ['AB 12 34 56 C'] },
  { text: 'The parcel code is GB 12 34 56 A.', finds: [] },
  { text: 'Her NHS number is 943 476 5919.', finds: ['943 476 5919'] },
  { text: 'Our barcode is 943 476 5918.', finds: [] },
  { text: 'Please pay into sort code 20-45-77, account 63849203.', finds: ['20-45-77', '63849203'] },
  { text: 'The IBAN is GB82 WEST 1234 5698 7654 32.', finds: ['GB82 WEST 1234 5698 7654 32'] },
  { text: 'My card is 4111 1111 1111 1111.', finds: ['4111 1111 1111 1111'] },
  { text: 'Her date of birth is 14/03/1962.', finds: ['14/03/1962'] },
  { text: 'Passport number 533380006 was handed in.', finds: ['533380006'] },
  { text: 'Licence MORGA753116SM9IJ was found on the quay.', finds: ['MORGA753116SM9IJ'] },
  { text: 'The car outside, WK19 ABC, has a flat tyre.', finds: ['WK19 ABC'] },
  {
    text: 'To book the hall e-mail modelcouncilclerk@hotmail.com.',
    finds: ['modelcouncilclerk@hotmail.com'],
  },
  { text: 'Write to the council at enquiries@modeltown-tc.gov.uk.', finds: [] },
  { text: 'Call 101, or 999 in an emergency. Crimestoppers is 0800 555 111.', finds: [] },
  { text: 'Tickets from the box office on 01503 263000.', finds: [] },
  { text: 'Planning application PA23/04512: 14 Fore Street, Bodlowen PL13 1AE, new windows.', finds: [] },
  { text: 'The meeting on 14/03/2026 agreed to spend £12,450.00.', finds: [] },
];
