import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/platform/settings.ts';
import { fakeBrowser } from './fakeBrowser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return browser;
  },
}));
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });
const { carryOut, changed } = await import('../../src/platform/change.ts');
const { askForChange } = await import('../../src/platform/messages.ts');
beforeEach(() => {
  browser = fakeBrowser();
});

test('a name is kept once, with the day of the latest permission', () => {
  const once = changed(defaultSettings, { type: 'permit-name', name: 'Jean Trewin', on: '2026-01-01' });
  const again = changed(once, { type: 'permit-name', name: 'JEAN TREWIN', on: '2026-02-02' });
  expect(again.permittedNames).toEqual([{ name: 'JEAN TREWIN', on: '2026-02-02' }]);
});

test.each([
  [{ type: 'quiet-site', site: 'x' } as const, (s: typeof defaultSettings) => s.quiet.sites, 'x'],
  [
    { type: 'quiet-composer', composer: 'x/reply' } as const,
    (s: typeof defaultSettings) => s.quiet.composers,
    'x/reply',
  ],
  [{ type: 'quiet-rule', rule: 'loud' } as const, (s: typeof defaultSettings) => s.quiet.rules, 'loud'],
])('$0.type is done once and undone', (change, listOf, item) => {
  const quiet = changed(changed(defaultSettings, { ...change, quiet: true }), { ...change, quiet: true });
  expect(listOf(quiet)).toEqual([item]);
  expect(changed(quiet, { ...change, quiet: false })).toEqual(defaultSettings);
});

test('everything is snoozed until a moment', () =>
  expect(changed(defaultSettings, { type: 'snooze', until: 5 }).quiet.until).toBe(5));

describe('whoever asked for a change is told', () => {
  const permit = { type: 'permit-name', name: 'Jean Trewin', on: '2026-01-01' } as const;

  test('that it was done', async () => {
    expect(await carryOut(permit)).toEqual({ done: true });
    expect(browser.store.settings).toMatchObject({ permittedNames: [{ name: 'Jean Trewin' }] });
  });

  test('that the administrator does not let it, and who that is; other changes are done', async () => {
    browser.store.managed = { administrator: 'IT, 01234 567890', locked: ['permittedNames'] };
    expect(await carryOut(permit)).toEqual({ done: false, why: 'locked', by: 'IT, 01234 567890' });
    expect(browser.store).not.toHaveProperty('settings');
    expect(await carryOut({ type: 'quiet-site', site: 'x', quiet: true })).toEqual({ done: true });
  });

  test('that storage refused it', async () => {
    browser.refuseWrites();
    expect(await carryOut(permit)).toEqual({ done: false, why: 'failed', reason: 'Error: full' });
  });

  test('or that nobody answered, or not as expected', async () => {
    const answers = (sendMessage: () => Promise<unknown>) => Object.assign(browser, { runtime: { sendMessage } });
    answers(async () => ({ done: true }));
    expect(await askForChange(permit)).toEqual({ done: true });
    for (const sendMessage of [async () => undefined, () => Promise.reject(new Error('gone'))]) {
      answers(sendMessage);
      expect(await askForChange(permit)).toMatchObject({ done: false, why: 'failed' });
    }
  });
});
