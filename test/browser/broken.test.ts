import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../run/browsers.ts';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistantText, clickAssistant, markedWords } from './assistant.ts';
import { ChangedExtension } from './changed.ts';
import { Listener } from './describe.ts';
import { BROWSERS, extensionFolder, startBrowser, type TestBrowser } from './harness.ts';
import { Store, said, saidBy } from './ownPages.ts';
import { goToComposer, record, submit, type } from './page.ts';

/** The product with a fault of its own: a rule that throws, and an administrator's store that never answers. */

const DRAFT = 'See you there!!! Ring 07700 900461 today';

/** The built file that is named so. */
const extensionFile = (name: BrowserName, like: RegExp) =>
  readdirSync(extensionFolder(name, true), { recursive: true, encoding: 'utf8' }).find((file) => like.test(file))!;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('in %s', (name) => {
  let extension: ChangedExtension;
  let browser: TestBrowser;
  let listener: Listener;
  let page: Page;
  beforeAll(async () => {
    extension = new ChangedExtension(name)
      .replace(
        'src/content.iife.js',
        /(id:[`'"]loud[`'"],prepare:\(\)=>\(\{)sentence:/,
        '$1sentence(){throw Error("broken on purpose")},was:',
      )

      .replace(extensionFile(name, /background.*\.js$/), /[\w.]+\.storage\.managed\.get\(\)/, 'new Promise(()=>{})');
    browser = await startBrowser(name, stage, { extension: extension.folder });
    const store = await Store.open(browser);
    await store.reset({ settings: { person: { standing: 'employee', titles: ['town-clerk'] }, welcomed: true } });
    listener = await Listener.open(browser);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    extension?.remove();
  });

  it('goes on with the other rules, and says which one does not work', async () => {
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, DRAFT);
    await expect.poll(() => markedWords(browser, open)).toEqual(['07700 900461']);
    await expect.poll(() => listener.badges()).toContain('1!');
    await clickAssistant(browser, page, '[data-part="pill"]');
    const which = /Checked without these rules, which do not work just now: [^.]*Rows of marks/;
    expect(await assistantText(browser, page)).toMatch(which);
    await page.bringToFront();
    const popup = await browser.openPopup();
    await expect.poll(() => said(popup)).toMatch(which);
    await popup.close();

    await submit(open, 'key');
    await clickAssistant(browser, page, '[data-do="post-anyway"]');
    await submit(open, 'key');
    await expect.poll(async () => (await record(open)).sent).toMatchObject([{ text: DRAFT }]);
    expect((await record(open)).errors).toEqual([]);
  });

  it('shows its pop-up and its pages without waiting for the administrator’s store', async () => {
    await page.goto('https://www.facebook.com/looetowncouncil');
    await page.bringToFront();
    const popup = await browser.openPopup();
    await expect.poll(() => said(popup)).toContain('Looe Town Council');
    await popup.close();
    const options = await browser.extensionPage('src/pages/options/index.html#you');
    await expect.poll(() => saidBy(options)).toContain('Town Clerk');
    await options.close();
  });
});
