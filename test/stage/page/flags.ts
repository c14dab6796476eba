import { identity } from '../identity.ts';

/**
 * What the address asked for when the page was loaded. The site's own navigation drops the query, as real ones do, so
 * it is read once.
 */
export const flags = new URLSearchParams(location.search);

/** Milliseconds given for a flag, or undefined: `?late=500`. */
export function delay(name: string): number | undefined {
  const value = flags.get(name);
  return value === null ? undefined : Number(value) || 0;
}

/** Who is acting, as each place of evidence tells it. */
export const who = identity(flags);
