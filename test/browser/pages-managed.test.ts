import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pack } from '../packs.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { Store, saidBy } from './ownPages.ts';
import { mayWritePolicies, setPolicy } from './policyFiles.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const optionsOf = async (browser: TestBrowser, part: string): Promise<string> => {
  const page = await browser.extensionPage(`src/pages/options/index.html#${part}`);
  await page.waitForSelector('.panel h2 + *');
  const text = await saidBy(page);
  await page.close();
  return text;
};

it.each(BROWSERS)('without a policy nothing is locked, in %s', async (name) => {
  const browser = await startBrowser(name, stage, { extension: true });
  try {
    for (const part of ['you', 'accounts', 'roles', 'policy'])
      expect(await optionsOf(browser, part)).not.toContain('It cannot be changed here.');
  } finally {
    await browser.close();
  }
});

// Only root may write policy files: elsewhere there is nothing to try.
describe.each(mayWritePolicies ? BROWSERS : [])('what an administrator set, in %s', (name) => {
  let browser: TestBrowser;
  let restore = () => {};
  beforeAll(async () => {
    restore = setPolicy(name, 'nehplcaahomfhbfokebknfmefdpbmbhm', {
      administrator: 'County IT, extension 4',
      pack: JSON.stringify({ ...pack, version: '7.0.0' }),
      titles: ['Town Clerk'],
      editors: [{ channel: 'main', title: 'volunteer' }],
      locked: ['handles'],
      nonsense: true,
    });
    browser = await startBrowser(name, stage, { extension: true });
    const store = await Store.open(browser);
    // Browsers take seconds to tell.
    await vi.waitFor(async () => expect(await store.read()).toMatchObject({ managed: { locked: ['handles'] } }), {
      timeout: 30_000,
      interval: 200,
    });
  });
  afterAll(async () => {
    await browser?.close();
    restore();
  });

  it.each(['you', 'accounts', 'roles', 'policy'])('is shown as locked under "%s", with who set it', async (part) =>
    expect(await optionsOf(browser, part)).toContain('Set by County IT, extension 4. It cannot be changed here.'),
  );

  it('decides who one is, who the Editors are and which pack is in force', async () => {
    const page = await browser.extensionPage('src/pages/options/index.html#you');
    await page.waitForSelector('input[type="checkbox"]');
    expect(await page.$$eval('input:checked', (all) => all.map((one) => one.parentElement?.textContent))).toEqual([
      'Employee',
      'Town Clerk',
    ]);
    expect(await page.$$eval('.field input:enabled, .field:enabled input', (all) => all.length)).toBe(0);
    await page.close();
    expect(await optionsOf(browser, 'roles')).toContain('Volunteer Looe Town Council and Future Looe');
    expect(await optionsOf(browser, 'policy')).toContain('Version 7.0.0.');
    expect(await optionsOf(browser, 'policy')).not.toContain('Bring in a pack');
  });
});
