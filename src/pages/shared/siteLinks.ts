import type { Site } from '../../policy/vocabulary.ts';

/** Each site's own pages that the policy sends people to. Opened only on a click. Evidence as of November 2026. */

/** Where an account's security settings are (clause 4.8). */
export const SECURITY_PAGE: Record<Site, string> = {
  facebook: 'https://accountscenter.facebook.com/password_and_security',
  instagram: 'https://accountscenter.instagram.com/password_and_security/',
  x: 'https://x.com/settings/security',
  tiktok: 'https://www.tiktok.com/setting',
};

/** Where something that breaks the site's own rules is reported (clause 4.5). */
export const REPORT_PAGE: Record<Site, string> = {
  facebook: 'https://www.facebook.com/help/reportlinks',
  instagram: 'https://help.instagram.com/192435014247952',
  x: 'https://help.x.com/en/rules-and-policies/x-report-violation',
  tiktok: 'https://support.tiktok.com/en/safety-hc/report-a-problem',
};

/** Where an account is seen by everybody. */
export function profileAddress(site: Site, handle: string): string {
  const name = encodeURIComponent(handle.trim().replace(/^@/, ''));
  switch (site) {
    case 'facebook':
      return `https://www.facebook.com/${name}`;
    case 'instagram':
      return `https://www.instagram.com/${name}/`;
    case 'x':
      return `https://x.com/${name}`;
    case 'tiktok':
      return `https://www.tiktok.com/@${name}`;
  }
}
