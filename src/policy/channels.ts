import type { Channel, Pack } from './pack.ts';
import type { Site } from './vocabulary.ts';

/** An account of the council that the pack knows, with the channel it belongs to. */
export interface KnownAccount {
  channel: Channel;
  account: Channel['accounts'][number];
}

/** The council's account with this handle on a site, or undefined: then it is not the council's, as far as is known. */
function accountOf(pack: Pack, site: Site, handle: string): KnownAccount | undefined {
  const wanted = plainHandle(site, handle);
  for (const channel of pack.channels) {
    const account = channel.accounts.find((known) => known.site === site && plainHandle(site, known.handle) === wanted);
    if (account) return { channel, account };
  }
  return undefined;
}

/** The council's account that shows this name (sites often tell the name rather than the handle), or undefined. */
function accountNamed(pack: Pack, site: Site, name: string): KnownAccount | undefined {
  const wanted = plainName(name);
  for (const channel of pack.channels) {
    const account = channel.accounts.find((known) => known.site === site && plainName(known.name) === wanted);
    if (account) return { channel, account };
  }
  return undefined;
}

/**
 * The council's account that a page speaks of. Its handle decides; a name (which anybody may take) counts only where no
 * handle is told, where the one told is a number and the pack's is not, so that they cannot be compared, or where the
 * pack's own handle is not confirmed and may be wrong.
 */
export function knownAccount(
  pack: Pack,
  site: Site,
  { handle, name }: { handle: string | null; name: string | null },
): KnownAccount | undefined {
  const byHandle = handle ? accountOf(pack, site, handle) : undefined;
  if (byHandle || !name) return byHandle;
  const byName = accountNamed(pack, site, name);
  if (!byName) return undefined;
  const told = handle !== null && !(isNumber(site, handle) && !isNumber(site, byName.account.handle));
  return told && byName.account.confirmed ? undefined : byName;
}

/** Whether a handle is the number that Facebook gives every account: it says nothing about the handle's own words. */
export function isNumber(site: Site, handle: string): boolean {
  return site === 'facebook' && /^\d+$/.test(handle);
}

/** The channel whose own web site this host is, or undefined. */
export function channelOfHost(pack: Pack, host: string): Channel | undefined {
  return pack.channels.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)));
}

/** Handles are compared as the sites compare them: case never counts, on Facebook dots do not either. */
function plainHandle(site: Site, handle: string): string {
  const bare = handle.trim().replace(/^@/, '').toLowerCase();
  return site === 'facebook' ? bare.replaceAll('.', '') : bare;
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Names one account of the pack for good, whatever handle is confirmed for it. */
export function accountKey(channel: string, account: { site: Site; name: string }): string {
  return `${channel}/${account.site}/${account.name}`;
}
