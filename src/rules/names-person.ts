import { Phrases } from '../language/matcher.ts';
import { message } from '../language/message.ts';
import { isPublicFigure } from '../language/names/lists.ts';
import { findPersons, type Person } from '../language/names/persons.ts';
import { OFFICE_TITLES } from '../language/names/words-around.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Pack } from '../policy/pack.ts';
import type { Rule, RuleExample, Setup } from './rule.ts';

/** Who is named in office may be named. */
const OFFICE =
  '(?:mayor(?:ess)?|deputy mayor|mayor of [\\p{L}]+|(?:town|parish|deputy|locum|assistant) clerk|clerk|proper officer|rfo|councillors?|cllrs?|county councillor|leader of the council|(?:council|committee) (?:leader|chair(?:man)?)|mp|mep|ms|msp|minister|prime minister|secretary of state|chancellor|home secretary|commissioner|high sheriff|lord[- ]lieutenant|chief (?:constable|executive|officer|superintendent|inspector|fire officer)|inspector|superintendent|sergeant|constable|detective(?: [a-z]+)?|pcsos?|coroner|bishop(?: of [\\p{L}]+)?|archbishop(?: of [\\p{L}]+)?|monitoring officer|returning officer|harbour master)';
/** "the Town Clerk, Jane Smith", "our MP Anna Brown", "Inspector Jo Lee". */
const OFFICE_BEFORE = new RegExp(`(?<!\\p{L})${OFFICE},?:? $`, 'iu');
/** "Jane Smith MP", "Jane Smith, the Town Clerk", "Jane Smith (Clerk)". */
const OFFICE_AFTER = new RegExp(
  `^(?:,? \\(?(?:the |our |your |its |his majesty's |acting |deputy )?|\\()${OFFICE}(?!\\p{L})`,
  'iu',
);

export const namesPerson: Rule = {
  id: 'names-person',
  prepare(setup) {
    const mayBeNamed = permitted(setup);
    return {
      sentence: (sentence) =>
        findPersons(sentence)
          .filter(
            (person) => !inOffice(sentence, person) && !isKnownToAll(sentence, person) && !mayBeNamed(sentence, person),
          )
          .map(({ start, end }) => {
            const name = sentence.text.slice(start, end);
            return {
              start,
              end,
              severity: 'check',
              what: message('names_person_what', name),
              advice: message('names_person_advice'),
              confirmation: 'permission',
              subject: name,
            };
          }),
    };
  },
};

/** Those on the council's list and those the writer holds permission for; places that sound like people. */
function permitted({ pack, permittedNames, options }: Setup): (sentence: Sentence, person: Person) => boolean {
  const phrases = new Phrases(
    [...namesIn(pack), ...permittedNames, ...options.pass].map((name) => [name, true] as const),
  );
  return (sentence, { from, to }) => {
    for (let at = Math.max(0, from - 2); at < to; at++) {
      const hit = phrases.at(sentence, at);
      if (hit && hit.to > from) return true;
    }
    return false;
  };
}

function namesIn({ people, placeNames, partners, council }: Pack): string[] {
  return [
    ...[...people.inOffice, ...people.permitted].map(({ name }) => name),
    ...placeNames,
    ...partners.map(({ name }) => name),
    council.name,
    ...council.aliases,
  ];
}

function inOffice({ text }: Sentence, { start, end, title }: Person): boolean {
  if (title !== undefined && OFFICE_TITLES.has(title)) return true;
  return OFFICE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || OFFICE_AFTER.test(text.slice(end, end + 50));
}

function isKnownToAll({ words }: Sentence, { from, to }: Person): boolean {
  const norms = words.slice(from, to).map(({ norm }) => norm.replace(/'s$/, ''));
  return isPublicFigure(norms.join(' ')) || isPublicFigure(norms.slice(1).join(' '));
}

export const examples: readonly RuleExample[] = [
  { text: 'Well done to Sandra Tregenna for the winning scarecrow.', finds: ['Sandra Tregenna'] },
  { text: 'Mrs Pengelly will judge the hanging baskets.', finds: ['Mrs Pengelly'] },
  { text: 'Thank you to Priya Nair and Tomasz Kowalski.', finds: ['Priya Nair', 'Tomasz Kowalski'] },
  { text: "Photo: Gemma Rowe-Harris's dog on the beach.", finds: ['Gemma Rowe-Harris'] },
  { text: 'Letters should go to Mr. J. Hocking.', finds: ['Mr. J. Hocking'] },
  { text: 'Cllr Jane Smith will open the fair with the Town Clerk, Alan Pascoe.', finds: [] },
  { text: 'Our MP Anna Brown and PC Jo Lee will be there.', finds: [] },
  { text: 'Books by Agatha Christie and Daphne du Maurier are in.', finds: [] },
  { text: 'Meet at St Martin’s Church, then walk along John Street to the Jolly Sailor.', finds: [] },
  { text: 'The Green Belt and the Ford Fiesta owners’ club.', finds: [] },
  { text: 'A German Shepherd was found at Willow Farm.', finds: [] },
];
