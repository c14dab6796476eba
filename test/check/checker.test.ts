import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createChecker } from '../../src/check/checker.ts';
import { Phrases } from '../../src/language/matcher.ts';
import { message } from '../../src/language/message.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';
import { anyText } from '../texts.ts';

const here = situation();

/** A rule that finds one word, and counts how often it is asked. */
function finds(word: string, asked = { times: 0 }): Rule {
  const phrases = new Phrases([[word, true]]);
  return {
    id: 'loud',
    prepare: () => ({
      sentence: (sentence) => {
        asked.times++;
        return phrases.find(sentence).map(({ from }) => ({
          start: sentence.words[from]!.start,
          end: sentence.words[from]!.end,
          severity: 'suggest' as const,
          what: message('loud_marks_what'),
          advice: message('loud_marks_advice'),
          fixes: [{ start: sentence.words[from]!.start, end: sentence.words[from]!.end, text: '' }],
        }));
      },
    }),
  };
}

describe('checking', () => {
  test('offsets, words and fixes are those of the whole draft', () => {
    const text = 'One. Two sea. Three sea!';
    const found = createChecker(pack, [finds('sea')]).check(text, here);
    expect(found.map(({ start, end, words }) => [start, end, words])).toEqual([
      [9, 12, 'sea'],
      [20, 23, 'sea'],
    ]);
    expect(found.map(({ fixes }) => fixes)).toEqual([
      [{ start: 9, end: 12, text: '' }],
      [{ start: 20, end: 23, text: '' }],
    ]);
  });

  test('a keystroke costs one sentence, however long the draft', () => {
    const asked = { times: 0 };
    const checker = createChecker(pack, [finds('sea', asked)]);
    const text = Array.from({ length: 500 }, (_, i) => `Sentence number ${i}.`).join(' ');
    checker.check(text, here);
    expect(asked.times).toBe(500);
    checker.check(text.replace('number 250.', 'number 250x.'), here);
    expect(asked.times).toBe(501);
  });

  test('the cache answers as a full check would, after any edits', () => {
    const piece = fc.constantFrom(
      'What a load of bollocks. ',
      'See you there!!! ',
      'They should go. ',
      'Ring 07700 900461. ',
      '\n',
      'Muslims came. ',
      'x',
    );
    const where = fc.constantFrom(here, here, here, situation({ account: 'personal' }));
    const edit = fc.record({ at: fc.nat(400), cut: fc.nat(30), put: fc.oneof(piece, piece, anyText), where });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const live = createChecker(pack, rules);
        let text = '';
        for (const { at, cut, put, where } of edits) {
          text = text.slice(0, at) + put + text.slice(at + cut);
          live.check(text, where);
        }
        expect(live.check(text, here)).toEqual(createChecker(pack, rules).check(text, here));
      }),
      { numRuns: 60 },
    );
  });

  test('a little at a time comes to the same, and each time further, also while the draft is written on', () => {
    const asked = { times: 0 };
    const checker = createChecker(pack, [finds('sea', asked)]);
    let text = Array.from({ length: 100 }, (_, i) => `Sea number ${i}.`).join(' ');
    let found = checker.check(text, here, () => true);
    for (let calls = 0; calls < 20 && !found; calls++) {
      text += calls === 3 ? ' By the sea' : '';
      found = checker.check(text, here, () => true);
    }
    expect(found).toEqual(createChecker(pack, [finds('sea')]).check(text, here));
    expect(asked.times).toBeLessThan(110);
  });

  test('a change of situation is a new question', () => {
    const checker = createChecker(pack, rules);
    const rulesFound = (account: 'council' | 'personal') =>
      checker.check('I think the new benches are lovely.', situation({ account })).map(({ rule }) => rule);
    expect(rulesFound('council')).toContain('personal-voice');
    expect(rulesFound('personal')).not.toContain('personal-voice');
    expect(rulesFound('council')).toContain('personal-voice');
  });
});

describe('a rule that throws', () => {
  const broken: Rule = {
    id: 'capitals',
    prepare: () => ({
      sentence: (sentence) => {
        if (sentence.text.includes('boom')) throw new Error('broken');
        return [];
      },
    }),
  };

  test('is named as long as it throws, and the others go on', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    const checker = createChecker(pack, [broken, finds('sea')]);
    expect(checker.check('The sea. A boom. Two.', here)).toHaveLength(1);
    expect([...checker.failed]).toEqual(['capitals']);
    checker.check('The sea. A boom. Two. Three.', here);
    expect([...checker.failed]).toEqual(['capitals']);
    checker.check('The sea. Two.', here);
    expect([...checker.failed]).toEqual([]);
    expect(silent).toHaveBeenCalled();
    silent.mockRestore();
  });

  test('while it is prepared is named in every check', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    const unready: Rule = {
      id: 'length',
      prepare() {
        throw new Error('broken');
      },
    };
    const checker = createChecker(pack, [unready, finds('sea')]);
    expect(checker.check('The sea.', here)).toHaveLength(1);
    expect([...checker.failed]).toEqual(['length']);
    silent.mockRestore();
  });
});

test('the pack can soften a rule, switch it off, and exempt a channel', () => {
  const softened = structuredClone(pack);
  softened.rules.profanity!.atMost = 'suggest';
  softened.rules.loud!.off = true;
  const found = createChecker(softened, rules).check('What bollocks!!!', here);
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['profanity', 'suggest']]);

  const praise = 'The best fish and chips in town are at the Harbour Plaice.';
  const on = (channel: string) =>
    createChecker(pack, rules)
      .check(praise, situation({ channel }))
      .map(({ rule }) => rule);
  expect(on('main')).toContain('endorsement');
  expect(on('tourism')).not.toContain('endorsement');
});
