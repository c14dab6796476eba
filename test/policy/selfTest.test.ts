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

describe('a rule that the pack does not use', () => {
  const examples = [{ text: 'bad', expect: [{ rule: 'loud' as const }, { rule: 'insult' as const, words: 'bad' }] }];
  const { insult, loud, ...others } = pack.rules;
  const keys = (rules: typeof pack.rules, channels = pack.channels) =>
    selfTest({ ...pack, rules, channels, examples }, check, '2026-11-22').map(({ expected }) => expected.key);

  test.each([
    ['off', { ...pack.rules, loud: { ...loud!, off: true } }],
    ['not named', { ...others, insult: insult! }],
  ])('is not expected to find anything: %s', (_how, rules) => expect(keys(rules)).toEqual([]));

  test('nor on a channel that is exempt from it', () => {
    const [first, ...rest] = pack.channels;
    expect(keys(pack.rules, [{ ...first!, exempt: ['loud'] }, ...rest])).toEqual([]);
    expect(keys(pack.rules)).toEqual(['problem_example_missing']);
  });

  test('may leave its words to another, but what is expected still has to be found', () => {
    expect(keys({ ...others, loud: loud! })).toEqual(['problem_example_missing']);
    const milder = { ...others, loud: { ...loud!, atMost: 'suggest' as const } };
    expect(keys(milder)).toEqual([]);
  });
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
