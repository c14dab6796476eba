import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Description } from '../../src/platform/messages.ts';
import { ACCOUNTS, findAccount } from '../stage/accounts.ts';
import { COMPOSERS, type StageComposer } from '../stage/composers.ts';
import { ALL_HOSTS } from '../stage/hosts.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistant, clickAssistant, type Mark, markedWords, marks } from './assistant.ts';
import { Listener } from './describe.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import {
  field,
  goToComposer,
  modelIs,
  type OpenComposer,
  paste,
  placeCaret,
  press,
  record,
  submit,
  type,
} from './page.ts';

/** What people rely on, in every composer of the stage, in both browsers, with the extension as users load it. */

const LINES = 'See you there!!! 🙂 Ring Jean Trewin on\n07700 900461 today';
const MARKED = ['!!!', 'Jean Trewin', '07700 900461'];
const CLEAN = 'The library is open on Thursday';
/** About 2,500 characters with nothing to check. */
const stalls = (from: number) =>
  Array.from({ length: 40 }, (_, i) => `Stall ${from + i} is by the harbour wall, next to stall ${from + i + 1}.`);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: TestBrowser;
  let listener: Listener;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    listener = await Listener.open(browser);
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const words = (open: OpenComposer) => markedWords(browser, open);
  const shown = async (part: string) => (await assistant(browser, page, `[data-part="${part}"]`)).length > 0;

  async function markOf(open: OpenComposer, text: string): Promise<Mark> {
    await expect.poll(() => words(open)).toContain(text);
    return (await marks(browser, open)).find((mark) => mark.words === text)!;
  }
  async function pointAt(open: OpenComposer, text: string, how: 'rest' | 'click') {
    const { rect } = await markOf(open, text);
    const at = [rect.x + rect.width / 2, rect.y + rect.height / 2] as const;
    await page.mouse.move(at[0] + 1, at[1]);
    if (how === 'click') await page.mouse.click(...at);
  }
  async function hasFocus(open: OpenComposer): Promise<boolean> {
    return (await field(open)).evaluate((element) => element === document.activeElement);
  }
  async function isSent(open: OpenComposer, text: string) {
    await expect.poll(async () => (await record(open)).sent.map((sent) => sent.text)).toEqual([text]);
    expect((await record(open)).errors).toEqual([]);
  }

  describe.each(COMPOSERS.map((composer) => [composer.id, composer] as const))('%s', (_id, composer) => {
    const before = composer.prefilled ?? '';
    const ways = waysOf(composer);
    const [way, otherWay] = [ways[0]!, ways.at(-1)!];
    const DRAFT = composer.oneLine ? LINES.replace('\n', ' ') : LINES;

    it('is recognised, marked, edited, mended and sent', async () => {
      const open = await goToComposer(page, composer);
      await type(open, DRAFT);
      await expect.poll(() => words(open)).toEqual(MARKED);
      expect(summary((await listener.composer())!)).toEqual({
        kind: composer.kind,
        viewed: composer.viewed,
        acting: composer.acting,
        audience: composer.audience,
      });
      await modelIs(open, before + DRAFT);

      // In the middle, before the marks.
      await placeCaret(open, before.length + 4);
      await type(open, 'all ');
      const edited = DRAFT.replace('See ', 'See all ');
      await modelIs(open, before + edited);
      await expect.poll(() => words(open)).toEqual(MARKED);

      // A fix keeps the caret where the writer has it, one Ctrl+Z takes it back, and it can be done again.
      const fixed = edited.replace('!!!', '!');
      await pointAt(open, '!!!', 'rest');
      await clickAssistant(browser, page, '[data-do="apply"]');
      await modelIs(open, before + fixed);
      await press(page, 'Control+z');
      await modelIs(open, before + edited);
      await press(page, 'Control+Shift+z');
      await modelIs(open, before + fixed);
      await press(page, 'Control+z');
      await modelIs(open, before + edited);
      // Undoing selects what comes back, as it does without us.
      await placeCaret(open, before.length + 8);
      await pointAt(open, 'Jean Trewin', 'rest');
      await pointAt(open, '!!!', 'rest');
      await clickAssistant(browser, page, '[data-do="apply"]');
      await modelIs(open, before + fixed);
      await type(open, 'of ');
      const typedOn = fixed.replace('See all ', 'See all of ');
      await modelIs(open, before + typedOn);

      await pointAt(open, 'Jean Trewin', 'click');
      await clickAssistant(browser, page, '[data-do="ignore"]');
      await expect.poll(() => words(open)).toEqual(['07700 900461']);
      expect(await hasFocus(open)).toBe(true);

      for (const how of ways) await isAskedAbout(open, how, before + typedOn);
      // What passed once is not asked about again.
      await submit(partOf(open, 0, 1), otherWay);
      await clickAssistant(browser, page, '[data-do="post-anyway"]');
      if (otherWay === 'key') await submit(open, 'key');
      else await submit(partOf(open, 1), 'button');
      await isSent(open, before + typedOn);
    });

    it('takes a long paste and an input method, lets a clean draft pass, and leaves nothing behind', async () => {
      const open = await goToComposer(page, composer);
      const short = await (await field(open)).evaluate((element) => element.hasAttribute('maxlength'));
      if (!short) {
        const long = [...stalls(100), 'Ring 07700 900461.', ...stalls(200)].join(' ');
        await paste(browser, open, long);
        await modelIs(open, before + long);
        await markOf(open, '07700 900461');
        await press(page, 'Control+a');
        await press(page, 'Delete');
        await modelIs(open, '');
        await expect.poll(() => words(open)).toEqual([]);
      }
      const kept = short ? before : '';
      await browser.compose(page, ['に', 'にほ'], '日本');
      await modelIs(open, `${kept}日本`);
      await type(open, `. ${CLEAN}`);
      const element = await field(open);
      await submit(open, way);
      await isSent(open, `${kept}日本. ${CLEAN}`);

      // Some fields stay: a chat window's does, and a site may use one again.
      await page.evaluate(() => window.__stage.go('/somewhere-else'));
      const stays = Number(await element.evaluate(({ isConnected }) => isConnected));
      await expect.poll(() => leftovers(page)).toEqual({ hosts: stays, highlights: 0 });
    });
  });

  /** The sheet opens, stray keys do nothing in it, and going back loses nothing. */
  async function isAskedAbout(open: OpenComposer, way: 'button' | 'key', text: string) {
    await submit(partOf(open, 0, 1), way);
    await expect.poll(() => shown('sheet')).toBe(true);
    await page.keyboard.type('x ');
    await clickAssistant(browser, page, '[data-do="go-back"]');
    await expect.poll(() => shown('sheet')).toBe(false);
    await modelIs(open, text);
    expect(await hasFocus(open)).toBe(true);
    expect((await record(open)).sent).toEqual([]);
  }

  it('the extension made no request', () => {
    const foreign = browser.requests().filter(({ url }) => !ALL_HOSTS.includes(new URL(url).hostname));
    expect(foreign).toEqual([]);
  });
});

