import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { focusField, goToComposer, model, modelIs, type OpenComposer, press, record, submit, type } from './page.ts';

/** Proves the stage's editors and pages themselves, without the extension: what the other browser tests rest on. */

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** One composer for each editor, in rows and in dialogs. */
const EACH_EDITOR = [
  'facebook/new-post',
  'x/post-dialog',
  'instagram/comment',
  'instagram/comment-contenteditable',
  'tiktok/live-chat',
];

describe.each(BROWSERS)('the stage in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: false });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  describe.each(EACH_EDITOR)('%s', (id) => {
    const composer = composerNamed(id);
    const text = `Bins “Friday”,${composer.oneLine ? ' ' : '\n'}sorry 🙂.`;
    const written = (composer.prefilled ?? '') + text;

    const [way, otherWay] = [
      ...(composer.submit.buttons ? ['button' as const] : []),
      ...(composer.submit.key ? ['key' as const] : []),
    ];

    it(`is written in, undone, redone, and sent once by ${way}`, async () => {
      const open = await goToComposer(page, composer);
      await type(open, text);
      await modelIs(open, written);
      await press(page, 'Control+z');
      await expect.poll(() => model(open)).not.toBe(written);
      for (let tries = 0; tries < 5 && (await model(open)) !== written; tries++) await press(page, 'Control+Shift+z');
      await isSentOnce(open, way!, written);
    });

    if (otherWay) {
      it(`is sent once by ${otherWay}`, async () => {
        const open = await goToComposer(page, composer);
        await type(open, 'Hi.');
        await isSentOnce(open, otherWay, `${composer.prefilled ?? ''}Hi.`);
      });
    }

    async function isSentOnce(open: OpenComposer, how: 'button' | 'key', words: string) {
      await modelIs(open, words);
      await submit(open, how);
      await expect.poll(async () => (await record(open)).sent.length).toBe(1);
      const { sent, errors } = await record(open);
      expect(sent[0]).toMatchObject({ composer: id, text: words, how });
      expect(errors).toEqual([]);
    }

    if (composer.inDialog) {
      it('keeps the focus inside its dialog, and loses the draft to a press outside', async () => {
        const open = await goToComposer(page, composer);
        await type(open, 'Draft');
        for (let tabs = 0; tabs < 6; tabs++) {
          await press(page, 'Tab');
          expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
        }
        await focusField(open);
        await page.mouse.click(8, 450);
        await expect
          .poll(async () => (await record(open)).lost)
          .toEqual([{ composer: id, text: `${composer.prefilled ?? ''}Draft` }]);
      });
    }
  });

  it('loses a draft to Escape, and hears single keys only where nothing is written', async () => {
    const open = await goToComposer(page, composerNamed('x/post-dialog'));
    await type(open, 'j');
    expect((await record(open)).shortcuts).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await record(open)).lost).toEqual([{ composer: 'x/post-dialog', text: 'j' }]);
    await page.keyboard.press('j');
    expect((await record(open)).shortcuts).toEqual(['j']);
  });
});
