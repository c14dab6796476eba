import type { Runtime } from 'webextension-polyfill';
import { colourBadge, showStatus } from './platform/badge.ts';
import { browser } from './platform/browser.ts';
import { carryOut } from './platform/change.ts';
import { copyManaged, watchManaged } from './platform/managedCopy.ts';
import { readToBackground } from './platform/messages.ts';
import { pruneRecords } from './platform/records.ts';
import { addMenu, serveMenu, takeSelected } from './platform/selection.ts';
import { loadSettings } from './platform/store.ts';
import { openPage } from './platform/tab.ts';

/** Badge, context menu, first-run page, and changes asked for from within a page. Nothing here is on the typing path. */

browser.runtime.onMessage.addListener((received: unknown, sender: Runtime.MessageSender) => {
  const message = readToBackground(received);
  const tab = sender.tab?.id;
  switch (message?.type) {
    case 'status':
      return tab === undefined ? undefined : showStatus(tab, message);
    case 'change':
      return carryOut(message.change);
    case 'open-page':
      return openPage(message.page).then(() => undefined);
    case 'take-selected':
      return takeSelected(tab);
  }
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  void copyManaged();
  await addMenu();
  if (reason === 'install' && !(await loadSettings()).settings.welcomed) await openPage('welcome');
});
browser.runtime.onStartup.addListener(() => void copyManaged());
watchManaged();
serveMenu();
void colourBadge();
void pruneRecords();
