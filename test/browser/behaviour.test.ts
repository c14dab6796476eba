import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPOSERS } from '../stage/composers.ts';
import { ALL_HOSTS } from '../stage/hosts.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistant, clickAssistant, marks } from './assistant.ts';
import { startBrowser, type TestBrowser } from './harness.ts';
import { goToComposer, modelIs, type OpenComposer, press, record, submit, type } from './page.ts';

/** What people rely on, in every composer of the stage, in both browsers, with the extension as users load it. */

const DRAFT = 'See you there!!! Ring Jean Trewin on 07700 900461 today';
const MARKED = ['!!!', 'Jean Trewin', '07700 900461'];
const FIXED = DRAFT.replace('!!!', '!');
const CLEAN = 'The library is open on Thursday';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  describe.each(COMPOSERS.map((composer) => [composer.id, composer] as const))('%s', (_id, composer) => {
    const before = composer.prefilled ?? '';
    const words = async (open: OpenComposer) => (await marks(browser, open)).map((mark) => mark.words);
    const shown = async (part: string) => (await assistant(browser, page, `[data-part="${part}"]`)).length > 0;

    async function isSent(open: OpenComposer, text: string) {
      await expect.poll(async () => (await record(open)).sent.map((sent) => sent.text)).toEqual([text]);
      expect((await record(open)).errors).toEqual([]);
    }

    it('marks the right words, applies a fix, lets the writer type on, and one Ctrl+Z takes the fix back', async () => {
      const open = await goToComposer(page, composer);
      await type(open, DRAFT);
      await expect.poll(() => words(open)).toEqual(MARKED);
      await modelIs(open, before + DRAFT);

      const mark = (await marks(browser, open)).find((one) => one.words === '!!!')!;
      await page.mouse.click(mark.rect.x + mark.rect.width / 2, mark.rect.y + mark.rect.height / 2);
      await clickAssistant(browser, page, '[data-do="apply"]');
      await modelIs(open, before + FIXED);
      await expect.poll(() => words(open)).toEqual(MARKED.slice(1));

      await press(page, 'Control+z');
      await modelIs(open, before + DRAFT);
      expect((await record(open)).errors).toEqual([]);
    });

    it('leaves the caret where it was: the writer types on after a fix', async () => {
      const open = await goToComposer(page, composer);
      await type(open, DRAFT);
      await expect.poll(() => words(open)).toEqual(MARKED);
      const mark = (await marks(browser, open)).find((one) => one.words === '!!!')!;
      await page.mouse.move(mark.rect.x + mark.rect.width / 2, mark.rect.y + mark.rect.height / 2);
      await clickAssistant(browser, page, '[data-do="apply"]');
      await modelIs(open, before + FIXED);
      await type(open, ' or later.');
      await modelIs(open, `${before}${FIXED} or later.`);
    });

    it('lets a clean draft go out untouched, once', async () => {
      const open = await goToComposer(page, composer);
      await type(open, CLEAN);
      await submit(open, composer.submit.buttons ? 'button' : 'key');
      await isSent(open, before + CLEAN);
    });

    const ways = [
      ...(composer.submit.buttons ? ['button' as const] : []),
      ...(composer.submit.key ? ['key' as const] : []),
    ];
    it.each(ways)(
      'asks once before a draft with open questions is posted by %s, and posts it unaltered',
      async (way) => {
        const open = await goToComposer(page, composer);
        await type(open, DRAFT);
        await expect.poll(() => words(open)).toEqual(MARKED);
        await submit({ ...open, composer: { ...composer, submit: firstStep(composer.submit) } }, way);
        await expect.poll(() => shown('sheet')).toBe(true);
        await page.keyboard.type('x ');
        await clickAssistant(browser, page, '[data-do="go-back"]');
        await expect.poll(() => shown('sheet')).toBe(false);
        await modelIs(open, before + DRAFT);
        expect((await record(open)).sent).toEqual([]);

        await submit({ ...open, composer: { ...composer, submit: firstStep(composer.submit) } }, way);
        await clickAssistant(browser, page, '[data-do="post-anyway"]');
        if (way === 'key') await submit(open, 'key');
        else await submit({ ...open, composer: { ...composer, submit: laterSteps(composer.submit) } }, 'button');
        await isSent(open, before + DRAFT);
      },
    );
  });

  it('the extension made no request', () => {
    const foreign = browser.requests().filter(({ url }) => !ALL_HOSTS.includes(new URL(url).hostname));
    expect(foreign).toEqual([]);
  });
});

type Submit = (typeof COMPOSERS)[number]['submit'];
const firstStep = (submit: Submit): Submit =>
  submit.buttons ? { ...submit, buttons: submit.buttons.slice(0, 1) } : submit;
const laterSteps = (submit: Submit): Submit => ({ ...submit, buttons: submit.buttons?.slice(1) ?? [] });
