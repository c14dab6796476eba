import { languageOf } from '../language/language.ts';
import { message } from '../language/message.ts';
import { Patterns } from '../language/patterns.ts';
import { StanceReader } from '../language/stance.ts';
import type { Severity } from '../policy/vocabulary.ts';
import type { Rule } from './rule.ts';

export const profanity: Rule = {
  id: 'profanity',
  prepare({ pack, options }) {
    const language = languageOf(pack);
    language.add('swear-strong', options.add);
    language.add('innocent', options.pass);
    const words = new Patterns<Severity>(language, [
      ['{swear-strong}', 'stop'],
      ['{swear-mild}', 'check'],
      ['{swear-faint}', 'suggest'],
    ]);
    const stances = new StanceReader(language);
    return {
      sentence: (sentence) =>
        words
          .find(sentence)
          .filter(({ from, to }) => stances.read(sentence, from, to) !== 'reported')
          .map(({ from, to, value }) => ({
            start: sentence.words[from]!.start,
            end: sentence.words[to - 1]!.end,
            severity: value,
            what: message('profanity_what', sentence.slice(from, to)),
            advice: message('profanity_advice'),
            confirmation: 'meant',
          })),
    };
  },
  examples: [
    { text: 'What a load of bollocks.', finds: ['bollocks'] },
    { text: 'The Scunthorpe train leaves at nine.', finds: [] },
  ],
};
