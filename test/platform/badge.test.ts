import { expect, test, vi } from 'vitest';
import { say } from '../words.ts';

const shown: Record<string, unknown> = {};
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (key: never, values: string[] = []) => say({ key, values }) },
    action: {
      setBadgeText: async ({ text }: { text: string }) => Object.assign(shown, { text }),
      setTitle: async ({ title }: { title: string }) => Object.assign(shown, { title }),
      setIcon: async ({ path }: { path: Record<string, string> }) => Object.assign(shown, { icon: path[16] }),
    },
  },
}));
const { showStatus } = await import('../../src/platform/badge.ts');

const ON = '/icons/icon-16.png';
const OFF = '/icons/off-16.png';

test.each([
  [
    { checking: 'idle', count: 0, broken: [] },
    { text: '', icon: ON },
  ],
  [
    { checking: 'checking', count: 3, broken: [] },
    { text: '3', icon: ON },
  ],
  [
    { checking: 'checking', count: 120, broken: [] },
    { text: '99+', icon: ON },
  ],
  [
    { checking: 'quiet', count: 0, broken: [] },
    { text: '', icon: OFF, title: say({ key: 'badge_off' }) },
  ],
  [
    { checking: 'failed', count: 0, broken: [] },
    { text: '!', icon: OFF, title: say({ key: 'badge_off' }) },
  ],
] as const)('$0.checking, $0.count things', async (status, expected) => {
  await showStatus(1, { type: 'status', ...status, broken: [...status.broken] });
  expect(shown).toMatchObject(expected);
});

test('rules that do not work are named, and the others go on counting', async () => {
  await showStatus(1, { type: 'status', checking: 'partly', count: 2, broken: ['capitals', 'loud'] });
  expect(shown).toMatchObject({ text: '2!', icon: ON });
  for (const key of ['rule_capitals', 'rule_loud'] as const) expect(shown.title).toContain(say({ key }));
});
