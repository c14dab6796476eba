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
    ['I thought mark wright was on, or paul walker.', ['mark wright', 'paul walker']],
    ['thanks also to sue Carlyon', ['sue Carlyon']],
    ['The family of (Susan) Leigh CLEVELAND', ['Leigh CLEVELAND']],
    ['Big shout out to DEMI LOVRENCIK for clearing the drain.', ['DEMI LOVRENCIK']],
    ['J. Cole, B. Glover and T. J. Wakebourne', ['J. Cole', 'B. Glover', 'T. J. Wakebourne']],
    ['Tea w/Rachel Weisz today', ['Rachel Weisz']],
    ['We have asked Zebulina Pascoe to stop.', ['Zebulina Pascoe']],
    ['Zebulina Pascoe has won.', ['Zebulina Pascoe']],
    ['Zebulina Thwick, 26, of West Looe', ['Zebulina Thwick']],
    ['The mural is by painter Zebulina Thwick.', ['Zebulina Thwick']],
    ['Player of the match was Kyle Venning.', ['Kyle Venning']],
    [
      'Chun Hei Lau, Ella-Mae Rickards and Elspeth Carew-Pole',
      ['Chun Hei Lau', 'Ella-Mae Rickards', 'Elspeth Carew-Pole'],
    ],
    ['Aoibheann Ní Dhomhnaill and Donal Mac Giolla sang.', ['Aoibheann Ní Dhomhnaill', 'Donal Mac Giolla']],
    ['Dafydd ap Gwilym Jones and Bryn Terfyn', ['Dafydd ap Gwilym Jones', 'Bryn Terfyn']],
    ['Karen Wood met Jim Day.', ['Karen Wood', 'Jim Day']],
    ['Victoria Hill, George Street, Albert Hall, Carlyon Bay and Perran Sands', []],
    ['A word with the election office between West Looe and Royal Leamington', []],
    ['Ask Pascoe. Visit Trelawny. Dear Simon Says', []],
    ['Plan B Taylor, Vitamin C and U Bend', []],
    ['Mr President, the H Brett & Son lorry is stuck.', []],
    ['Clarence Drive North is shut. Travis Perkins has sand.', []],
    ['29th Jan Complaint of noise; 3 May Report received', []],
    ['Oscar de la Renta met Lana Del Rey and J.K. Rowling', ['Oscar de la Renta', 'Lana Del Rey', 'J.K. Rowling']],
    ['Thanks for cake go to Jordan White and to Victoria Baker today.', ['Jordan White', 'Victoria Baker']],
    ['The Business Plan, Asset Register and Grant Funding', []],
    ['bill jones the builder for it, may price rises stop', ['bill jones']],
    ['It may price people out, will walker groups go?', []],
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
    'Prime Minister Jane Smith and the Home Secretary, Tom Hicks',
    'Nelson the Seal and Banjo Pier',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  test('nobody is let through for being well known', () => {
    expect(found('We loved Tony Blair and Claire Williams.')).toEqual(['Tony Blair', 'Claire Williams']);
  });
});
