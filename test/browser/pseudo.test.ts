import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import pack from '../../src/policy/packs/looe-town-council.json' with { type: 'json' };
import model from '../../src/policy/packs/model-town-council.json' with { type: 'json' };
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { clickAssistant } from './assistant.ts';
import { EVERY_PAGE, STORED } from './everyPage.ts';
import { BROWSERS, extensionFolder, startBrowser, type TestBrowser } from './harness.ts';
import { Store } from './ownPages.ts';
import { goToComposer, press, type } from './page.ts';

/**
 * The extension in a language that nobody speaks: each text a third longer, every letter with a mark on it. What is
 * still in plain letters was not taken from `_locales`, and what does not fit would not in Welsh.
 */

const DRAFT = 'SEE YOU ALL AT THE QUAY!!! Ring Jean Trewin on 07700 900461, you idiot.';

/** Words that are nobody's to translate: what the pack says, what is stored, what was written, names of sites, months. */
const DATA = [
  ...[pack, model, STORED, manifest.version, DRAFT].map((data) => JSON.stringify(data)),
  ...[
    'SEE YOU ALL THERE Ring',
    'You are an idiot. Ring',
    'Facebook Instagram TikTok',
    'Council Post Check',
    'October November',
  ],
].join(' ');

const accented = (text: string) =>
  text
    .replace(/[a-z]/gi, (letter) => `${letter}\u0301`.normalize('NFC'))
    .replace(/$/, '\u00b7'.repeat(text.length / 3));

/** Puts the language into a copy of a built extension, and tells the folder. */
function speakPseudo(built: string, folder: string): string {
  cpSync(built, folder, { recursive: true });
  const file = `${folder}/_locales/en_GB/messages.json`;
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  for (const entry of Object.values(messages)) if (entry.message !== 'en-GB') entry.message = accented(entry.message);
  writeFileSync(file, JSON.stringify(messages));
  return folder;
}

/** Every text that can be seen, heard or hovered over below some roots; whole, with what is nobody's to translate. */
function textsBelow(roots: (ShadowRoot | Element)[]): string[] {
  return roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>('*')]
      .filter((element) => !element.closest('style, script, pre, .mirror') && element.checkVisibility())
      .flatMap((element) => [
        ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map((text) => text.nodeValue ?? ''),
        ...['title', 'aria-label', 'placeholder', 'alt', 'aria-description'].map(
          (name) => element.getAttribute(name) ?? '',
        ),
      ]),
  );
}

/** Runs of plain letters that no data holds. */
const plain = (texts: readonly string[]) =>
  [
    ...new Set(
      texts.flatMap((text) => text.normalize('NFC').match(/(?<![\p{L}\p{M}])[A-Za-z]{3,}(?![\p{L}\p{M}])/gu) ?? []),
    ),
  ].filter((word) => !DATA.includes(word) && !DATA.includes(word.toUpperCase()));

const tooWide = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('in another language in %s', (name) => {
  let browser: TestBrowser;
  let store: Store;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, {
      extension: speakPseudo(extensionFolder(name, true), `out/pseudo-${name}`),
    });
    store = await Store.open(browser);
  });
  afterAll(() => browser.close());

  it.each(Object.keys(EVERY_PAGE))('%s is all in it, and fits', async (which) => {
    const { path, before } = EVERY_PAGE[which]!;
    await store.reset(STORED);
    const page = await browser.extensionPage(`src/pages/${path}`);
    await page.bringToFront();
    await page.waitForSelector('#root h1');
    await before?.(page);
    const texts = await page.evaluate(`(${textsBelow})([document.body])`);
    expect((texts as string[]).filter((text) => /\u0301|[áéíóú]/.test(text)).length).toBeGreaterThan(5);
    expect(plain(texts as string[])).toEqual([]);
    await page.setViewport({ width: 360, height: 640 });
    expect(await tooWide(page)).toBe(0);
    await page.close();
  });

  it('a card, the panel and the sheet are all in it', async () => {
    await store.reset();
    const page = await browser.newPage();
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, DRAFT);
    const texts = async (part: string) => {
      await expect.poll(() => shown(part)).toBe(true);
      return browser.inAssistant(page, textsBelow as (roots: ShadowRoot[]) => string[]);
    };
    const shown = (part: string) =>
      browser.inAssistant(
        page,
        (roots, part) => roots.some((root) => root.querySelector(`[data-part="${part}"]`)),
        part,
      );
    expect(plain(await texts('pill'))).toEqual([]);
    await press(page, 'Alt+Shift+C');
    expect(plain(await texts('card'))).toEqual([]);
    await press(page, 'Escape');
    await clickAssistant(browser, page, '[data-part="pill"]');
    expect(plain(await texts('panel'))).toEqual([]);
    await press(page, 'Escape');
    await press(page, 'Enter');
    expect(plain(await texts('sheet'))).toEqual([]);
    await page.close();
  });
});
