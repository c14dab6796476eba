import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { loadPack } from '../../src/policy/load.ts';
import { packSchema } from '../../src/policy/pack.ts';
import { bundledPacks } from '../../src/policy/packs/index.ts';

const looe = () => structuredClone(bundledPacks[0]) as Record<string, never> & { [key: string]: never };
const broken = (breakIt: (pack: ReturnType<typeof looe>) => void) => {
  const pack = looe();
  breakIt(pack);
  const loaded = loadPack(pack);
  return loaded.ok
    ? []
    : loaded.problems.map(({ path, clause, expected }) => [path, clause, expected.key, ...(expected.values ?? [])]);
};

// biome-ignore lint/suspicious/noExplicitAny: packs broken in every way are what is tested
type Any = any;

describe('a pack that is wrong is refused with the place, the clause and what was expected', () => {
  test.each<[string, (pack: Any) => void, (string | undefined)[]]>([
    ['a wrong type', (p) => (p.clauses[2].summary = 7), ['clauses[2].summary', '1.3', 'problem_type', 'string']],
    ['a missing part', (p) => delete p.policy, ['policy', undefined, 'problem_type', 'object']],
    [
      'an unknown rule',
      (p) => (p.rules.shouting = { clauses: ['4.9'] }),
      ['rules', undefined, 'problem_unknown', 'shouting'],
    ],
    [
      'a word that is no severity',
      (p) => (p.rules.loud.atMost = 'never'),
      ['rules.loud.atMost', '4.9', 'problem_one_of', 'stop, check, suggest'],
    ],
    ['a day that is none', (p) => (p.policy.adopted = '15 May'), ['policy.adopted', undefined, 'problem_date']],
    ['an id with spaces', (p) => (p.titles[0].id = 'The Boss'), ['titles[0].id', undefined, 'problem_id']],
    [
      'a domain with a path',
      (p) => (p.contacts.domains = ['a.uk/b']),
      ['contacts.domains[0]', undefined, 'problem_domain'],
    ],
    ['a key too many', (p) => (p.council.mayor = 'Ann'), ['council', undefined, 'problem_unknown', 'mayor']],
    [
      'a clause that is not there',
      (p) => (p.rules.loud.clauses = ['9.9']),
      ['rules.loud.clauses[0]', '9.9', 'problem_no_clause', '9.9'],
    ],
    [
      'a title that is not there',
      (p) => (p.channels[1].holders.admin[0] = 'mayor'),
      ['channels[1].holders.admin[0]', undefined, 'problem_no_title', 'mayor'],
    ],
    [
      'a channel that is not there',
      (p) => (p.grants = [{ person: 'Ann', channel: 'radio', from: '2026-01-01' }]),
      ['grants[0].channel', undefined, 'problem_no_channel', 'radio'],
    ],
    ['a clause twice', (p) => p.clauses.push(p.clauses[0]), ['clauses[27].id', '1.1', 'problem_used_before', '1.1']],
    [
      'a time that ends before it begins',
      (p) => (p.preElection[0].until = '2020-01-01'),
      ['preElection[0].until', undefined, 'until_before_from'],
    ],
    [
      'an example on a channel that is not there',
      (p) => (p.examples[0].situation = { channel: 'radio' }),
      ['examples[0].situation.channel', undefined, 'problem_no_channel', 'radio'],
    ],
  ])('%s', (_what, breakIt, problem) => expect(broken(breakIt)).toContainEqual(problem));

  test('everybody of a standing may hold a role', () =>
    expect(broken((p: Any) => p.channels[1].holders.editor.push('councillor', 'volunteer'))).toEqual([]));

  test('a pack from before a rule was added can still be read', () =>
    expect(broken((p: Any) => delete p.rules.copied)).toEqual([]));

  test('several problems are all told', () =>
    expect(broken((p: Any) => Object.assign(p, { version: '', format: 2 }))).toHaveLength(2));
});

test('anything at all is either accepted or refused with a reason', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const loaded = loadPack(json);
      expect(loaded.ok || loaded.problems.length > 0).toBe(true);
    }),
  );
});

test('a pack with any one part replaced is either accepted or refused with a reason', () => {
  const paths = (value: unknown, path: string[] = []): string[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => [[...path, key], ...paths(part, [...path, key])])
      : [];
  fc.assert(
    fc.property(fc.constantFrom(...paths(looe())), fc.jsonValue(), (path, value) => {
      const pack: Any = looe();
      let here = pack;
      for (const key of path.slice(0, -1)) here = here[key];
      here[path.at(-1)!] = value;
      const loaded = loadPack(pack);
      expect(loaded.ok || loaded.problems.every(({ expected }) => expected.key)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the published JSON Schema is the one that packs are held to', async () => {
  const schema = z.toJSONSchema(packSchema, { io: 'input' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../src/policy/pack.schema.json');
});
