import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { OtherField, StageComposer, Step } from '../stage/composers.ts';
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
  await takeSteps(frame, composer.open ?? []);
  const open = { composer, page, frame };
  await focusField(open);
  // A click lands amid words that are already there.
  if (composer.prefilled) await press(page, 'Control+End');
  return open;
}

/** Opens a field that is no composer, and puts the focus into it. */
export async function goToField(page: Page, { url, open = [], field: selector }: OtherField): Promise<void> {
  await page.goto(url);
  await takeSteps(page.mainFrame(), open);
  const element = await page.waitForSelector(selector);
  await element!.click();
}

async function takeSteps(frame: Frame, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const element = await frame.waitForSelector('click' in step ? step.click : step.upload);
    if ('click' in step) await element!.click();
    else await (element as ElementHandle<HTMLInputElement>).uploadFile(resolve(MEDIA, step.file));
    await element!.dispose();
  }
}

const MEDIA = fileURLToPath(new URL('../stage/media', import.meta.url));

async function childFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  return (await element!.contentFrame())!;
}

/** The element that is written in. Found through the stage's own list, so that a stripped page has it too. */
export async function field({ frame, composer }: OpenComposer): Promise<ElementHandle<HTMLElement>> {
  await frame.waitForFunction((id) => window.__stage?.field(id)?.isConnected, {}, composer.id);
  return (await frame.evaluateHandle((id) => window.__stage.field(id), composer.id)) as ElementHandle<HTMLElement>;
}

/** A real click into the field, unless it has the focus: two would choose a word. */
export async function focusField(open: OpenComposer): Promise<void> {
  const element = await field(open);
  if (!(await element.evaluate((node) => node === document.activeElement))) await element.click();
  await open.frame.waitForFunction(
    (id) => {
      const element = window.__stage.field(id);
      return element !== null && element === document.activeElement;
    },
    {},
    open.composer.id,
  );
  await settled(open.frame);
}

/** Waits until the editor has taken notice of where the caret is, as it has before a person's next key. */
function settled(frame: Frame): Promise<void> {
  return frame.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 20))));
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
  await browser.allowClipboard(page);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
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
  // Editors take note of a selection a little later.
  await open.frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));
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
export function record({
  frame,
}: OpenComposer): Promise<Pick<StageRecord, 'sent' | 'lost' | 'errors' | 'shortcuts' | 'loot'>> {
  return frame.evaluate(() => {
    const { sent, lost, errors, shortcuts, loot } = window.__stage;
    return { sent, lost, errors, shortcuts, loot };
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

/**
 * Attaches a picture: through the site's file picker, by Ctrl+V, or by a drop. Not by Ctrl+V in Firefox, whose clipboard
 * holds only text when it has no window.
 */
export async function attach(
  browser: TestBrowser,
  open: OpenComposer,
  how: 'picker' | 'drop' | 'paste',
): Promise<void> {
  const { frame, composer } = open;
  const { input, shown } = composer.media!;
  if (how === 'picker') {
    await takeSteps(frame, [{ upload: input, file: 'picture.png' }]);
  } else {
    const picture = [...readFileSync(resolve(MEDIA, 'picture.png'))];
    await (how === 'paste' ? pastePicture(browser, open, picture) : dropPicture(open, picture));
  }
  await frame.waitForSelector(shown);
}

async function pastePicture(browser: TestBrowser, open: OpenComposer, picture: number[]): Promise<void> {
  await browser.allowClipboard(open.page);
  await open.page.evaluate(
    (bytes) =>
      navigator.clipboard.write([
        new ClipboardItem({ 'image/png': new Blob([new Uint8Array(bytes)], { type: 'image/png' }) }),
      ]),
    picture,
  );
  await press(open.page, 'Control+v');
}

/** An event that a script makes up: no driver can drag from the desktop. */
async function dropPicture(open: OpenComposer, picture: number[]): Promise<void> {
  await (await field(open)).evaluate((element, bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], 'picture.png', { type: 'image/png' }));
    const { x, y } = element.getBoundingClientRect();
    element.dispatchEvent(
      new DragEvent('drop', {
        bubbles: true,
        cancelable: true,
        composed: true,
        dataTransfer: data,
        clientX: x + 5,
        clientY: y + 5,
      }),
    );
  }, picture);
}
