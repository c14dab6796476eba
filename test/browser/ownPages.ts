import type { Page } from 'puppeteer-core';
import type { Popup, TestBrowser } from './harness.ts';

/** What the tests of our own pages share. */

declare const chrome: {
  storage: { local: { clear(): Promise<void>; set(items: object): Promise<void>; get(): Promise<object> } };
};

/** A page of ours that stays in the background, to look into and change what is stored. */
export class Store {
  private constructor(private readonly page: Page) {}

  static async open(testBrowser: TestBrowser): Promise<Store> {
    return new Store(await testBrowser.extensionPage('manifest.json'));
  }

  /** Forgets everything, then stores this. */
  async reset(items: { settings?: object; [key: string]: unknown } = {}): Promise<void> {
    await this.page.evaluate(async (stored) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(stored);
    }, items);
  }

  read(): Promise<Record<string, never>> {
    return this.page.evaluate(() => chrome.storage.local.get()) as Promise<Record<string, never>>;
  }
}

/** Everything the pop-up says, as one line. */
export async function said(popup: Popup): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is seen, with the spaces that lines end in
  const text = await popup.evaluate(() => document.body.innerText);
  return text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
