import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Description } from '../../src/platform/messages.ts';
import { ACCOUNTS, findAccount } from '../stage/accounts.ts';
import { COMPOSERS, NOT_COMPOSERS } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { Listener } from './describe.ts';
import { startBrowser, type TestBrowser } from './harness.ts';
import { goToComposer, goToField } from './page.ts';

/** Which fields are composers, of what kind, on whose page and in whose name: held against the stage's own list. */

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  let listener: Listener;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    listener = await Listener.open(browser);
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  async function seen(): Promise<Description> {
    await expect.poll(() => listener.composer()).toBeDefined();
    return (await listener.composer())!;
  }

  it.each(COMPOSERS.map((composer) => [composer.id, composer] as const))('%s', async (_id, composer) => {
    await goToComposer(page, composer);
    expect(summary(await seen())).toEqual({
      kind: composer.kind,
      viewed: composer.viewed,
      acting: composer.acting,
      audience: composer.audience,
    });
  });

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

/** A description in the stage's own terms. */
function summary({ composer, viewed, acting }: Description) {
  return {
    kind: composer!.kind,
    // Some addresses name a Page by its number.
    viewed: findAccount(viewed?.handle)?.handle ?? viewed?.handle ?? null,
    acting: acting.known === 'yes' ? (acting.account?.handle ?? handleOf(acting.account?.name)) : acting.known,
    audience: composer!.audience,
  };
}

function handleOf(name: string | null | undefined): string | undefined {
  return Object.values(ACCOUNTS).find((account) => account.name === name || account.name.startsWith(`${name} `))
    ?.handle;
}
