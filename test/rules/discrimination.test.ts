import { describe, expect, test } from 'vitest';
import { discrimination } from '../../src/rules/discrimination.ts';
import { findings, finds } from './finds.ts';

describe('discrimination', () => {
  test.each([
    ['I really do think that disabled people are a burden.', ['disabled people are a burden']],
    ['We need to send the refugees back.', ['send the refugees back']],
    ['Gypsies are thieves, every one of them.', ['Gypsies are thieves']],
    ['Women belong in the kitchen.', ['Women belong in the kitchen']],
    ['How can anyone trust an immigrant?', ['How can anyone trust an immigrant']],
    ['Is it not obvious that foreigners are vermin?', ['foreigners are vermin']],
    ['I used to like the Polish, but now I can’t stand them.', ['can’t stand them']],
    ['Pensioners can never be trusted.', ['Pensioners can never be trusted']],
    ['Gay lives do not matter.', ['Gay lives do not matter']],
    ['I hate 🧕.', ['hate 🧕']],
    ['Musl1ms are s c u m', ['Musl1ms are s c u m']],
    ['The new trans peopledisgust me', ['trans peopledisgust me']],
    ['You throw like a girl.', ['throw like a girl']],
    ['He is a bit of a poof.', ['poof']],
  ])('finds %j', (text, words) => expect(finds(discrimination, text)).toEqual(words));

  test.each([
    'Disabled people can use the bay by the slipway.',
    'Nobody should be attacked for being gay.',
    'I have never hated immigrants.',
    'It is wrong to say that immigrants are criminals.',
    'Calling disabled people a burden is hateful.',
    '“Immigrants are vermin” is the sort of comment we remove.',
    'It makes me sick how disabled people are treated.',
    'I am a proud dyke and I run the choir.',
    'They are building a new dyke near the beach.',
    'The talk is on how women were banned from voting.',
    'Kill off the Japanese knotweed.',
    'A woman was stabbed in the town centre and police are appealing for witnesses.',
    'No woman deserves to die.',
    'Black bags go out on Tuesday, brown bins on Friday.',
    'The steep lane is a danger to older people.',
    'German Shepherd puppies and Welsh ponies at the show.',
  ])('lets pass %j', (text) => expect(finds(discrimination, text)).toEqual([]));

  test('names the characteristic and says what met what', () => {
    const [found] = findings(discrimination, 'Muslims have no place in this village.');
    expect(found?.what).toEqual({ key: 'discrimination_what_religion', values: ['Muslims have no place'] });
    expect(found?.because?.key).toBe('discrimination_because');
  });

  test('looks at the sentence before for whom "they" stands for', () => {
    const text = 'The Travellers are on the field. They should be deported.';
    const [found] = findings(discrimination, text);
    expect(found && text.slice(found.start, found.end)).toBe('They should be deported');
    expect(found?.because).toEqual({
      key: 'discrimination_because_them',
      values: ['Travellers', 'They should be deported'],
    });
    expect(finds(discrimination, 'The gulls are on the roof. They are vermin.')).toEqual([]);
  });
});
