import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../browser/harness.ts';
import { focusField, openComposer, paste } from '../browser/page.ts';
import { composerNamed } from '../stage/composers.ts';
import { median } from './figures.ts';
import { textsOf } from './texts.ts';
import { opened } from './typing.ts';

/** What is left behind after much use, what starting costs, and how long the page is kept from its work. Chromium only. */

const KEYSTROKES = 10_000;
const NAVIGATIONS = 200;
const STARTS = 10;

/** What a page holds, after its waste was collected. */
export interface Held {
  /** Megabytes of the page's own heap, the content script's included. */
  heap: number;
  listeners: number;
  /** Our host elements and highlights on the page. */
  ours: number;
}

async function held(page: Page): Promise<Held> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  const value = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  const ours = await page.evaluate(
    () =>
      document.querySelectorAll('council-post-check').length +
      [...CSS.highlights.keys()].filter((name) => name.startsWith('council-post-check')).length,
  );
  return { heap: value('JSHeapUsedSize') / 1e6, listeners: value('JSEventListeners'), ours };
}

/** What a page holds before and after 10,000 keys in one composer. */
export async function afterKeys(browser: TestBrowser): Promise<{ before: Held; after: Held }> {
  const { page } = await opened(browser, 'Lexical', 280);
  const before = await held(page);
  const text = textsOf(KEYSTROKES, 1)[0]!.replace(/[^\x20-\x7e]/g, ' ');
  // In lines, as posts are written; what is not seen is not painted.
  for (let at = 0; at < KEYSTROKES; at += 250) {
    await page.keyboard.type(text.slice(at, at + 250));
    await page.keyboard.press('Enter');
  }
  await wait(1500);
  const after = await held(page);
  await page.close();
  return { before, after };
}

/** What a page holds after 20 and after 200 more moves within the site, with a draft begun and left at each. */
export async function afterMoves(browser: TestBrowser): Promise<{ before: Held; after: Held }> {
  const open = await openComposer(browser, composerNamed('x/reply'));
  const { page } = open;
  const path = new URL(page.url()).pathname;
  const move = async () => {
    await page.evaluate(() => window.__stage.go('/visitlooe'));
    await page.waitForFunction((id) => !window.__stage.composers().includes(id), {}, open.composer.id);
    await page.evaluate((to) => window.__stage.go(to), path);
    await page.waitForFunction((id) => window.__stage.field(id)?.isConnected, {}, open.composer.id);
    await focusField(open);
    await page.keyboard.type('Hm!!! ');
  };
  const leave = async () => {
    await page.evaluate(() => window.__stage.go('/visitlooe'));
    await wait(500);
    return held(page);
  };
  for (let i = 0; i < NAVIGATIONS / 10; i++) await move();
  const before = await leave();
  for (let i = 0; i < NAVIGATIONS; i++) await move();
  const after = await leave();
  await page.close();
  return { before, after };
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tid: number;
  args: { data?: { url?: string } };
}

/** What the browser noted while something was done, in order. */
async function traced(page: Page, run: () => Promise<void>): Promise<TraceEvent[]> {
  const path = join(tmpdir(), `trace-${process.pid}.json`);
  await page.tracing.start({
    path,
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'],
  });
  await run();
  await page.tracing.stop();
  return (JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
}

const isOurs = ({ args }: TraceEvent) => args.data?.url?.includes('content.iife') ?? false;
const milliseconds = ({ dur = 0 }: TraceEvent) => dur / 1000;

/** Milliseconds that the content script takes to start when a page opens. */
export async function starting(browser: TestBrowser): Promise<number> {
  const page = await browser.newPage('https://x.com/home');
  const starts: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const events = await traced(page, async () => {
      await page.reload();
      await wait(200);
    });
    starts.push(...events.filter((event) => event.name === 'EvaluateScript' && isOurs(event)).map(milliseconds));
  }
  await page.close();
  return median(starts);
}

export interface Paste {
  /** The longest task of the page, in milliseconds. */
  longest: number;
  /** The longest time that our script ran at a stretch; 0 without it. */
  ours: number;
}

/** Pastes a post of Facebook's greatest length. */
export async function pasting(browser: TestBrowser, length: number): Promise<Paste> {
  const open = await opened(browser, 'Lexical', 0);
  const text = textsOf(length, 1)[0]!;
  const events = await traced(open.page, async () => {
    await paste(browser, open, text);
    await wait(4000);
  });
  await open.page.close();
  const longest = (keep: (event: TraceEvent) => boolean) => Math.max(0, ...events.filter(keep).map(milliseconds));
  return {
    longest: longest(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'),
    ours: longest((event) => event.name === 'FunctionCall' && isOurs(event)),
  };
}
