import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOT_COMPOSERS } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { Listener } from './describe.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { goToField } from './page.ts';

/** What is written to be searched for, to log in or to fill in a form is left alone. */

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  let listener: Listener;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    listener = await Listener.open(browser);
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(NOT_COMPOSERS.map((field) => [`${field.site}: ${field.title}`, field] as const))(
    '%s is not checked',
    async (_id, field) => {
      await goToField(page, field);
      await page.keyboard.type('What bollocks!!! 07700 900461');
      await page.keyboard.type(' ');
      expect(await page.evaluate(() => document.querySelectorAll('council-post-check').length)).toBe(0);
      expect(await listener.composer()).toBeUndefined();
    },
  );
});
