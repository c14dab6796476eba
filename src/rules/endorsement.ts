import { message } from '../language/message.ts';
import { isQuoted, quotations } from '../language/quotes.ts';
import { Wording } from '../language/wording.ts';
import { mayBeCouncil, worded } from './account.ts';
import type { Rule } from './rule.ts';

/** What businesses sell, and what businesses are. */
const GOODS =
  '(?:fish and chips|fish & chips|cream teas?|sunday (?:lunch|roast)s?|(?:home )?made [a-z]{3,12}|full english|ice creams?|take ?aways?|pizzas?|curry|curries|coffee|cakes?|pasty|pasties|crab|seafood|breakfasts?|brunch|lunch(?:es)?|dinners?|meals?|food|burgers?|kebabs?|steaks?|beers?|ales?|pints?|gin|wine|cocktails?|scones|sandwiches|bread|fudge|chips|flowers|bouquets|haircuts?|nails|tattoos|massages?|plumbers?|builders?|electricians?|roofers?|garages?|mechanics?|hairdressers?|barbers?|salons?|estate agents?|solicitors?|bookshops?|gift shops?|shops?|stores?|boutiques?|pubs?|bars?|inns?|cafes?|cafés?|restaurants?|bistros?|bakery|bakeries|hotels?|b&bs?|guest ?houses?|holiday (?:lets?|cottages?)|boat trips?|gym|prices|deals|value)';
const BEST =
  '(?:best|finest|tastiest|loveliest|greatest|nicest|freshest|yummiest|cheapest|friendliest|cosiest|prettiest|most (?:delicious|amazing|reliable|trusted|professional)|top)';
const HERE =
  '(?:in|around|this side of) (?:town|the (?:town|area|county|south west|country|world|village|business)|[\\p{L}]{3,15}(?: [\\p{L}]{3,15})?)';
const BUSINESS_WORDS =
  '(?:cafe|café|coffee|bakery|bakers|pizza|pizzeria|restaurant|bistro|kitchen|kitchens|grill|takeaway|inn|hotel|arms|tavern|salon|barbers|hair|beauty|gifts|boutique|shop|store|stores|plumbing|builders|roofing|electrical|motors|garage|travel|lettings|estate agents|holidays|fishmongers|butchers|florist|florists|brewery|gallery|spa|gym|taxis|ltd|limited|deli|larder|emporium|crafts|cottages|surf|charters)';
/** A name with a business word in it, or somebody's: "Driftwood Gifts", "Tony's". */
const BUSINESS = `(?:the )?(?:[\\p{L}&'-]{2,20} ){1,4}${BUSINESS_WORDS}`;

/** Words that only advertisements have. */
const PROMOTION = new Wording({
  'best finest tastiest loveliest greatest nicest freshest yummiest cheapest friendliest cosiest prettiest most top favourite beat love find disappointed regret look prices deals offers value bargains second star code shop order buy book die visit try missed gem recommended recommend':
    [
      `(?:serves?|serving|do|does|sells?|makes?|for) the ${BEST} (?:[a-z]{3,12} ){0,2}?${GOODS}(?: ${HERE})?`,
      `the (?:very |absolute )?${BEST} (?:[a-z]{3,12} ){0,2}?${GOODS} ${HERE}`,
      `(?:our|my) (?:absolute |all time )?favourite (?:[a-z]{3,12} ){0,1}?${GOODS}`,
      `you (?:just |simply )?(?:can't|cannot|won't) beat (?:the|their|his|her|a|an|our)(?: [\\p{L}]{2,15}){1,3}`,
      `you(?: will|'ll) (?:love|not find better)(?: (?:it|them|their|the|what they)(?: [\\p{L}]{2,15}){0,2})?`,
      `you (?:won't|will not) (?:be disappointed|regret it|find (?:a )?better)`,
      'look no further(?: than)?',
      `(?:unbeatable|amazing|fantastic|great|brilliant|incredible|bargain|rock bottom|low low) (?:prices?|deals?|offers?|value|bargains?)`,
      'second to none',
      '(?:five|5) star (?:service|food|rated|reviews?|treatment)',
      '(?:use|quote|enter) (?:the |our |their |my )?(?:discount |promo |voucher )?code [A-Z0-9]{4,12}(?: for \\d{1,2}% off)?',
      `(?:shop|order|buy|book) (?:now|today|online|yours)(?: (?:at|from|with))`,
      `${GOODS} to die for`,
      'must visit|must try|not to be missed offer|hidden gem',
      `(?:come highly|comes highly|highly|thoroughly|would definitely|can't) (?:recommended|recommend (?:them|him|her|this place|enough))`,
    ],
});

