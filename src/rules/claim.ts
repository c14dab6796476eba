import { message } from '../language/message.ts';
import { isQuoted, quotations } from '../language/quotes.ts';
import { remembered } from '../language/remembered.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/sentences.ts';
import { mayBeCouncil, worded } from './account.ts';
import { CLAIMS } from './claim.words.ts';
import { firstOfEach, packsOwn } from './packs-own.ts';
import type { Rule, RuleExample } from './rule.ts';

/** Where it comes from, in the same sentence or the ones beside it. */
const SOURCE =
  /https?:|www\.|\b[\w-]+\.(?:gov|org|co|ac|nhs|police)\.?(?:uk)?\b|\b(?:according to (?!(?:experts|scientists|everyone|many|most|some)\b)|source|sources:|census|ons|office for national|published|report by|report from|survey (?:by|of|from|carried)|figures from|data from|research (?:by|from|carried)|study (?:by|from|in)|statistics from|cited|ofsted|audit|our survey|consultation|responses|respondents|link in|read more|find out more|see the|more information|section \d|act (?:19|20)\d\d|gov\.uk|regulations|said|says|told|reported|stated|announced|commented)\b/i;

/** The first claim of a sentence; a question claims nothing. */
const claims = remembered((sentence: Sentence): readonly Span[] =>
  sentence.text.endsWith('?') ? [] : CLAIMS.find(sentence).slice(0, 1),
);

export const claim: Rule = {
  id: 'claim',
  applies: mayBeCouncil,
  prepare: ({ options }) => {
    const own = packsOwn(options);
    return {
      text(text, sentences, situation) {
        const found = firstOfEach(sentences, claims, own)
          .filter(({ index }) => {
            const near = sentences.slice(Math.max(0, index - 1), index + 2);
            return !near.some(({ sentence }) => hasSource(sentence));
          })
          .map(({ start, end }) => ({ start, end }));
        if (found.length === 0) return [];
        const quoted = quotations(text);
        return found
          .filter((span) => !isQuoted(span, quoted) && !own.passes(text.slice(span.start, span.end)))
          .map((span) => ({
            ...span,
            severity: 'check',
            what: message(worded(situation, 'claim_what', 'claim_what_if'), text.slice(span.start, span.end)),
            advice: message('claim_advice'),
            confirmation: 'fact',
          }));
      },
    };
  },
};

const hasSource = remembered(({ text }: Sentence) => SOURCE.test(text));

export const examples: readonly RuleExample[] = [
  {
    text: 'Crime in Bodlowen has fallen by 80% since the cameras went up.',
    finds: ['Crime in Bodlowen has fallen by 80%'],
  },
  { text: 'Everyone knows the new tax will fix housing.', finds: ['Everyone knows'] },
  { text: 'Studies show that readers live longer.', finds: ['Studies show'] },
  { text: 'Nine out of ten residents back the new car park.', finds: ['Nine out of ten residents'] },
  { text: 'Bodlowen is the safest town in Essex.', finds: ['the safest town in Essex'] },
  { text: 'According to the Census, 31% of residents are over 65.', finds: [] },
  { text: 'Thefts have fallen by 12%. Read more: www.police.uk', finds: [] },
  { text: 'The council tax rises by 3.5% to £212.40 for a Band D home.', finds: [] },
  { text: 'Under 5s are free and the library never charges for children’s books.', finds: [] },
  { text: 'Everyone knows the new tax will fix housing.', finds: [], situation: { account: 'personal' } },
];
