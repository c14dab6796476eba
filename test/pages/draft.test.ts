import { expect, test } from 'vitest';
import { idFor, tidied } from '../../src/pages/options/editor/draft.ts';

test('empty lines and empty optional fields are left out, and the rest is trimmed', () =>
  expect(tidied({ name: ' Ann ', on: '', list: ['a', '', ' b '], deep: [{ note: '' }], keep: 0, no: false })).toEqual({
    name: 'Ann',
    list: ['a', 'b'],
    deep: [{}],
    keep: 0,
    no: false,
  }));

test.each([
  ['Library & Tourism Assistant', [], 'library-and-tourism-assistant'],
  ['Maër  d’Été', [], 'maer-d-ete'],
  ['', [], 'new'],
  ['Clerk', [{ id: 'clerk' }, { id: 'clerk-2' }], 'clerk-3'],
])('the id of %j', (name, others, id) => expect(idFor(name, others)).toBe(id));
