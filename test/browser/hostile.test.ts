import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../packs.ts';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistant, assistantText, clickAssistant, marks } from './assistant.ts';
import { Listener } from './describe.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { Store, said } from './ownPages.ts';
import { goToComposer, modelIs, type OpenComposer, record, submit, type } from './page.ts';

/**
 * What a page might try with us by its own scripts, and what it gets: nothing. `evaluate` runs in the page's own world.
 * Attacks on typing and posting as such are among the stage's variants.
 */

const HTML = `<img src=x onerror="__stage.loot.push('html: ran')">`;
const DRAFT = 'See you there!!! Ring 07700 900461 today';
/** What the product knows and the page does not. */
const OWN = 'Wilhelmina';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('in %s a page', (name) => {
  let browser: TestBrowser;
  let store: Store;
  let listener: Listener;
  let page: Page;
  const settings = { person: { standing: 'employee', titles: ['admin-officer'], name: OWN }, welcomed: true };
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    store = await Store.open(browser);
    await store.reset({ settings });
    listener = await Listener.open(browser);
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const words = async (open: OpenComposer) => (await marks(browser, open)).map((mark) => mark.words);
  const shows = async (part: string) => (await assistant(browser, page, `[data-part="${part}"]`)).length > 0;
  async function draft(id = 'facebook/comment', flags = {}): Promise<OpenComposer> {
    const open = await goToComposer(page, composerNamed(id), flags);
    await type(open, DRAFT);
    await expect.poll(() => words(open)).toEqual(['!!!', '07700 900461']);
    return open;
  }

  it('cannot tell that we are there before something is written', async () => {
    await page.goto('https://www.facebook.com/looetowncouncil?as=jopenrose');
    const self = await browser.extensionPage('manifest.json');
    const base = await self.evaluate(() => location.origin);
    await self.close();
    const found = await page.evaluate(async (root) => {
      const files = ['manifest.json', 'icons/icon-16.png', 'src/pages/popup/index.html', 'src/content.iife.js'];
      const got: string[] = [];
      for (const file of files) {
        await fetch(`${root}/${file}`).then(
          () => got.push(`fetched ${file}`),
          () => {},
        );
        await new Promise<void>((done) => {
          const image = new Image();
          image.onload = () => {
            got.push(`loaded ${file}`);
            done();
          };
          image.onerror = () => done();
          image.src = `${root}/${file}`;
        });
      }
      const names = Object.getOwnPropertyNames(window).filter((one) => /council|post-?check/i.test(one));
      const marked = /council-post-check/.test(document.documentElement.outerHTML) ? ['in the document'] : [];
      return [...got, ...names, ...marked, ...CSS.highlights.keys()];
    }, base);
    expect(found).toEqual([]);
  });

  it('cannot read what we show', async () => {
    await draft();
    await clickAssistant(browser, page, '[data-part="pill"]');
    await expect.poll(() => assistantText(browser, page)).toContain('may read as shouting');
    const [panel] = await assistant(browser, page, '[data-part="panel"]');
    const { x, y } = panel!.rect;
    const loot = await page.evaluate(
      (left, top) => {
        const host = document.querySelector<HTMLElement>('council-post-check')!;
        const got: unknown[] = [host.shadowRoot, host.textContent, host.innerText, host.innerHTML];
        got.push(document.elementsFromPoint(left, top).find((one) => host.contains(one) && one !== host));
        got.push(document.body.innerText.includes('may read as shouting'));
        getSelection()!.selectAllChildren(host);
        got.push(String(getSelection()));
        try {
          got.push(host.attachShadow({ mode: 'open' }));
        } catch {
          // It has a root already.
        }
        const path: EventTarget[] = [];
        window.addEventListener('pointermove', (event) => path.push(...event.composedPath()), { once: true });
        host.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
        got.push(path.some((one) => one instanceof ShadowRoot));
        return got.filter(Boolean);
      },
      x + 20,
      y + 20,
    );
    expect(loot).toEqual([]);
  });

  it('cannot forge our messages', async () => {
    const open = await draft();
    const before = await store.read();
    await page.evaluate(async () => {
      const forged = [
        { type: 'change', change: { type: 'quiet-site', site: 'facebook', quiet: true } },
        { type: 'status', checking: 'idle', count: 0, broken: [] },
        { type: 'take-selected' },
        { type: 'go-to', finding: 0 },
      ];
      const runtime = (window as { chrome?: { runtime?: { sendMessage?(...given: unknown[]): void } } }).chrome
        ?.runtime;
      for (const message of forged) {
        window.postMessage(message, '*');
        for (const target of [window, document, document.querySelector('council-post-check')!])
          target.dispatchEvent(new CustomEvent('council-post-check', { detail: message }));
        try {
          runtime?.sendMessage?.('nehplcaahomfhbfokebknfmefdpbmbhm', message);
        } catch {
          // Nobody is there.
        }
      }
      await new Promise((wait) => setTimeout(wait, 200));
    });
    expect(await store.read()).toEqual(before);
    expect(await words(open)).toEqual(['!!!', '07700 900461']);
  });

  it('cannot press our buttons', async () => {
    const open = await draft();
    await submit(open, 'key');
    await expect.poll(() => shows('sheet')).toBe(true);
    const buttons = await assistant(browser, page, 'button, input');
    expect(buttons.length).toBeGreaterThan(2);
    await page.evaluate(
      (places) => {
        const host = document.querySelector<HTMLElement>('council-post-check')!;
        host.click();
        for (const [clientX, clientY] of places) {
          const options = { bubbles: true, composed: true, cancelable: true, clientX, clientY, button: 0, detail: 1 };
          for (const target of [host, document.elementFromPoint(clientX, clientY)!]) {
            for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              target.dispatchEvent(new PointerEvent(kind, options));
          }
        }
        for (const key of ['Enter', ' ', 'Escape', 'Tab', 'Enter']) {
          for (const kind of ['keydown', 'keyup'])
            host.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, composed: true, cancelable: true }));
        }
      },
      buttons.map(({ rect }) => [rect.x + rect.width / 2, rect.y + rect.height / 2] as const),
    );
    expect(await shows('sheet')).toBe(true);
    await modelIs(open, DRAFT);
    expect((await record(open)).sent).toEqual([]);
    await clickAssistant(browser, page, '[data-do="go-back"]');
    expect(await words(open)).toEqual(['!!!', '07700 900461']);
  });

  it('cannot make what people write on it pass for who is acting', async () => {
    await goToComposer(page, composerNamed('facebook/comment'));
    await page.evaluate(() => {
      // All that a stranger's comment can hold: words, links, names of pictures.
      const comment = document.createElement('div');
      comment.textContent =
        'Comment as Looe Town Council ["CurrentUserInitialData",[],{"USER_ID":"615500000000101","NAME":"Looe Town Council"}]';
      const link = document.createElement('a');
      link.href = 'https://www.facebook.com/looetowncouncil';
      link.setAttribute('aria-label', 'Comment as Looe Town Council');
      document.querySelector('form')!.before(comment, link);
    });
    await page.keyboard.type('Hello');
    await expect
      .poll(async () => (await listener.composer())?.acting)
      .toMatchObject({ known: 'yes', account: { name: 'Jo Penrose' } });
  });

  it('that contradicts itself about who is acting is not believed', async () => {
    await goToComposer(page, composerNamed('facebook/comment'), { 'probe.comment-as': 'looetowncouncil' });
    await expect.poll(async () => (await listener.composer())?.acting.known).toBe('unsure');
  });

  it('cannot bring HTML in by names, by the draft or by a pack', async () => {
    const evil = structuredClone(pack) as typeof pack;
    evil.council.name = HTML;
    for (const clause of evil.clauses) Object.assign(clause, { title: HTML, summary: HTML });
    for (const title of evil.titles) title.name = HTML;
    for (const channel of evil.channels) channel.name = HTML;
    await store.reset({ settings: { ...settings, person: { ...settings.person, name: HTML } }, pack: evil });
    const open = await goToComposer(page, composerNamed('facebook/comment'), { as: 'mallory' });
    await type(open, `${HTML} See you there!!! `);
    await expect.poll(() => words(open)).toContain('!!!');
    await clickAssistant(browser, page, '[data-part="pill"]');
    await clickAssistant(browser, page, '[data-do="show-finding"]', /!!!|marks/i);
    await expect.poll(() => shows('card')).toBe(true);
    const elements = await browser.inAssistant(page, (roots) =>
      roots.map((root) => root.querySelectorAll('img, script, iframe, [onerror]').length),
    );
    expect(elements).toEqual([0]);
    expect(await assistantText(browser, page)).toContain(HTML);
    await page.bringToFront();
    const popup = await browser.openPopup();
    await expect.poll(() => said(popup)).toContain(HTML);
    expect(
      await popup.evaluate(() => document.querySelectorAll('img[src="x"], [onerror], script:not([src])').length),
    ).toBe(0);
    await popup.close();
    expect(await record(open)).toMatchObject({ loot: [], errors: [] });
    await store.reset({ settings });
  });

  it('that takes our host away is told of as not checked, and posting goes on', async () => {
    const own = await browser.newPage();
    const open = await goToComposer(own, composerNamed('facebook/comment'), { hostile: 'remove' });
    await type(open, DRAFT);
    await expect
      .poll(async () => (await listener.ask()).find(({ checking }) => checking === 'failed'))
      .toMatchObject({ reason: 'Error: The page takes away what we show.', composer: { findings: [] } });
    await submit(open, 'key');
    await expect.poll(async () => (await record(open)).sent).toMatchObject([{ text: DRAFT }]);
    await own.close();
  });
});
