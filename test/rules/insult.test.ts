import { describe, expect, test } from 'vitest';
import { insult } from '../../src/rules/insult.ts';
import { findings, finds } from './finds.ts';

describe('insult', () => {
  test.each([
    ['Cllr Smith is a disgrace.', ['a disgrace']],
    ['Lazy council workers sitting in their van again.', ['Lazy council workers']],
    ["He's such an id1ot.", ['such an id1ot']],
    ["She hasn't got two brain cells to rub together.", ['two brain cells']],
    ['The harbour commissioners are incompetent.', ['incompetent']],
    ['You muppet.', ['muppet']],
    ['The police are useless in this town.', ['useless']],
    ['Stupid woman, she should learn to park.', ['Stupid woman']],
  ])('finds %j', (text, words) => expect(finds(insult, text)).toEqual(words));

  test.each([
    'Nobody is an idiot for asking.',
    'The weather was pathetic for the regatta.',
    'Dirty nappies block the drains.',
    'The weak bridge on the Polperro road is closed.',
    "April Fools' Day fun at the library.",
    "This is the Idiot's Guide to recycling.",
    'He never called the clerk an idiot.',
    'Please bin your rubbish.',
    'The old man has been found safe and well.',
  ])('lets pass %j', (text) => expect(finds(insult, text)).toEqual([]));

  test('is worded more strongly when the council, an officer or a partner is meant', () => {
    const wording = (text: string) => findings(insult, text)[0]?.what.key;
    expect(wording('The Town Clerk is a jobsworth.')).toBe('insult_what_council');
    expect(wording('Devon and Cornwall Police are useless.')).toBe('insult_what_council');
    expect(wording('My neighbour is an idiot.')).toBe('insult_what');
  });
});
