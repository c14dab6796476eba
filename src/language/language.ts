import type { Pack } from '../policy/pack.ts';
import { type Match, Patterns } from './patterns.ts';
import type { Sentence } from './sentence.ts';
import { Vocabulary } from './vocabulary.ts';
import { list } from './words/forms.ts';
import { AGREES, CONDEMNS, GRAMMAR, NEWS, REPORTS } from './words/grammar.ts';
import {
  CHARACTERISTICS,
  FIRM_IDENTITIES,
  FOLK,
  GROUPS,
  GROUPS_OF_MANY,
  IDENTITIES,
  SLURS,
  SLURS_OF_OWN,
  SLURS_WHEN_AIMED,
} from './words/groups.ts';
import {
  BANISH,
  BANISHED,
  BODY_PARTS,
  BURN,
  DIE,
  HATE,
  HOSTILE_EMOJI,
  I_WILL,
  KILL,
  KILLED,
  LOATHING,
  MAIM,
  SICKENS,
  UNWANTED,
  VERMIN,
  VILE,
  VILE_BEFORE,
  WORTH,
} from './words/hostile.ts';
import { INSULTS, INSULTS_WHEN_AIMED, PUT_DOWNS } from './words/insults.ts';
import { ACCUSED, OBJECTS, PEOPLE } from './words/people.ts';
import { INNOCENT, SWEARING } from './words/swearing.ts';

const known = new WeakMap<Pack, Language>();

/** The language of the rules about harm for one pack: made once, and shared by all of them. */
export function languageOf(pack: Pack): Language {
  let language = known.get(pack);
  if (!language) {
    language = new Language(pack);
    known.set(pack, language);
  }
  return language;
}

/**
 * The words and wordings that the rules about harm speak of, with the pack's own people and bodies among them. All
 * wordings are looked for in one walk over a sentence, whichever rule they belong to.
 */
export class Language {
  readonly vocabulary = new Vocabulary();
  readonly #patterns = new Patterns<{ set: string; value: unknown }>(this.vocabulary);
  readonly #sets = new Set<string>();

  constructor(pack: Pack) {
    fill(this.vocabulary);
    addNamesOf(this.vocabulary, pack);
  }

  /** Learns a set of patterns, each with a value; returns how to find them in a sentence. */
  learn<T>(set: string, patterns: Iterable<readonly [pattern: string, value: T]>): (sentence: Sentence) => Match<T>[] {
    if (!this.#sets.has(set)) {
      this.#sets.add(set);
      for (const [pattern, value] of patterns) this.#patterns.add(pattern, { set, value });
    }
    return (sentence) => (this.#all(sentence)?.get(set) ?? NONE) as Match<T>[];
  }

  #all(sentence: Sentence): Map<string, Match<unknown>[]> | undefined {
    return sentence.note(this, () => {
      const matches = this.#patterns.find(sentence);
      if (matches.length === 0) return undefined;
      const sets = new Map<string, Match<unknown>[]>();
      for (const match of matches) {
        const { set, value } = match.value;
        const same = sets.get(set);
        if (same) same.push({ ...match, value });
        else sets.set(set, [{ ...match, value }]);
      }
      return sets;
    });
  }
}

const NONE: readonly never[] = [];

function fill(vocabulary: Vocabulary): void {
  vocabulary.add('innocent', INNOCENT);
  for (const characteristic of CHARACTERISTICS) {
    for (const [category, words] of [
      ['group', GROUPS],
      ['identity', IDENTITIES],
      ['slur', SLURS],
      ['slur-aimed', SLURS_WHEN_AIMED],
    ] as const) {
      vocabulary.add(category, words[characteristic]);
      vocabulary.add(characteristic, words[characteristic]);
    }
  }
  vocabulary.add('folk', FOLK);
  for (const [category, words] of Object.entries({ ...GRAMMAR, ...SWEARING_CATEGORIES, ...HOSTILE, ...PEOPLE }))
    vocabulary.add(category, words);
  for (const [category, words] of Object.entries(PEOPLE)) {
    vocabulary.add('person', words);
    if (category !== 'other') vocabulary.add('accused', words);
  }
  vocabulary.add('accused', ACCUSED);
  vocabulary.add('object', OBJECTS);
  vocabulary.add('groups', GROUPS_OF_MANY);
  vocabulary.compound('identity', 'folk', 'groups');
  vocabulary.compound('identity', 'folk', 'group');
  vocabulary.compound('identity', 'group', 'group');
}

const SWEARING_CATEGORIES = {
  'swear-strong': SWEARING.strong,
  'swear-mild': SWEARING.mild,
  'swear-faint': SWEARING.faint,
};

const HOSTILE = {
  vile: VILE,
  'vile-before': VILE_BEFORE,
  vermin: VERMIN,
  // Said of one person or a team these are, as often as not, a judgement of a thing.
  'vermin-person': VERMIN.filter((name) => !['trash', 'garbage', 'waste', 'refuse', 'crap', 'shit'].includes(name)),
  hate: HATE,
  loathing: LOATHING,
  sickens: SICKENS,
  kill: KILL,
  killed: KILLED,
  maim: MAIM,
  'i-will': I_WILL,
  'body-part': BODY_PARTS,
  burn: BURN,
  die: DIE,
  banished: BANISHED,
  banish: BANISH,
  unwanted: UNWANTED,
  worth: WORTH,
  insult: INSULTS.filter((name) => !INSULTS_WHEN_AIMED.includes(name)),
  'insult-aimed': INSULTS_WHEN_AIMED,
  'put-down': PUT_DOWNS,
  'slur-own': SLURS_OF_OWN,
  'hostile-emoji': HOSTILE_EMOJI,
  'firm-identity': FIRM_IDENTITIES,
  reports: REPORTS,
  agrees: AGREES,
  news: NEWS,
  condemns: CONDEMNS,
  self: list(
    "i'm, im, i am, i was, i've been, ive been, i felt, i feel, i feel like, me, myself, my, we are, we're, us, ourselves, as a, we",
  ),
};

/** The council, its post-holders, its people in office and its partners, by the names the pack gives them. */
function addNamesOf(vocabulary: Vocabulary, pack: Pack): void {
  const { name, aliases, place, region } = pack.council;
  const bodies = [name, ...aliases, `${place} council`, ...pack.partners.map((partner) => partner.name)];
  const officials = [
    ...pack.titles.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...pack.people.inOffice.map(({ name }) => name),
  ];
  for (const [category, names] of [
    ['body', bodies],
    ['official', officials],
  ] as const) {
    vocabulary.add(category, names);
    vocabulary.add('person', names);
  }
  vocabulary.add('place', [place, ...region]);
}
