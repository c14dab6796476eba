import { expect, test } from 'vitest';
import { dayOf, daysAfter, momentWithZone, monthsAfter } from '../../src/policy/days.ts';

test('the day is the local one', () => expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'));

test.each([
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-11-22', 90, '2027-02-20'],
])('%s and %d days', (day, days, later) => expect(daysAfter(day, days)).toBe(later));

test.each([
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -12, '2025-01-15'],
])('%s and %d months', (day, months, later) => expect(monthsAfter(day, months)).toBe(later));

test('a day stays one that four digits can tell', () => {
  expect(daysAfter('9999-12-31', 365)).toBe('9999-12-31');
  expect(daysAfter('0000-01-01', -1)).toBe('0000-01-01');
  expect(monthsAfter('9999-12-31', 120)).toBe('9999-12-31');
});

test('a moment says how far it is from UTC, and is the same moment', () => {
  const moment = new Date('2026-07-01T12:34:56.789Z');
  expect(momentWithZone(moment)).toMatch(/^2026-0[67]-\d\dT\d\d:\d\d:56[+-]\d\d:\d\d$/);
  expect(Math.floor(Date.parse(momentWithZone(moment)) / 1000)).toBe(Math.floor(moment.getTime() / 1000));
});
