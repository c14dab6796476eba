import { describe, expect, test } from 'vitest';
import { type ConcernRecord, recordText, search, stillKept, toCsv } from '../../src/policy/record.ts';
import { say } from '../words.ts';

const record = (different: Partial<ConcernRecord> = {}): ConcernRecord => ({
  id: '1',
  at: '2026-03-10T14:05:00+00:00',
  channel: 'main',
  site: 'facebook',
  address: 'https://www.facebook.com/x/posts/1',
  text: 'You are all crooks',
  clauses: ['4.1', '4.9'],
  done: ['removed', 'reported-to-site'],
  note: '',
  ...different,
});

describe('records are kept for the pack’s number of months', () => {
  test.each([
    ['2027-03-09', 1],
    ['2027-03-10', 0],
    ['2028-01-01', 0],
  ])('until %s there are %d', (today, count) => expect(stillKept([record()], 12, today)).toHaveLength(count));
});

test('every word of a query must be somewhere in a record', () => {
  const all = [record(), record({ id: '2', text: 'Fine words', note: 'told the Clerk' })];
  const found = (query: string) => search(all, query).map(({ id }) => id);
  expect(found('')).toEqual(['1', '2']);
  expect(found('CROOKS 4.1')).toEqual(['1']);
  expect(found('clerk facebook')).toEqual(['2']);
  expect(found('crooks clerk')).toEqual([]);
});

describe('as a table', () => {
  const rows = (...records: ConcernRecord[]) => toCsv(records, (column) => column).split('\r\n');
  test('has a heading and one row for each record', () =>
    expect(rows(record())).toEqual([
      '"at","channel","site","address","text","clauses","done","note"',
      '"2026-03-10T14:05:00+00:00","main","facebook","https://www.facebook.com/x/posts/1","You are all crooks","4.1; 4.9","removed; reported-to-site",""',
      '',
    ]));
  test('keeps quotation marks, commas and line breaks inside their cell', () =>
    expect(rows(record({ text: 'He said "no",\nthen left' }))[1]).toContain('"He said ""no"",\nthen left"'));
  test.each(['=1+1', '+44', '-1', '@sum', '\t=1'])('what begins like a formula is text: %j', (text) =>
    expect(rows(record({ text })).join('\r\n')).toContain(`"'${text}"`),
  );
});

test('as plain text names the channel, the clauses and what was done', () =>
  expect(recordText(record({ note: 'Told the Clerk' }), 'Town Council', say)).toBe(
    `Recorded: 2026-03-10T14:05:00+00:00
Where: Town Council, https://www.facebook.com/x/posts/1
Clauses: 4.1, 4.9.
Done: Removed, Reported to the site.
Note: Told the Clerk

You are all crooks`,
  ));
