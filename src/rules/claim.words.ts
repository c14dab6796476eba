import { Wording } from '../language/wording.ts';
import { COUNTIES } from '../language/words/counties.ts';

const NUMBER = '(?:\\d{1,3}(?:[.,]\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|half|most|almost all)';
const PEOPLE =
  '(?:residents|people|visitors|locals|adults|children|parents|families|drivers|businesses|voters|households|women|men|shoppers|us|you|them|tourists|dog owners|cyclists|pensioners|teenagers)';
const COUNTY = COUNTIES.join('|');
const PLACE = `(?:the )?(?:${COUNTY}|england|britain|the uk|uk|country|county|(?:south|north|west) ?(?:west|east|country)|world|europe|region)`;

const SHARE = `(?:${NUMBER} ?(?:%|per ?cent|percent)|(?:a|one|two|three) (?:half|thirds?|quarters?|fifths?|tenths?)|half)`;
const ABOUT =
  '(?:(?:more than|over|nearly|almost|around|about|at least|up to|some|well over|a whopping|a massive|just) )?';

/** Words that ask to be believed: figures about people's minds, absolutes, "everyone knows". */
export const CLAIMS = new Wording({
  claim: [
    `(?:most|all|every|almost all|nearly all|the (?:vast |great |overwhelming )?majority of)(?: of)? (?:our |the |local )?(?:[a-z]{4,12} )?(?:${PEOPLE}|resident|visitor|parent|child|driver)(?: in [\\p{L}]{3,12})? (?:agrees?|loves?|wants?|supports?|hates?|knows?|thinks?|says?|backs?|prefers?|welcomes?|enjoys?|(?:are|is) (?:happy|delighted|in favour|against|opposed|behind|pleased|fed up))`,
    `(?:the|its|our|(?:britain|england|${COUNTY})'s) (?:very )?(?!(?:latest|nearest|earliest|closest|forest|interest|request|harvest|guest|test|rest|west|north|south|east|eldest|youngest)\\b)(?:[a-z]{3,12}est|best|worst|most [a-z]{4,14}) (?:[a-z]{3,12} ){0,2}(?:in|of|across|on) (?:the )?(?:whole (?:of )?(?:the )?|entire )?${PLACE}`,
    "(?:it's|it is) (?:impossible for|inconceivable that|obvious that|undeniable that|obvious to everyone|clear to everyone)",
    'no other (?:council|town|place|village|beach|county|community|library|harbour)',
    'fact:(?: [\\p{L}]{2,12}){0,8}',
    '(?:nobody|no one|no child|no pedestrian|no resident|not one person|nothing) (?:has|was|had|is)(?: [a-z]{2,5})? ?ever(?: been)? [\\p{L}]{4,12}',
    "(?:the council|this council|[\\p{L}]{3,14} (?:town|parish) council|our town|we|our staff|the town)(?: (?:has|have|will|is|are)|'ve)? always (?:puts?|listens?|listened|keeps?|kept|delivers?|delivered|protects?|does|do|been|acts?|come|comes|gets?)(?: [\\p{L}]{2,12}){1,2}",
    `(?:has|have|will|had)?(?: already)? ?(?:cut|reduced?|slashed?|halved?|boosted?|doubled?|trebled?|ended|prevented?) (?:crime|theft|vandalism|litter(?:ing)?|pollution|speeding|accidents|waste|traffic|complaints|emissions|footfall|trade|tourism|fouling|flooding|anti ?social behaviour)(?: in [\\p{L}]{3,12})?(?: by(?: (?:more than|over|nearly|almost|about|at least))? (?:${NUMBER} ?(?:%|per ?cent)?|(?:a )?(?:half|third|quarter)|two thirds|three quarters))?`,
    '(?:costs?|costing|wastes?) (?:the |our |us |every |each )?(?:local )?(?:taxpayers?|town|council|country|nhs|ratepayers?|residents|households?|economy)(?: (?:over|more than|nearly|about|at least|around))? (?:millions|thousands|billions|a fortune|£[0-9.,]+ ?(?:million|billion|thousand|m|bn|k)?)',
    '(?:cures?|cured|prevents?|heals?|causes?) (?:depression|cancer|anxiety|dementia|arthritis|covid|autism|asthma|diabetes|colds|stress|obesity|illness)',
    'cures (?!(?:and|all|for|its|meat|ham)\\b)[\\p{L}]{3,12}',
    '(?:causes?|caused|gives? (?:you|people|us|children)|leads? to|triggers?) (?:[a-z]{4,9} )?(?:heart attacks?|strokes?|infertility|cancers?|tumours?|headaches?|deafness|brain damage|blood clots|dementia|autism|migraines|asthma|birth defects)',
    '(?:is|are|was) (?:slowly )?(?:poisoning|killing|damaging) (?:our|your|the|us|you|people|everyone)(?: (?:children|kids|babies|bodies|brains|water|air|sea|bees|residents|elderly))?',
    '(?:is|are|be) (?:legally )?(?:obliged|required|bound|liable) (?:by law )?(?:to|for)(?= [\\p{L}]{2,12})(?<=legally (?:obliged|required|bound|liable) (?:to|for)|by law to)',
    '(?:is|are|was|were) (?:now )?(?:completely|entirely|totally|100 ?(?:%|per ?cent)|absolutely|perfectly) (?:free (?:of|from)|clean|clear|harmless|risk free|pure|natural|accurate|true|reliable|pointless)(?: [\\p{L}]{3,12})?',
    `(?:fallen|risen|dropped|gone up|gone down|increased|decreased|reduced|cut|rocketed|soared|plummeted|rose|fell|grown|grew|jumped|(?:is|are|was) (?:up|down))(?: by| to)? ${ABOUT}${SHARE}`,
    '(?:has|have|had|nearly|almost|more than) (?:doubled|trebled|tripled|quadrupled|halved)(?! (?:the|our|its|their|your|fines?)\\b)',
    `${ABOUT}${SHARE} of (?:all |our |the |local |every )*(?:[a-z]{4,12} )?(?:${PEOPLE}|houses|homes|shops|pubs|jobs|dogs|pupils|patients|households|accidents|litter|crime|waste|plastic|trade|traders)`,
    `${SHARE} (?:more|fewer|less|higher|lower|cheaper|safer|faster|quicker|healthier|better)`,
    `an? ${ABOUT}${SHARE} (?:rise|drop|fall|increase|decrease|reduction|cut|jump|decline) in`,
    '(?:bring|generate|inject|pump|add|contribute|worth|put)(?:e?s|ing|ed)? (?:[\\p{L}]{2,8} ){0,3}£[0-9.,]+ ?(?:[a-z]{1,8} )?(?:(?:in)?to|for|back into|a year|every year|each year) (?:[\\p{L}]{2,8} ){0,3}economy',
    '(?:hundreds|thousands|dozens|\\d{2,5}) (?:of )?(?:new |local |extra )*jobs|creat(?:e|es|ed|ing) (?:[\\p{L}0-9]{2,9} ){0,2}jobs',
    `(?:bring|brought|generate|inject|pump|add|contribute|save|waste|wasted|lose|lost)(?:s|d|ing|ed)? (?:in |us |you |the |our |local |town |council |taxpayers |nhs |an? |extra )*${ABOUT}£[0-9.,]+(?: ?(?:million|billion|thousand|m|bn|k))?(?: (?:in|into|a|every|each|per))`,
    `the (?:very )?(?:first|only|number one|no 1) (?:[a-z]{3,14} ){1,3}(?:in|of|across) (?:every |all |the (?:whole (?:of )?(?:the )?|entire )?)?(?:[a-z]{3,8} (?:in|of) )?${PLACE}`,
    'every single (?:resident|person|visitor|trader|shop|business|house(?:hold)?|home|parent|child|expert|survey|study|vote|dog|car|driver|town|council|pub|one of (?:us|you|them))(?:s|es)?',
    "(?:will|is|are|was|has|have|'ll) (?:definitely|most certainly|almost certainly)(?! (?:be back|be there|open|on)\\b) [\\p{L}]{2,10}|(?:we|i) (?:can )?guarantee",
    "(?:there(?:'s| is)|have seen) (?:absolutely |simply )?no evidence|there (?:has|have) never been|(?:it's|it is|is) (?:a )?(?:well known (?:that|fact)|common knowledge)|(?:it's|it is) a legal requirement",
    'the (?:leading|main|number one|no 1|single biggest|biggest) (?:cause|reason|complaint|problem|killer|worry|issue)|the evidence is (?:clear|overwhelming)|the law (?:says|states|requires|is clear)|(?:hardly|scarcely|barely) (?:anyone|anybody)|(?:almost|virtually|practically) (?:everyone|everybody|nobody|no one)',
    "(?:it's|it is) (?:illegal|against the law|unlawful|a criminal offence) to",
    `(?:it's|it is|has been|have been|been|is|are|clinically|scientifically) (?:now )?prove[nd](?! (?:to be )?(?:popular|difficult|hard|useful|successful))`,
    `(?:it's|it is|that's|that is) (?:just )?a (?:well known |known |simple |proven |plain )?fact`,
    'the (?:simple |plain )(?:fact|truth) is(?: that)?|the fact is(?: that)?',
    '(?:all )?(?:the )?(?:studies|research|science|scientists|evidence|statistics|surveys|polls|figures) (?:has |have |clearly |now |always |all )*(?:shown|proved|proven|found|shows?|proves?|says?|tells? us|suggests?|agrees?|confirms?)',
    'experts (?:all )?(?:agree|say|believe|think|warn)',
    '(?:everyone|everybody|no one|nobody|no-one) (?:already |in town |in [\\p{L}]{3,14} |here )?(?:knows|agrees|supports|loves|hates|wants|thinks|believes|can deny|could deny|disputes)(?! (?:you|who|where|what|how|when|if|somebody|someone))',
    'we all (?:know|agree|believe|think|want)(?! (?:you|who|where|what|how|when|if|somebody|someone))',
    `(?:nine|eight|seven|six|9|8|7|6) (?:out of|in) (?:every )?(?:ten|10) (?:[a-z]{3,12} )?(?:${PEOPLE}|shops|pubs|traders|homes|cars|cases)`,
    '(?:does|do|causes?|doing) (?:far )?more (?:harm|damage) than good',
    '(?:gets?|has|have|attracts?|sees?|with) (?:far |many )?(?:more|fewer|less) (?:visitors|tourists|people|crime|sunshine|rain|litter|sun) than (?:any(?:where)?|[\\p{L}]{3,14})',
    "there(?:'s| is) (?:absolutely )?no (?:doubt|question|denying)(?: that)?",
    'without (?:a )?(?:doubt|question)|undeniably|unquestionably|indisputably',
    `(?:crime|theft|vandalism|littering|fly ?tipping|dog fouling|traffic|pollution|accidents|complaints|footfall|tourism|trade|unemployment|poverty|anti ?social behaviour|speeding|waste|recycling|emissions|visitors|sickness|obesity) (?:in [\\p{L}]{3,15} |rates? |levels? |numbers )?(?:has|have|is|are) (?:been )?(?:fallen|risen|dropped|gone up|gone down|increased|decreased|reduced|cut|rocketed|soared|plummeted|down|up|slashed)(?:(?: by| to)? ${ABOUT}${SHARE})?`,
    `${NUMBER} (?:out of|in) (?:every )?(?:three|four|five|ten|10|a hundred|100|3|4|5) ${PEOPLE}`,
    `(?:twice|two times|three times|four times|five times|ten times|10 times|(?:\\d{1,3}|many) times) (?:as|more) (?:likely|well|many|much|effective|dangerous|safe|quickly)(?: (?:to|as|than))?`,
    `by law,? (?:you|we|they|everyone|all|residents|owners|landlords|drivers|it)(?: (?:must|have to|has to|are required|cannot|may not|need to))?`,
    `(?:the council|this council|your council|we|the town|nobody|no one)(?: (?:has|have|had|'ve))? never (?:once )?(?:wasted|lost|raised|failed|refused|broken|lied|closed|missed|ignored|harmed|hurt|complained|let anyone down)(?: (?:a|any|one) (?:single )?[\\p{L}]{3,10})?`,
    'not (?:a single|one single|one) (?:person|resident|complaint|objection|penny|accident|case)(?: (?:has|have|was|were) [\\p{L}]{4,12})?',
    `(?:100 ?(?:%|per ?cent)|completely|totally|entirely|perfectly|absolutely) (?:safe|harmless|effective|risk free|secure|guaranteed|free of)`,
    'guaranteed to|scientifically proven|a known fact',
  ],
});
