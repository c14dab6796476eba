import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/checker.ts';
import { findPersons } from '../../src/language/names/persons.ts';
import { Sentence } from '../../src/language/sentence.ts';
import { namesPerson } from '../../src/rules/names-person.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';

const persons = (text: string) => findPersons(new Sentence(text)).map(({ start, end }) => text.slice(start, end));

describe('who is named', () => {
  test.each([
    ['Well done to Sandra Tregenna.', ['Sandra Tregenna']],
    ["It is Zac Efron's hat.", ['Zac Efron']],
    ['Ask Mr. J. Hocking or Mrs P. A. Hicks.', ['Mr. J. Hocking', 'Mrs P. A. Hicks']],
    ['Mr Lionel Halls spoke.', ['Mr Lionel Halls']],
    ['Siobhan O’Rourke and Fatima al-Sayed came.', ['Siobhan O’Rourke', 'Fatima al-Sayed']],
    ['Oscar de la Renta and Gemma Rowe-Harris', ['Oscar de la Renta', 'Gemma Rowe-Harris']],
    ['thanks to phil collins', ['phil collins']],
    ['It was BRENDA LEE who sang.', ['BRENDA LEE']],
    ['Rose Baker and Will Smith', ['Rose Baker', 'Will Smith']],
    ['Twenty Photographs That Will Leave You Speechless This Very Week', []],
    ['Meet on James Street near St John Church and Albert Road.', []],
    ['The Henry Trefusis Trust and the Sir James Smith School', []],
    ['Costa Rica beat Hong Kong; the Ford Fiesta is sold.', []],
    ['See @JohnSmith, #JaneBrown and www.mary.jones.com', []],
    ['', []],
  ])('%s', (text, expected) => expect(persons(text)).toEqual(expected));
});

describe('who may be named', () => {
  const found = (text: string, permittedNames: string[] = [], other = pack) =>
    createChecker(other, [namesPerson], { permittedNames })
      .check(text, situation())
      .map(({ subject }) => subject);

  test('whoever the writer holds permission for, whatever the case', () => {
    expect(found('Thank you, Sandra Tregenna!')).toEqual(['Sandra Tregenna']);
    expect(found('Thank you, Sandra Tregenna!', ['sandra tregenna'])).toEqual([]);
    expect(found('Thank you, Mrs Sandra Tregenna!', ['Sandra Tregenna'])).toEqual([]);
    expect(found('Thank you, Sandra Hicks!', ['Sandra Tregenna'])).toEqual(['Sandra Hicks']);
  });

  test('people on the council’s own list', () => {
    const people = { inOffice: [{ name: 'Alan Pascoe' }], permitted: [{ name: 'Jean Trewin', on: '2026-01-05' }] };
    expect(found('Alan Pascoe met Jean Trewin and Tom Hicks.', [], { ...pack, people })).toEqual(['Tom Hicks']);
  });

  test.each([
    'Cllr Jane Smith and Councillor Tom Hicks',
    'The Town Clerk, Alan Pascoe, will answer.',
    'Alan Pascoe, Town Clerk',
    'Our MP Anna Brown',
    'PCSO Jo Lee and Sgt Tom Hicks',
    'King Charles, Queen Camilla, Winston Churchill',
    'Nelson the Seal and Banjo Pier',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
