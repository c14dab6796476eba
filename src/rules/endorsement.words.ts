import { Wording } from '../language/wording.ts';

/** How businesses are recommended. */

/** What businesses sell, and what businesses are. */
const GOODS =
  '(?:fish and chips|fish & chips|fish|cream teas?|(?:sunday )?(?:lunch|roast)(?:e?s)?|home ?made [a-z]{3,12}|full english|ice creams?|take ?aways?|pizzas?|curry|curries|coffees?|cakes?|pasty|pasties|crab(?: sandwiches)?|seafood|breakfasts?|brunch|dinners?|meals?|food|burgers?|kebabs?|steaks?|beers?|ales?|pints?|gin|wine|cocktails?|scones|sandwiches|bread|fudge|chips|flowers|bouquets|haircuts?|nails|tattoos|massages?|plumbers?|plumbing|builders?|electricians?|roofers?|garages?|mechanics?|hairdressers?|barbers?|salons?|butchers?|florists?|decorators?|accountants?|window cleaners?|estate agents?|solicitors?|bookshops?|gift ?shops?|gifts|shops?|stores?|boutiques?|pubs?|bars?|inns?|cafes?|cafés?|restaurants?|bistros?|bakery|bakeries|hotels?|b&bs?|guest ?houses?|holiday (?:lets?|cottages?)|boat trips?|fishing trips|taxis?|gym|wetsuits?|menu|deals|carvery|bacon rolls?|place to (?:eat|stay|shop|drink))';
const BEST =
  '(?:best|finest|tastiest|loveliest|greatest|nicest|freshest|yummiest|cheapest|friendliest|cosiest|prettiest|most (?:delicious|amazing|reliable|trusted|professional|incredible|beautiful)|top|number one|no 1)';
const GOOD =
  '(?:great|amazing|fantastic|brilliant|excellent|superb|awesome|outstanding|delicious|lovely|fabulous|incredible|gorgeous|tasty|yummy|wonderful|unbeatable|good|top quality|mouth ?watering|first class)';
const HERE =
  '(?:in|around|this side of|for miles in) (?:town|the (?:town|area|county|south west|country|world|village|business)|[\\p{L}]{3,15}(?: [\\p{L}]{3,15})?)';
const WORDS_OF_BUSINESS =
  '(?:cafe|café|coffee|tea ?rooms?|bakery|bakers|pizza|pizzeria|restaurant|bistro|kitchens?|grill|takeaway|inn|hotel|arms|tavern|salon|barbers|hair|beauty|gifts|boutique|shop|store|stores|plumbing|plumbers|builders|building|roofing|electrical|electrics|motors|garage|travel|lettings|estate agents|holidays|fishmongers|butchers|florists?|brewery|gallery|spa|gym|taxis|cabs|ltd|limited|deli|larder|emporium|crafts|cottages|surf|charters|cruises|divers|factory|print|printers|cleaning|cleaners|carpets|windows|gardening|landscapes|scaffolding|carpentry|joinery|interiors|fashions|jewellers|pharmacy|opticians|vets|accountants|solicitors|bar|pub|hut|shack|chippy|creamery|dairy|farm shop|ice cream|bookshop|books|framing|upholstery|tyres|autos|hire|heating|hairdress(?:ers?|ing)|fencing|signs|nursery|garden centre|cycles)';

