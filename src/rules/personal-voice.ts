import { Phrases } from '../language/matcher.ts';
import { message } from '../language/message.ts';
import { isQuoted, quotations } from '../language/quotes.ts';
import { remembered } from '../language/remembered.ts';
import type { Sentence } from '../language/sentence.ts';
import { mayBeCouncil, worded } from './account.ts';
import type { Rule } from './rule.ts';

/** An opinion in the first person; what "I" do ("I attach the form") is no opinion. */
const PHRASES = [
  'i think|thought|believe|reckon|feel|suppose|suspect|guess|prefer|disagree|doubt|wish|fear|agree|love|hate|like|dislike|loathe|adore|support|oppose',
  'i personally|honestly|really|truly|strongly|still|also think|believe|feel|agree|disagree|hope|like|love|hate|dislike|enjoyed',
  "i don't|never|cannot|can't|couldn't think|believe|agree|like|trust|care|approve|support|stand|understand",
  'i do not think|believe|agree|like|trust|care|approve|support|understand',
  "i would|d|'d have|say|rather|prefer|argue|never",
  "i'd have|say|rather|prefer|argue|never",
  'I-AM no|not fan|sure|convinced|keen|impressed',
  'I-AM not a fan',
  'I-AM angry|disappointed|disgusted|appalled|ashamed|gutted',
  'I-AM all for',
  'I-AM of the opinion',
  'in my opinion|view|book|experience',
  'in my humble|honest|own|personal opinion|view|experience',
  'to my mind',
  'from my point of view',
  'my opinion|view|feeling|guess|take|bet|hunch is',
  'my own|personal|honest|humble view|opinion|favourite|feeling|belief|experience',
  'my two|2 pence|cents',
  'my favourite|favorite',
  'imo|imho',
  'if you ask|asked me',
  "as far as i'm concerned",
  'as far as i am concerned',
  'personally',
  'speaking personally',
  'call me old fashioned',
  'call me old fashioned|cynical',
  "for what it's worth",
  'for what it is worth',
];

const phrases = new Phrases(
  PHRASES.flatMap((phrase) => [phrase.replace('I-AM', "i'm"), phrase.replace('I-AM', 'i am')]).map(
    (phrase) => [phrase, true] as const,
  ),
);

/** The words that give an opinion away; one place is enough for a sentence. */
const opinions = remembered((sentence: Sentence) =>
  phrases
    .find(sentence)
    .filter(({ from }) => {
      const before = sentence.words[from - 1]?.norm ?? '';
      return !ASKING.has(before) && !(sentence.words[from]!.norm === 'personally' && !opens(sentence, from));
    })
    .slice(0, 1)
    .map(({ from, to }) => ({ start: sentence.words[from]!.start, end: sentence.words[to - 1]!.end })),
);

/** "What do I think", "if I think": somebody's question or a case, no opinion. */
const ASKING = new Set(['do', 'should', 'can', 'if', 'when', 'shall', 'may', 'could', 'will']);

/** "Personally, I would ...": not "hand it in personally". */
function opens({ words, text }: Sentence, index: number): boolean {
  const next = words[index + 1]?.norm;
  return (index === 0 || /[,;:–-]\s*$/.test(text.slice(0, words[index]!.start))) && next !== 'signed';
}

export const personalVoice: Rule = {
  id: 'personal-voice',
  applies: mayBeCouncil,
  prepare: () => ({
    text(text, sentences, situation) {
      const spans = sentences.flatMap(({ sentence, start }) =>
        opinions(sentence).map((span) => ({ start: start + span.start, end: start + span.end })),
      );
      if (spans.length === 0) return [];
      const quoted = quotations(text);
      return spans
        .filter((span) => !isQuoted(span, quoted))
        .map((span) => ({
          ...span,
          severity: 'check',
          what: message(
            worded(situation, 'personal_voice_what', 'personal_voice_what_if'),
            text.slice(span.start, span.end),
          ),
          advice: message('personal_voice_advice'),
          confirmation: 'meant',
        }));
    },
  }),
  examples: [
    { text: 'I think the new benches look lovely.', finds: ['I think'] },
    { text: 'In my opinion the old bandstand was better.', finds: ['In my opinion'] },
    { text: 'Personally, I would leave the trees as they are.', finds: ['Personally'] },
    { text: 'The Mayor said: “I think the new benches look lovely. I love them.”', finds: [] },
    { text: 'Tick “I agree” at the foot of the form.', finds: [] },
    { text: 'What do you think of the new benches?', finds: [] },
    { text: 'Please hand the form in personally at the Guildhall.', finds: [] },
    { text: 'I think the new benches look lovely.', finds: [], situation: { account: 'personal' } },
    { text: 'IMHO the bins are too small.', finds: ['IMHO'], situation: { account: 'unknown' } },
  ],
};
