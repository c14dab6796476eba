import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suggestionFile, suggestionOf } from '../../src/policy/suggestion.ts';
import { situation } from '../situations.ts';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistantText, clickAssistant, marks } from './assistant.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { fill, openedPage, pressButton, Store, said, saidBy } from './ownPages.ts';
import { goToComposer, press, type } from './page.ts';

/** Three people, each followed through what they do. */

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: TestBrowser;
  let store: Store;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    store = await Store.open(browser);
  });
  afterAll(() => browser.close());

  const open = async (path: string): Promise<Page> => {
    const page = await browser.extensionPage(`src/pages/${path}`);
    await page.bringToFront();
    await page.waitForSelector('.panel h2');
    return page;
  };

  it('a library assistant drafts a post, is told who posts it, and hands it to the Moderator', async () => {
    const person = { standing: 'employee', titles: ['library-and-tourism-assistant'] };
    await store.reset({ settings: { person, welcomed: true } });
    const page = await browser.newPage();
    const url = 'https://www.facebook.com/looelibrary?as=looelibrary';
    const draft = await goToComposer(page, { ...composerNamed('facebook/page-post'), url });
    await type(draft, 'Story time on Friday, ring 07700 900461 to book');
    await expect.poll(() => assistantText(browser, page)).toContain('Commercial Strategy Manager');
    await clickAssistant(browser, page, '[data-do="suggest-copy"]');
    await expect.poll(() => assistantText(browser, page)).toContain('Copied.');
    await page.close();

    // What was copied, as the Moderator reads it in an e-mail.
    const practice = await open('practice/index.html');
    await practice.click('textarea');
    await press(practice, 'Control+v');
    await expect
      .poll(() => practice.$eval('textarea', ({ value }) => value))
      .toBe(
        [
          'Suggested post for Looe Library and Community Hub, Facebook:',
          'From: Library & Tourism Assistant',
          '',
          'Story time on Friday, ring 07700 900461 to book',
          '',
          'Found when it was checked:',
          '- Better not post this: Personal information (clause 4.2): 07700 900461',
        ].join('\n'),
      );
    await practice.close();
  });

  it('the Moderator opens a suggested post from its file and sees it checked', async () => {
    await store.reset({
      settings: { person: { standing: 'employee', titles: ['commercial-strategy-manager'] }, welcomed: true },
    });
    const page = await open('practice/index.html');
    await pressButton(page, 'Open a suggested post');
    const made = suggestionOf('Ring 07700 900461', [], situation({ channel: 'library' }), 'Kerra');
    const path = join(await mkdtemp(join(tmpdir(), 'suggestion-')), 'suggested.json');
    writeFileSync(path, suggestionFile(made).json);
    await ((await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await expect.poll(() => saidBy(page)).toContain('Opened: suggested by Kerra.');
    expect(await saidBy(page)).toContain('You may create posts for Looe Library and Community Hub (clause 4.6).');
    expect(await page.$$eval('mark.stop', (all) => all.map((one) => one.textContent))).toEqual(['07700 900461']);
    expect(JSON.stringify(await store.read())).not.toContain('07700');
    await page.close();
  });

  it('a councillor is reminded before a post, comments instead, and is warned about an official link', async () => {
    await store.reset({ settings: { person: { standing: 'councillor', titles: [] }, welcomed: true } });
    const page = await browser.newPage();
    await goToComposer(page, composerNamed('facebook/page-post'));
    await expect.poll(() => assistantText(browser, page)).toContain('As a councillor you are welcome to comment.');

    const comment = await goToComposer(page, composerNamed('facebook/comment'));
    await type(comment, 'Thank you for letting us know');
    await new Promise((wait) => setTimeout(wait, 500));
    expect(await assistantText(browser, page)).not.toContain('go through');

    const post = await goToComposer(page, {
      ...composerNamed('x/post'),
      url: 'https://x.com/home?as=jopenrose',
    });
    await type(post, 'The dates are on https://www.looetowncouncil.gov.uk/meetings now');
    await expect
      .poll(async () => (await marks(browser, post)).map(({ words }) => words))
      .toEqual(['https://www.looetowncouncil.gov.uk/meetings']);
    await page.close();
  });

  it('a Commercial Strategy Manager checks a role, checks a comment, records its removal and saves the log', async () => {
    const person = { standing: 'employee', titles: ['commercial-strategy-manager'] };
    await store.reset({ settings: { person, welcomed: true } });
    const page = await browser.newPage('https://www.facebook.com/looetowncouncil');
    await page.bringToFront();
    const popup = await browser.openPopup();
    await expect.poll(() => said(popup)).toContain('You are Webmaster/Moderator here');
    await popup.close();

    await page.bringToFront();
    await page.evaluate(() => {
      const comment = document.createElement('p');
      comment.textContent = 'You councillors are idiots, ring 07700 900461';
      document.body.prepend(comment);
      getSelection()!.selectAllChildren(comment);
    });
    await browser.chooseMenu(page);
    const records = await openedPage(browser, 'records');
    await records.bringToFront();
    await expect
      .poll(() => records.$$eval('mark', (all) => all.map((one) => one.textContent)))
      .toContain('07700 900461');
    expect(await records.$eval('input', ({ value }) => value)).toBe('https://www.facebook.com/looetowncouncil');
    expect(await store.read()).not.toHaveProperty('records');

    await pressButton(records, 'Removed');
    await pressButton(records, 'Keep a record');
    await expect.poll(() => saidBy(records)).toContain('1 of 1 shown');
    expect(await store.read()).toMatchObject({
      records: [
        {
          site: 'facebook',
          channel: 'main',
          address: 'https://www.facebook.com/looetowncouncil',
          text: 'You councillors are idiots, ring 07700 900461',
          clauses: ['4.1', '4.2'],
          done: ['removed'],
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/),
        },
      ],
    });

    await fill(records, 'input[type="search"]', 'nothing like it');
    await expect.poll(() => saidBy(records)).toContain('0 of 1 shown');
    await fill(records, 'input[type="search"]', 'IDIOTS 4.1');
    await expect.poll(() => saidBy(records)).toContain('1 of 1 shown');

    const saved = records.evaluate(
      () =>
        new Promise<string>((done) => {
          const create = URL.createObjectURL;
          URL.createObjectURL = (blob: Blob) => {
            void blob.text().then(done);
            return create(blob);
          };
        }),
    );
    await pressButton(records, 'Save as a table (CSV)');
    expect((await saved).split('\r\n')).toEqual([
      '"Recorded","Channel","Site","Address","Text","Clauses","Done","Note"',
      expect.stringContaining('"You councillors are idiots, ring 07700 900461","4.1; 4.2","removed",""'),
      '',
    ]);
    await pressButton(records, 'Clear everything');
    await pressButton(records, 'Delete every record for good');
    await expect.poll(() => store.read()).toMatchObject({ records: [] });
    await records.close();
    await page.close();
  });
});
