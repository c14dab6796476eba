import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, askAll, rolesOn, titleOf } from '../../src/access/access.ts';
import { ACTIONS, type Action, type Verdict } from '../../src/policy/vocabulary.ts';
import { AUTHORISED, CHANNELS } from '../authorised.ts';
import { pack } from '../packs.ts';

const TODAY = '2026-11-22';
const channel = (id: string) => pack.channels.find((one) => one.id === id)!;
const employee = (...titles: string[]) => ({ titles, standing: 'employee' as const });

describe('roles by title and channel', () => {
  test('the table covers every title of the pack', () => {
    expect(pack.titles.map(({ name }) => name).sort()).toEqual(Object.keys(AUTHORISED).sort());
  });

  test.each(
    Object.entries(AUTHORISED).flatMap(([title, byChannel]) =>
      CHANNELS.map((id) => [title, id, byChannel[id] ?? []] as const),
    ),
  )('%s on %s', (title, id, roles) => expect(rolesOn(pack, employee(title), channel(id))).toEqual(roles));
});

/** What each role may do: a letter for each action in the vocabulary's order, + allowed, - not allowed, ? not stated. */
const ANSWERS: Record<string, string> = {
  //                  post com msg amd edt del adv rol ins aut rem sug
  moderator: '+ + + + + + ? ? ? + + +',
  admin: '+ + + + + + + + + ? ? +',
  editor: '- ? + + + + - - + - - +',
  councillor: '- + - - - - - - - - - ?',
  none: '- ? - - - - - - - - - -',
};
const MEANING: Record<string, Verdict> = { '+': 'allowed', '-': 'not allowed', '?': 'not stated' };
const answersOf = (row: string) => ANSWERS[row]!.split(' ').map((sign) => MEANING[sign]);

describe('what each role may do', () => {
  test.each([
    ['moderator', employee('Commercial Strategy Manager'), 'library'],
    ['admin', employee('Town Clerk'), 'main'],
    ['editor', employee('Library & Tourism Assistant'), 'tourism'],
    ['councillor', { titles: [], standing: 'councillor' as const }, 'main'],
    ['none', employee('Admin Officer'), 'main'],
  ] as const)('%s', (row, person, id) => {
    expect(askAll(pack, person, channel(id), TODAY).map(({ verdict }) => verdict)).toEqual(answersOf(row));
  });

  test('a Moderator who is an Admin as well gets what either may do', () => {
    const answers = askAll(pack, employee('Communications and Events Officer'), channel('main'), TODAY);
    expect(answers.every(({ verdict }) => verdict === 'allowed')).toBe(true);
  });

  test('a Moderator of one channel may post on another, and only post', () => {
    const other = structuredClone(pack);
    other.channels[1]!.holders.moderator = [];
    const of = (action: Action) =>
      ask(other, employee('Commercial Strategy Manager'), other.channels[1]!, action, TODAY);
    expect(of('create-post')).toMatchObject({ verdict: 'allowed', because: { role: 'moderator', channel: 'main' } });
    expect(of('remove-others-content').verdict).toBe('not allowed');
  });

  test('a councillor who is an Editor gains what Editors may do, but never new posts', () => {
    const councillor = { titles: ['Library & Tourism Assistant'], standing: 'councillor' as const };
    const generous = structuredClone(pack);
    generous.access.rows.editor.allowed.push('create-post');
    expect(ask(generous, councillor, generous.channels[1]!, 'create-post', TODAY).verdict).toBe('not allowed');
    expect(ask(pack, councillor, channel('tourism'), 'delete-post', TODAY).verdict).toBe('allowed');
    expect(ask(pack, councillor, channel('tourism'), 'comment', TODAY).verdict).toBe('allowed');
  });

  test('nobody in particular is told that it is not known', () => {
    expect(ask(pack, { titles: [], standing: 'unknown' }, channel('main'), 'create-post', TODAY)).toMatchObject({
      verdict: 'not stated',
      because: { kind: 'unknown-person' },
    });
  });
});

