import { expect, test } from 'vitest';
import { dueReminders } from '../../src/policy/reminders.ts';
import { pack } from '../packs.ts';

const everything = {
  training: '2026-11-01',
  security: { facebook: '2026-11-01', instagram: '2026-11-01', x: '2026-11-01', tiktok: '2026-11-01' },
};
const kinds = (...of: Parameters<typeof dueReminders>) =>
  dueReminders(...of).map((reminder) => (reminder.kind === 'security' ? reminder.site : reminder.kind));

test('the policy is to be reviewed from the day after its date', () => {
  expect(kinds(pack, everything, true, '2024-05-31')).toEqual([]);
  expect(dueReminders(pack, everything, true, '2024-06-01')).toEqual([{ kind: 'review', since: '2024-05-31' }]);
});

test('what was never done is due, without a day', () => {
  expect(dueReminders(pack, { security: {} }, false, '2024-01-01')).toEqual([{ kind: 'training' }]);
  expect(kinds(pack, { security: {} }, true, '2024-01-01')).toEqual([
    'training',
    'facebook',
    'instagram',
    'x',
    'tiktok',
  ]);
});

test('training is due a year after it was done', () => {
  const done = { ...everything, training: '2023-01-10' };
  expect(kinds(pack, done, false, '2024-01-09')).toEqual([]);
  expect(dueReminders(pack, done, false, '2024-01-10')).toEqual([{ kind: 'training', since: '2024-01-10' }]);
});

test('security settings are due for those who look after pages, site by site', () => {
  const done = { ...everything, security: { ...everything.security, x: '2023-10-01' } };
  expect(kinds(pack, done, true, '2023-12-29')).toEqual([]);
  expect(dueReminders(pack, done, true, '2023-12-30')).toEqual([{ kind: 'security', site: 'x', since: '2023-12-30' }]);
  expect(kinds(pack, done, false, '2023-12-30')).toEqual([]);
});

test('a site that the council does not use is not brought up', () => {
  const smaller = { ...pack, channels: pack.channels.filter(({ id }) => id === 'library') };
  expect(kinds(smaller, { training: '2024-01-01', security: {} }, true, '2024-01-02')).toEqual([
    'facebook',
    'instagram',
  ]);
});
