import { expect, test } from 'vitest';
import { channelOfAddress } from '../../src/pages/shared/address.ts';
import { pack } from '../packs.ts';

test.each([
  ['https://www.facebook.com/looetowncouncil/posts/2', 'main'],
  ['https://m.facebook.com/LooeTownCouncil', 'main'],
  ['https://x.com/visitlooe/status/1234567890', 'tourism'],
  ['https://www.instagram.com/looelibrary/', 'library'],
  ['https://www.tiktok.com/@visitlooe', 'tourism'],
  ['https://www.visitlooe.co.uk/events', 'tourism'],
  ['https://www.facebook.com/somebodyelse', undefined],
  ['https://www.facebook.com/', undefined],
  ['https://x.com/home', undefined],
  ['https://example.org/looetowncouncil', undefined],
  ['nonsense', undefined],
  ['', undefined],
])('%s is on the channel %s', (address, channel) => expect(channelOfAddress(pack, address)?.id).toBe(channel));