/** Words that only advertisements have. */
const PROMOTION = [
  `the (?:very |absolute )?${BEST} (?:[a-z]{3,12} ){0,2}?${GOODS} ${HERE}`,
  `(?:serves?|serving|does|sells?|makes?|bakes?|cooks?|pours?|offers?|for) (?:up )?the (?:very )?${BEST} (?:[a-z]{3,12} ){0,2}?${GOODS}(?: ${HERE})?`,
  `(?:the |simply the |by far the )?${BEST} (?:[a-z]{3,12} ){0,1}?${GOODS} (?:anywhere|around|ever|money can buy|you'll (?:ever )?(?:taste|find|eat|have)|you will (?:ever )?(?:taste|find|eat|have)|i've ever|we've ever)(?: [\\p{L}]{3,8})?`,
  `(?:our|my|everyone's|the town's) (?:absolute |all time |new )?favourite (?:[a-z]{3,12} ){0,1}?${GOODS}`,
  `you (?:just |simply )?(?:can't|cannot|won't) beat (?:the|their|his|her|a|an|our)(?: [\\p{L}]{2,15}){1,3}`,
  "(?:you )?(?:won't|will not) (?:be disappointed|regret it|find (?:a )?better(?: [\\p{L}]{3,12})?)",
  'look no further(?: than)?',
  '(?:service|food|quality|prices?|views?|value) (?:is |are )?second to none',
  `(?:nothing|nobody|no one|nowhere) (?:beats|tops|compares (?:to|with)|comes close to|does it better than)(?: (?:an?|the|their|our|some))?(?: [\\p{L}']{2,12}){1,3}(?= from| at| in|[.!])`,
  `(?:can't|cannot|can not) be (?:beaten|beat|bettered|matched|faulted)`,
  `(?:top|cracking|smashing|proper|lovely little|great little|fantastic little) (?:${GOODS}|place)(?=[.!,]| in| on| with| and)`,
  '(?:use|quote|enter) (?:the |our |their |my )?(?:discount |promo |voucher )?code [a-z]{2,10}\\d{0,4}(?: for \\d{1,2}% off)?',
  '(?:unbeatable|rock bottom|bargain|low low) (?:prices?|deals?|offers?|value|choice|range|quality)',
  `everyone should (?:try|visit|go to|use|buy) (?:the |this |their )?(?:[\\p{L}]{2,12} ){0,2}?${GOODS}`,
  "(?:is|are|'s) (?:absolutely |just |simply )?to die for",
  "(?:can't|cannot|couldn't|could not) (?:speak|praise)(?: [\\p{L}]{2,8}){0,2} (?:too )?highly(?: enough)?|can't praise(?: [\\p{L}]{2,10}){1,4} enough",
  '(?:big |massive |huge )?thumbs up (?:from|to|for)',
  '(?:big|huge|massive) shout ?out (?:to|for)',
  "you(?:'re| are) (?:really )?missing out|do yourselves? a favour|do yourself a favour",
  "(?:can't|cannot|can not|couldn't) recommend (?:[\\p{L}&']{2,15} ){1,5}enough",
  `(?:nobody|no one) does (?:[\\p{L}]{1,12} ){1,3}like|nowhere (?:else )?(?:better|comes close)(?: than| for| to [\\p{L}]{3,8})?`,
  `(?:best|finest|tastiest) ${GOODS} (?:in|this side of|for miles)(?: [\\p{L}]{3,12})?`,
  'for all (?:of )?your (?:[\\p{L}]{3,12} ){1,3}needs',
  `the (?:only )?place (?:to go|to be|to eat|to buy|to get) for (?:[a-z]{3,12} ){0,1}?${GOODS}`,
];

/** Praise, an invitation, an offer: an advertisement only where a business is named. */
const PRAISE = [
  "(?:we|i|we'd|i'd|would|can|can't|cannot)(?: would| can| do|'d)?(?: highly| thoroughly| strongly| definitely| really| cannot| always)? recommend(?! (?:that|you|to|all|any|every|everyone|people|parents|using|taking|booking|checking|residents|visitors|approval|refusal|keeping|not|[\\p{L}]{2,14}ing|the (?:application|report|budget|use|following|adoption|council)))(?: (?:[\\p{L}&']{2,15} ){1,4}enough)?",
  '(?:highly|thoroughly) recommended',
  '(?:highly|thoroughly|definitely|strongly|really|totally) recommend(?! (?:that|you|using|taking|booking|checking))',
  "(?:we|i|everyone|locals|visitors|you'll|you will)(?: all| just| really| absolutely| simply)* (?:loves?|adores?|loved)(?: [\\p{L}']{2,15}){1,3}",
  "(?:we|i) always (?:use|go to|shop at|buy from|eat at|call)(?: [\\p{L}']{2,15}){1,2}",
  `(?:they|he|she|it|their [a-z]{3,12}|the (?:food|service|staff|coffee|work|cakes?|menu))(?:'s| is|'re| are) (?:so |really |absolutely |always |very |just )?(?:${GOOD}|the best|honest|reliable|reasonable|cheap|friendly|helpful)`,
  `${GOOD} (?:value )?(?:[a-z]{3,12} )?${GOODS}`,
  'award winning',
  `(?:${GOOD}|fair|reasonable|honest|top class|friendly) (?:prices?|service|value|staff|company|firm|workmanship)`,
  `(?:did|do|does|done)(?: us| me)? an? (?:${GOOD}|cracking|smashing) job`,
  'hats off to|five stars?(?: from| for| to)?|5 stars',
  "(?:the )?only [\\p{L}]{4,14} (?:we|i)(?:'d| would)? (?:ever )?(?:trust|use|go to)",
  '(?:is|are) an absolute (?:must|gem|treat|delight|star)|(?:is|are) a (?:real )?(?:must|gem|treat)|not to be missed|hidden gem',
  'perfect (?:for|as) (?:[\\p{L}]{3,12} ){0,2}(?:gifts?|presents?|treats?|family|date|lunch|parties)',
  `(?:so|really|always|very) (?:friendly|reliable|helpful|reasonable|on time|good value|cheap|professional)`,
  'go to (?:place|shop|man|woman|people|team|garage|plumber|electrician|builder|cafe|café) (?:for|in|when)',
];

