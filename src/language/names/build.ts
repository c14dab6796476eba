import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { fold } from '../fold.ts';
import {
  FIRST_NAMES_HARDLY,
  FIRST_NAMES_MOSTLY,
  FIRST_NAMES_THAT_ARE_WORDS,
  MORE_FIRST_NAMES,
  MORE_SURNAMES,
  MORE_SURNAMES_THAT_ARE_WORDS,
  SURNAMES,
  SURNAMES_THAT_ARE_WORDS,
  WORDS_NOT_NAMES,
  WORDS_OF_COUNCILS,
} from './by-hand.ts';
import { packWords } from './fingerprints.ts';
import { PUBLIC_FIGURES } from './public-figures.ts';
import { NEVER_FIRST, NEVER_SURNAMES, THINGS } from './words-around.ts';

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
/**
 * Countries whose names there are not those of people here: Indian first names out of old poems, surnames of an America
 * long ago. The living ones are written by hand.
 */
const UNLIKE = {
  first_name: new Set(['en_IN', 'en_NP']),
  last_name: new Set(['en', 'en_AU', 'en_AU_ocker', 'en_ZA']),
};

type Field = 'first_name' | 'last_name';

/** Every name of the field in Latin letters, folded, cut at spaces and hyphens, with the languages that have it. */
function sourceNames(field: Field): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const language = locale.slice(0, 2);
    if (LEFT_OUT.has(language) || UNLIKE[field].has(locale)) continue;
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

/** Names that English or many languages have. */
const spread = (names: Map<string, Set<string>>) =>
  [...names].filter(([, languages]) => languages.has('en') || languages.size > 3).map(([name]) => name);

/** Names that English has. */
const english = (names: Map<string, Set<string>>) =>
  [...names].filter(([, languages]) => languages.has('en')).map(([name]) => name);

const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;

/** Names as compromise tags them in its word list. */
const taggedNames = (...tags: string[]) =>
  Object.entries(lexicon)
    .filter(([, tag]) => typeof tag === 'string' && tags.includes(tag))
    .flatMap(([word]) => parts(word));

/** What compromise has for names and for nothing else. */
const NAME_TAGS = ['MaleName', 'FemaleName', 'FirstName', 'LastName', 'Person'];

/** Whether compromise knows the word as a word or a place. */
const isWord = (word: string) => Object.hasOwn(lexicon, word) && !NAME_TAGS.includes(String(lexicon[word]));

/** Forms that hardly ever have a capital. */
const SMALL_TAGS = ['Comparative', 'Superlative', 'Participle', 'PastTense', 'PresentTense'];

const source = sourceNames('first_name');
const tagged = taggedNames('MaleName', 'FemaleName', 'FirstName');
const isTagged = new Set(tagged);
/** A name that one country alone has, or that compromise alone knows, is hardly met here. */
const isRare = (name: string) => (source.get(name)?.size ?? 0) + Number(isTagged.has(name)) < 2;
const notFirst = new Set([...hardly, ...wordyFirst]);
const firstNames = [
  ...[...spread(source), ...tagged].filter((name) => !notNames.has(name) && !isRare(name)),
  ...words(FIRST_NAMES_MOSTLY),
  ...words(MORE_FIRST_NAMES),
].filter((name) => !notFirst.has(name));

const more = words(MORE_SURNAMES).filter((name) => !THINGS.has(name));
const allWordySurnames = [
  ...wordySurnames,
  ...words(MORE_SURNAMES_THAT_ARE_WORDS).filter((name) => !THINGS.has(name)),
  ...more.filter(isWord),
];
const notSurnames = new Set(allWordySurnames);
const surnames = [
  ...english(sourceNames('last_name')).filter((name) => !notNames.has(name)),
  ...words(SURNAMES),
  ...more,
].filter((name) => !notSurnames.has(name));

/** Every word that stands in small letters in the files of these folders. */
function wordsIn(...folders: string[]): string[] {
  return folders
    .map((folder) => new URL(folder, import.meta.url))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => [folder, entry] as const))
    .filter(([, entry]) => entry.isFile())
    .flatMap(
      ([folder, { name }]) => readFileSync(new URL(name, folder), 'utf8').match(/(?<![\w'])[a-z]{3,}(?![\w'])/g) ?? [],
    );
}

/** What must not pass for a name by its fingerprint: words, and whatever our own rules and cases write small. */
const shunned = [
  ...Object.keys(lexicon).filter(
    (word) => /^[a-z]+$/.test(word) && isWord(word) && !SMALL_TAGS.includes(String(lexicon[word])),
  ),
  ...words(WORDS_OF_COUNCILS),
  ...wordsIn('../words/', '../../rules/', '../../rules/lists/', '../../../test/accuracy/cases/'),
  ...THINGS,
  ...NEVER_SURNAMES,
  ...NEVER_FIRST,
];

/** The short lists can afford the bits that keep strangers out. */
const lists = {
  FIRST_NAMES: packWords(firstNames, 9, shunned),
  FIRST_NAMES_THAT_ARE_WORDS: packWords(wordyFirst, 12, shunned),
  UNSURE_FIRST_NAMES: packWords(hardly, 12, shunned),
  SURNAMES: packWords(surnames, 7, shunned),
  SURNAMES_THAT_ARE_WORDS: packWords(allWordySurnames, 10, shunned),
  PUBLIC_FIGURES: packWords(PUBLIC_FIGURES, 13),
};

writeFileSync(
  new URL('./lists.data.ts', import.meta.url),
  `// Made by build.ts from names of @faker-js/faker and compromise (both MIT licence) and by-hand.ts. Do not change by hand.
${Object.entries(lists)
  .map(
    ([name, { count, bits, seed, gaps, but }]) =>
      `export const ${name} = {\n  count: ${count},\n  bits: ${bits},\n  seed: ${seed},\n  gaps: '${gaps}',\n  but: '${but}',\n};\n`,
  )
  .join('')}`,
);
for (const [name, { count, but }] of Object.entries(lists)) console.log(name, count, 'but', but);
