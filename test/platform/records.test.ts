import { beforeEach, expect, test, vi } from 'vitest';
import type { ConcernRecord } from '../../src/policy/record.ts';
import { fakeBrowser } from './fakeBrowser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return browser;
  },
}));
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });
const { addRecord, clearRecords, loadRecords, pruneRecords, removeRecord } = await import(
  '../../src/platform/records.ts'
);

beforeEach(() => {
  browser = fakeBrowser();
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00'), toFake: ['Date'] });
});

const record = (id: string, at = '2026-11-22T11:00:00+00:00'): ConcernRecord => ({
  id,
  at,
  channel: '',
  site: 'none',
  address: '',
  text: `words ${id}`,
  clauses: [],
  done: ['none'],
  note: '',
});
const ids = (records: ConcernRecord[]) => records.map(({ id }) => id);

test('are kept newest first, deleted one by one and all at once', async () => {
  await addRecord(record('a'));
  expect(ids(await addRecord(record('b')))).toEqual(['b', 'a']);
  expect(ids(await removeRecord('b'))).toEqual(['a']);
  expect(ids(await loadRecords())).toEqual(['a']);
  expect(await clearRecords()).toEqual([]);
  expect(browser.store.records).toEqual([]);
});

test('are deleted from storage when their time is up, and only then is anything written', async () => {
  await addRecord(record('young'));
  browser.store.records = [...(browser.store.records as []), record('old', '2025-11-01T11:00:00+00:00')];
  expect(ids(await loadRecords())).toEqual(['young']);
  await pruneRecords();
  expect(browser.store.records).toEqual([record('young')]);
  browser.refuseWrites();
  await pruneRecords();
});

test('are not lost when storage refuses, and the refusal is told', async () => {
  await addRecord(record('a'));
  browser.refuseWrites();
  await expect(addRecord(record('b'))).rejects.toThrow('full');
  expect(ids(await loadRecords())).toEqual(['a']);
});

test('that cannot be read are left out', async () => {
  browser.store.records = [record('a'), { id: 'b' }, 'c', record('d', 'yesterday')];
  expect(ids(await loadRecords())).toEqual(['a']);
  browser.store.records = 'nonsense';
  expect(await loadRecords()).toEqual([]);
});
