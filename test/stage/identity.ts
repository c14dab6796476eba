import type { Site } from '../../src/policy/vocabulary.ts';
import { type Account, findAccount, LOGGED_IN } from './accounts.ts';

/**
 * Every place where a site tells who is acting. All agree with `?as=HANDLE`, but for those that the address changes one
 * by one: `probe.PLACE=HANDLE` makes it name somebody else, `probe.PLACE=none` takes it away.
 */
const PROBES = {
  facebook: ['c_user', 'i_user', 'initial-data', 'comment-as', 'greeting', 'dialog-name', 'your-profile'],
  instagram: ['ds_user_id', 'viewer', 'nav'],
  x: ['twid', 'state', 'avatar', 'switcher', 'nav'],
  tiktok: ['rehydration', 'nav', 'bar'],
} as const satisfies Record<Site, readonly string[]>;

export type Probe = (typeof PROBES)[Site][number];
export type Identity = (probe: Probe) => Account | undefined;

/** Reads the address's `as` and `probe.*` flags. */
export function identity(flags: URLSearchParams): Identity {
  const acting = findAccount(flags.get('as')) ?? LOGGED_IN;
  return (probe) => {
    const said = flags.get(`probe.${probe}`);
    if (said !== null) return findAccount(said);
    // The person stays signed in behind the Page; only then is there an `i_user`.
    if (probe === 'c_user') return acting.page ? LOGGED_IN : acting;
    if (probe === 'i_user') return acting.page ? acting : undefined;
    return acting;
  };
}
