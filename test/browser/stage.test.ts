import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPOSERS } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { startBrowser, type TestBrowser } from './harness.ts';
import { focusField, goToComposer, model, modelIs, type OpenComposer, press, record, submit, type } from './page.ts';

/** Proves the stage itself, without the extension: what the other browser tests rest on. */

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(['chromium', 'firefox'] as const)('the stage in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: false });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  describe.each(COMPOSERS.map((composer) => [composer.id, composer] as const))('%s', (id, composer) => {
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
});
