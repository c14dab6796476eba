import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistant, clickAssistant, marks } from './assistant.ts';
import { BROWSERS, extensionFolder, startBrowser, type TestBrowser } from './harness.ts';
import { openedPage, Store, said, saidBy } from './ownPages.ts';
import { goToComposer, record, submit, type } from './page.ts';

/** One session with the product, in which everything that leaves the browser or stays behind is looked through. */

/** In every draft: words that no page and no part of the product says by itself. */
const CANARY = 'quokkaberry';
const DRAFT = `The ${CANARY} fair is open!!! Ring 07700 900461 today`;
const SECRETS = [CANARY, '07700'];
const tellsOf = (text: string) => SECRETS.filter((secret) => text.includes(secret));

/** What the session opens; the stage serves its own scripts besides. */
const COMPOSERS = ['facebook/comment', 'x/post', 'instagram/comment', 'tiktok/comment'];

declare global {
  interface Window {
    __heard: string[];
  }
}

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('a session in %s', (name) => {
  let browser: TestBrowser;
  let store: Store;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    store = await Store.open(browser);
    await store.reset({ settings: { person: { standing: 'employee', titles: ['town-clerk'] }, welcomed: true } });
  });
  afterAll(() => browser.close());

  it.each(COMPOSERS)('leaves nothing of a draft about the page: %s', async (id) => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.__heard = [];
      addEventListener('message', ({ data }) => window.__heard.push(JSON.stringify(data)), true);
    });
    const open = await goToComposer(page, composerNamed(id));
    await type(open, DRAFT);
    await expect.poll(async () => (await marks(browser, open)).map(({ words }) => words)).toContain('07700 900461');
    // All that the assistant shows, one after another.
    await clickAssistant(browser, page, '[data-part="pill"]');
    await clickAssistant(browser, page, '[data-do="show-finding"]');
    await expect.poll(async () => (await assistant(browser, page, '[data-part="card"]')).length).toBe(1);
    await submit(open, composerNamed(id).submit.key ? 'key' : 'button');
    await clickAssistant(browser, page, '[data-do="go-back"]');

    expect(await page.evaluate(attributesOutside, id).then((all) => tellsOf(all.join('\n')))).toEqual([]);
    expect(tellsOf(await page.evaluate(keptByPage))).toEqual([]);
    expect(tellsOf(page.url())).toEqual([]);
    expect(tellsOf((await page.evaluate(() => window.__heard)).join('\n'))).toEqual([]);
    await page.evaluate(() => console.info('the last word'));
    const logged = (await browser.logs(page)).join('\n');
    expect(logged).toContain('the last word');
    expect(tellsOf(logged)).toEqual([]);
    expect((await record(open)).errors).toEqual([]);
    await page.close();
  });

  it('shows the draft in the pop-up, and forgets it', async () => {
    const page = await browser.newPage();
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, DRAFT);
    await page.bringToFront();
    const popup = await browser.openPopup();
    await expect.poll(() => said(popup)).toContain('things to check');
    await popup.close();
    await page.close();
  });

  it('checks words on its own pages, and keeps none that nobody asked to keep', async () => {
    const practice = await browser.extensionPage('src/pages/practice/index.html');
    await practice.bringToFront();
    await practice.waitForSelector('textarea');
    await practice.click('textarea');
    await practice.keyboard.type(DRAFT);
    await expect.poll(() => saidBy(practice)).toContain('Personal information');
    await practice.close();

    const page = await browser.newPage('https://www.facebook.com/looetowncouncil');
    await page.bringToFront();
    await page.evaluate((words) => {
      const comment = document.createElement('p');
      comment.textContent = words;
      document.body.prepend(comment);
      getSelection()!.selectAllChildren(comment);
    }, DRAFT);
    await browser.chooseMenu(page);
    const records = await openedPage(browser, 'records');
    await expect.poll(() => records.$$eval('mark', (all) => all.length)).toBeGreaterThan(0);
    await records.close();
    await page.close();
    for (const part of ['you', 'quiet', 'policy', 'editor']) {
      const options = await browser.extensionPage(`src/pages/options/index.html#${part}`);
      await options.waitForSelector('.panel h2 + *');
      await options.close();
    }
  });

  it('has stored nothing of any of it', async () => {
    expect(tellsOf(JSON.stringify(await store.read()))).toEqual([]);
    const page = await browser.extensionPage('manifest.json');
    expect(tellsOf(await page.evaluate(keptByPage))).toEqual([]);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await page.close();
  });

  // Last: everything above is the session.
  it('has asked for nothing but the pages that were opened, and no address holds a word of a draft', () => {
    const requests = browser.requests();
    expect(requests.length).toBeGreaterThan(COMPOSERS.length);
    const opened = [...COMPOSERS.map((id) => composerNamed(id).url), 'https://www.facebook.com/looetowncouncil'];
    const places = new Set(opened.map(placeOf));
    const others = requests.filter(
      ({ url }) => !places.has(placeOf(url)) && !/^\/(__stage\/|favicon\.ico$)/.test(new URL(url).pathname),
    );
    expect(others).toEqual([]);
    expect(tellsOf(requests.map(({ url }) => decodeURIComponent(url)).join('\n'))).toEqual([]);
  });

  it('runs code that makes no request and loads no other', () => {
    const dir = extensionFolder(name, true);
    const scripts = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) {
      const code = readFileSync(join(dir, file), 'utf8');
      const found = code.match(
        /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource\(|sendBeacon|\beval\(|new Function|importScripts|insertAdjacentHTML|document\.write/,
      );
      expect(found?.[0], file).toBeUndefined();
    }
  });
});

/** Host and path, which say what was asked for. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}

/** Every attribute in the page but those of the composer's own field. */
function attributesOutside(id: string): string[] {
  const field = window.__stage.field(id)!;
  return Array.from(document.querySelectorAll('*'))
    .filter((element) => !field.contains(element))
    .flatMap((element) => Array.from(element.attributes, ({ name, value }) => `${element.localName} ${name}=${value}`));
}

/** All that the page's origin keeps, as one text. */
async function keptByPage(): Promise<string> {
  const databases = await indexedDB.databases();
  return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, history.state]);
}
