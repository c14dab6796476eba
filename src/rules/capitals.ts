import { isShouted, isShoutedAmongOthers } from '../language/acronyms.ts';
import { message } from '../language/message.ts';
import { remembered } from '../language/remembered.ts';
import type { Sentence } from '../language/sentence.ts';
import { type ProperNames, properNames, sentenceCase } from '../language/sentence-case.ts';
import type { Pack } from '../policy/pack.ts';
import type { RawFinding, Rule, RuleExample } from './rule.ts';

/** Words in capitals that follow each other, `from` up to `to` (exclusive). */
interface Run {
  from: number;
  to: number;
}

export const capitals: Rule = {
  id: 'capitals',
  prepare({ pack, options }) {
    const written = namesIn(pack);
    const names = properNames(written);
    const nameWords = new Set(
      written.flatMap((name) => name.toUpperCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 3),
    );
    const known = new Set([...pack.acronyms, ...options.pass].map((word) => word.toLowerCase()));
    return {
      text(_text, sentences) {
        const loud = sentences.filter(({ sentence }) => runs(sentence).length > 0);
        if (loud.length === 0) return [];
        const acronyms = new Set([...known, ...loud.flatMap(({ sentence }) => introduced(sentence))]);
        const shouted = (word: string) =>
          isShouted(word, acronyms) || (nameWords.has(word) && !acronyms.has(word.toLowerCase()));
        const amongOthers = (word: string) => shouted(word) || isShoutedAmongOthers(word, acronyms);
        const read = (sentence: Sentence, run: Run) => {
          const { words } = sentence;
          const clearly = words.slice(run.from, run.to).filter((word) => shouted(word.text)).length;
          return judge(sentence, run, clearly > 1 ? amongOthers : shouted, names);
        };
        return loud.flatMap(({ sentence, start }) =>
          runs(sentence).flatMap((run) => read(sentence, run).map((found) => moved(found, start))),
        );
      },
    };
  },
};

/** "CLOSED" is a suggestion, a phrase is more: three words or more, or two long ones. */
function judge(sentence: Sentence, run: Run, shouted: (word: string) => boolean, names: ProperNames): RawFinding[] {
  const { words, text } = sentence;
  let { from, to } = run;
  while (from < to && !shouted(words[from]!.text)) from++;
  while (to > from && !shouted(words[to - 1]!.text)) to--;
  const loud = words.slice(from, to).filter((word) => shouted(word.text));
  const long = loud.filter((word) => word.text.length > 4);
  if (loud.length === 0 || (loud.length === 1 && long.length === 0)) return [];
  const phrase = loud.length > 2 || long.length > 1 || (loud.length === 2 && to - from > 2);
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  const written = text.slice(start, end);
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, start));
  return [
    {
      start,
      end,
      severity: phrase ? 'check' : 'suggest',
      what: message(phrase ? 'capitals_phrase_what' : 'capitals_word_what', written),
      advice: message('capitals_advice'),
      fixes: [{ start, end, text: sentenceCase(written, opens, names, shouted) }],
      confirmation: 'meant',
    },
  ];
}

const runs = remembered((sentence: Sentence): Run[] => {
  if (!/\p{Lu}{2}/u.test(sentence.text)) return [];
  const found: Run[] = [];
  let from = -1;
  for (let at = 0; at <= sentence.words.length; at++) {
    const goesOn = at < sentence.words.length && isCapital(sentence, at) && (from < 0 || isNear(sentence, at));
    if (from >= 0 && !goesOn) {
      found.push({ from, to: at });
      from = -1;
    }
    if (from < 0 && at < sentence.words.length && isCapital(sentence, at)) from = at;
  }
  return found;
});

/** In capitals altogether, or a number among such words; no part of a hashtag, a handle or an address. */
function isCapital({ words, text }: Sentence, at: number): boolean {
  const { start, end, text: word } = words[at]!;
  if (isSmall(word.charCodeAt(0)) || isSmall(word.charCodeAt(1))) return false;
  if (/[#@_/.\p{L}]/u.test(text[start - 1] ?? '') || /^(?:[_@/]|\.\w)/.test(text.slice(end, end + 2))) return false;
  return /^[\p{Lu}\p{N}'’]+$/u.test(word);
}

const isSmall = (code: number) => code >= 97 && code <= 122;

/** The same phrase goes on: only spaces or light marks between. */
const isNear = ({ words, text }: Sentence, at: number) =>
  /^[\s,&'’"“”–+-]{1,4}$/.test(text.slice(words[at - 1]!.end, words[at]!.start));

/** Acronyms that the text itself explains or writes as such: "(LAYSER)", "PCSOs". */
const introduced = remembered(({ text }: Sentence) =>
  Array.from(text.matchAll(/\((\p{Lu}{2,9})\)|(?<!\p{L})(\p{Lu}{2,8})s(?!\p{L})/gu), (match) =>
    (match[1] ?? match[2]!).toLowerCase(),
  ),
);

function namesIn({ council, channels, partners, placeNames, titles, people }: Pack): string[] {
  return [
    council.name,
    council.place,
    ...council.region,
    ...council.aliases,
    ...channels.flatMap(({ name, accounts }) => [name, ...accounts.map((account) => account.name)]),
    ...partners.map(({ name }) => name),
    ...placeNames,
    ...titles.map(({ name }) => name),
    ...[...people.inOffice, ...people.permitted].map(({ name }) => name),
  ];
}

function moved(found: RawFinding, by: number): RawFinding {
  const { start, end, fixes = [] } = found;
  return {
    ...found,
    start: start + by,
    end: end + by,
    fixes: fixes.map((fix) => ({ ...fix, start: fix.start + by, end: fix.end + by })),
  };
}

export const examples: readonly RuleExample[] = [
  { text: 'FREE PARKING IN LONGSTONE this Sunday', finds: ['FREE PARKING IN LONGSTONE'] },
  { text: 'SEE YOU ALL AT THE QUAY', finds: ['SEE YOU ALL AT THE QUAY'] },
  { text: 'The slipway is CLOSED until noon.', finds: ['CLOSED'] },
  { text: 'BEACH CLEAN at 10am, all welcome', finds: ['BEACH CLEAN'] },
  { text: 'The RNLI, the NHS and CORMAC will be at the fair.', finds: [] },
  { text: 'The Local Area Youth Service (LAYSER) opens today. LAYSER is free.', finds: [] },
  { text: 'Roadworks on the A38 and B3253 near PL13 1AE', finds: [] },
  { text: 'King Charles III came in MMXXIV.', finds: [] },
  { text: '#TOWNREGATTA is back', finds: [] },
  { text: 'Dogs must be on a lead. Do NOT let them off.', finds: [] },
];
