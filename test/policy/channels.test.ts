import { describe, expect, test } from 'vitest';
import { accountNamed, accountOf, channelOfHost } from '../../src/policy/channels.ts';
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
    expect(accountOf(pack, site, handle)?.channel.id).toBe(channel),
  );

  test('by the name a page shows', () => {
    expect(accountNamed(pack, 'facebook', 'Future  Looe')?.channel.id).toBe('main');
    expect(accountNamed(pack, 'facebook', 'Future')).toBeUndefined();
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
  expect(accountOf(settled, 'facebook', 'looetc')?.account.confirmed).toBe(true);
  expect(accountOf(settled, 'facebook', 'looetowncouncil')).toBeUndefined();
  expect(settled.channels[0]!.holders.editor).toEqual(['information-officer']);
  expect(settled.people.permitted).toEqual([{ name: 'Jean Trewin', on: '2026-11-01' }]);
  expect(pack).toEqual(before);
});
