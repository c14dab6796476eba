import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { fold } from '../fold.ts';
import {
  FIRST_NAMES_HARDLY,
  FIRST_NAMES_MOSTLY,
  SURNAMES,
  SURNAMES_THAT_ARE_WORDS,
  WORDS_NOT_NAMES,
} from './by-hand.ts';
import { WordFilter } from './filter.ts';

/**
 * Makes lists.data.ts from the names that @faker-js/faker (MIT) has for all its countries and from by-hand.ts:
 * `npx tsx src/language/names/build.ts`. Run it again when either changes.
 */

const words = (text: string) => text.trim().split(/\s+/);

const hardly = words(FIRST_NAMES_HARDLY);
const wordy = words(SURNAMES_THAT_ARE_WORDS);
const notNames = new Set(words(WORDS_NOT_NAMES));

type Field = 'first_name' | 'last_name';

/** Every name of the field in Latin letters, folded, cut at spaces and hyphens, with the languages that have it. */
function sourceNames(field: Field): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const language = locale.slice(0, 2);
    for (const name of flatten(person?.[field]).flatMap(parts))
      names.set(name, (names.get(name) ?? new Set()).add(language));
  }
  return names;
}

function flatten(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(flatten);
}

function parts(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .filter((part) => /^[\p{Script=Latin}'’]+$/u.test(part))
    .map(fold)
    .filter((part) => /^[a-z']{3,}$/.test(part));
}

function filterOf(names: readonly string[]): string {
  return WordFilter.of([...new Set(names)].sort()).toText();
}

const isName = (name: string) => !hardly.includes(name) && !notNames.has(name);
const firstNames = sourceNames('first_name');
const widespread = [...firstNames].filter(([, languages]) => languages.has('en') || languages.size > 1);
const known = [...widespread.map(([name]) => name), ...words(FIRST_NAMES_MOSTLY)].filter(isName);
const rare = [...firstNames.keys()].filter((name) => isName(name) && !known.includes(name));
const surnames = [...sourceNames('last_name').keys(), ...words(SURNAMES)].filter(
  (name) => !wordy.includes(name) && !notNames.has(name),
);

writeFileSync(
  new URL('./lists.data.ts', import.meta.url),
  `// Made by build.ts from names of @faker-js/faker (MIT licence) and by-hand.ts. Do not change by hand.
export const FIRST_NAMES =
  '${filterOf(known)}';
export const RARE_FIRST_NAMES =
  '${filterOf(rare)}';
export const UNSURE_FIRST_NAMES =
  '${hardly.join(' ')}';
export const SURNAMES =
  '${filterOf(surnames)}';
export const SURNAMES_THAT_ARE_WORDS =
  '${wordy.join(' ')}';
`,
);
console.log(`${known.length} first names, ${rare.length} rare ones, ${surnames.length} surnames`);
