import { browser } from './browser.ts';
import type { ToBackground } from './messages.ts';
import { words } from './words.ts';

type Status = Extract<ToBackground, { type: 'status' }>;

const ICONS = {
  on: { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png' },
  off: { 16: '/icons/off-16.png', 32: '/icons/off-32.png' },
};

/** Shows on the toolbar button how many things are to be checked in a tab, or that drafts are not checked there. */
export async function showStatus(tabId: number, { checking, count }: Status): Promise<void> {
  const off = checking === 'failed' || checking === 'quiet';
  const text = checking === 'failed' ? '!' : off || count === 0 ? '' : count > 99 ? '99+' : String(count);
  const title = off ? words('badge_off') : count > 0 ? words('badge_count', String(count)) : words('extension_name');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setIcon({ tabId, path: off ? ICONS.off : ICONS.on }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {
    // The tab was closed meanwhile.
  });
}

/** The badge's colours, the same in every tab. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a5300' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
