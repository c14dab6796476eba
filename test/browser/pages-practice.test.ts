import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../packs.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { openedPage, pressButton, Store, said, saidBy } from './ownPages.ts';
import { press } from './page.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: TestBrowser;
  let store: Store;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    store = await Store.open(browser);
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  const open = async (path: string, settings: object = {}, shows = '.panel h2') => {
    await store.reset({ settings: { welcomed: true, ...settings } });
    page = await browser.extensionPage(`src/pages/${path}`);
    await page.bringToFront();
    await page.waitForSelector(shows);
  };
  const draft = () => page.$eval('textarea', ({ value }) => value);
  const marked = () => page.$$eval('mark', (all) => all.map((one) => one.textContent));

  it('a draft is checked in the situation that is chosen, mended and mended back', async () => {
    await open('practice/index.html');
    await page.click('textarea');
    await page.keyboard.type('In my opinion the fair was good!!! Come again.');
    await expect.poll(marked).toEqual(['In my opinion', '!!!']);
    await pressButton(page, 'Change to “!”');
    await expect.poll(draft).toBe('In my opinion the fair was good! Come again.');
    await press(page, 'Control+z');
    await expect.poll(draft).toBe('In my opinion the fair was good!!! Come again.');

    // An opinion is nobody's business on a personal account.
    await page.select('.situation select', 'personal');
    await expect.poll(marked).toEqual(['!!!']);
    expect(JSON.stringify(await store.read())).not.toContain('opinion');
  });

  it('the exercise asks for every example, tells the result, and notes the training', async () => {
    await open('practice/index.html#exercise');
    for (let asked = 0; asked < pack.examples.length; asked++) {
      await expect.poll(() => saidBy(page)).toContain(`Example ${asked + 1} of ${pack.examples.length}`);
      await page.click('input[type="radio"]:enabled');
      await pressButton(page, asked + 1 < pack.examples.length ? 'Next' : 'See the result');
    }
    await expect.poll(() => saidBy(page)).toMatch(new RegExp(`\\d+ of ${pack.examples.length} right`));
    await pressButton(page, 'Note today’s training as done');
    await expect
      .poll(() => store.read())
      .toMatchObject({ settings: { reminders: { training: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } } });
  });

  it('welcome is taken up where it was left, and can be skipped', async () => {
    await open('welcome/index.html', { welcomed: false });
    await expect.poll(() => saidBy(page)).toContain('Step 1 of 4');
    await pressButton(page, 'Next');
    await pressButton(page, 'Councillor');
    await expect.poll(() => store.read()).toMatchObject({ settings: { person: { standing: 'councillor' } } });
    await page.close();
    page = await browser.extensionPage('src/pages/welcome/index.html');
    await page.bringToFront();
    await expect.poll(() => saidBy(page)).toContain('Step 3 of 4');
    await pressButton(page, 'Skip for now');
    await expect.poll(() => store.read()).toMatchObject({ settings: { welcomed: true } });
    expect(await saidBy(page)).toContain('There is nothing more to set up.');
  });

  it('reminders are unfolded once a day and go away when they are done', async () => {
    const person = { standing: 'employee', titles: ['library-supervisor'] };
    await open('options/index.html', { person });
    const over = await browser.newPage('https://example.org/');
    const unfolded = async () => {
      await over.bringToFront();
      const popup = await browser.openPopup();
      await expect.poll(() => said(popup)).toContain('reminders');
      const text = await said(popup);
      return { popup, unfolded: text.includes('Security settings on X') };
    };
    const first = await unfolded();
    expect(first.unfolded).toBe(true);
    await first.popup.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('.reminders li'))
        .find((item) => item.textContent?.includes('on X'))!
        .querySelector('button')!
        .click(),
    );
    await expect.poll(() => said(first.popup)).not.toContain('Security settings on X');
    await first.popup.close();
    const second = await unfolded();
    expect(second.unfolded).toBe(false);
    expect(await said(second.popup)).toContain('4 reminders');
    await second.popup.close();
    await over.close();
  });

  it('a reminder that cannot be noted as done stays, and the pop-up says why', async () => {
    await open('popup/index.html', {}, 'footer');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      navigator.locks.request = () => Promise.reject(new Error('the disk is full'));
    });
    await pressButton(page, 'Done today');
    await expect.poll(() => saidBy(page)).toContain('This could not be saved: Error: the disk is full');
    expect(await saidBy(page)).toContain('Yearly social media training: none noted yet');
  });

  it('a concern from the popup begins with the address of the page', async () => {
    await open('options/index.html');
    const over = await browser.newPage('https://x.com/visitlooe');
    await over.bringToFront();
    const popup = await browser.openPopup();
    await expect.poll(() => said(popup)).toContain('Report a concern');
    await popup.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('footer button'))
        .find(({ textContent }) => textContent === 'Report a concern')!
        .click(),
    );
    const records = await openedPage(browser, 'records');
    await records.waitForSelector('.panel h2');
    expect(await records.$eval('input', ({ value }) => value)).toBe('https://x.com/visitlooe');
    await records.close();
    await over.close();
  });
});
