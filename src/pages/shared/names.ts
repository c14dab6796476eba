import { nameKey } from '../../language/message.ts';
import { words } from '../../platform/words.ts';
import type { Channel, Pack } from '../../policy/pack.ts';
import { type Action, type Role, SITES, type Site, type Standing } from '../../policy/vocabulary.ts';

/** The words for the things of the vocabulary, as people say them. */

export const siteName = (site: Site) => words(nameKey('site', site));
export const actionName = (action: Action) => words(nameKey('action', action));
export const standingName = (standing: Standing | 'unknown') => words(nameKey('standing', standing));

/** A channel without a web site has a Moderator but no Webmaster. */
export function roleName(role: Role, channel: Channel): string {
  return words(role === 'moderator' && channel.domains.length === 0 ? 'role_moderator_only' : nameKey('role', role));
}

/** The names of titles given by id. */
export function titleNames(pack: Pack, ids: readonly string[]): string[] {
  return ids.flatMap((id) => pack.titles.find((title) => title.id === id)?.name ?? []);
}

/** The sites that the council has accounts on, in the vocabulary's order. */
export function sitesUsed(pack: Pack): Site[] {
  const used = new Set(pack.channels.flatMap(({ accounts }) => accounts.map(({ site }) => site)));
  return SITES.filter((site) => used.has(site));
}
