import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, startStage } from '../stage/server.ts';
import { startBrowser, type TestBrowser } from './harness.ts';
import { Store } from './ownPages.ts';
import { press } from './page.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** Our pages, and what there is to do on each before everything on it can be seen. */
const PAGES: Record<string, { path: string; before?: (page: Page) => Promise<void> }> = {
  popup: { path: 'popup/index.html', before: unfold },
  welcome: { path: 'welcome/index.html' },
  ...Object.fromEntries(
    ['you', 'accounts', 'roles', 'names', 'quiet', 'policy', 'editor'].map((part) => [
      `options: ${part}`,
      { path: `options/index.html#${part}`, before: unfold },
    ]),
  ),
  'practice: try': {
    path: 'practice/index.html#try',
    before: (page) => write(page, 'SEE YOU ALL THERE!!! Ring 07700 900461.'),
  },
  'practice: exercise': {
    path: 'practice/index.html#exercise',
    before: (page) => page.click('input[type="radio"]'),
  },
  'practice: clauses': { path: 'practice/index.html#clauses' },
  records: { path: 'records/index.html', before: (page) => write(page, 'You are an idiot. Ring 07700 900461.') },
};

const STORED = {
  settings: {
    person: { standing: 'employee', titles: ['commercial-strategy-manager'], name: 'Ann' },
    permittedNames: [{ name: 'Jean Trewin', on: '2026-10-01' }],
    quiet: { sites: ['x'], composers: ['facebook/comment'], rules: ['loud'], until: 0 },
    grants: [{ person: 'Admin Officer', channel: 'library', action: 'create-post', from: '2026-11-01' }],
    editors: [{ channel: 'main', title: 'councillor' }],
    handles: { 'main/facebook/Looe Town Council': 'LooeTC' },
    welcomed: false,
  },
  records: [
    {
      id: '1',
      at: '2026-11-20T14:05:00+00:00',
      channel: 'main',
      site: 'facebook',
      address: 'https://www.facebook.com/looetowncouncil/posts/2',
      text: 'Words',
      clauses: ['4.1'],
      done: ['removed'],
      note: '',
    },
  ],
};

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function write(page: Page, text: string): Promise<void> {
  await page.click('textarea');
  await page.keyboard.type(text);
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
declare const window: Window & { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run().then((result) => JSON.stringify(result.violations)));
  return (JSON.parse(found) as { id: string; nodes: { html: string }[] }[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

/** What can be used on the page and was not reached by going through it with the Tab key. */
async function unreached(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const controls = Array.from(
      document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ).filter((one) => one.checkVisibility() && !one.matches(':disabled'));
    for (const control of controls) control.dataset.unreached = '';
    document.addEventListener('focusin', ({ target }) => {
      const reached = target as HTMLInputElement;
      delete reached.dataset.unreached;
      // One stop for a group: the arrows go on from there.
      if (reached.type !== 'radio') return;
      for (const other of document.getElementsByName(reached.name)) delete other.dataset.unreached;
    });
    // From the very beginning, whatever was clicked before.
    document.body.tabIndex = -1;
    document.body.focus();
    return controls.length;
  });
  // A date has a stop for each of its parts.
  for (let tabs = 0; tabs < count * 2 + 10; tabs++) {
    await press(page, 'Tab');
    if (tabs % 10 === 9 && (await page.$('[data-unreached]')) === null) return [];
  }
  return page.$$eval('[data-unreached]', (left) => left.map((one) => one.outerHTML.slice(0, 120)));
}

describe.each(['chromium', 'firefox'] as const)('our pages in %s', (name) => {
  let browser: TestBrowser;
  let store: Store;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    store = await Store.open(browser);
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  it.each(Object.keys(PAGES))(
    '%s: has no fault that axe knows, fits, and can be used with the keyboard',
    async (which) => {
      const { path, before } = PAGES[which]!;
      await store.reset(STORED);
      page = await browser.extensionPage(`src/pages/${path}`);
      await page.bringToFront();
      await page.waitForSelector('#root h1');
      await before?.(page);

      // Without motion: colours that are still changing are no colours yet.
      await browser.setMedia(page, { dark: false, reducedMotion: true });
      const light = await violations(page);
      await browser.setMedia(page, { dark: true, reducedMotion: true });
      const dark = await violations(page);
      const missed = await unreached(page);
      // 320 pixels are also what a zoom of 400 % leaves of an ordinary window.
      await page.setViewport({ width: 320, height: 600 });
      const tooWide = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
      expect({ light, dark, missed, tooWide }).toEqual({ light: [], dark: [], missed: [], tooWide: 0 });
    },
  );
});
