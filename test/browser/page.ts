import { resolve } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { StageComposer } from '../stage/composers.ts';
import type { StageRecord } from '../stage/record.ts';
import type { TestBrowser } from './harness.ts';

/** What a person does on a page of the stage, and what the stage says of it. */

declare global {
  interface Window {
    __stage: StageRecord;
  }
}

/** A composer that has been opened, its field focused. */
export interface OpenComposer {
  composer: StageComposer;
  page: Page;
  /** Where the composer is: the page itself or a child frame. */
  frame: Frame;
}

/** Opens a composer as a person would, with further flags in the address: `{ late: '500' }`. */
export async function openComposer(
  browser: TestBrowser,
  composer: StageComposer,
  flags: Record<string, string> = {},
): Promise<OpenComposer> {
  const page = await browser.newPage();
  return goToComposer(page, composer, flags);
}

export async function goToComposer(
  page: Page,
  composer: StageComposer,
  flags: Record<string, string> = {},
): Promise<OpenComposer> {
  const url = new URL(composer.url);
  for (const [name, value] of Object.entries({ still: '', ...flags })) url.searchParams.set(name, value);
  await page.goto(url.href);
  const frame = 'frame' in flags ? await childFrame(page) : page.mainFrame();
  for (const step of composer.open ?? []) {
    const element = await frame.waitForSelector('click' in step ? step.click : step.upload);
    if ('click' in step) await element!.click();
    else await (element as ElementHandle<HTMLInputElement>).uploadFile(resolve('test/stage/media', step.file));
    await element!.dispose();
  }
  const open = { composer, page, frame };
  await focusField(open);
  // A click lands amid words that are already there.
  if (composer.prefilled) await press(page, 'Control+End');
  return open;
}

async function childFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  return (await element!.contentFrame())!;
}

/** The element that is written in. Found through the stage's own list, so that a stripped page has it too. */
export async function field({ frame, composer }: OpenComposer): Promise<ElementHandle<HTMLElement>> {
  await frame.waitForFunction((id) => window.__stage?.field(id)?.isConnected, {}, composer.id);
  return (await frame.evaluateHandle((id) => window.__stage.field(id), composer.id)) as ElementHandle<HTMLElement>;
}

/** A real click into the field, until it has the focus. */
export async function focusField(open: OpenComposer): Promise<void> {
  await (await field(open)).click();
  await open.frame.waitForFunction(
    (id) => {
      const element = window.__stage.field(id);
      return element !== null && element === document.activeElement;
    },
    {},
    open.composer.id,
  );
}

/** Types with real key events into what has the focus; a newline is Shift+Enter where Enter would send. */
export async function type({ page, composer }: OpenComposer, text: string): Promise<void> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await newline(page, composer);
    await page.keyboard.type(line);
  }
}

async function newline(page: Page, composer: StageComposer): Promise<void> {
  if (composer.submit.key === 'Enter') await press(page, 'Shift+Enter');
  else await page.keyboard.press('Enter');
}

/** A key with its modifiers: `Control+Enter`. */
export async function press(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+') as Parameters<Page['keyboard']['press']>[0][];
  const last = parts.pop()!;
  for (const key of parts) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of parts.reverse()) await page.keyboard.up(key);
}

/** Pastes by Ctrl+V. */
export async function paste(browser: TestBrowser, { page }: OpenComposer, text: string): Promise<void> {
  await browser.copy(page, text);
  await press(page, 'Control+v');
}

/** Puts the caret after so many UTF-16 code units of the field's visible text (line ends count as one). */
export async function placeCaret(open: OpenComposer, offset: number): Promise<void> {
  await (await field(open)).evaluate((element, at) => {
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
      element.setSelectionRange(at, at);
      return;
    }
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let left = at;
    let line: Element | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node.parentElement!.closest('p, [data-block], div');
      if (line && own !== line) left--;
      line = own;
      const length = node.textContent!.length;
      if (left <= length) {
        document.getSelection()!.setBaseAndExtent(node, left, node, left);
        return;
      }
      left -= length;
    }
  }, offset);
}

/** The text as the editor's model has it. */
export function model({ frame, composer }: OpenComposer): Promise<string | undefined> {
  return frame.evaluate((id) => window.__stage.model(id), composer.id);
}

/** Waits until the model has exactly this text; fails with what it has. */
export async function modelIs(open: OpenComposer, text: string): Promise<void> {
  try {
    await open.frame.waitForFunction(
      (id, words) => window.__stage.model(id) === words,
      { timeout: 3000 },
      open.composer.id,
      text,
    );
  } catch {
    throw new Error(
      `${open.composer.id}: the model has ${JSON.stringify(await model(open))}, not ${JSON.stringify(text)}`,
    );
  }
}

/** What the page has recorded, as a copy. */
export function record({ frame }: OpenComposer): Promise<Pick<StageRecord, 'sent' | 'lost' | 'errors' | 'shortcuts'>> {
  return frame.evaluate(() => {
    const { sent, lost, errors, shortcuts } = window.__stage;
    return { sent, lost, errors, shortcuts };
  });
}

/** Sends by the composer's buttons or by its key. */
export async function submit({ page, frame, composer }: OpenComposer, how: 'button' | 'key'): Promise<void> {
  if (how === 'key') {
    await press(page, composer.submit.key!);
    return;
  }
  for (const button of composer.submit.buttons ?? []) {
    const found = await frame.waitForSelector(`${button}:not([aria-disabled="true"]):not(:disabled)`);
    await found!.click();
  }
}
