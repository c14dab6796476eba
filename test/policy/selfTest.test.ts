import { describe, expect, test } from 'vitest';
import { selfTest, type TryOut } from '../../src/policy/selfTest.ts';
import { pack } from '../packs.ts';

/** Finds every "bad", as rule `insult`. */
const check: TryOut = (text) =>
  Array.from(text.matchAll(/bad/g), ({ index }) => ({ rule: 'insult' as const, start: index, end: index + 3 }));

const trying = (...examples: typeof pack.examples) =>
  selfTest({ ...pack, examples }, check, '2026-11-22').map(({ path, clause, expected }) => [
    path,
    clause,
    expected.key,
    ...expected.values!,
  ]);

describe('a pack’s own examples', () => {
  test('pass when what they expect is found, and nothing else', () =>
    expect(
      trying(
        { text: 'good', expect: [] },
        { text: 'bad bad', expect: [{ rule: 'insult', words: 'bad' }, { rule: 'insult' }] },
      ),
    ).toEqual([]));

  test('fail by name when something is not found', () =>
    expect(
      trying({ text: 'fine', expect: [] }, { text: 'worse', expect: [{ rule: 'insult', words: 'worse' }] }),
    ).toEqual([['examples[1]', '4.1', 'problem_example_missing', 'worse', 'insult', 'worse']]));

  test('fail by name when something is found that was not expected', () =>
    expect(trying({ text: 'bad bad', expect: [{ rule: 'insult' }] })).toEqual([
      ['examples[0]', '4.1', 'problem_example_extra', 'bad bad', 'insult', 'bad'],
    ]));
});

test('an example is tried in the situation it names', () => {
  const seen: unknown[] = [];
  const look: TryOut = (_text, situation) => {
    seen.push(situation);
    return [];
  };
  selfTest(
    {
      ...pack,
      examples: [
        { text: '', expect: [] },
        { text: '', expect: [], situation: { account: 'personal', channel: null, today: '2029-04-01' } },
      ],
    },
    look,
    '2026-11-22',
  );
  expect(seen).toMatchObject([
    { account: 'council', channel: 'main', kind: 'post', today: '2026-11-22' },
    { account: 'personal', channel: null, today: '2029-04-01' },
  ]);
});
