import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistantText, clickAssistant, marks } from './assistant.ts';
import { ChangedExtension } from './changed.ts';
import { Listener } from './describe.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { fill, Store, said, saidBy } from './ownPages.ts';
import { goToComposer, modelIs, type OpenComposer, record, submit, type } from './page.ts';

/** What goes wrong around the product: after each fault typing and posting work, nothing is lost, and what is said is true. */

const DRAFT = 'See you there!!! Ring 07700 900461 today';
const MARKED = ['!!!', '07700 900461'];

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** The last field of "Who you are": the name. */
const NAME = '.field:last-child input[type="text"]';

describe.each(BROWSERS)('in %s', (name) => {
  let browser: TestBrowser;
  let store: Store;
  let listener: Listener;
  let page: Page;
  const settings = { person: { standing: 'employee', titles: ['town-clerk'] }, welcomed: true };
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    store = await Store.open(browser);
    listener = await Listener.open(browser);
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const words = async (open: OpenComposer) => (await marks(browser, open)).map((mark) => mark.words);
  async function draft(text = DRAFT): Promise<OpenComposer> {
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, text);
    return open;
  }
  async function isSent(open: OpenComposer, text: string) {
    await expect.poll(async () => (await record(open)).sent.map((sent) => sent.text)).toEqual([text]);
    expect((await record(open)).errors).toEqual([]);
  }

  describe('while the extension is there', () => {
    beforeEach(() => store.reset({ settings }));

    it('the background script is stopped before each thing that asks for it', async () => {
      await browser.stopBackground();
      await page.bringToFront();
      const open = await draft();
      await expect.poll(() => words(open)).toEqual(MARKED);
      await expect.poll(() => listener.badges()).toContain('2');

      await browser.stopBackground();
      await page.bringToFront();
      const popup = await browser.openPopup();
      await expect.poll(() => said(popup)).toContain('2 things to check in your comment');
      await popup.close();

      await browser.stopBackground();
      await page.bringToFront();
      await clickAssistant(browser, page, '[data-part="pill"]');
      await clickAssistant(browser, page, '[data-do="show-finding"]');
      await clickAssistant(browser, page, '[data-do="quiet-rule"]');
      await expect.poll(() => store.read()).toMatchObject({ settings: { quiet: { rules: [expect.any(String)] } } });
      await expect.poll(async () => (await words(open)).length).toBe(1);

      await browser.stopBackground();
      await page.bringToFront();
      await submit(open, 'key');
      await clickAssistant(browser, page, '[data-do="post-anyway"]');
      await submit(open, 'key');
      await isSent(open, DRAFT);
    });

    it('what is stored cannot be read', async () => {
      await store.reset({ settings: { ...settings, quiet: 'loud' }, pack: 7, records: 'none', managed: [] });
      const open = await draft();
      await expect.poll(() => words(open)).toEqual(MARKED);
      const options = await browser.extensionPage('src/pages/options/index.html#policy');
      await expect.poll(() => saidBy(options)).toContain('could not be read, and is as it was at first: quiet');
      expect(await saidBy(options)).toContain('A policy pack cannot be used, so another stands in for it');
      await options.close();
      const records = await browser.extensionPage('src/pages/records/index.html');
      await records.waitForSelector('.panel h2 + *');
      await records.close();
    });

    it('everything stored is cleared under an open composer', async () => {
      const open = await draft('See you there!!!');
      await expect.poll(() => words(open)).toEqual(['!!!']);
      await store.reset();
      await page.bringToFront();
      await type(open, ' Ring 07700 900461 today');
      await expect.poll(() => words(open)).toEqual(MARKED);
      await modelIs(open, DRAFT);
    });

    it('the store is full', async () => {
      await store.reset({
        settings,
        ...(name === 'chromium' && { ballast: 'x'.repeat(10 * 1024 * 1024 - 700) }),
      });
      const options = await browser.extensionPage('src/pages/options/index.html#you');
      await options.bringToFront();
      // Firefox lets an extension store as much as the disk holds: there the page is told what a full disk tells it.
      if (name === 'firefox') await options.evaluate(fullDisk);
      await fill(options, NAME, 'Wilhelmina '.repeat(100));
      await expect.poll(() => saidBy(options)).toMatch(/quota/i);
      expect(await store.read()).toMatchObject({ settings });
      await options.close();
      await page.bringToFront();
      const open = await draft();
      await expect.poll(() => words(open)).toEqual(MARKED);
    });

    it('the clock is put back after something was snoozed and after reminders were shown', async () => {
      const hours = (count: number) => Date.now() + count * 3_600_000;
      await store.reset({ settings: { ...settings, quiet: { until: hours(0.5) } } });
      const open = await draft();
      expect(await words(open)).toEqual([]);
      // As it looks once the clock is five hours earlier: nothing is snoozed for so long.
      await store.reset({
        settings: { ...settings, quiet: { until: hours(5.5) }, reminders: { security: {}, shownOn: '2099-01-01' } },
      });
      const again = await draft();
      await expect.poll(() => words(again)).toEqual(MARKED);
      await page.bringToFront();
      const popup = await browser.openPopup();
      await expect.poll(() => said(popup)).toContain('reminders');
      await expect.poll(() => store.read()).not.toMatchObject({ settings: { reminders: { shownOn: '2099-01-01' } } });
      await popup.close();
    });

    it('two windows change settings at once', async () => {
      const windows = await Promise.all(
        ['you', 'you'].map((part) => browser.extensionPage(`src/pages/options/index.html#${part}`)),
      );
      const [one, other] = windows as [Page, Page];
      for (const each of windows) {
        // A tab in the background takes its time.
        await each.bringToFront();
        await each.waitForSelector(NAME);
      }
      await Promise.all([
        fill(one, NAME, 'Wilhelmina'),
        other.evaluate(() => document.querySelector<HTMLInputElement>('input[type="radio"]')!.click()),
      ]);
      await expect
        .poll(() => store.read())
        .toMatchObject({
          settings: { person: { standing: 'councillor', name: 'Wilhelmina', titles: ['town-clerk'] } },
        });
      for (const each of windows) await each.close();
    });
  });

  describe('at the end', () => {
    it('the extension is reloaded under an open composer', async () => {
      await page.bringToFront();
      const open = await draft('See you there!!!');
      await expect.poll(() => words(open)).toEqual(['!!!']);
      await browser.reloadExtension();
      await page.bringToFront();
      await type(open, ' Ring 07700 900461 today');
      await modelIs(open, DRAFT);
      // What was there is gone: an old script clears up, a new one takes away what an ended one left.
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('council-post-check').length)).toBe(0);
      await expect.poll(() => words(open)).toEqual([]);
      await submit(open, 'key');
      await isSent(open, DRAFT);
      const anew = await draft();
      await expect.poll(() => words(anew)).toEqual(MARKED);
    });

    it('the extension is updated under an open composer', async () => {
      const open = await draft('See you there!!!');
      await expect.poll(() => words(open)).toEqual(['!!!']);
      const newer = new ChangedExtension(name).replace('manifest.json', /"version": "[\d.]+"/, '"version": "99.0.0"');
      try {
        await browser.puppeteer.installExtension(newer.folder);
        await page.bringToFront();
        await type(open, ' Ring 07700 900461 today');
        await modelIs(open, DRAFT);
        await expect.poll(() => page.evaluate(() => document.querySelectorAll('council-post-check').length)).toBe(0);
        await expect.poll(() => words(open)).toEqual([]);
        await submit(open, 'key');
        await isSent(open, DRAFT);
        const anew = await draft();
        await expect.poll(() => words(anew)).toEqual(MARKED);
        const own = await browser.extensionPage('manifest.json');
        expect(await own.evaluate(() => document.body.textContent)).toContain('99.0.0');
        // It knows this person: nobody is welcomed twice.
        expect(await (await Store.open(browser)).read()).toMatchObject({ settings: { welcomed: true } });
        await own.close();
        await page.bringToFront();
      } finally {
        newer.remove();
      }
    });

    it('the extension is switched off under an open composer', async () => {
      const open = await draft();
      await expect.poll(() => words(open)).toEqual(MARKED);
      await browser.disableExtension();
      await page.bringToFront();
      await type(open, ' and on');
      await modelIs(open, `${DRAFT} and on`);
      await submit(open, 'key');
      await isSent(open, `${DRAFT} and on`);
      // Firefox ends our script before it can clear up: what it showed goes with the page.
      if (name === 'firefox') await page.reload();
      expect(await assistantText(browser, page)).toBe('');
    });
  });
});

it.each(BROWSERS)('a composer that cannot be opened in %s is said to be not checked, and posts', async (name) => {
  const forbid = 'Element.prototype.attachShadow = () => { throw new Error("No roots here."); };';
  const changed = new ChangedExtension(name).replace('src/content.iife.js', /^/, `${forbid}\n`);
  const browser = await startBrowser(name, stage, { extension: changed.folder });
  try {
    const listener = await Listener.open(browser);
    const page = await browser.newPage();
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, DRAFT);
    await expect.poll(() => listener.badges()).toContain('!');
    await page.bringToFront();
    const popup = await browser.openPopup();
    await expect.poll(() => said(popup)).toMatch(/Not checking here.*No roots here/);
    await popup.close();
    expect(await page.$('council-post-check')).toBeNull();
    await submit(open, 'key');
    await expect.poll(async () => (await record(open)).sent.map((sent) => sent.text)).toEqual([DRAFT]);
  } finally {
    await browser.close();
    changed.remove();
  }
});

/** Runs in a page of ours. */
function fullDisk(): void {
  const { local } = (globalThis as unknown as { browser: { storage: { local: object } } }).browser.storage;
  Object.defineProperty(local, 'set', {
    value: () => Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError')),
  });
}
