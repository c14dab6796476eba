import { describe, expect, test } from 'vitest';
import { profanity } from '../../src/rules/profanity.ts';
import { findings, finds } from './finds.ts';

describe('profanity', () => {
  test.each([
    ['Absolute sh*te from the planners.', ['sh*te']],
    ['The f.u.c.k.i.n.g lift is out.', ['f.u.c.k.i.n.g']],
    ['F U C K this for a game of soldiers', ['F U C K']],
    ['What a fuс\u200bking mess', ['fuс\u200bking']],
    ['Fukc off with your bins', ['Fukc']],
    ['Arse, wrong account.', ['Arse']],
    ['n🅾️ $hit', ['$hit']],
    ['What the ｆｕｃｋ', ['ｆｕｃｋ']],
  ])('finds %j', (text, words) => expect(finds(profanity, text)).toEqual(words));

  test.each([
    'Essex, Penistone and Cockermouth sent their best wishes.',
    'Please assess the class by Saturday.',
    'Moby Dick is our book of the month.',
    'New water butts are free to allotment holders.',
    'Commissioner Cressida Dick opened the hall.',
    'The AF covenant was signed at the M&S café.',
    'A 5.5% increase was agreed.',
    'Human trafficking: know the signs.',
    'The cock pheasant on the hill path is tame.',
  ])('lets pass %j', (text) => expect(finds(profanity, text)).toEqual([]));

  test('grades strong, mild and faint words', () => {
    expect(findings(profanity, 'Shit, bloody gulls. Crikey!').map(({ severity }) => severity)).toEqual([
      'stop',
      'check',
      'suggest',
    ]);
  });
});
