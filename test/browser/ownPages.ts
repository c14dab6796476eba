import type { ElementHandle, Page } from 'puppeteer-core';
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
  // Only what is seen, with the spaces that lines end in
  const text = await popup.evaluate(() => document.body.innerText);
  return text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Everything a page of ours says, as one line. */
export async function saidBy(page: Page): Promise<string> {
  // Only what is seen, with the spaces that lines end in
  const text = await page.evaluate(() => document.body.innerText);
  return text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Presses the button, tick, link or fold with exactly this name. */
export async function pressButton(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) =>
      Array.from(document.querySelectorAll<HTMLElement>('button, summary, a, label')).find(
        (one) => one.textContent?.replace(/\s+/g, ' ').trim() === wanted && one.checkVisibility(),
      ),
    {},
    name,
  );
  await (found.asElement() as ElementHandle<HTMLElement>).click();
}

/** Types into a field in place of what is in it. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  // Dates are typed differently in every browser and language.
  await field.evaluate((input, value) => {
    input.focus();
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')!.set!.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** Waits for a page of ours that the extension itself opens. */
export async function openedPage(testBrowser: TestBrowser, name: string): Promise<Page> {
  for (let tries = 0; tries < 100; tries++) {
    for (const page of await testBrowser.puppeteer.pages()) {
      // Firefox's driver goes on calling it blank: only the page itself knows.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes(`/pages/${name}/`)) return page;
    }
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`The page ${name} did not open.`);
}