/** "We highly recommend Looe Bay Builders": but not "we recommend that you book early". */
const RECOMMENDS = new Wording({
  recommend: [
    `(?:we|I|we'd|I'd)(?: would| can| do)?(?: highly| thoroughly| strongly| definitely| really| cannot)? recommend (?!that|you|to|all|any|every|everyone|people|parents|using|taking|booking|checking|residents|visitors|approval|refusal|keeping|not|\\p{L}{2,14}ing|the (?:application|report|budget|use|following|adoption|council)|a (?:visit to your|maximum|minimum))(?:(?:the|this|a|our|them) )?(?:[\\p{L}&']{2,15})(?: [\\p{L}&']{2,15}){0,3}`,
  ],
});

/** "If you need a plumber, call Pipeline Plumbing": a name is set before the others. */
const SENDS = new Wording({
  'visit try call ring head pop go get shop buy order book treat support check follow like give': [
    `(?:visit|try|call|ring|head (?:down |over |up |along )?to|pop (?:in|into|down to|along to|over to)|go to|get (?:yourself|yourselves|on) down to|shop (?:at|with)|buy from|order from|book with|treat (?:yourself|yourselves|someone|the family|mum|dad) (?:at|to [\\p{L} ]{3,25} (?:at|from))) ${BUSINESS} for(?: (?:a|all|your|the|some|their|all your))?(?: [\\p{L}]{2,15}){1,3}`,
    `(?:support|check out|follow|like and share|give a follow to) ${BUSINESS}`,
  ],
});

const BRAGS = new Wording({
  'brilliant amazing fantastic excellent superb best good great awesome outstanding delicious reasonable cheap': [
    `(?:they|he|she|it)(?:'s| is|'re| are) (?:brilliant|amazing|fantastic|excellent|superb|the best|so good|great|awesome|outstanding|delicious|very reasonable|cheap)`,
  ],
});
const TRADE = new Wording({
  'plumber plumbing builder builders electrician electrical roofer roofing garage motors hairdresser barbers salon cafe café restaurant bistro pub inn hotel bakery pizza pizzas deli shop store business company firm kitchen food coffee cakes pasties fish':
    [GOODS, BUSINESS_WORDS, 'plumber|builder|electrician|shop|business|company|firm'],
});

/** All alike, or nobody's business: partners, charities, the council's own. */
const ALIKE =
  /\b(?:local|all (?:of )?(?:our|the)|our|independent|small) (?:\w+ )?(?:businesses|traders|shops|cafes|pubs|restaurants)\b|\b(?:charity|library|museum|guildhall|foodbank|food bank|council)\b/i;

export const endorsement: Rule = {
  id: 'endorsement',
  applies: (situation, pack) =>
    mayBeCouncil(situation) &&
    !pack.channels.some(({ id, exempt }) => id === situation.channel && exempt.includes('endorsement')),
  prepare: ({ options }) => ({
    sentence(sentence, situation) {
      const { text } = sentence;
      const brags = BRAGS.find(sentence);
      const spans = [
        ...PROMOTION.find(sentence),
        ...RECOMMENDS.find(sentence),
        ...SENDS.find(sentence),
        ...(brags.length > 0 && TRADE.has(sentence) ? brags : []),
      ];
      if (spans.length === 0 || ALIKE.test(text) || options.pass.some((words) => text.includes(words))) return [];
      const quoted = quotations(text);
      const [longest] = spans
        .filter((span) => !isQuoted(span, quoted))
        .sort((a, b) => b.end - b.start - (a.end - a.start));
      if (!longest) return [];
      const words = text.slice(longest.start, longest.end);
      return [
        {
          ...longest,
          severity: 'check',
          what: message(worded(situation, 'endorsement_what', 'endorsement_what_if'), words),
          advice: message('endorsement_advice'),
          confirmation: 'authority',
        },
      ];
    },
  }),
  examples: [
    { text: "The best pasties in town are at Annie's on Fore Street.", finds: ['The best pasties in town'] },
    {
      text: 'We highly recommend Kernow Roofing for storm damage.',
      finds: ['We highly recommend Kernow Roofing for storm'],
    },
    { text: 'Use code SUMMER20 for 20% off at the surf shop.', finds: ['Use code SUMMER20 for 20% off'] },
    { text: 'All our cafes and shops are open as usual. Please use local businesses.', finds: [] },
    { text: 'We recommend that you book early for the carol concert.', finds: [] },
    { text: 'The library is the best place in town to keep warm.', finds: [] },
    {
      text: "The best pasties in town are at Annie's on Fore Street.",
      finds: [],
      situation: { channel: 'tourism' },
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
  ],
};
