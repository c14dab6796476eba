import type { Site } from '../../policy/vocabulary.ts';
import { tableOf } from '../../sites/recognise.ts';

/** The host of an address; empty when it has none, or is no address. */
export function hostOf(address: string | undefined): string {
  try {
    return address ? new URL(address).hostname : '';
  } catch {
    return '';
  }
}

/** The site that an address is on, or undefined. */
export function siteOfAddress(address: string | undefined): Site | undefined {
  return tableOf(hostOf(address))?.site;
}
