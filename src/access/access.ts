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
  | { kind: 'unknown-person' };

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

/**
 * The roles a person holds on a channel, highest first. Clause 4.6's table: by title, by standing ("councillor"), or by
 * name where the council made one person an Editor.
 */
export function rolesOn(pack: Pack, person: Person, channel: Channel): Role[] {
  const ids = titleIds(pack, person);
  const holds = (holder: string) => ids.has(holder) || holder === person.standing || isNamed(person, holder);
  return ROLES.filter((role) => channel.holders[role].some(holds));
}

/**
 * Whether the policy lets a person do something on a channel. The most permissive of the person's roles answers,
 * but a councillor never gains `create-post` by being an Editor. `today` is `YYYY-MM-DD`, for grants.
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
      (isNamed(person, grant.person) || ids.has(titleOf(pack, grant.person)?.id ?? '\0')),
  );
}

function isNamed({ name }: Person, wanted: string): boolean {
  return !!name && plain(name) === plain(wanted);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/&/g, 'and').replace(/\s+/g, ' ').trim();
}
