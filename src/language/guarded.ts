import { list } from './words/forms.ts';
import { CHARACTERISTICS, GROUPS, IDENTITIES, SLURS } from './words/groups.ts';
import { DIE, HATE, KILL, KILLED, LOATHING, VERMIN, VILE } from './words/hostile.ts';
import { innocents } from './words/innocents.ts';
import { INSULTS } from './words/insults.ts';
import { SWEARING } from './words/swearing.ts';

/**
 * The words that people disguise, kept so that a disguise is undone in one look-up: by their letters with digits read
 * as letters, with repeated letters squeezed, and by the sum of their letters (for letters swapped or left out).
 */
export interface Guarded {
  has(word: string): boolean;
  /** Swear words and slurs, by first letter and length: the ones written with stars. */
  readonly masked: ReadonlyMap<string, readonly string[]>;
  readonly byLeetKey: ReadonlyMap<string, string>;
  readonly bySqueezed: ReadonlyMap<string, readonly string[]>;
  readonly byLetters: ReadonlyMap<number, readonly string[]>;
  /** Where a word that is two words written together parts, or 0. */
  joint(word: string): number;
}

/** More words that hostile phrases hang on. */
const MORE = list(
  'black, trans, hatred, threat, death, lives, worth, worthless, suffer, disgust, disgusts, sickens, sick, sickening, trash, women, woman, muslim, muslims, immigrants, immigrant, migrants, refugees, disabled, travellers, foreigners, nothing, deserve, deserves, people, person, deport, deported, throat, throats, necks, behaviour, camel, fucker, fuckers, jockey, jews, asians, lesbians, pensioners, burden, animals, human, inhuman, equal, belong, country, civilised, uncivilised, execution, solution, slaughter, destroy, destroying, invading, infesting, worse, worst, stupidest, dumbest, mistake, trust, nature, society, government, decriminalised, illegal, smarter, difference, valuable, compassion, protecting, respect, blame, ruin, ruining, steal, stealing, cages, shoot, shot, dead, die, useless, liar, liars, corrupt, corruption, shame, ashamed, hate, hated, angry, furious, brainless',
);

/** Little words that are run together with the others ("sosickening"). */
const PARTNERS = new Set(
  list(
    'i, the, you, your, we, they, he, she, it, me, my, us, our, them, their, his, her, him, all, any, every, some, no, not, so, such, too, very, just, really, absolute, absolutely, total, totally, complete, completely, utter, utterly, massive, massively, many, much, more, most, these, those, this, that, like, as, is, are, be, was, were, been, to, of, in, on, at, for, with, from, by, and, or, but, if, who, what, why, how, can, should, will, would, must, do, did, does, have, has, had, get, go, going, make, makes, never, always, nothing, only, people, person, behaviour, behavior, out, up, down, off, thing, things, else, than, think, want, deserve, about, into, here, there, dirty, stupid, other, another, lives, life, worse, than, talk, say, feel',
  ),
);

/** Little words that names and ordinary words end in ("Dickson") are not taken for a second word. */
const endsJoined = (word: string) => word.length > 2 || /^(to|me|us|up|of|it|my|so)$/.test(word);

/** Ordinary words of the lists, not worth looking for behind a disguise. */
const ORDINARY = list(
  'tube, tubes, nuts, rank, mental, dense, simp, simps, fat, mad, lame, weak, rocket, rockets, nugget, nuggets, special, stuff, rash, tool, tools, plank, planks, tart, tarts, drip, drips, melt, melts, slug, slugs, mug, mugs, stone, stoned, swing, hang, skin, gas, tick, ticks, bug, bugs, flies, mice, mice, dog, dogs, robot, robots, comedian, comedians, joke, jokes, circus, toad, toads, weed, weeds, punch, kick, beat, crush, stop, rocker, choke, burn, gut, cull, hunt, hunted, bomb, dope, nob, nobs, bags, tired, bitter, rotten, gross, foul, wicked, idle, criminal, wretch, wretches, virgin, virgins, mate, bully, crank, cranks, div, divs, fossil, fossils, alien, aliens, ashamed, starve, swine, cad, cads, hag, hags, peasant, peasants, clown, clowns, devil, devils, rogue, rogues, rascal, rascals',
);

let made: Guarded | undefined;

/** Made at first use. */
export function guarded(): Guarded {
  made ??= make();
  return made;
}

const single = (phrases: readonly string[]) => phrases.filter((phrase) => /^[a-z]{3,}$/.test(phrase));

