import { languageOf } from '../language/language.ts';
import { type MessageKey, message } from '../language/message.ts';
import type { Match } from '../language/patterns.ts';
import { StanceReader } from '../language/stance.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { type RuleId, SEVERITIES, type Severity } from '../policy/vocabulary.ts';
import { best, marked, meant, trimmed } from './meant.ts';
import type { Confirmation, Rule, SentenceCheck, Setup } from './rule.ts';

/** A rule told by its wordings: patterns by severity, and the messages for what they find. */
export interface Worded {
  id: RuleId;
  patterns: Partial<Record<Severity, readonly string[]>>;
  /** Categories of words of its own. */
  words?: Record<string, readonly string[]>;
  /** Makes a severity depend on what was met, for instance on who is meant. */
  severity?(match: Match<Severity>, language: Vocabulary): Severity;
  messages(match: Match<Severity>, language: Vocabulary): { what: MessageKey; advice: MessageKey };
  confirmation?: Confirmation;
}

/** Builds such a rule. Words denied, quoted or reported are let pass; a pack's own phrases are added and passed. */
export function wordedRule(worded: Worded): Rule {
  return { id: worded.id, prepare: (setup) => ({ sentence: prepare(worded, setup) }) };
}

function prepare({ id, patterns, words = {}, severity, messages, confirmation }: Worded, setup: Setup): SentenceCheck {
  const language = languageOf(setup.pack);
  const { vocabulary } = language;
  for (const [category, phrases] of Object.entries(words)) vocabulary.add(category, phrases);
  vocabulary.add('innocent', setup.options.pass);
  vocabulary.add(`added-${id}`, setup.options.add);
  const wordings = language.learn<Severity>(id, [
    ...SEVERITIES.flatMap((level) => (patterns[level] ?? []).map((pattern) => [pattern, level] as const)),
    [`{added-${id}}`, 'check'],
  ]);
  const stances = new StanceReader(vocabulary);
  return (sentence) => {
    const found = meant(wordings(sentence), stances, sentence);
    if (found.length === 0) return [];
    const graded = severity ? found.map((match) => ({ ...match, value: severity(match, vocabulary) })) : found;
    return best(
      graded.map((match) => trimmed(sentence, match)),
      bySeverity,
    ).map((match) => {
      const { what, advice } = messages(match, vocabulary);
      return {
        ...marked(sentence, match),
        severity: match.value,
        what: message(what, sentence.slice(match.markFrom, match.markTo)),
        advice: message(advice),
        ...(match.value === 'check' && confirmation && { confirmation }),
      };
    });
  };
}

const bySeverity = (a: Severity, b: Severity) => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);

/** Whether a match speaks of a category of people, such as `official`. */
export function speaksOf({ parts }: Match<unknown>, language: Vocabulary, ...categories: string[]): boolean {
  const senses = categories.map((category) => language.sense(`{${category}}`));
  return parts.some(({ edge }) => edge.senses.some((sense) => senses.includes(sense)));
}
