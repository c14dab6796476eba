import { languageOf } from '../language/language.ts';
import { message } from '../language/message.ts';
import type { Match } from '../language/patterns.ts';
import type { Sentence } from '../language/sentence.ts';
import { StanceReader } from '../language/stance.ts';
import { INSULT_PATTERNS } from './lists/insult.ts';
import { best, marked, trimmed } from './meant.ts';
import type { Rule, RuleExample } from './rule.ts';

/** Words that belittle a person, the council, an officer, a business: derogatory, or a personal attack. */
export const insult: Rule = {
  id: 'insult',
  prepare({ pack, options }) {
    const language = languageOf(pack);
    language.vocabulary.add('insult', options.add);
    language.vocabulary.add('innocent', options.pass);
    const insults = language.learn(
      'insult',
      INSULT_PATTERNS.map((pattern) => [pattern, pattern.includes('{put-down}')] as const),
    );
    const self = language.learn('insult/self', [
      ['{self} {adv}* {det}* {vile-before}* {insult}|{vile}|{vermin-person}', true] as const,
    ]);
    const stances = new StanceReader(language.vocabulary);
    const officials = [language.vocabulary.sense('{official}'), language.vocabulary.sense('{body}')];

    const aimedAtCouncil = ({ parts }: Match<boolean>) =>
      parts.some(({ edge }) => edge.senses.some((sense) => officials.includes(sense)));
    const ofSelf = (sentence: Sentence, match: Match<boolean>) =>
      self(sentence).some(({ from, to }) => from <= match.from && to >= match.to);

    return {
      sentence: (sentence) => {
        // A put-down often has its own "not": "hasn't got a clue".
        const found = insults(sentence).filter(({ value, from, to }) => {
          const stance = stances.read(sentence, from, to);
          return stance === 'meant' || (value && stance === 'denied');
        });
        if (found.length === 0) return [];
        return best(
          found.filter((match) => !ofSelf(sentence, match)).map((match) => trimmed(sentence, match)),
          () => 0,
        ).map((match) => {
          const words = sentence.slice(match.markFrom, match.markTo);
          return {
            ...marked(sentence, match),
            severity: 'stop' as const,
            what: message(aimedAtCouncil(match) ? 'insult_what_council' : 'insult_what', words),
            advice: message(aimedAtCouncil(match) ? 'insult_advice_council' : 'insult_advice'),
          };
        });
      },
    };
  },
};

export const examples: readonly RuleExample[] = [
  { text: 'You are an idiot.', finds: ['an idiot'] },
  { text: 'The clerk is useless.', finds: ['useless'] },
  { text: 'What a bunch of clowns you have on that committee.', finds: ['clowns'] },
  { text: 'Model Town Council is a joke.', finds: ['a joke'] },
  { text: 'Ignorant people like you are the problem.', finds: ['Ignorant people like you'] },
  { text: 'Those stupid seagulls stole my chips again.', finds: [] },
  { text: 'I was an idiot and left my bag on the bus.', finds: [] },
  { text: 'The old stile is useless and will be replaced.', finds: [] },
  { text: 'It was a stupid mistake on our part and we are sorry.', finds: [] },
];