describe('a title that the pack does not know', () => {
  const of = (person: Parameters<typeof ask>[1], action: Action, id = 'main') =>
    ask(pack, person, channel(id), action, TODAY);

  test.each(['Strategic Commercial Director', 'Commercial Strategic Director'])(
    '%s: not stated, and named',
    (title) => {
      for (const { verdict, because } of askAll(pack, employee(title), channel('main'), TODAY))
        expect([verdict, because]).toEqual(['not stated', { kind: 'unknown-title', titles: [title] }]);
    },
  );

  test('takes nothing from what another title allows, and adds doubt to what it does not', () => {
    const both = employee('Library & Tourism Assistant', 'Strategic Commercial Director');
    expect(of(both, 'amend-page', 'library').verdict).toBe('allowed');
    expect(of(both, 'create-post', 'library').verdict).toBe('not stated');
  });

  test('changes nothing for councillors, nor for those who chose no title', () => {
    const councillor = { titles: ['Strategic Commercial Director'], standing: 'councillor' as const };
    expect(of(councillor, 'create-post').verdict).toBe('not allowed');
    for (const standing of ['employee', 'volunteer'] as const)
      expect(of({ titles: [' '], standing }, 'create-post')).toMatchObject({
        verdict: 'not allowed',
        because: { kind: 'no-role' },
      });
  });

  test('may be authorised by name all the same', () => {
    const granted = structuredClone(pack);
    const from = '2026-11-01';
    granted.grants.push({ person: 'strategic commercial director', channel: 'main', action: 'create-post', from });
    granted.channels[0]!.holders.editor.push('Strategic Commercial Director', 'Admin Officer');
    const answer = ask(
      granted,
      employee('Strategic Commercial Director'),
      granted.channels[0]!,
      'create-post',
      '2026-11-22',
    );
    expect(answer).toMatchObject({ verdict: 'allowed', because: { kind: 'grant' } });
    for (const title of ['Strategic Commercial Director', 'Administration Officer'])
      expect(rolesOn(granted, employee(title), granted.channels[0]!)).toEqual(['editor']);
  });

  test('whatever it is called, nothing is refused to an employee, and nothing but grants allowed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...ACTIONS),
        fc.constantFrom(...pack.channels),
        (title, action, where) => {
          fc.pre(title.trim() !== '' && !titleOf(pack, title));
          expect(ask(pack, employee(title), where, action, TODAY).verdict).toBe('not stated');
        },
      ),
    );
  });
});

describe('grants', () => {
  const granted = structuredClone(pack);
  granted.grants.push({
    person: 'Library & Tourism Assistant',
    channel: 'library',
    action: 'create-post',
    from: '2026-11-01',
    until: '2026-11-30',
  });
  const verdict = (today: string, id = 'library') =>
    ask(
      granted,
      employee('Library and Tourism Assistant'),
      granted.channels.find((c) => c.id === id)!,
      'create-post',
      today,
    ).verdict;

  test.each([
    ['2026-10-31', 'not allowed'],
    ['2026-11-01', 'allowed'],
    ['2026-11-30', 'allowed'],
    ['2026-12-01', 'not allowed'],
  ])('on %s: %s', (today, expected) => expect(verdict(today)).toBe(expected));

  test('only on the channel it names', () => expect(verdict('2026-11-15', 'tourism')).toBe('not allowed'));
});

describe('titles', () => {
  test.each([
    'Communication and Events Officer',
    'communications and event officer',
    'Communications & Events Officer',
  ])('%s is the same post', (name) => expect(titleOf(pack, name)?.id).toBe('communications-and-events-officer'));
  test.each(['Strategic Commercial Director', 'Commercial Strategic Director', '', 'toString'])(
    '%j is not a post of the table',
    (name) => expect(titleOf(pack, name)).toBeUndefined(),
  );
});

test('being an Editor never gains a councillor new posts, whatever a pack says and whoever holds what', () => {
  const action = fc.constantFrom(...ACTIONS);
  const row = fc.record({ allowed: fc.array(action), notAllowed: fc.array(action) });
  const holder = fc.constantFrom('councillor', 'volunteer', ...pack.titles.slice(0, 4).map(({ id }) => id));
  const holders = fc.record({ moderator: fc.array(holder), admin: fc.array(holder), editor: fc.array(holder) });
  fc.assert(
    fc.property(
      fc.record({ moderator: row, admin: row, editor: row, councillor: row, none: row }),
      fc.array(holders, { minLength: pack.channels.length, maxLength: pack.channels.length }),
      fc.array(action),
      fc.array(holder, { maxLength: 3 }),
      (rows, held, moderatorEverywhere, titles) => {
        const any: typeof pack = {
          ...pack,
          access: { ...pack.access, rows, moderatorEverywhere },
          channels: pack.channels.map((one, at) => ({ ...one, holders: held[at]! })),
        };
        const without = {
          ...any,
          channels: any.channels.map((one) => ({ ...one, holders: { ...one.holders, editor: [] } })),
        };
        const councillor = { titles, standing: 'councillor' as const };
        any.channels.forEach((where, at) => {
          const { verdict } = ask(any, councillor, where, 'create-post', TODAY);
          expect(verdict).toBe(ask(without, councillor, without.channels[at]!, 'create-post', TODAY).verdict);
        });
      },
    ),
  );
});

test('more titles never take a verdict away', () => {
  const title = fc.constantFrom(...pack.titles.map(({ id }) => id));
  const rank = { 'not allowed': 0, 'not stated': 1, allowed: 2 };
  fc.assert(
    fc.property(
      fc.array(title, { minLength: 1 }),
      title,
      fc.constantFrom(...pack.channels),
      fc.constantFrom(...ACTIONS),
      (titles, more, where, action) => {
        const before = ask(pack, employee(...titles), where, action, TODAY).verdict;
        const after = ask(pack, employee(...titles, more), where, action, TODAY).verdict;
        // Somebody without a role may be "not stated" where an Editor is "not allowed": the policy says more about Editors.
        if (rolesOn(pack, employee(...titles), where).length > 0)
          expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      },
    ),
  );
});
