import { Phrases } from '../language/matcher.ts';
import { message } from '../language/message.ts';
import { isQuoted, quotations } from '../language/quotes.ts';
import { remembered } from '../language/remembered.ts';
import type { Sentence } from '../language/sentence.ts';
import { COUNTIES } from '../language/words/counties.ts';
import { mayBeCouncil, worded } from './account.ts';
import { firstOfEach, packsOwn } from './packs-own.ts';
import type { Rule, RuleExample } from './rule.ts';

/** An opinion in the first person; what "I" do ("I attach the form") is no opinion. */
const PHRASES = [
  'i think|thought|believe|reckon|feel|felt|suppose|suspect|guess|prefer|disagree|doubt|wish|fear|agree|love|loved|hate|hated|like|liked|dislike|loathe|adore|support|oppose|enjoyed|miss|resent|regret|despair|confess|admit|maintain',
  'i find|want|wonder|despise|adore|blame|worry|imagine|dread|sympathise',
  `i hope they|he|she|the|we|someone|somebody|${COUNTIES.join('|')}`,
  'i would|could much rather|prefer',
  "i'd much rather|prefer",
  "i couldn't|can't care less",
  'if i were|was|am',
  'speaking for myself',
  'speaking as a resident|mum|dad|parent|local',
  'my pick|choice|advice|verdict|gripe|grumble|bugbear|hope|wish|fear',
  "i know what i|id|i'd",
  'i personally|honestly|really|truly|strongly|still|also|absolutely|actually|genuinely|just|always|rather|quite|simply|certainly|totally|completely|fully|for think|believe|feel|felt|agree|disagree|hope|like|love|hate|dislike|enjoyed|loved|liked|hated|adore|prefer|support|oppose|doubt|miss|one',
  "i don't|never|cannot|can't|couldn't|didn't think|believe|agree|like|trust|care|approve|support|stand|understand|see",
  "i honestly|really|just don't|can't|couldn't",
  'i do|did|could|would not think|believe|agree|like|trust|care|approve|support|understand|see',
  'i must|have|will|would admit|say|confess|agree',
  'i have to admit|say|confess|agree',
  'i would have|say|rather|prefer|argue|never',
  "i'd have|say|rather|prefer|argue|never",
  "i wouldn't|shouldn't",
  'I-AM sure the|they|he|she',
  'I-AM no|not fan|sure|convinced|keen|impressed',
  'I-AM not a fan',
  'I-AM not happy|pleased|surprised|against|opposed|bothered',
  'I-AM so|very|really|quite|totally|deeply|bitterly|a|rather disappointed|angry|annoyed|ashamed|shocked|upset|bit|worried|frustrated|against|unhappy',
  'I-AM angry|disappointed|disgusted|appalled|ashamed|gutted|against|opposed|horrified|shocked|annoyed|unhappy|convinced|baffled',
  'I-AM fed up',
  'I-AM so|really|totally fed up',
  'I-AM sick and tired',
  'i was against|opposed|disappointed|disgusted|appalled|shocked|horrified',
  'I-AM all for|against',
  'I-AM of the opinion',
  'I-AM so|very|really|super|dead excited|proud|happy|pleased|sad|jealous|grateful|thrilled|chuffed|glad|tired|cross|bored|sorry',
  'I-AM loving|hating|excited|thrilled|chuffed|delighted|gutted|knackered|jealous|biased',
  'my kids|husband|wife|mum|dad|mother|father|daughter|son|children|partner|boyfriend|girlfriend|family|dog|mates|mate|friends|garden|house|hubby|gran|nan|brother|sister',
  'i was away|off|ill|busy|asleep|late|there',
  'i was on holiday|leave',
  "i've been away|off|ill|busy|waiting",
  "i can't wait|stand|bear|believe",
  'i could not|never believe|care|forgive|agree|resist',
  'i saw|went|bought|ate|tried|drove|walked|swam|took',
  'if i was|were in charge|mayor|the',
  "i'd much|far|like rather|prefer|to",
  'not a fan|lover of',
  'not keen|sold|convinced on',
  'not my cup|thing|favourite|problem',
  'to be honest|fair|frank',
  'tbh',
  'gutted|chuffed|buzzing|devastated about|for|with|that|to|by',
  'fingers crossed my|i|for',
  "i've always|never loved|liked|hated|thought|felt|wanted|said|believed|understood|enjoyed|wondered|been|supported",
  "i've had enough",
  'i always|never loved|love|hated|hate|liked|like|thought|enjoyed|enjoy|wanted',
  "i'll|i'd never|always|definitely|probably|certainly",
  'love|hate|loving|hating it when|how',
  'my team|phone|bike|boat|birthday|weekend|holiday|day|commute|job|life|heart|granny|neighbour|flatmate',
  'in my opinion|view|book|experience|eyes',
  'in my humble|honest|own|personal opinion|view|experience',
  'to my mind',
  'from my point of view',
  'from where i stand|sit',
  'it seems|looks|sounds|feels|appears to me',
  'the way i see it',
  'my opinion|view|feeling|guess|take|bet|hunch|worry|concern|preference is',
  'my own|personal|honest|humble|gut|two view|opinion|favourite|feeling|belief|experience|preference|pence|cents',
  'my favourite|favorite',
  'my two|2 pence|cents',
  'imo|imho',
  'if you ask|asked me',
  'if it was|were up to me',
  'for my money',
  "as far as i'm concerned",
  'as far as i am concerned',
  'personally',
  'speaking personally',
  'to be honest|frank i',
  "to be honest|frank i'm",
  "can't say i|i'm|i'd",
  "i'd|i would love|hate to see",
  "don't care what|who|how|if",
  'as a mum|dad|parent|resident|local|gran|mother|father myself|i',
  'makes me so|really|very|cross|angry|sad|sick|laugh|cry|mad|furious',
  'call me old fashioned',
  'call me old fashioned|cynical',
  "for what it's worth",
  'for what it is worth',
  'just my opinion|view|thoughts',
];

