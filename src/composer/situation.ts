import type { Person } from '../access/access.ts';
import type { Checker } from '../check/checker.ts';
import type { Pack } from '../policy/pack.ts';
import type { Audience, Situation } from '../policy/vocabulary.ts';
import {
  type Account,
  type Acting,
  actingAccount,
  audienceOf,
  councilAccount,
  pagePath,
  viewedAccount,
} from '../sites/identity.ts';
import type { Recognised } from '../sites/recognise.ts';
import type { SiteTable } from '../sites/table.ts';

/** What is in force in this frame; replaced as a whole when settings or the pack change. */
export interface Environment {
  pack: Pack;
  checker: Checker;
  person: Person;
  /** Settings that the administrator of this machine has locked. */
  locked: ReadonlySet<string>;
  /** Today as `YYYY-MM-DD`. */
  today(): string;
}

/** What the page says about the account on screen, the one that will publish, and who can read it. */
export interface Identity {
  viewed: Account | null;
  acting: Acting;
  audience: Audience;
}

/** Whose voice the writer said this is, when the page could not tell. */
export type Settled = 'council' | 'personal' | null;

/** Reads from the page who is writing in a field, and where. */
export function readIdentity(table: SiteTable, field: Element, { row, container }: Recognised, pack: Pack): Identity {
  const document = field.ownerDocument;
  const path = pagePath(table, document.defaultView!);
  return {
    viewed: viewedAccount(table, document, path),
    acting: actingAccount(table, document, field, container, pack),
    audience: row?.audience ?? audienceOf(table, field, path),
  };
}

/** Everything about the draft that is not its text. */
export function situationOf(
  table: SiteTable,
  { kind }: Recognised,
  identity: Identity,
  settled: Settled,
  environment: Environment,
): Situation {
  const { pack, person, today } = environment;
  const acting = councilAccount(pack, table.site, identity.acting.account);
  const viewed = councilAccount(pack, table.site, identity.viewed);
  const told = identity.acting.known !== 'yes' ? 'unknown' : acting ? 'council' : 'personal';
  return {
    site: table.site,
    kind,
    account: settled ?? told,
    channel: (acting ?? viewed)?.channel.id ?? null,
    standing: person.standing,
    audience: identity.audience,
    today: today(),
  };
}
