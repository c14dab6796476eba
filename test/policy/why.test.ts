import { expect, test } from 'vitest';
import { whyOf } from '../../src/policy/why.ts';
import { pack } from '../packs.ts';

const ids = (...of: Parameters<typeof whyOf>) => whyOf(...of).clauses.map(({ id }) => id);

test.each([
  ['employee', ['3.3', '4.9'], 'disciplinary'],
  ['volunteer', ['4.9', '3.4'], 'no longer calls'],
  ['councillor', ['4.9', '3.5'], 'Code of Conduct'],
] as const)('what may follow for a %s', (standing, clauses, consequence) => {
  expect(ids(pack, ['3.3', '4.9'], standing)).toEqual(clauses);
  expect(whyOf(pack, ['3.3', '4.9'], standing).consequence).toContain(consequence);
});

test('a clause that is only about another standing gives way to the own one', () =>
  expect(ids(pack, ['3.3'], 'councillor')).toEqual(['3.5']));

test('with an unknown standing every clause stays and no consequence is named', () =>
  expect(whyOf(pack, ['3.3', '4.9'], 'unknown')).toEqual({
    clauses: ['3.3', '4.9'].map((id) => pack.clauses.find((clause) => clause.id === id)),
  }));

test('clauses that speak of no consequences name none', () =>
  expect(whyOf(pack, ['4.9'], 'employee').consequence).toBeUndefined());
