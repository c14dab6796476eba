import * as z from 'zod/mini';
import { browser } from './browser.ts';
import { openPage } from './tab.ts';
import { words } from './words.ts';

/**
 * "Check these words": from the context menu to our own page. The words are held in memory until that page has asked
 * for them, and are never stored.
 */

const selected = z.object({ text: z.string(), address: z.string() });
export type Selected = z.infer<typeof selected>;

const MENU = 'check-selection';
const waiting = new Map<number, Selected>();
let opening: Promise<unknown> = Promise.resolve();

/** Puts the item into the context menu; once for each installation and update. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: words('menu_check_selection'),
    contexts: ['selection'],
    documentUrlPatterns: browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [],
  });
}

/** Opens our page when the item is chosen, and gives it the words once. */
export function serveMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }) => {
    if (menuItemId !== MENU) return;
    opening = openPage('records', 'selected').then((tab) => {
      if (tab !== undefined) waiting.set(tab, { text: selectionText ?? '', address: pageUrl ?? '' });
    });
  });
}

/** The words waiting for a tab; they are forgotten by asking. */
export async function takeSelected(tab: number | undefined): Promise<Selected | null> {
  await opening;
  const found = (tab !== undefined && waiting.get(tab)) || null;
  if (tab !== undefined) waiting.delete(tab);
  return found;
}

/** For our page: asks for the words it was opened with. Undefined when they are gone. */
export async function askForSelected(): Promise<Selected | undefined> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'take-selected' }).catch(() => undefined);
  return z.safeParse(selected, answer).data;
}
