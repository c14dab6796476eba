import { isFirstName, isSurname } from '../../language/names/lists.ts';
import type { Pack } from '../../policy/pack.ts';
import { nationalNumber } from './contact.ts';

/** Contact details that are a body's own: the council, its partners, public services. */
export interface Bodies {
  /** As dialled within the country, digits alone. */
  phones: ReadonlySet<string>;
  emails: ReadonlySet<string>;
  domains: ReadonlySet<string>;
  /** Without spaces, in capitals. */
  postcodes: readonly string[];
}

export function bodiesOf({ contacts, partners, channels }: Pack): Bodies {
  const all = [contacts, ...partners];
  return {
    phones: new Set(all.flatMap(({ phones }) => phones.map(nationalNumber))),
    emails: new Set(all.flatMap(({ emails }) => emails.map((email) => email.toLowerCase()))),
    domains: new Set([...all, ...channels].flatMap(({ domains }) => domains)),
    postcodes: contacts.postcodes.map((postcode) => postcode.replace(/\s/g, '').toUpperCase()),
  };
}

/** Freephone, shared-cost and national-rate numbers (03, 08, 09) are only given to bodies. */
export function isBodysPhone(phone: string, { phones }: Bodies): boolean {
  const number = nationalNumber(phone);
  return phones.has(number) || /^0[389]/.test(number);
}

const PUBLIC_DOMAIN = /(?:^|\.)(?:gov\.uk|police\.uk|nhs\.uk|nhs\.net|parliament\.uk|mod\.uk|gov\.scot|gov\.wales)$/;

/** An address of the council, of a listed partner or of a public service. */
export function isBodysAddress(email: string, { emails, domains }: Bodies): boolean {
  const address = email.toLowerCase();
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return (
    emails.has(address) ||
    PUBLIC_DOMAIN.test(domain) ||
    [...domains].some((own) => domain === own || domain.endsWith(`.${own}`))
  );
}

const FREE_MAIL =
  /@(?:[\w-]+\.)?(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|btinternet|btopenworld|talktalk|sky|virginmedia|ntlworld|blueyonder|tiscali|o2|orange|plusnet|protonmail|proton|gmx|mail|zoho|fastmail|yandex|tutanota|hey)\.(?:com|co\.uk|net|org|me|uk|fr|de|ie)$/i;

/** A mail service that private people use. */
export const isFreeMail = (email: string) => FREE_MAIL.test(email);

const ROLE =
  /^(?:the)?(?:info|information|enquir(?:y|ies)|inquiries|admin|administrator|office|contact(?:us)?|hello|hi|mail|post|clerk|deputyclerk|townclerk|parishclerk|mayor|secretary|treasurer|chair(?:man|person)?|president|membership|members?|bookings?|book|events?|tickets?|boxoffice|sales|shop|orders?|support|help(?:desk)?|service|services|customerservices?|feedback|complaints?|press|media|news|newsletter|editor|webmaster|web|website|jobs|careers|recruitment|hr|accounts?|finance|planning|highways|environment|licensing|elections?|library|museum|tourism|visitor|visitors?centre|reception|team|volunteers?|volunteering|community|council|cllr|foi|dpo|data ?protection|privacy|security|noreply|no-reply|donations?|fundraising|head|school|parish|church|vicar|rector|harbour(?:master|office)?|coach|captain|safeguarding|social|marketing|general|group|club|hire|hallbookings?|surgery|appeals?|police|coastguard)(?:[._+-]?[\w-]*)?$/i;

/** A mailbox named for its work, not for a person: "clerk@", "bookings.hall@". */
export function isRoleMailbox(email: string): boolean {
  return ROLE.test(email.slice(0, email.lastIndexOf('@'))) && !isNamedMailbox(email);
}

/** A mailbox with somebody's name in it: "jenny.tamblyn84@", "alanpascoe@". */
export function isNamedMailbox(email: string): boolean {
  const parts = email
    .slice(0, email.lastIndexOf('@'))
    .toLowerCase()
    .split(/[^a-z]+/);
  return parts.some((part) => (part.length > 2 && isFirstName(part)) || isJoinedName(part));
}

function isJoinedName(part: string): boolean {
  for (let cut = 3; cut <= part.length - 3; cut++) {
    if (isFirstName(part.slice(0, cut)) && isSurname(part.slice(cut))) return true;
  }
  return false;
}