function make(): Guarded {
  const strong = single([
    ...SWEARING.strong,
    ...CHARACTERISTICS.flatMap((c) => SLURS[c]),
    ...list(
      'coon, coons, tranny, fag, fags, queer, queers, dyke, dykes, jihadi, jihadis, cripple, cripples, homo, crap, arse, arses, tits, piss, dick, dicks, cock, cocks, pussy, penis, vagina, boobs, sex, porn, anal, rape',
    ),
  ]);
  const people = single(CHARACTERISTICS.flatMap((c) => [...GROUPS[c], ...IDENTITIES[c]]));
  const core = new Set([
    ...strong,
    ...single([
      ...SWEARING.mild,
      ...VILE,
      ...VERMIN,
      ...HATE,
      ...LOATHING,
      ...KILL,
      ...KILLED,
      ...DIE,
      ...INSULTS,
      ...MORE,
    ]),
  ]);
  for (const word of ORDINARY) core.delete(word);
  const words = new Set([...core, ...people]);
  return {
    has: (word) => words.has(word),
    masked: groupBy(strong, (word) => word[0]! + word.length),
    byLeetKey: new Map([...words].map((word) => [leetKey(word), word])),
    bySqueezed: groupBy([...words], squeeze),
    byLetters: lettersIndex([...core, ...MORE].filter((word) => word.length >= 4)),
    joint: jointFinder(words, core),
  };
}

/**
 * Finds where a word parts into a guarded word and another one: guarded as well, or a little word, if the first is more
 * than a name for people. Only words that begin or end as a guarded one are looked at closer.
 */
function jointFinder(words: ReadonlySet<string>, core: ReadonlySet<string>): (word: string) => number {
  const long = [...words].filter((word) => word.length >= 4);
  const byStart = groupBy(long, (word) => fourAt(word, 0));
  const byEnd = groupBy(long, (word) => fourAt(word, word.length - 4));
  return (word) => {
    for (const first of byStart.get(fourAt(word, 0)) ?? []) {
      if (first.length >= word.length || !word.startsWith(first)) continue;
      const second = word.slice(first.length);
      if (second.length >= 4 && words.has(second)) return first.length;
      if (core.has(first) && PARTNERS.has(second) && endsJoined(second)) return first.length;
    }
    for (const second of byEnd.get(fourAt(word, word.length - 4)) ?? []) {
      if (second.length >= word.length || !core.has(second) || !word.endsWith(second)) continue;
      const first = word.slice(0, word.length - second.length);
      if (PARTNERS.has(first) || (first.length > 2 && words.has(first))) return first.length;
    }
    return 0;
  };
}

/** Four letters as one number. */
const fourAt = (word: string, at: number) =>
  (word.charCodeAt(at) << 24) ^
  (word.charCodeAt(at + 1) << 16) ^
  (word.charCodeAt(at + 2) << 8) ^
  word.charCodeAt(at + 3);

/** Whether a word is an ordinary one (or a name) although it resembles a guarded word. */
export const isInnocent = (word: string): boolean => innocents.has(word);

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  l: 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

/** Digits and signs read as the letters they resemble; i and l count as one. */
export function leetKey(word: string): string {
  let key = '';
  for (const char of word) key += LEET[char] ?? char;
  return key;
}

/** Repeated letters written once. */
export function squeeze(word: string): string {
  let squeezed = '';
  for (let i = 0; i < word.length; i++) if (word[i] !== word[i - 1]) squeezed += word[i];
  return squeezed;
}

/** A number for each letter, such that different sets of letters hardly ever have the same sum. */
const LETTERS = Array.from({ length: 26 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 8);

export function letterValue(code: number): number {
  return LETTERS[code - 97] ?? 0;
}

function lettersSum(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum += letterValue(word.charCodeAt(i));
  return sum;
}

/** Every word by its letters, and (from five letters) by its letters less one that is not the first. */
function lettersIndex(words: readonly string[]): Map<number, string[]> {
  const index = new Map<number, string[]>();
  const put = (sum: number, word: string) => {
    const known = index.get(sum);
    if (!known) index.set(sum, [word]);
    else if (!known.includes(word)) known.push(word);
  };
  for (const word of words) {
    const sum = lettersSum(word);
    put(sum, word);
    if (word.length < 6 && !SHORT.has(word)) continue;
    const last = word.length > 4 ? word.length : word.length - 1;
    for (let i = 1; i < last; i++) put(sum - letterValue(word.charCodeAt(i)), word);
  }
  return index;
}

/** Words of less than six letters that are still told with a letter left out. */
const SHORT = new Set(
  list(
    'fuck, cunt, shit, twat, bitch, whore, women, woman, trans, black, death, lives, trash, filth, worth, nigga, idiot, moron',
  ),
);

function groupBy<K>(words: readonly string[], key: (word: string) => K): Map<K, string[]> {
  const groups = new Map<K, string[]>();
  for (const word of words) {
    const group = groups.get(key(word));
    if (!group) groups.set(key(word), [word]);
    else if (!group.includes(word)) group.push(word);
  }
  return groups;
}
