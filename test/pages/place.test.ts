import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/pages/popup/place.ts';
import type { Description } from '../../src/platform/messages.ts';
import { pack } from '../packs.ts';

const seen = (different: Partial<Description> = {}): Description => ({
  type: 'description',
  top: true,
  site: 'facebook',
  checking: 'idle',
  reason: '',
  broken: [],
  viewed: null,
  acting: { known: 'no', account: null },
  composer: null,
  ...different,
});
const composer = { id: 'facebook/post', kind: 'post' as const, audience: 'public' as const, findings: [] };

describe('a page that answers', () => {
  test('is asked until it does', () => expect(placeOf(pack, [], 'https://x.com/')).toEqual({ kind: 'asking' }));

  test('shows a council page by its handle', () =>
    expect(placeOf(pack, [seen({ viewed: { handle: 'Visit.Looe', name: null } })], undefined)).toMatchObject({
      kind: 'site',
      known: { channel: { id: 'tourism' }, account: { name: 'Visit Looe' } },
    }));

  test('shows nobody’s page as nobody’s', () =>
    expect(placeOf(pack, [seen({ viewed: { handle: 'bbcnews', name: 'BBC News' } })], undefined)).not.toHaveProperty(
      'known',
    ));

  test('speaks of the page on screen and of the frame that is written in', () => {
    const answers = [
      seen({ viewed: { handle: 'visitlooe', name: null } }),
      seen({ top: false, frame: 'b', composer, viewed: { handle: 'bbcnews', name: null } }),
    ];
    expect(placeOf(pack, answers, undefined)).toMatchObject({
      seen: { composer, viewed: { handle: 'visitlooe' } },
      known: { channel: { id: 'tourism' } },
    });
  });
});

test.each([
  ['https://www.facebook.com/visitlooe', { kind: 'not-connected' }],
  ['https://www.looetowncouncil.gov.uk/news', { kind: 'council-site', channel: { id: 'main' } }],
  ['https://visitlooe.co.uk/', { kind: 'council-site', channel: { id: 'tourism' } }],
  ['https://notvisitlooe.co.uk/', { kind: 'unsupported' }],
  ['https://example.com/', { kind: 'unsupported' }],
  ['about:blank', { kind: 'unsupported' }],
  [undefined, { kind: 'unsupported' }],
])('a silent page at %s', (url, place) => expect(placeOf(pack, 'silent', url)).toMatchObject(place));
