import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Sentence } from '../../src/language/sentence.ts';

/** Words of a text with what they may stand for. */
function readings(text: string): string[] {
  const sentence = new Sentence(text);
  return sentence.words.flatMap(({ start }, index) =>
    (sentence.readingsAt(index) ?? []).map(
      ({ to, norm }) => `${text.slice(start, sentence.words[to - 1]!.end)}=${norm}`,
    ),
  );
}

describe('readings of disguised words', () => {
  test.each([
    ['f*ck that sh!t', ['f*ck=fuck', 'sh!t=shit']],
    ['an a$$hole, a $lut', ['a$$hole=asshole', '$lut=slut']],
    ['h4te w0men', ['h4te=hate', 'w0men=women']],
    ['idiooot fuuuck', ['idiooot=idiot', 'fuuuck=fuck']],
    ['s c u m', ['s c u m=scum']],
    ['s.h.i.t', ['s.h.i.t=shit']],
    ['blck trahs klil', ['blck=black', 'trahs=trash', 'klil=kill']],
    ["the council's bins", ["council's=council"]],
  ])('%j', (text, expected) => expect(readings(text)).toEqual(expected));

  test.each([
    'Penistone Scunthorpe Cuckfield Cummins Annalise Lynch Mick',
    'A S S E S S M E N T',
    'therapist grapeseed rapeseed manslaughter Dickson Mycock',
    'A55 PL13 2AF WA55 M&S B&B A&E',
    'Hotel 5*, grade A*, **bold**',
    'e.g. i.e. U.K. a.m. R.S.V.P.',
  ])('leaves %j alone', (text) => expect(readings(text)).toEqual([]));

  test('a word written together with a hostile one is two words, but an ordinary word is not', () => {
    const words = (text: string) => new Sentence(text).words.map(({ norm }) => norm);
    expect(words('Ihate sosickening womendisgust')).toEqual(['i', 'hate', 'so', 'sickening', 'women', 'disgust']);
    expect(words('blackout manslaughter Hatfield')).toEqual(['blackout', 'manslaughter', 'hatfield']);
  });

  test('words stay in order and inside the text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'fuck sh1t*$.@ aA🔪👨🏿’\u200d'), maxLength: 200 }), (text) => {
        const sentence = new Sentence(text);
        let at = 0;
        sentence.words.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          for (const { to } of sentence.readingsAt(index) ?? []) {
            expect(to).toBeGreaterThan(index);
            expect(to).toBeLessThanOrEqual(sentence.words.length);
          }
        });
      }),
    );
  });
});

test('emoji are words of their own, without variation and skin tone but for dark persons', () => {
  const norms = new Sentence('no 👨🏿 or 👩🏽‍🦰 = 🐍! 🏳️‍🌈©').words.map(({ norm }) => norm);
  expect(norms).toEqual(['no', '🏿', 'or', '👩🦰', '🐍', '🏳🌈']);
});
