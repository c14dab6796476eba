import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { markedWords } from './assistant.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { field, goToComposer, type } from './page.ts';

/** A page that stays open all day: what was opened in it is closed again. */

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it('200 composers that are opened, written in and left leave nothing behind', async () => {
    await goToComposer(page, composerNamed('facebook/comment'));
    await page.evaluate(visits, 20);
    const before = await listeners();
    await page.evaluate(visits, 200);
    expect(await page.evaluate(leftovers)).toEqual({ hosts: 0, highlights: 0 });
    // The page has some of its own that come and go; one more for each visit would be 200.
    expect((await listeners()) - before).toBeLessThan(20);
    expect(await page.evaluate(() => window.__stage.errors)).toEqual([]);
  });

  it('two composers that are open at once are both closed', async () => {
    const open = await goToComposer(page, composerNamed('facebook/comment-in-dialog'));
    await type(open, 'In front!!! ');
    const behind = { ...open, composer: composerNamed('facebook/comment') };
    await (await field(behind)).evaluate((element) => element.focus());
    await page.evaluate(() => document.execCommand('insertText', false, 'Behind??? '));
    await expect.poll(() => markedWords(browser, open)).toHaveLength(2);
    expect((await page.evaluate(leftovers)).hosts).toBe(2);
    await page.evaluate(() => window.__stage.go('/somewhere-else'));
    await expect.poll(() => page.evaluate(leftovers)).toEqual({ hosts: 0, highlights: 0 });
  });

  /** How many listeners the page has, in every world, once what nothing holds is gone; 0 where the browser cannot tell. */
  async function listeners(): Promise<number> {
    if (name === 'firefox') return 0;
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    await session.detach();
    return metrics.find((metric) => metric.name === 'JSEventListeners')!.value;
  }
});

/** Runs in the page: goes to the council's page, writes in the comment, goes elsewhere; so many times. */
async function visits(times: number): Promise<void> {
  const until = (done: () => boolean) =>
    new Promise<void>((met) => {
      const look = () => (done() ? met() : setTimeout(look, 4));
      look();
    });
  const marked = () => [...CSS.highlights.keys()].some((key) => key.startsWith('council-post-check'));
  const host = () => document.querySelector('council-post-check') !== null;
  for (let time = 0; time < times; time++) {
    window.__stage.go('/looetowncouncil');
    await until(() => window.__stage.field('facebook/comment')?.isConnected === true);
    (window.__stage.field('facebook/comment') as HTMLElement).focus();
    await until(host);
    document.execCommand('insertText', false, 'Wow!!! ');
    await until(marked);
    window.__stage.go('/somewhere-else');
    await until(() => !host() && !marked());
  }
}

/** What of ours is in the page. */
function leftovers(): { hosts: number; highlights: number } {
  return {
    hosts: document.querySelectorAll('council-post-check').length,
    highlights: [...CSS.highlights.keys()].filter((key) => key.startsWith('council-post-check')).length,
  };
}
