import { languageOf } from '../language/language.ts';
import { message } from '../language/message.ts';
import { StanceReader } from '../language/stance.ts';
import type { Severity } from '../policy/vocabulary.ts';
import type { Rule } from './rule.ts';

export const profanity: Rule = {
  id: 'profanity',
  prepare({ pack, options }) {
    const language = languageOf(pack);
    language.vocabulary.add('swear-strong', options.add);
    language.vocabulary.add('innocent', options.pass);
    const swearing = language.learn<Severity>('profanity', [
      ['{swear-strong}', 'stop'],
      ['{swear-mild}', 'check'],
      ['{swear-faint}', 'suggest'],
    ]);
    const stances = new StanceReader(language.vocabulary);
    return {
      sentence: (sentence) =>
        swearing(sentence)
          .filter(({ from, to }) => !(stances.isQuoted(sentence, from, to) && stances.isReported(sentence, from, to)))
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