const phrases = new Phrases(
  PHRASES.flatMap((phrase) => [phrase.replace('I-AM', "i'm"), phrase.replace('I-AM', 'i am')]).map(
    (phrase) => [phrase, true] as const,
  ),
);

/** Somebody's words are passed on: "Inspector Lee said: I think ...". */
const REPORTED = /(?<!\bI )\b(?:said|says|added|adds|told|writes|wrote|asked|commented|explains|explained|replied)\b/i;

/** The words that give an opinion away; one place is enough for a sentence. */
const opinions = remembered((sentence: Sentence) => {
  if (!sentence.words.some(({ norm }) => ONESELF.has(norm)) || REPORTED.test(sentence.text)) return [];
  return phrases
    .find(sentence)
    .filter(({ from }) => {
      const before = sentence.words[from - 1]?.norm ?? '';
      if (FORMAL.test(sentence.text.slice(sentence.words[from]!.start))) return false;
      return !ASKING.has(before) && !(sentence.words[from]!.norm === 'personally' && !opens(sentence, from));
    })
    .slice(0, 1)
    .map(({ from, to }) => ({ start: sentence.words[from]!.start, end: sentence.words[to - 1]!.end }));
});

/** Words of which every opinion has one. */
const ONESELF = new Set(
  "tbh honest fair frank gutted chuffed buzzing devastated fan keen sold loving i i'm i'd i've i'll my me personally imo imho worth myself cents pence wouldn't shouldn't".split(
    ' ',
  ),
);

/** "What do I think", "if I think": somebody's question or a case, no opinion. */
const ASKING = new Set(['do', 'should', 'can', 'if', 'when', 'shall', 'may', 'could', 'will']);

/** What officers write of what they are about to do, not of what they think. */
const FORMAL =
  /^I(?:['’]m| am)? (?:\w+ )?(?:want|wish|delighted|pleased|happy|grateful) to (?:\w+ )?(?:announce|start|record|thank|say|inform|report|confirm|remind|hear|advise|let|add|express|Mr|Mrs|Miss|Ms|Cllr|all)\b/i;

/** "Personally, I would ...: not "hand it in personally". */
function opens({ words, text }: Sentence, index: number): boolean {
  const next = words[index + 1]?.norm;
  return (index === 0 || /[,;:–-]\s*$/.test(text.slice(0, words[index]!.start))) && next !== 'signed';
}

export const personalVoice: Rule = {
  id: 'personal-voice',
  applies: mayBeCouncil,
  prepare: ({ options }) => {
    const own = packsOwn(options);
    return {
      text(text, sentences, situation) {
        const spans = firstOfEach(sentences, opinions, own).map(({ start, end }) => ({ start, end }));
        if (spans.length === 0) return [];
        const quoted = quotations(text);
        return spans
          .filter((span) => !isQuoted(span, quoted) && !own.passes(text.slice(span.start, span.end)))
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
    };
  },
};

export const examples: readonly RuleExample[] = [
  { text: 'I think the new benches look lovely.', finds: ['I think'] },
  { text: 'In my opinion the old bandstand was better.', finds: ['In my opinion'] },
  { text: 'Personally, I would leave the trees as they are.', finds: ['Personally'] },
  { text: 'The Mayor said: “I think the new benches look lovely. I love them.”', finds: [] },
  { text: 'Tick “I agree” at the foot of the form.', finds: [] },
  { text: 'What do you think of the new benches?', finds: [] },
  { text: 'Please hand the form in personally at the Guildhall.', finds: [] },
  { text: 'I think the new benches look lovely.', finds: [], situation: { account: 'personal' } },
  { text: 'IMHO the bins are too small.', finds: ['IMHO'], situation: { account: 'unknown' } },
];
