import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './harness.ts';
import type { OpenComposer } from './page.ts';

/** What the extension shows in a page: marks under words, and everything in its closed shadow roots. */

/** A mark under words of the draft. */
export interface Mark {
  severity: string;
  words: string;
  /** Of its first line, in CSS pixels of the page's window. */
  rect: { x: number; y: number; width: number; height: number };
}

/**
 * Every mark on the page, in order of place: ranges of the highlight registry (which pages and extensions share) and,
 * for plain text fields, the elements of the mirror that lies over them.
 */
export async function marks(browser: TestBrowser, { page, frame }: OpenComposer): Promise<Mark[]> {
  const highlighted = await frame.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('council-post-check-'))
      .flatMap(([name, ranges]) =>
        [...ranges].map((range) => {
          const { x, y, width, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
          return {
            severity: name.replace('council-post-check-', ''),
            words: (range as Range).toString(),
            rect: { x, y, width, height },
          };
        }),
      ),
  );
  const mirrored = await browser.inAssistant(page, (roots) =>
    roots.flatMap((root) =>
      [...root.querySelectorAll('.mirror mark')].map((element) => {
        const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
        return { severity: element.className, words: element.textContent ?? '', rect: { x, y, width, height } };
      }),
    ),
  );
  return [...highlighted.filter(({ words }) => words), ...mirrored].sort(
    (a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x,
  );
}

/** The words that are marked, in order of place. */
export async function markedWords(browser: TestBrowser, open: OpenComposer): Promise<string[]> {
  return (await marks(browser, open)).map(({ words }) => words);
}

/** One element of the assistant that a person can see. */
export interface Shown {
  tag: string;
  role: string | null;
  /** `aria-label` if there is one, else the text. */
  name: string;
  /** In CSS pixels of the page's window. */
  rect: { x: number; y: number; width: number; height: number };
}

/** The visible elements in our shadow roots that match a selector, outermost text and all. */
export function assistant(browser: TestBrowser, page: Page, selector = '*'): Promise<Shown[]> {
  return browser.inAssistant(
    page,
    (roots, wanted) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll<HTMLElement>(wanted)].flatMap((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const style = element.ownerDocument.defaultView!.getComputedStyle(element);
          if (width === 0 || height === 0 || style.visibility === 'hidden') return [];
          return [
            {
              tag: element.localName,
              role: element.getAttribute('role'),
              name: element.getAttribute('aria-label') ?? (element.textContent ?? '').trim(),
              rect: { x, y, width, height },
            },
          ];
        }),
      ),
    selector,
  );
}

/** Everything the assistant says, as one text. */
export async function assistantText(browser: TestBrowser, page: Page): Promise<string> {
  const texts = await browser.inAssistant(page, (roots) =>
    roots.map((root) =>
      [...root.children].map((child) => (child.localName === 'style' ? '' : child.textContent)).join(' '),
    ),
  );
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Clicks the middle of the first visible element of the assistant that matches; waits up to three seconds for it. */
export async function clickAssistant(
  browser: TestBrowser,
  page: Page,
  selector: string,
  name?: string | RegExp,
): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const found = (await assistant(browser, page, selector)).find((shown) => (name ? shown.name.match(name) : true));
    if (found) {
      const { x, y, width, height } = found.rect;
      await page.mouse.click(x + width / 2, y + height / 2);
      return;
    }
    await wait(50);
  }
  throw new Error(`The assistant shows no ${selector}${name ? ` named ${name}` : ''}.`);
}
