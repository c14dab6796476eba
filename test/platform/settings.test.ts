import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readManaged } from '../../src/platform/managed.ts';
import { defaultSettings, readSettings, settingsSchema } from '../../src/platform/settings.ts';

/** Everything that can be set, as the first version of the product stores it. Versions after it must go on reading it. */
const FIRST = JSON.parse(readFileSync(new URL('settings-1.json', import.meta.url), 'utf8'));

/** Every value in a tree, by its path. */
function paths(value: unknown, path: string[] = []): string[][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [[...path, key], ...paths(part, [...path, key])])
    : [];
}

test('settings of the first version are read without loss', () => {
  const { settings, lost } = readSettings(FIRST);
  expect(lost).toEqual([]);
  expect(settings).toEqual(FIRST);
  // The fixture leaves nothing out.
  expect(Object.keys(FIRST).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
});

test('settings of a version to come keep what this one understands', () => {
  const { quiet } = FIRST;
  const later = { ...FIRST, version: 2, mood: 'calm', quiet: { ...quiet, rules: ['loud', 'not-yet-known'] } };
  expect(readSettings(later)).toEqual({ settings: FIRST, lost: ['quiet.rules[1]', 'version'] });
});

test('one bad entry of a list is lost with its place, and nothing else', () => {
  const [grant] = FIRST.grants;
  const bad = { ...FIRST, grants: [{ ...grant, from: 'yesterday' }, grant, 7], handles: { ...FIRST.handles, b: 1 } };
  const { settings, lost } = readSettings(bad);
  expect(settings).toEqual(FIRST);
  expect(lost.sort()).toEqual(['grants[0]', 'grants[2]', 'handles.b']);
});

test('any JSON at all gives settings that are whole, or says what is lost', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (stored) => {
      const { settings, lost } = readSettings(stored);
      expect(settingsSchema.parse(settings)).toEqual(settings);
      const isTree = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
      if (!isTree && stored !== undefined && stored !== null) expect(lost).toEqual(['everything']);
    }),
  );
});

test('one part replaced by anything is read or lost by name, and every other setting stays', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths(FIRST)), fc.jsonValue(), (path, value) => {
      const stored = structuredClone(FIRST);
      let here = stored;
      for (const key of path.slice(0, -1)) here = here[key];
      here[path.at(-1)!] = value;
      const { settings, lost } = readSettings(stored);
      const [changed, ...others] = [path[0]!, ...Object.keys(FIRST).filter((name) => name !== path[0])];
      for (const name of others) expect(settings[name as keyof typeof settings]).toEqual(FIRST[name]);
      for (const place of lost) expect(place.startsWith(changed!)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('anything an administrator set is read key by key', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ pack: fc.jsonValue(), titles: fc.jsonValue() })), (value) => {
      const managed = readManaged(value);
      expect(readManaged(managed)).toEqual(managed);
    }),
  );
  expect(readSettings(undefined).settings).toEqual(defaultSettings);
});
