import { describe, expect, test } from 'vitest';
import { rolesOn } from '../../src/access/access.ts';
import { createChecker } from '../../src/check/checker.ts';
import { loadPack } from '../../src/policy/load.ts';
import type { Pack } from '../../src/policy/pack.ts';
import { bundledPacks } from '../../src/policy/packs/index.ts';
import { selfTest } from '../../src/policy/selfTest.ts';
import { rules } from '../../src/rules/index.ts';

const packs = bundledPacks.map((json) => {
  const loaded = loadPack(json);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
  return loaded.pack;
});

describe.each(packs.map((pack) => [pack.council.name, pack] as const))('%s', (_name, pack) => {
  test('passes its own examples', () =>
    expect(selfTest(pack, createChecker(pack, rules).check, '2026-11-22')).toEqual([]));
});

/** Every rule that one of the pack's examples expects to find something. */
const exemplified = (pack: Pack) => new Set(pack.examples.flatMap(({ expect }) => expect.map(({ rule }) => rule)));

test.each(packs.flatMap((pack) => [...exemplified(pack)].map((rule) => [pack.council.name, rule, pack] as const)))(
  '%s can have %s switched off or made milder, and its examples still pass',
  (_name, rule, pack) => {
    for (const part of [{ off: true }, { atMost: 'suggest' as const }]) {
      const changed = { ...pack, rules: { ...pack.rules, [rule]: { ...pack.rules[rule]!, ...part } } };
      expect(selfTest(changed, createChecker(changed, rules).check, '2026-11-22')).toEqual([]);
    }
  },
);

test('the second council has the Clerk as its Moderator', () => {
  const clerk = { titles: ['Town Clerk'], standing: 'employee' as const };
  const model = packs[1]!;
  expect(model.channels.map((channel) => rolesOn(model, clerk, channel))).toEqual([['moderator'], ['moderator']]);
});