function waysOf({ submit: { buttons, key } }: StageComposer): ('button' | 'key')[] {
  return [...(buttons ? ['button' as const] : []), ...(key ? ['key' as const] : [])];
}

/** The composer with only some of the buttons that have to be pressed one after another. */
function partOf(open: OpenComposer, from: number, to?: number): OpenComposer {
  const { composer } = open;
  const buttons = composer.submit.buttons?.slice(from, to);
  return { ...open, composer: { ...composer, submit: { ...composer.submit, ...(buttons && { buttons }) } } };
}

/** What of ours is in the page. */
function leftovers(page: Page): Promise<{ hosts: number; highlights: number }> {
  return page.evaluate(() => ({
    hosts: document.querySelectorAll('council-post-check').length,
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('council-post-check')).length,
  }));
}

/** A description in the stage's own terms. */
function summary({ composer, viewed, acting }: Description) {
  return {
    kind: composer!.kind,
    // Some addresses name a Page by its number.
    viewed: findAccount(viewed?.handle)?.handle ?? viewed?.handle ?? null,
    acting:
      acting.known === 'yes'
        ? (findAccount(acting.account?.handle)?.handle ?? acting.account?.handle ?? handleOf(acting.account?.name))
        : acting.known,
    audience: composer!.audience,
  };
}

function handleOf(name: string | null | undefined): string | undefined {
  return Object.values(ACCOUNTS).find((account) => account.name === name || account.name.startsWith(`${name} `))
    ?.handle;
}
