import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { fold } from '../fold.ts';
import {
  FIRST_NAMES_HARDLY,
  FIRST_NAMES_MOSTLY,
  FIRST_NAMES_THAT_ARE_WORDS,
  SURNAMES,
  SURNAMES_THAT_ARE_WORDS,
  WORDS_NOT_NAMES,
} from './by-hand.ts';
import { packWords } from './word-list.ts';

/**
 * Makes lists.data.ts from the names that @faker-js/faker (MIT) has for all its countries,
 * those that compromise (MIT) knows, and by-hand.ts:
 * `npx tsx src/language/names/build.ts`. Run it again when either changes.
 */

const words = (text: string) => text.trim().split(/\s+/);

const hardly = words(FIRST_NAMES_HARDLY);
const wordySurnames = words(SURNAMES_THAT_ARE_WORDS);
const wordyFirst = words(FIRST_NAMES_THAT_ARE_WORDS);
const notNames = new Set(words(WORDS_NOT_NAMES));

/** Languages whose names in Latin letters are mostly syllables that mean something else here, or that are rare here. */
const LEFT_OUT = new Set(['vi', 'th', 'uz', 'id', 'eo', 'ku', 'az', 'zu', 'lv', 'sl']);

type Field = 'first_name' | 'last_name';

/** Every name of the field in Latin letters, folded, cut at spaces and hyphens, with the languages that have it. */
function sourceNames(field: Field): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const language = locale.slice(0, 2);
    if (LEFT_OUT.has(language)) continue;
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

/** Names that English or more than one language has. */
const spread = (names: Map<string, Set<string>>) =>
  [...names].filter(([, languages]) => languages.has('en') || languages.size > 2).map(([name]) => name);

/** Names that English has. */
const english = (names: Map<string, Set<string>>) =>
  [...names].filter(([, languages]) => languages.has('en')).map(([name]) => name);

/** Names as compromise tags them in its word list. */
function taggedNames(...tags: string[]): string[] {
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  return Object.entries(lexicon)
    .filter(([, tag]) => typeof tag === 'string' && tags.includes(tag))
    .flatMap(([word]) => parts(word));
}

const isName = (name: string) => !hardly.includes(name) && !wordyFirst.includes(name) && !notNames.has(name);
const firstNames = sourceNames('first_name');
const known = [
  ...spread(firstNames),
  ...taggedNames('MaleName', 'FemaleName', 'FirstName'),
  ...words(FIRST_NAMES_MOSTLY),
].filter(isName);
const surnames = [...english(sourceNames('last_name')), ...taggedNames('LastName'), ...words(SURNAMES)].filter(
  (name) => !wordySurnames.includes(name) && !notNames.has(name),
);

const lists = {
  FIRST_NAMES: known,
  FIRST_NAMES_THAT_ARE_WORDS: wordyFirst,
  UNSURE_FIRST_NAMES: hardly,
  SURNAMES: surnames,
  SURNAMES_THAT_ARE_WORDS: wordySurnames,
};

writeFileSync(
  new URL('./lists.data.ts', import.meta.url),
  `// Made by build.ts from names of @faker-js/faker and compromise (both MIT licence) and by-hand.ts. Do not change by hand.
${Object.entries(lists)
  .map(([name, list]) => `export const ${name} =\n  "${packWords(list)}";\n`)
  .join('')}`,
);
for (const [name, list] of Object.entries(lists)) console.log(name, new Set(list).size);
