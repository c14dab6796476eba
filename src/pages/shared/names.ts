import { titleOf } from '../../access/access.ts';
import { nameKey } from '../../language/message.ts';
import { words } from '../../platform/words.ts';
import type { Channel, Pack } from '../../policy/pack.ts';
import { type Action, type Role, type RuleId, type Site, STANDINGS, type Standing } from '../../policy/vocabulary.ts';
import { listed } from './format.ts';

/** The words for the things of the vocabulary, as people say them. */

export const siteName = (site: Site) => words(nameKey('site', site));
export const actionName = (action: Action) => words(nameKey('action', action));
export const standingName = (standing: Standing | 'unknown') => words(nameKey('standing', standing));

/** The names of rules, in a row. */
export const ruleNames = (rules: Iterable<RuleId>) => listed([...rules].map((rule) => words(nameKey('rule', rule))));

/** A channel without a web site has a Moderator but no Webmaster. */
export function roleName(role: Role, channel: Channel): string {
  return words(role === 'moderator' && channel.domains.length === 0 ? 'role_moderator_only' : nameKey('role', role));
}

/** The proper names of titles that are given by id or by any of their names; a person's own name stays as it is. */
export function titleNames(pack: Pack, titles: readonly string[]): string[] {
  return titles.map((title) => {
    const standing = STANDINGS.find((one) => one === title);
    return standing ? standingName(standing) : (titleOf(pack, title)?.name ?? title);
  });
}
