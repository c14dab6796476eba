import { languageOf } from '../language/language.ts';
import { message } from '../language/message.ts';
import type { Sentence } from '../language/sentence.ts';
import { StanceReader } from '../language/stance.ts';
import type { Severity } from '../policy/vocabulary.ts';
import type { Rule, RuleExample } from './rule.ts';

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
};

/** Whether the word is written as a part of a name ("Cressida Dick"). */
function isName({ words, text }: Sentence, at: number): boolean {
  const capital = (index: number) => /^\p{Lu}\p{Ll}/u.test(words[index]?.text ?? '');
  const next = words[at + 1];
  const joined = next !== undefined && text.slice(words[at]!.end, next.start) === ' ';
  return capital(at) && ((at > 0 && capital(at - 1)) || (joined && capital(at + 1)));
}

export const examples: readonly RuleExample[] = [
  { text: 'What a load of bollocks.', finds: ['bollocks'] },
  { text: 'The car park machine is f***ing broken again.', finds: ['f***ing'] },
  { text: 'Sh1t, I forgot to post the minutes.', finds: ['Sh1t'] },
  { text: 'This is utter b.o.l.l.o.c.k.s and you know it', finds: ['b.o.l.l.o.c.k.s'] },
  { text: 'Who the fuuuuck approved this?', finds: ['fuuuuck'] },
  { text: 'It was a bit of a cock-up with the dates.', finds: ['cock-up'] },
  { text: 'The Scunthorpe train leaves at nine.', finds: [] },
  { text: 'Faggots and peas at the Legion on Friday.', finds: [] },
  { text: 'Blue tits are nesting by the library.', finds: [] },
  { text: 'Spotted dick for pudding at the lunch club.', finds: [] },
  { text: 'Please pick up your fag ends on the beach.', finds: [] },
];