const INVITATION = [
  "give (?:[\\p{L}&'*]{2,15} ){1,4}(?:a (?:call|ring|try|visit|go|bell|shout)|some (?:love|support|custom))",
  '(?:give|take) (?:them |him |her )?your (?:business|custom|money) to|(?:give|take) them your (?:business|custom)',
  '(?:need|want|looking for|after) an? (?:good |new |reliable |local )?[a-z]{4,12},? (?:call|ring|try|use|ask for|contact)',
  "go and see(?: [\\p{L}&']{2,15}){1,4}",
  'pick up your (?:[\\p{L}]{3,12} ){1,3}(?:at|from)',
  `(?:visit|try|head (?:down |over |up |along )?to|pop (?:in|into|down to|along to|over to)(?: to)?|go to|call) (?:[\\p{L}&']{2,15} ){1,5}for (?:a|an|all|your|the (?:best|finest|tastiest)|some|their|${GOOD}|${BEST})(?: [\\p{L}]{2,15}){1,2}`,
  `(?:get (?:yourself|yourselves) (?:down |along |over )?to|shop (?:at|with)|buy from|order (?:now )?from|book (?:now )?with|treat (?:yourself|yourselves|someone|the family|mum|dad|your [a-z]{3,9}) (?:at|to|from)|grab an? [\\p{L} ]{3,25} (?:at|from)|check out)`,
  '(?:shop|order|buy|book) (?:now|today|online|yours) (?:at|from|with)|book now|order today',
  '(?:book|reserve|grab) (?:a|your|yourself a|yourselves a) (?:table|seat|room|slot|session|treatment|appointment|stay)',
  '(?:order|buy|get|book|pick up|grab) (?:all )?(?:your|mum|dad|some|a|an|one of their) (?!quotes?\\b)(?:[\\p{L}]{3,12} ){1,3}(?:from|at|with|of)',
  `(?:use|choose|try|support|visit) (?!(?:the|your|our|a|an|local|any|all|this|these|of|as|for|only|it|registered|licensed|farm)\\b)(?:[\\p{L}&']{1,15} ){1,3}${WORDS_OF_BUSINESS}`,
  "(?:go|get) (?:down |along |over )?to (?!the (?:library|guildhall|council|office|beach|website)\\b)(?:[\\p{L}&']{2,15} ){1,4}for",
  `(?:pop|nip|drop|call|head|get|swing|come|stroll|pile) (?:in|into|down|along|over|by|on down|up)(?: to| into| at| by)? (?!(?:the )?(?:library|guildhall|council|town hall|office|harbour|beach|park|museum|church|school|centre|community|surgery|polling|chamber|tic|information)\\b)(?:the )?(?:[\\p{L}&']{2,15} ){1,4}(?:for|and try|where|this|today|tonight|before)`,
];

const OFFER = [
  '(?:special|great|amazing|exclusive|limited|opening|fantastic) (?:offers?|deals?|discounts?|prices?)',
  '(?:two|2|three|3) for (?:one|1|two|2)(?: on [\\p{L}]{3,12})?|bogof|buy one get one',
  `\\d{1,2}(?:%| per ?cent) (?:off|discount)`,
  'half price(?: [\\p{L}]{3,12})?|(?:summer|winter|big|closing|clearance|january|huge) sale|sale (?:now on|at|starts|ends)',
];

/** Warm words of every day: an advertisement only beside a firm's own name. */
const WARM = [
  `(?!good\\b)${GOOD}|${BEST}|love|loves|loved|favourite|perfect|top marks|(?:can.t|couldn.t|cannot) (?:fault|be happier)(?: with)?|our pick|gems?|friendly|reliable|out of this world|must (?:visit|try|see)|(?:do|go and) try|come and (?:sample|taste|try)`,
  'save \\d{1,2}(?:%| per ?cent)|get a free|free gift|spend (?:over|more than) £\\d+|deals?|discounts?',
];

/** `promotion` recommends by itself; `praise` and the like only where a business is named, `warm` where it is by its own name. */
export const RECOMMENDATIONS = new Wording({
  promotion: PROMOTION,
  praise: PRAISE,
  invitation: INVITATION,
  offer: OFFER,
  warm: WARM,
});

/** A name with a business word in it, or a trade. */
export const BUSINESS = new Wording({
  business: [
    WORDS_OF_BUSINESS,
    '(?:plumber|builder|electrician|roofer|hairdresser|mechanic|decorator|gardener|painter|plasterer)',
  ],
});
