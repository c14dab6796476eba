import { describe, expect, test } from 'vitest';
import { channelOfHost, knownAccount } from '../../src/policy/channels.ts';
import { inForce } from '../../src/policy/inForce.ts';
import { pack } from '../packs.ts';

describe('accounts', () => {
  test.each([
    ['facebook', 'LooeTownCouncil', 'main'],
    ['facebook', 'looe.town.council', 'main'],
    ['x', '@looetowncouncil', 'main'],
    ['instagram', 'visitlooe', 'tourism'],
    ['x', 'looe.town.council', undefined],
    ['tiktok', 'futurelooe', undefined],
    ['facebook', 'toString', undefined],
  ] as const)('%s %s is %s', (site, handle, channel) =>
    expect(knownAccount(pack, site, { handle: handle, name: null })?.channel.id).toBe(channel),
  );

  test('by the name a page shows', () => {
    expect(knownAccount(pack, 'facebook', { handle: null, name: 'Future  Looe' })?.channel.id).toBe('main');
    expect(knownAccount(pack, 'facebook', { handle: null, name: 'Future' })).toBeUndefined();
  });

  test('by web site, with or without www', () => {
    expect(channelOfHost(pack, 'www.looetowncouncil.gov.uk')?.id).toBe('main');
    expect(channelOfHost(pack, 'notlooetowncouncil.gov.uk')).toBeUndefined();
  });
});

test('what the council settled here is laid over the pack, which stays as it is', () => {
  const before = structuredClone(pack);
  const settled = inForce(pack, {
    handles: { 'main/facebook/Looe Town Council': 'looetc' },
    editors: [{ channel: 'main', title: 'information-officer' }],
    grants: [],
    permittedNames: [{ name: 'Jean Trewin', on: '2026-11-01' }],
  });
  expect(knownAccount(settled, 'facebook', { handle: 'looetc', name: null })?.account.confirmed).toBe(true);
  expect(knownAccount(settled, 'facebook', { handle: 'looetowncouncil', name: null })).toBeUndefined();
  expect(settled.channels[0]!.holders.editor).toEqual(['information-officer']);
  expect(settled.people.permitted).toEqual([{ name: 'Jean Trewin', on: '2026-11-01' }]);
  expect(pack).toEqual(before);
});

test('a name anybody can take does not make an account the council’s once its handle is confirmed', () => {
  const fans = { handle: 'visit-looe-fans', name: 'Visit Looe' };
  expect(knownAccount(pack, 'x', fans)?.channel.id).toBe('tourism');
  const settled = structuredClone(pack);
  for (const { accounts } of settled.channels) for (const account of accounts) account.confirmed = true;
  expect(knownAccount(settled, 'x', fans)).toBeUndefined();
  expect(knownAccount(settled, 'x', { ...fans, handle: null })?.channel.id).toBe('tourism');
  expect(knownAccount(settled, 'facebook', fans)).toBeUndefined();
});

describe('a page that Facebook’s address tells by its number alone', () => {
  const byNumber = { handle: '615500000000103', name: 'Visit Looe' };
  const confirmed = (handle: string) =>
    inForce(pack, { ...NOTHING, handles: { 'tourism/facebook/Visit Looe': handle } });

  test('is known by its name, though the handle of the account is confirmed', () => {
    expect(knownAccount(confirmed('visitlooe'), 'facebook', byNumber)?.channel.id).toBe('tourism');
    expect(knownAccount(confirmed('visitlooe'), 'facebook', { ...byNumber, name: 'Another' })).toBeUndefined();
    expect(knownAccount(confirmed('visitlooe'), 'x', byNumber)?.account.confirmed).toBe(false);
  });

  test('is known by its number where that was confirmed, and no other number is', () => {
    expect(knownAccount(confirmed(byNumber.handle), 'facebook', { ...byNumber, name: null })?.channel.id).toBe(
      'tourism',
    );
    expect(knownAccount(confirmed('1'), 'facebook', byNumber)).toBeUndefined();
  });
});

const NOTHING = { handles: {}, editors: [], grants: [], permittedNames: [] };
