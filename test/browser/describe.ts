import type { Page } from 'puppeteer-core';
import type { Description } from '../../src/platform/messages.ts';
import type { TestBrowser } from './harness.ts';

declare const chrome: {
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
  tabs: {
    query(what: object): Promise<{ id: number }[]>;
    connect(
      tab: number,
      options: { name: string },
    ): {
      onMessage: { addListener(heard: (message: Description) => void): void };
      onDisconnect: { addListener(gone: () => void): void };
      disconnect(): void;
    };
  };
};

/** Asks the content scripts what they see, as the pop-up does, from a page of the extension that stays behind. */
export class Listener {
  private constructor(private readonly page: Page) {}

  static async open(browser: TestBrowser): Promise<Listener> {
    return new Listener(await browser.extensionPage('manifest.json'));
  }

  /** What every frame of every tab says of itself just now. */
  ask(): Promise<Description[]> {
    return this.page.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const heard: Description[] = [];
      const ports = tabs.map(({ id }) => {
        const port = chrome.tabs.connect(id, { name: 'popup' });
        port.onMessage.addListener((message) => heard.push(message));
        // Nobody answers in a tab that is no page of a site.
        port.onDisconnect.addListener(() => {});
        return port;
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (const port of ports) port.disconnect();
      return heard;
    });
  }

  /** What the toolbar button says over each tab. */
  badges(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    });
  }

  /** What the frame with an open composer says. */
  async composer(): Promise<Description | undefined> {
    return (await this.ask()).findLast(({ composer }) => composer);
  }
}
