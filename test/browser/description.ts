import type { Page } from 'puppeteer-core';
import type { Description } from '../../src/platform/messages.ts';

declare const chrome: {
  tabs: {
    query(what: object): Promise<{ id: number }[]>;
    connect(
      tab: number,
      options: { name: string },
    ): { onMessage: { addListener(heard: (message: Description) => void): void }; disconnect(): void };
  };
};

/**
 * What the extension sees in the one open page that has a composer, asked for as the popup does.
 *
 * @param ownPage any page of the extension
 */
export function describeDraft(ownPage: Page): Promise<Description> {
  return ownPage.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return new Promise<Description>((found, failed) => {
      setTimeout(() => failed(new Error('No page has a composer.')), 5000);
      for (const { id } of tabs) {
        const port = chrome.tabs.connect(id, { name: 'popup' });
        port.onMessage.addListener((message) => {
          if (message.type !== 'description' || !message.composer) return;
          port.disconnect();
          found(message);
        });
      }
    });
  });
}
