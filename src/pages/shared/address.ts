import { channelOfHost, knownAccount } from '../../policy/channels.ts';
import type { Channel, Pack } from '../../policy/pack.ts';
import type { Site } from '../../policy/vocabulary.ts';
import { handleIn } from '../../sites/identity.ts';
import { tableOf } from '../../sites/recognise.ts';

/** The host of an address; empty when it has none, or is no address. */
export function hostOf(address: string | undefined): string {
  return urlOf(address)?.hostname ?? '';
}

/** The site that an address is on, or undefined. */
export function siteOfAddress(address: string | undefined): Site | undefined {
  return tableOf(hostOf(address))?.site;
}

/** The channel of the council whose account or web site an address is on, or undefined. */
export function channelOfAddress(pack: Pack, address: string): Channel | undefined {
  const url = urlOf(address);
  if (!url) return undefined;
  const table = tableOf(url.hostname);
  if (!table) return channelOfHost(pack, url.hostname);
  const handle = handleIn(table, url.pathname + url.search);
  return handle ? knownAccount(pack, table.site, { handle, name: null })?.channel : undefined;
}

function urlOf(address: string | undefined): URL | undefined {
  try {
    return address ? new URL(address) : undefined;
  } catch {
    return undefined;
  }
}
