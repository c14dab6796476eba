import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import published from '../../src/platform/managed.schema.json' with { type: 'json' };
import { managedSchema } from '../../src/platform/managed.ts';

/** Without titles and what only one of the two spells out. */
function shape(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shape);
  if (typeof schema !== 'object' || schema === null) return schema;
  const dropped = ['$schema', 'title', 'description', 'additionalProperties', 'required'];
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) =>
      dropped.includes(key) && typeof value !== 'object' ? [] : key === 'required' ? [] : [[key, shape(value)]],
    ),
  );
}

test('what browsers let an administrator set is what the product reads', () =>
  expect(shape(published)).toEqual(shape(z.toJSONSchema(managedSchema, { io: 'input' }))));
