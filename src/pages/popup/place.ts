import type { Description } from '../../platform/messages.ts';
import { channelOfHost, type KnownAccount, knownAccount } from '../../policy/channels.ts';
import type { Pack } from '../../policy/pack.ts';
import { hostOf, siteOfAddress } from '../shared/address.ts';

/** Where the reader is, as far as anybody can tell. */
export type Place =
  /** The page has been asked and has not answered yet. */
  | { kind: 'asking' }
  /** A page of a supported site; `known` when what is on screen is the council's, `acting` when the writer is. */
  | { kind: 'site'; seen: Description; known?: KnownAccount; acting?: KnownAccount }
  /** A page of a supported site that was open before the extension was there. */
  | { kind: 'not-connected' }
  /** One of the council's own web sites. */
  | { kind: 'council-site'; host: string; channel: Pack['channels'][number] }
  | { kind: 'unsupported' };

/**
 * Works out the place from what the frames of a tab answered.
 *
 * @param answers the last description of each kind of frame, or `silent` when none of them answers
 * @param url the tab's address, when it can be read
 */
export function placeOf(pack: Pack, answers: readonly Description[] | 'silent', url: string | undefined): Place {
  if (answers !== 'silent') {
    const seen = answers.find(({ composer }) => composer) ?? answers.find(({ top }) => top) ?? answers[0];
    if (!seen) return { kind: 'asking' };
    const viewed = (answers.find(({ top }) => top) ?? seen).viewed;
    const known = viewed ? knownAccount(pack, seen.site, viewed) : undefined;
    const {
      acting: { known: isKnown, account },
    } = seen;
    const acting = isKnown === 'yes' && account ? knownAccount(pack, seen.site, account) : undefined;
    return { kind: 'site', seen: { ...seen, viewed }, ...(known && { known }), ...(acting && { acting }) };
  }
  if (siteOfAddress(url)) return { kind: 'not-connected' };
  const host = hostOf(url);
  const channel = channelOfHost(pack, host);
  return channel ? { kind: 'council-site', host, channel } : { kind: 'unsupported' };
}
