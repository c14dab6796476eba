import { expect, test } from 'vitest';
import { completeSituation } from '../../src/check/given-situation.ts';
import { modelPack } from '../packs.ts';

const channel = (given: Parameters<typeof completeSituation>[0], pack = modelPack) =>
  completeSituation(given, pack, '2026-11-22').channel;

test('what is not said to be on a channel is on the first one of the pack, whatever that is called', () => {
  const [first, second] = modelPack.channels;
  expect(channel({}, { ...modelPack, channels: [second!, first!] })).toBe('events');
  expect(channel({}, { ...modelPack, channels: [] })).toBeNull();
  expect(channel({ channel: 'none' })).toBeNull();
  expect(channel({ channel: 'events' })).toBe('events');
});
