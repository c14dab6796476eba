import { expect, test } from 'vitest';
import { changed } from '../../src/platform/change.ts';
import { defaultSettings } from '../../src/platform/settings.ts';

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
