import { describe, expect, test } from 'vitest';
import { accusation } from '../../src/rules/accusation.ts';
import { condescending } from '../../src/rules/condescending.ts';
import { hostile } from '../../src/rules/hostile.ts';
import { inflammatory } from '../../src/rules/inflammatory.ts';
import { sexual } from '../../src/rules/sexual.ts';
import { threat } from '../../src/rules/threat.ts';
import { findings, finds } from './finds.ts';

/** Harder cases of the rules that are told by their wordings, on both sides. */
describe.each([
  [
    threat,
    [
      ['I hope the clerk gets run over.', ['clerk gets run over']],
      ['We will burn down the town hall.', ['burn down the town hall']],
      ['Someone needs to put a brick through their window.', ['brick through their window']],
      ['They should be strung up, the lot of them.', ['be strung up']],
      ["I'll k1ll you", ['k1ll you']],
      ['The mayor will get what’s coming to her.', ['get what’s coming']],
    ],
    [
      'Knotweed on the bank will be killed off this autumn.',
      'Beat the queues and book online.',
      'We will fight for our bus service.',
      'Do not feed the gulls or they will attack.',
      'Watch your step on the slipway.',
      "We'll be shooting a short film on the pier.",
    ],
  ],
  [
    sexual,
    [
      ['Anyone up for a threesome after the regatta?', ['threesome']],
      ['Free p0rn behind the bus shelter.', ['p0rn']],
    ],
    [
      'Report sexual harassment to the police on 101.',
      'Breast screening unit in the Millpool car park.',
      'Extra virgin olive oil tasting.',
      'Burton-cum-Walden beat Looe on Saturday.',
      'The rapeseed is in flower.',
    ],
  ],
  [
    hostile,
    [
      ['Who do you think you are?', ['Who do you think you are']],
      ['Take your moaning somewhere else.', ['Take your moaning somewhere else']],
      ["If you don't like it, clear off.", ['clear off']],
    ],
    [
      'Do you think you could help on Saturday?',
      'Growing up in Looe: an exhibition.',
      'Please get in touch if you have a view.',
      'The notice says that dogs must not be told to “get lost”.',
    ],
  ],
  [
    accusation,
    [
      ['This council is corrupt.', ['corrupt']],
      ['The builder ripped us off.', ['ripped us off']],
      ["He's a paedophile, keep your kids away.", ['a paedophile']],
      ['Jane Trewin stole the float.', ['stole']],
    ],
    [
      'Police are investigating the theft of lead from the church roof.',
      'Councillors must declare gifts so that nobody can suspect bribery.',
      'The tide stole my sandcastle.',
      'Romance fraud: the person you met may be a fraudster.',
      'Beware of rogue traders who cheat older residents.',
    ],
  ],
  [
    inflammatory,
    [
      ['Tourists go home.', ['Tourists go home']],
      ['They treat us like dirt.', ['treat us like dirt']],
      ['The mayor must resign.', ['must resign']],
    ],
    [
      'Vote on 4 May: polling stations are open from 7am.',
      'Fire the kiln: pottery for beginners.',
      'Climate change evening at the library.',
      'Tourists and residents can use the new map.',
    ],
  ],
  [
    condescending,
    [
      ['Do your research before commenting.', ['Do your research']],
      ['Even a child could follow the signs.', ['Even a child']],
    ],
    [
      'Please read the notice before you use the slipway.',
      'Dear residents, the road will be closed on Monday.',
      'Let us know if you would like help with the form.',
      'Lots of love from everyone at the library.',
    ],
  ],
] as const)('$id', (rule, hits, passes) => {
  test.each(hits.map(([text, words]) => [text, words] as const))('finds %j', (text, words) =>
    expect(finds(rule, text)).toEqual(words),
  );
  test.each(passes.map((text) => [text]))('lets pass %j', (text) => expect(finds(rule, text)).toEqual([]));
});

test('an accusation against the council is worded for it, and asks whether it is proved', () => {
  const [found] = findings(accusation, 'Brown envelopes have changed hands.');
  expect(found).toMatchObject({ severity: 'check', confirmation: 'fact' });
  expect(findings(accusation, 'The planning committee took bribes.')[0]).toMatchObject({
    severity: 'stop',
    what: { key: 'accusation_what_council' },
  });
});
