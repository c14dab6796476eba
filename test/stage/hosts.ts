import type { Site } from '../../src/policy/vocabulary.ts';

/** The host names that the stage answers for, and which of the sites each of them is. */
export const SITE_HOSTS: Readonly<Record<string, Site>> = {
  'www.facebook.com': 'facebook',
  'm.facebook.com': 'facebook',
  'web.facebook.com': 'facebook',
  'business.facebook.com': 'facebook',
  'www.instagram.com': 'instagram',
  'x.com': 'x',
  'twitter.com': 'x',
  'mobile.x.com': 'x',
  'www.tiktok.com': 'tiktok',
};

/** Where the list of all composers is; none of the sites. */
export const INDEX_HOST = 'stage.test';

/** Ordinary web sites, which the extension must leave alone: a stranger's, and the council's own. */
const OTHER_HOSTS = ['example.org', 'looetowncouncil.gov.uk'] as const;

export const ALL_HOSTS: readonly string[] = [...Object.keys(SITE_HOSTS), INDEX_HOST, ...OTHER_HOSTS];
