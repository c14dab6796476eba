import { message } from '../language/message.ts';
import { isQuoted, quotations } from '../language/quotes.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/sentences.ts';
import { spansOf } from '../language/spans.ts';
import { mayBeCouncil, worded } from './account.ts';
import { BUSINESS, RECOMMENDATIONS } from './endorsement.words.ts';
import { packsOwn } from './packs-own.ts';
import type { Rule, RuleExample } from './rule.ts';

/** Somebody's: "Tony's on Buller Street", "Annie's". */
const POSSESSIVE =
  /(?<=\b(?:at|to|from|use|visit|try|love|by|with|in|for|call|ring|support|at the|to the|like the) )\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?['’]s\b/gu;
/** "Sandy Bay Builders", "Harbour Roofing": two names or more that could be a firm's. */
const FIRM =
  /(?<=\b(?:recommend|at|to|use|visit|try|call|ring|give|from|choose|trust|hire|with|by|is|love|support) (?:the )?)\p{Lu}[\p{L}&'’-]{1,18}(?: (?:&|and|of|the|on) \p{Lu}[\p{L}&'’-]{1,18}| \p{Lu}[\p{L}&'’-]{1,18}){1,4}/gu;

/** "Pascoe and " before "Heating". */
const NAME_BEFORE = /(?:(?<!\p{L})\p{Lu}[\p{L}'’]{1,18} (?:(?:&|and|of|the) )?){1,3}$/u;

/** All alike, or nobody's business: charities, the council's own. */
const ALIKE =
  /\b(?:local|all (?:of )?(?:our|the)|our|independent|small|other|various|many) (?:\w+ )?(?:businesses|traders|shops|cafes|cafés|pubs|restaurants|retailers|shopkeepers)\b|\b(?:charity|charities|foodbank|food bank|fundrais\w+|foundation|trust|rnli)\b/i;
/** Praised and offered every day without a business behind it. */
const PUBLIC =
  /\b(?:library|museum|council's|volunteers?|scouts|school|church|guildhall|community|police|nhs|lifeboat|panto\w*|concert|carnival|regatta|festival|lottery|bus|train)\b/i;

export const endorsement: Rule = {
  id: 'endorsement',
  applies: (situation, pack) =>
    mayBeCouncil(situation) &&
    !pack.channels.some(({ id, exempt }) => id === situation.channel && exempt.includes('endorsement')),
  prepare: ({ options }) => {
    const own = packsOwn(options);
    return {
      sentence(sentence, situation) {
        const { text } = sentence;
        const found = recommendation(sentence) ?? own.find(sentence)[0];
        if (!found || own.passes(text)) return [];
        if (isQuoted(found, quotations(text))) return [];
        return [
          {
            ...found,
            severity: 'check',
            what: message(
              worded(situation, 'endorsement_what', 'endorsement_what_if'),
              text.slice(found.start, found.end),
            ),
            advice: message('endorsement_advice'),
            confirmation: 'authority',
          },
        ];
      },
    };
  },
};

/**
 * The words that recommend: an advertisement's own, or praise, an invitation or an offer where a business is named.
 * One span from the first of them to the last.
 */
function recommendation(sentence: Sentence): Span | undefined {
  const found = RECOMMENDATIONS.find(sentence);
  if (found.length === 0 || ALIKE.test(sentence.text)) return undefined;
  const firms = firmsIn(sentence);
  const named = firms.length > 0 || BUSINESS.find(sentence).length > 0;
  const some =
    PUBLIC.test(sentence.text) || !named
      ? found.filter(({ kind }) => kind === 'promotion')
      : found.filter(({ kind }) => kind !== 'warm' || firms.some(({ trade }) => trade));
  if (some.length === 0) return undefined;
  const spans = some.every(({ kind }) => kind === 'warm') ? [...some, ...firms] : some;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Names that could be a firm's; `trade` when they say what it does. */
const firmsIn = (sentence: Sentence): (Span & { trade?: boolean })[] => [
  ...BUSINESS.find(sentence).flatMap(({ start, end }) => {
    const [name] = /^\p{Lu}/u.test(sentence.text.slice(start, end))
      ? (NAME_BEFORE.exec(sentence.text.slice(Math.max(0, start - 40), start)) ?? [])
      : [];
    return name === undefined ? [] : [{ start: start - name.length, end, trade: true }];
  }),
  ...spansOf(sentence.text, POSSESSIVE),
  ...spansOf(sentence.text, FIRM),
];

export const examples: readonly RuleExample[] = [
  { text: "The best pasties in town are at Annie's on Fore Street.", finds: ['The best pasties in town'] },
  { text: 'We highly recommend Harbour Roofing for storm damage.', finds: ['We highly recommend'] },
  { text: 'Use code SUMMER20 for 20% off at the surf shop.', finds: ['Use code SUMMER20 for 20% off'] },
  { text: 'Need a plumber? Give Pipeline Plumbing a call.', finds: ['Give Pipeline Plumbing a call'] },
  { text: 'All our cafes and shops are open as usual. Please use local businesses.', finds: [] },
  { text: 'We recommend that you book early for the carol concert.', finds: [] },
  { text: 'The library is the best place in town to keep warm.', finds: [] },
  {
    text: "The best pasties in town are at Annie's on Fore Street.",
    finds: [],
    situation: { channel: 'events' },
  },
  {
    text: "The best pasties in town are at Annie's on Fore Street.",
    finds: [],
    situation: { account: 'personal', channel: null },
  },
  {
    text: "You won't be disappointed by the crab at the Quay Bistro.",
    finds: ["You won't be disappointed"],
    situation: { account: 'unknown', channel: null },
  },
];
