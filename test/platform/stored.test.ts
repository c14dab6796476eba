import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fakeBrowser.ts';

/** What version 1 left in storage, as it left it: every version after it must read all of it. Settings have their own test. */

const FIRST = JSON.parse(readFileSync(new URL('stored-1.json', import.meta.url), 'utf8'));

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return browser;
  },
}));
const { loadRecords } = await import('../../src/platform/records.ts');
const { loadSettings } = await import('../../src/platform/store.ts');
const { currentPack, packBefore } = await import('../../src/platform/packs.ts');

beforeEach(() => {
  browser = fakeBrowser();
  Object.assign(browser.store, structuredClone(FIRST));
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00'), toFake: ['Date'] });
});

test('the pack that was chosen is in force', async () => {
  const current = await currentPack();
  expect(current).not.toHaveProperty('problem');
  expect(current).toMatchObject({ from: 'chosen', pack: FIRST.pack });
});

test('the pack from before can be gone back to', async () => {
  browser.store.packBefore = browser.store.pack;
  expect(await packBefore()).toMatchObject(FIRST.pack);
});

test('every record is there, word for word', async () => expect(await loadRecords()).toEqual(FIRST.records));

test('what the administrator set counts', async () => {
  const { settings, locked, administrator } = await loadSettings();
  expect(settings).toMatchObject({ person: { titles: ['Town Clerk'] }, editors: FIRST.managed.editors });
  expect([...locked].sort()).toEqual(['editors', 'handles', 'person']);
  expect(administrator).toBe('County IT');
});
