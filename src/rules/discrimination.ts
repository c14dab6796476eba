import { languageOf } from '../language/language.ts';
import { message } from '../language/message.ts';
import type { Match, Part } from '../language/patterns.ts';
import type { Sentence } from '../language/sentence.ts';
import { StanceReader } from '../language/stance.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { CHARACTERISTICS, type Characteristic } from '../language/words/groups.ts';
import { ABOUT_GROUPS, ABOUT_THEM, RECLAIMED } from './lists/discrimination.ts';
import { best, marked, meant, trimmed } from './meant.ts';
import type { RawFinding, Rule, RuleExample } from './rule.ts';

/** What makes a finding: a group met by something hostile, or a slur, which is hostile by itself. */
type Kind = 'met' | 'slur';

/**
 * People met, for what they are, by contempt, hatred, harm or shutting out. No list of bad words: a group that is
 * merely named, denied hostility, quotation and counter-speech pass; slurs are found by themselves, but not where
 * people use them of themselves.
 */
export const discrimination: Rule = {
  id: 'discrimination',
  needsBefore: true,
  prepare({ pack, options }) {
    const language = languageOf(pack);
    language.vocabulary.add('innocent', options.pass);
    language.vocabulary.add('slur', options.add);
    const met = language.learn<Kind>('discrimination', [
      ...ABOUT_GROUPS.map((pattern) => [pattern, 'met'] as const),
      ['{slur}', 'slur'],
    ]);
    const aboutThem = language.learn<Kind>(
      'discrimination/them',
      ABOUT_THEM.map((pattern) => [pattern, 'met'] as const),
    );
    const reclaimed = language.learn(
      'discrimination/reclaimed',
      RECLAIMED.map((pattern) => [pattern, true] as const),
    );
    const groups = language.learn('discrimination/groups', [['{group}', true] as const]);
    const stances = new StanceReader(language.vocabulary);
    const read = characteristicReader(language.vocabulary);

    function find(sentence: Sentence, before: Sentence | undefined): RawFinding[] {
      const found = met(sentence).filter(({ value, from, to, parts }) =>
        value === 'slur'
          ? !stances.isReported(sentence, from, to, stances.isQuoted(sentence, from, to) ? QUOTED_REACH : SLUR_REACH)
          : !parts.some((part) => isOnePerson(sentence, part)) && stances.read(sentence, from, to) === 'meant',
      );
      const named = groups(sentence);
      const findings = best(
        withoutReclaimed(found, sentence).map((match) => trimmed(sentence, match)),
        (a, b) => rank(a) - rank(b),
      ).map((match) =>
        finding(
          sentence,
          match,
          sentence,
          match.parts.map(({ edge }) => edge.senses),
        ),
      );
      const spoken = named[0] ?? (before && groups(before)[0]);
      if (spoken) {
        const inBefore = !named[0];
        const about = meant(aboutThem(sentence), stances, sentence).filter(
          ({ from }) => inBefore || from > spoken.from || !before,
        );
        for (const match of best(
          about.map((match) => trimmed(sentence, match)),
          () => 0,
        )) {
          findings.push(
            finding(
              sentence,
              match,
              inBefore ? before! : sentence,
              spoken.parts.map(({ edge }) => edge.senses),
              spoken,
            ),
          );
        }
      }
      return findings;
    }

    /** Slurs that people use of themselves or of those they stand with. */
    function withoutReclaimed(matches: Match<Kind>[], sentence: Sentence): Match<Kind>[] {
      const slurs = matches.some(({ value }) => value === 'slur');
      if (!slurs) return matches;
      const own = reclaimed(sentence);
      return matches.filter(
        ({ value, from, to }) => value !== 'slur' || !own.some((other) => other.from <= from && other.to >= to),
      );
    }

    function finding(
      sentence: Sentence,
      match: Match<Kind>,
      namedIn: Sentence,
      senses: readonly (readonly number[])[],
      named?: Match<true>,
    ): RawFinding {
      const characteristic = read(senses);
      const words = sentence.slice(match.markFrom, match.markTo);
      const who = named ? namedIn.slice(named.from, named.to) : '';
      return {
        ...marked(sentence, match),
        severity: 'stop',
        what: message(characteristic ? `discrimination_what_${characteristic}` : 'discrimination_what', words),
        advice: message('discrimination_advice'),
        because:
          match.value === 'slur'
            ? message('discrimination_because_slur', words)
            : who
              ? message('discrimination_because_them', who, words)
              : message('discrimination_because', words),
      };
    }

    return { sentence: (sentence, _situation, before) => find(sentence, before) };
  },
};

/** Whether the part speaks of one woman or man, not of all: a word against her or him is an insult. */
const isOnePerson = ({ words }: Sentence, { from, edge }: Part) =>
  /^(that|this|the)$/.test(words[from - 1]?.norm ?? '') &&
  /^(woman|man|lady|girl|female|pensioner|teenager|youth)$/.test(words[from + edge.size - 1]!.norm);

/** A slur stays one unless the words just before it report it ("calling me a ..."). */
const SLUR_REACH = 4;
const QUOTED_REACH = 12;

const rank = (kind: Kind) => (kind === 'met' ? 0 : 1);

/** Reads which protected characteristic the words of a match speak of. */
function characteristicReader(
  language: Vocabulary,
): (senses: readonly (readonly number[])[]) => Characteristic | undefined {
  const known = CHARACTERISTICS.map((name) => [name, language.sense(`{${name}}`)] as const);
  return (senses) => known.find(([, sense]) => senses.some((list) => list.includes(sense)))?.[0];
}

export const examples: readonly RuleExample[] = [
  { text: 'Too many Travellers in this town.', finds: ['Too many Travellers in'] },
  { text: 'Immigrants are ruining this town.', finds: ['Immigrants are ruining'] },
  { text: 'The Travellers are back. They are vermin.', finds: ['They are vermin'] },
  { text: 'Old people should not be allowed to drive.', finds: ['Old people should not be allowed'] },
  { text: 'Typical woman driver.', finds: ['Typical woman driver'] },
  { text: 'Go back to your own country.', finds: ['Go back to your own country'] },
  { text: 'Get those p1keys off the field.', finds: ['p1keys'] },
  { text: 'The Gypsy and Traveller liaison officer will be at the meeting.', finds: [] },
  { text: 'Immigrants are not to blame for the housing shortage.', finds: [] },
  { text: 'No one should be called a retard.', finds: [] },
  {
    text: 'Somebody shouted “go back to your own country” at our neighbour, and that is never acceptable.',
    finds: [],
  },
  { text: 'Asian hornets have been seen near the allotments.', finds: [] },
];
