import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Which folder may know of which, read from the imports themselves. */

/** From the top down. A folder imports from floors below its own, never from its own or above. */
const FLOORS = [
  ['entry points'],
  ['assistant', 'pages'],
  ['composer'],
  ['check', 'look'],
  ['access', 'rules', 'sites', 'platform'],
  ['policy'],
  ['language'],
  ['_locales'],
];

/** What runs anywhere: without a page and without a browser. */
const PURE = ['rules', 'language', 'check', 'policy', 'access'];

/** Makes the lists of names when somebody asks for that: no part of the product. */
const MAKER = join('src', 'language', 'names', 'build.ts');

interface Import {
  file: string;
  from: string;
  to: string;
  /** Of a type, which is gone when it runs. */
  type: boolean;
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const folderOf = (path: string) => {
  const [, folder, ...inside] = path.split(/[\\/]/);
  return inside.length > 0 ? folder! : 'entry points';
};

const IMPORT = /^(?:import|export)(\s+type)?\b[^;]*?from '(\.[^']+)'/gm;

const imports: Import[] = files
  .flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(IMPORT), ([, type, path]) => ({
      file,
      from: folderOf(file),
      to: folderOf(join(dirname(file), path!)),
      type: type !== undefined,
    })),
  )
  .filter(({ from, to }) => from !== to);

const floorOf = (folder: string) => FLOORS.findIndex((floor) => floor.includes(folder));

test('every folder has its floor', () => {
  expect(imports.length).toBeGreaterThan(300);
  expect(new Set(files.map(folderOf).map(floorOf))).not.toContain(-1);
});

test('arrows run downwards only, but for what a pack looks like, which its readers below know', () => {
  const upwards = imports.filter(({ from, to }) => floorOf(to) <= floorOf(from));
  expect(upwards.filter(({ from, to, type }) => !(type && from === 'language' && to === 'policy'))).toEqual([]);
});

test('what decides knows neither page nor browser', () => {
  const within = imports.filter(({ from }) => PURE.includes(from));
  expect(within.filter(({ to }) => ![...PURE, '_locales'].includes(to))).toEqual([]);
  const powers =
    /\b(?:document|window|navigator|localStorage|chrome|browser|self)\b(?=[.[?])|\bfrom '(?!\.|zod\/mini')/;
  const running = files.filter((file) => PURE.includes(folderOf(file)) && file !== MAKER);
  for (const file of running)
    expect(
      readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        .match(powers)?.[0],
      file,
    ).toBeUndefined();
});

test('only what people see, and the entry points, ask the browser for anything', () =>
  expect(new Set(imports.filter(({ to }) => to === 'platform').map(({ from }) => from))).toEqual(
    new Set(['entry points', 'assistant', 'pages', 'look']),
  ));
