import { Phrases } from '../language/matcher.ts';
import { message } from '../language/message.ts';
import type { Severity } from '../policy/vocabulary.ts';
import type { Rule } from './rule.ts';

const STRONG = [
  'fuck',
  'fucking',
  'fucked',
  'fucker',
  'shit',
  'shitty',
  'bullshit',
  'cunt',
  'wanker',
  'twat',
  'bollocks',
];
const MILD = ['bloody', 'arse', 'crap', 'piss', 'pissed off', 'bugger', 'damn'];

export const profanity: Rule = {
  id: 'profanity',
  prepare({ options }) {
    const words = new Phrases<Severity>([
      ...[...STRONG, ...options.add].map((word) => [word, 'stop'] as const),
      ...MILD.map((word) => [word, 'check'] as const),
    ]);
    return {
      sentence: (sentence) =>
        words.find(sentence).map(({ from, to, value }) => ({
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
