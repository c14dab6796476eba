import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPack } from '../../src/policy/load.ts';
import { pack } from '../packs.ts';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistant, assistantText, clickAssistant } from './assistant.ts';
import { STORED } from './everyPage.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { fill, pressButton, Store, said, saidBy } from './ownPages.ts';
import { goToComposer, modelIs, press, record, submit, type } from './page.ts';

/** What people take away from the product, by file, clipboard, e-mail and print, and what they put into their drafts by it. */

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
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const shown = async (part: string) => (await assistant(browser, page, `[data-part="${part}"]`)).length > 0;
  const assistantOf = (titles: string[]) => ({ person: { standing: 'employee', titles }, welcomed: true });
  const own = async (path: string): Promise<Page> => {
    const opened = await browser.extensionPage(`src/pages/${path}`);
    await opened.bringToFront();
    await opened.waitForSelector('.panel h2');
    return opened;
  };

  it('a site report tells the shape of the field and no word of the draft or the page', async () => {
    await store.reset({ settings: assistantOf(['town-clerk']) });
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, 'The quokkaberry fair!!! ');
    await page.bringToFront();
    const popup = await browser.openPopup();
    await expect.poll(() => said(popup)).toContain('Copy a site report');
    await popup.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('.site-report button'))[0]!.click());
    await expect.poll(() => said(popup)).toContain('It holds no words of yours.');
    await popup.close();
    const practice = await own('practice/index.html');
    await practice.click('textarea');
    await press(practice, 'Control+v');
    const report = await practice.$eval('textarea', ({ value }) => value);
    await practice.close();
    expect(report).toContain('site: facebook');
    expect(report).toContain('[data-lexical-editor=true]');
    const telling = /quokka|fair|looe|penrose|tregenza|comment as|car park|councillor/i;
    expect(await page.evaluate(() => document.body.innerHTML)).toMatch(telling);
    expect(report.match(telling)).toBeNull();
  });

  it('a ready reply is put where the caret is, and one Ctrl+Z takes it back', async () => {
    const reply = pack.replies[0]!;
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, 'Hello Sam. ');
    await clickAssistant(browser, page, '[data-part="pill"]');
    await clickAssistant(browser, page, '[data-part="panel"] summary', 'Ready replies');
    await clickAssistant(browser, page, '[data-part="panel"] details button', reply.title);
    await modelIs(open, `Hello Sam. ${reply.text}`);
    await press(page, 'Control+z');
    await modelIs(open, 'Hello Sam. ');
    expect(await record(open)).toMatchObject({ errors: [], sent: [] });
  });

  it('the file of a suggestion, saved in the page, is what Practice opens', async () => {
    await store.reset({ settings: assistantOf(['library-and-tourism-assistant']) });
    const url = 'https://www.facebook.com/looelibrary?as=looelibrary';
    const open = await goToComposer(page, { ...composerNamed('facebook/page-post'), url });
    await type(open, 'Story time on Friday,\nring 07700 900461');
    await clickAssistant(browser, page, '[data-do="suggest-file"]');
    const file = await browser.saved(/^suggested-post-.*\.json$/);
    await expect.poll(() => assistantText(browser, page)).toContain('Saved as suggested-post-');
    expect(JSON.parse(file)).toMatchObject({
      text: 'Story time on Friday,\nring 07700 900461',
      from: 'Library & Tourism Assistant',
      situation: { site: 'facebook', kind: 'post', channel: 'library' },
      findings: [{ rule: 'personal-information', words: '07700 900461' }],
    });

    const path = join(await mkdtemp(join(tmpdir(), 'suggestion-')), 'suggested.json');
    writeFileSync(path, file);
    const practice = await own('practice/index.html');
    await pressButton(practice, 'Open a suggested post');
    await ((await practice.$('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await expect.poll(() => saidBy(practice)).toContain('Opened: suggested by Library & Tourism Assistant.');
    expect(await practice.$eval('textarea', ({ value }) => value)).toBe('Story time on Friday,\nring 07700 900461');
    await practice.close();
  });

  it('a suggestion by e-mail is a draft of an e-mail, and one too long for that is copied', async () => {
    const practice = await own('practice/index.html');
    const addresses = await practice.evaluateHandle(() => {
      const opened: string[] = [];
      window.open = (address) => {
        opened.push(String(address));
        return null;
      };
      return opened;
    });
    const mailed = async (text: string) => {
      await fill(practice, 'textarea', text);
      await expect.poll(() => practice.$('[data-do="suggest-mail"]')).not.toBeNull();
      await practice.click('[data-do="suggest-mail"]');
      await expect.poll(() => addresses.evaluate((all) => all.length)).toBe(1);
      return addresses.evaluate((all) => all.pop()!);
    };
    const short = await mailed('Story time & songs on Friday?');
    expect(short).toMatch(/^mailto:[^?]*\?subject=/);
    expect(new URLSearchParams(short.split('?')[1]).get('body')).toContain('\r\nStory time & songs on Friday?\r\n');

    const long = await mailed('Story time on Friday. '.repeat(100).trim());
    expect(long.length).toBeLessThan(2000);
    expect(new URLSearchParams(long.split('?')[1]).get('body')).toContain('The text was too long for this e-mail');
    await practice.click('textarea');
    await press(practice, 'Control+a');
    await press(practice, 'Control+v');
    expect(await practice.$eval('textarea', ({ value }) => value)).toContain('on Friday. Story time');
    await practice.close();
  });

  it('the pack is saved as it is in force, and printed clause by clause', async () => {
    await store.reset({ settings: assistantOf(['town-clerk']) });
    const options = await own('options/index.html#policy');
    await pressButton(options, 'Save as a file');
    const saved = JSON.parse(await browser.saved(new RegExp(`^${pack.id}\\.json$`)));
    expect(loadPack(saved)).toEqual({ ok: true, pack });

    const printed = await options.evaluateHandle(() => {
      const sheets: string[] = [];
      window.print = () => sheets.push(document.querySelector('.sheet')!.textContent!);
      return sheets;
    });
    await pressButton(options, 'Print for a meeting');
    const sheets = await printed.evaluate((all) => all);
    expect(sheets).toHaveLength(1);
    for (const { id, title, summary } of pack.clauses) {
      expect(sheets[0]).toContain(`${id} ${title}`);
      expect(sheets[0]).toContain(summary);
    }
    for (const channel of pack.channels) expect(sheets[0]).toContain(channel.name);
    expect(await options.$('.sheet')).toBeNull();
    await options.close();
  });

  it('the log is saved as a table and as data, whole', async () => {
    const [kept] = STORED.records;
    const text = 'He said "no", twice;\nthen =1+1, 🙂';
    const today = new Date().toISOString();
    const records = [
      { ...kept!, at: today },
      { ...kept!, id: '2', at: today, text },
    ];
    await store.reset({ settings: assistantOf(['town-clerk']), records });
    const log = await own('records/index.html');
    await expect.poll(() => saidBy(log)).toContain('2 of 2 shown');
    await pressButton(log, 'Save as JSON');
    expect(JSON.parse(await browser.saved(/^records-.*\.json$/))).toEqual(records);
    await pressButton(log, 'Save as a table (CSV)');
    const table = await browser.saved(/^records-.*\.csv$/);
    expect(table).toContain('"He said ""no"", twice;\nthen =1+1, 🙂"');
    expect(table.match(/^"?\d{4}-/gm)).toHaveLength(2);
    await log.close();
  });

  it.each([
    ['off', 'You idiot. ', false],
    ['stop', 'FREE PARKING NOW. ', false],
    ['stop', 'You idiot. ', true],
    // Sent while the last word is still under the caret
    ['stop', 'You idiot', true],
    ['stop-and-check', 'FREE PARKING NOW. ', true],
    ['stop-and-check', 'The library is open. ', false],
  ] as const)('where the pack says to ask "%s" before posting, “%s” is asked about: %s', async (asks, text, asked) => {
    await store.reset({ settings: assistantOf(['town-clerk']), pack: { ...pack, submit: asks } });
    await page.bringToFront();
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, text);
    await expect.poll(() => shown('pill')).toBe(true);
    await submit(open, 'key');
    if (asked) await expect.poll(() => shown('sheet')).toBe(true);
    else await expect.poll(async () => (await record(open)).sent.map((sent) => sent.text)).toEqual([text]);
    expect((await record(open)).sent).toHaveLength(asked ? 0 : 1);
  });
});
