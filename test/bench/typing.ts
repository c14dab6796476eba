import { setTimeout as wait } from 'node:timers/promises';
import type { TestBrowser } from '../browser/harness.ts';
import { type OpenComposer, openComposer, paste } from '../browser/page.ts';
import { composerNamed } from '../stage/composers.ts';
import { median, summary, type Times } from './figures.ts';
import { processorTime } from './processes.ts';
import { textsOf } from './texts.ts';

/** What writing costs on the same page with and without the extension, key by key. */

declare global {
  interface Window {
    /** Milliseconds from each key to the end of the frame that shows it. */
    __keys: number[];
    /** How many marks there are now; set for the editors whose marks a page cannot see. */
    __marks?: () => number;
    /** For each word's end: milliseconds and frames until its mark is there. */
    __marked: { ms: number; frames: number }[];
  }
}

export const EDITORS = { Lexical: 'facebook/page-post', 'Draft.js': 'x/post', textarea: 'x/message' } as const;
export type Editor = keyof typeof EDITORS;
export const SIZES = [280, 2000] as const;

const KEYS = 200;
/** Milliseconds between two keys. */
const PACE = 30;
const WORDS = 20;
const REST = 20_000;

export interface Typing {
  keys: Times;
  /** Processor time of all the browser's processes for each key, in milliseconds; undefined where it cannot be told. */
  cpu: number | undefined;
}

/** A composer of the kind of editor, with a draft of our cases in it. */
export async function opened(browser: TestBrowser, editor: Editor, length: number): Promise<OpenComposer> {
  const open = await openComposer(browser, composerNamed(EDITORS[editor]));
  // Functions that are handed to the page call it: the one that runs our scripts keeps their names by it.
  await open.frame.evaluate('globalThis.__name = (one) => one');
  if (length > 0) await paste(browser, open, textsOf(length, 1)[0]!);
  await wait(1200);
  return open;
}

const timeOf = (browser: TestBrowser) => processorTime(browser.puppeteer.process()!.pid!);

/** Types 200 keys at the end of a draft. */
export async function typing(browser: TestBrowser, editor: Editor, length: number): Promise<Typing> {
  const open = await opened(browser, editor, length);
  await open.frame.evaluate(() => {
    window.__keys = [];
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // A message is delivered once the frame is done.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.__keys.push(performance.now() - timeStamp);
          port2.postMessage(0);
        });
      },
      { capture: true },
    );
  });
  const text = ` ${textsOf(KEYS, 1, length + 1)[0]!.replace(/[^\x20-\x7e]/g, ' ')}`.slice(0, KEYS);
  const before = timeOf(browser);
  await open.page.keyboard.type(text, { delay: PACE });
  const after = timeOf(browser);
  await wait(100);
  const keys = summary(await open.frame.evaluate(() => window.__keys));
  await open.page.close();
  return { keys, cpu: before === undefined ? undefined : (after! - before) / KEYS };
}

/** From the key that ends a word to the frame that shows its mark. */
export async function marking(
  browser: TestBrowser,
  editor: Editor,
  length: number,
): Promise<{ ms: Times; frames: number }> {
  const open = await opened(browser, editor, length);
  if (editor === 'textarea') {
    await browser.inAssistant(open.page, (roots) => {
      window.__marks = () => roots.reduce((sum, root) => sum + root.querySelectorAll('mark').length, 0);
    });
  }
  await open.frame.evaluate(() => {
    window.__marked = [];
    const inPage = () =>
      [...CSS.highlights].reduce(
        (sum, [name, { size }]) => sum + (name.startsWith('council-post-check') ? size : 0),
        0,
      );
    const count = () => (window.__marks ?? inPage)();
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key !== ' ') return;
        const before = count();
        let frames = 0;
        const look = () =>
          requestAnimationFrame(() => {
            frames++;
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              if (count() > before) window.__marked.push({ ms: performance.now() - timeStamp, frames });
              else if (frames < 60) look();
            };
            port2.postMessage(0);
          });
        look();
      },
      { capture: true },
    );
  });
  for (let i = 0; i < WORDS; i++) {
    // No gap before the word: each gap starts the clock.
    await open.page.keyboard.type(',bollocks', { delay: PACE });
    await open.page.keyboard.press('Space');
    await wait(80);
  }
  const marked = await open.frame.evaluate(() => window.__marked);
  await open.page.close();
  return { ms: summary(marked.map(({ ms }) => ms)), frames: median(marked.map(({ frames }) => frames)) };
}

/** Processor time of all processes while nothing is done for 20 seconds, in milliseconds a second. */
export async function resting(browser: TestBrowser): Promise<number | undefined> {
  const open = await opened(browser, 'Lexical', 2000);
  await wait(2000);
  const before = timeOf(browser);
  await wait(REST);
  const after = timeOf(browser);
  await open.page.close();
  return before === undefined ? undefined : (after! - before) / (REST / 1000);
}
