import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, startStage } from '../stage/server.ts';
import { EVERY_PAGE, STORED } from './everyPage.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { Store } from './ownPages.ts';
import { press } from './page.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

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

describe.each(BROWSERS)('our pages in %s', (name) => {
  let browser: TestBrowser;
  let store: Store;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    store = await Store.open(browser);
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  it.each(Object.keys(EVERY_PAGE))(
    '%s: has no fault that axe knows, fits, and can be used with the keyboard',
    async (which) => {
      const { path, before } = EVERY_PAGE[which]!;
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
