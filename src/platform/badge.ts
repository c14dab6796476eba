import { nameKey } from '../language/message.ts';
import { browser } from './browser.ts';
import type { ToBackground } from './messages.ts';
import { words } from './words.ts';

type Status = Extract<ToBackground, { type: 'status' }>;

const ICONS = {
  on: { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png' },
  off: { 16: '/icons/off-16.png', 32: '/icons/off-32.png' },
};

/** Shows on the toolbar button how many things are to be checked in a tab, or that drafts are not (wholly) checked there. */
export async function showStatus(tabId: number, status: Status): Promise<void> {
  const off = status.checking === 'failed' || status.checking === 'quiet';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badgeText(status) }),
    browser.action.setIcon({ tabId, path: off ? ICONS.off : ICONS.on }),
    browser.action.setTitle({ tabId, title: titleText(status) }),
  ]).catch(() => {
    // The tab was closed meanwhile.
  });
}

function badgeText({ checking, count }: Status): string {
  if (checking === 'failed') return '!';
  const number = checking === 'quiet' || count === 0 ? '' : count > 99 ? '99+' : String(count);
  return checking === 'partly' ? `${number}!` : number;
}

function titleText({ checking, count, broken }: Status): string {
  if (checking === 'failed' || checking === 'quiet') return words('badge_off');
  if (checking === 'partly')
    return words('badge_partly', broken.map((rule) => words(nameKey('rule', rule))).join(', '));
  return count > 0 ? words('badge_count', String(count)) : words('extension_name');
}

/** The badge's colours, the same in every tab. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a5300' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
