import { languageOf } from '../language/language.ts';
import { message } from '../language/message.ts';
import type { Sentence } from '../language/sentence.ts';
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
          .filter(({ from, value }) => value === 'stop' || !isName(sentence, from))
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

/** Whether the word is written as a part of a name ("Cressida Dick"). */
function isName({ words, text }: Sentence, at: number): boolean {
  const capital = (index: number) => /^\p{Lu}\p{Ll}/u.test(words[index]?.text ?? '');
  const next = words[at + 1];
  const joined = next !== undefined && text.slice(words[at]!.end, next.start) === ' ';
  return capital(at) && ((at > 0 && capital(at - 1)) || (joined && capital(at + 1)));
}
