import type { Channel, Pack } from '../policy/pack.ts';
import {
  ACTIONS,
  type Action,
  ROLES,
  type Role,
  type RoleRow,
  type Standing,
  type Verdict,
} from '../policy/vocabulary.ts';

/** Who asks: titles by id or by any name the pack knows them under. */
export interface Person {
  titles: readonly string[];
  standing: Standing | 'unknown';
  /** The person's own name, for grants that name a person rather than a title. */
  name?: string;
}

/** Why an answer is what it is, for the sentence that explains it. */
export type Because =
  /** The channel is another one when a Moderator there may do it on all of them. */
  | { kind: 'role'; role: Role; channel: string }
  | { kind: 'grant'; from: string; until?: string }
  | { kind: 'councillor' }
  | { kind: 'no-role' }
  | { kind: 'unknown-person' }
  /** Titles that are not in the pack: what their holders may do, the policy does not say. */
  | { kind: 'unknown-title'; titles: readonly string[] };

export interface Answer {
  action: Action;
  verdict: Verdict;
  clause: string;
  because: Because;
}

/** The title with this id, name or alias (case and "&" do not count), or undefined. */
export function titleOf(pack: Pack, name: string): Pack['titles'][number] | undefined {
  const wanted = plain(name);
  return pack.titles.find(
    ({ id, name, aliases }) => id === wanted || [name, ...aliases].some((alias) => plain(alias) === wanted),
  );
}

/** Those of a person's titles that the pack does not know by any name. */
export function unknownTitles(pack: Pack, { titles }: Person): string[] {
  return titles.filter((title) => title.trim() && !titleOf(pack, title));
}

/**
 * The roles a person holds on a channel, highest first. Clause 4.6's table: by title, by standing ("councillor"), or by
 * name where the council made one person an Editor.
 */
export function rolesOn(pack: Pack, person: Person, channel: Channel): Role[] {
  const ids = titleIds(pack, person);
  const holds = (holder: string) => holder === person.standing || isMeant(pack, person, ids, holder);
  return ROLES.filter((role) => channel.holders[role].some(holds));
}

/**
 * Whether the policy lets a person do something on a channel. The most permissive of the person's roles answers,
 * but a councillor never gains `create-post` by being an Editor; a title that the pack does not know may allow what the
 * others do not, so that nothing is refused to its holder. `today` is `YYYY-MM-DD`, for grants.
 */
export function ask(pack: Pack, person: Person, channel: Channel, action: Action, today: string): Answer {
  const { clause, rows, moderatorEverywhere } = pack.access;
  const answer = (verdict: Verdict, because: Because): Answer => ({ action, verdict, clause, because });
  if (person.standing === 'unknown' && person.titles.length === 0)
    return answer('not stated', { kind: 'unknown-person' });

  const held = rowsOf(pack, person, channel, action).map((row) => ({ row, verdict: verdictOf(rows[row], action) }));
  const best = VERDICT_ORDER.flatMap((verdict) => held.find((one) => one.verdict === verdict) ?? [])[0]!;
  if (best.verdict === 'allowed') return answer('allowed', becauseOf(best.row, channel));

  const elsewhere = moderatorEverywhere.includes(action) && moderatedBy(pack, person);
  if (elsewhere) return answer('allowed', { kind: 'role', role: 'moderator', channel: elsewhere.id });
  const grant = grantFor(pack, person, channel, action, today);
  if (grant) return answer('allowed', { kind: 'grant', from: grant.from, ...(grant.until && { until: grant.until }) });
  // What the policy says of councillors it says of every one of them, whatever else they are.
  const titles = person.standing === 'councillor' ? [] : unknownTitles(pack, person);
  if (titles.length > 0) return answer('not stated', { kind: 'unknown-title', titles });
  return answer(best.verdict, becauseOf(best.row, channel));
}

/** Most permissive first. */
const VERDICT_ORDER: readonly Verdict[] = ['allowed', 'not stated', 'not allowed'];

/** The rows of the access table that speak for this person here; at least one. */
function rowsOf(pack: Pack, person: Person, channel: Channel, action: Action): RoleRow[] {
  const roles = rolesOn(pack, person, channel);
  if (person.standing !== 'councillor') return roles.length > 0 ? roles : ['none'];
  return [...roles.filter((role) => !(role === 'editor' && action === 'create-post')), 'councillor'];
}

function verdictOf(row: Pack['access']['rows'][RoleRow], action: Action): Verdict {
  if (row.allowed.includes(action)) return 'allowed';
  return row.notAllowed.includes(action) ? 'not allowed' : 'not stated';
}

function becauseOf(row: RoleRow, channel: Channel): Because {
  if (row === 'councillor') return { kind: 'councillor' };
  return row === 'none' ? { kind: 'no-role' } : { kind: 'role', role: row, channel: channel.id };
}

/** The answers for every action, in the vocabulary's order. */
export function askAll(pack: Pack, person: Person, channel: Channel, today: string): Answer[] {
  return ACTIONS.map((action) => ask(pack, person, channel, action, today));
}

function titleIds(pack: Pack, person: Person): Set<string> {
  return new Set(person.titles.flatMap((name) => titleOf(pack, name)?.id ?? []));
}

function moderatedBy(pack: Pack, person: Person): Channel | undefined {
  return pack.channels.find((channel) => rolesOn(pack, person, channel).includes('moderator'));
}

function grantFor(pack: Pack, person: Person, channel: Channel, action: Action, today: string) {
  const ids = titleIds(pack, person);
  return pack.grants.find(
    (grant) =>
      grant.channel === channel.id &&
      grant.action === action &&
      grant.from <= today &&
      (!grant.until || today <= grant.until) &&
      isMeant(pack, person, ids, grant.person),
  );
}

/** Whether a name is this person's own, or that of one of their posts, known to the pack (`ids`) or not. */
function isMeant(pack: Pack, { name, titles }: Person, ids: ReadonlySet<string>, wanted: string): boolean {
  const title = pack.titles.find(({ id }) => id === wanted) ?? titleOf(pack, wanted);
  if (title) return ids.has(title.id);
  return [name ?? '', ...titles].some((own) => own.trim() && plain(own) === plain(wanted));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/&/g, 'and').replace(/\s+/g, ' ').trim();
}
