import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import messages from '../../src/_locales/en_GB/messages.json' with { type: 'json' };
import { askAll } from '../../src/access/access.ts';
import { loadPack } from '../../src/policy/load.ts';
import { type Pack, packSchema } from '../../src/policy/pack.ts';
import { bundledPacks } from '../../src/policy/packs/index.ts';
import { stillKept } from '../../src/policy/record.ts';
import { dueReminders } from '../../src/policy/reminders.ts';
import { exampleSituation } from '../../src/policy/selfTest.ts';

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
    [
      'months without end',
      (p) => (p.records.keepMonths = 1e9),
      ['records.keepMonths', undefined, 'problem_at_most', '120'],
    ],
    ['half a day', (p) => (p.reminders.trainingDays = 0.5), ['reminders.trainingDays', undefined, 'problem_whole']],
    ['no days', (p) => (p.reminders.securityDays = 0), ['reminders.securityDays', undefined, 'problem_at_least', '1']],
    ['no words', (p) => (p.rules.length.limit = -5), ['rules.length.limit', '4.9', 'problem_at_least', '1']],
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

const value = fc.oneof(
  fc.jsonValue(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom('0000-01-01', '9999-12-31', '4.9', 'main', true, false, ''),
);
const paths = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [[...path, key], ...paths(part, [...path, key])])
    : [];
/** A pack that was right before some of its parts were replaced by anything. */
const mangled = fc
  .array(fc.tuple(fc.constantFrom(...paths(looe())), value), { minLength: 1, maxLength: 3 })
  .map((parts) => {
    const pack: Any = looe();
    for (const [path, value] of parts) {
      let here = pack;
      for (const key of path.slice(0, -1)) here = here?.[key];
      // A part of a part that was replaced before is gone.
      if (typeof here === 'object' && here !== null) here[path.at(-1)!] = value;
    }
    return pack;
  });

/** The places that a pack is refused for; or, of one that is taken, that it is taken whole. */
function takenOrPlaced(json: unknown): Pack | undefined {
  const before = JSON.stringify(json);
  const loaded = loadPack(json);
  expect(JSON.stringify(json)).toBe(before);
  if (loaded.ok) {
    expect(loadPack(loaded.pack)).toEqual(loaded);
    return loaded.pack;
  }
  expect(loaded).not.toHaveProperty('pack');
  expect(loaded.problems.length).toBeGreaterThan(0);
  for (const { path, expected } of loaded.problems) {
    expect(messages).toHaveProperty(expected.key);
    if (path) expect(path).toMatch(/^[$\w]/);
  }
  return undefined;
}

test('anything at all is either taken whole or refused with a place and a reason', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => void takenOrPlaced(json)));
});

test('so is a pack with some parts replaced; and with one that is taken, nothing that goes by it throws', () => {
  const day = fc.constantFrom('0000-01-01', '2026-11-22', '9999-12-31');
  fc.assert(
    fc.property(mangled, day, day, (json, today, last) => {
      const pack = takenOrPlaced(json);
      if (!pack) return;
      const done = { training: last, security: { facebook: last, x: last } };
      for (const reminder of dueReminders(pack, done, true, today))
        if (reminder.since) expect(Date.parse(reminder.since)).not.toBeNaN();
      const record = {
        id: '',
        at: `${last}T12:00:00+00:00`,
        channel: '',
        site: 'none' as const,
        address: '',
        text: '',
      };
      stillKept([{ ...record, clauses: [], done: [], note: '' }], pack.records.keepMonths, today);
      for (const channel of pack.channels) askAll(pack, { titles: ['Clerk'], standing: 'employee' }, channel, today);
      for (const example of pack.examples) exampleSituation(pack, example, today);
    }),
    { numRuns: 500 },
  );
});

test('the published JSON Schema is the one that packs are held to', async () => {
  const schema = z.toJSONSchema(packSchema, { io: 'input' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../src/policy/pack.schema.json');
});
