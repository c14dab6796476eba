import { Wording } from '../language/wording.ts';
import { COUNTIES } from '../language/words/counties.ts';

const NUMBER = '(?:\\d{1,3}(?:[.,]\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|half|most|almost all)';
const PEOPLE =
  '(?:residents|people|visitors|locals|adults|children|parents|families|drivers|businesses|voters|households|women|men|shoppers|us|you|them|tourists|dog owners|cyclists|pensioners|teenagers)';
const COUNTY = COUNTIES.join('|');
const PLACE = `(?:the )?(?:${COUNTY}|england|britain|the uk|uk|country|county|(?:south|north|west) ?(?:west|east|country)|world|europe|region)`;

/** Words that ask to be believed: figures about people's minds, absolutes, "everyone knows". */
export const CLAIMS = new Wording({
  claim: {
    'most all every majority nobody everyone everybody residents visitors locals parents': [
      `(?:most|all|every|almost all|nearly all|the (?:vast |great |overwhelming )?majority of)(?: of)? (?:our |the |local )?(?:[a-z]{4,12} )?(?:${PEOPLE}|resident|visitor|parent|child|driver)(?: in [\\p{L}]{3,12})? (?:agrees?|loves?|wants?|supports?|hates?|knows?|thinks?|says?|backs?|prefers?|welcomes?|enjoys?|(?:are|is) (?:happy|delighted|in favour|against|opposed|behind|pleased|fed up))`,
    ],
    [`best worst most safest cleanest greenest happiest healthiest friendliest prettiest biggest oldest cheapest lowest highest fastest finest strongest poorest richest busiest quietest toughest cleverest warmest sunniest driest wettest largest smallest longest steepest deepest county country world england ${COUNTIES.join(' ')}`]:
      [
        `(?:the|its|our|(?:britain|england|${COUNTY})'s) (?:very )?(?!(?:latest|nearest|earliest|closest|forest|interest|request|harvest|guest|test|rest|west|north|south|east|eldest|youngest)\\b)(?:[a-z]{3,12}est|best|worst|most [a-z]{4,14}) (?:[a-z]{3,12} ){0,2}(?:in|of|across) (?:the )?(?:whole (?:of )?(?:the )?|entire )?${PLACE}`,
      ],
    'impossible inconceivable certain obvious undeniable other': [
      "(?:it's|it is) (?:impossible for|inconceivable that|obvious that|undeniable that|obvious to everyone|clear to everyone)",
      'no other (?:council|town|place|village|beach|county|community|library|harbour)',
    ],
    fact: ['fact:(?: [\\p{L}]{2,12}){0,8}'],
    'ever always': [
      '(?:nobody|no one|no child|no pedestrian|no resident|not one person|nothing) (?:has|was|had|is)(?: [a-z]{2,5})? ?ever(?: been)? [\\p{L}]{4,12}',
      "(?:the council|this council|[\\p{L}]{3,14} (?:town|parish) council|our town|we|our staff|the town)(?: (?:has|have|will|is|are)|'ve)? always (?:puts?|listens?|listened|keeps?|kept|delivers?|delivered|protects?|does|do|been|acts?|come|comes|gets?)(?: [\\p{L}]{2,12}){1,2}",
    ],
    'cut cuts reduce reduced slashed halved boosted increased doubled prevented stopped ended saved': [
      `(?:has|have|will|had)?(?: already)? ?(?:cut|reduced?|slashed?|halved?|boosted?|doubled?|trebled?|ended|prevented?) (?:crime|theft|vandalism|litter(?:ing)?|pollution|speeding|accidents|waste|traffic|complaints|emissions|footfall|trade|tourism|fouling|flooding|anti ?social behaviour)(?: in [\\p{L}]{3,12})?(?: by(?: (?:more than|over|nearly|almost|about|at least))? (?:${NUMBER} ?(?:%|per ?cent)?|(?:a )?(?:half|third|quarter)|two thirds|three quarters))?`,
    ],
    'cost costs costing wastes': [
      '(?:costs?|costing|wastes?) (?:the |our |us |every |each )?(?:local )?(?:taxpayers?|town|council|country|nhs|ratepayers?|residents|households?|economy)(?: (?:over|more than|nearly|about|at least|around))? (?:millions|thousands|billions|a fortune|£[0-9.,]+ ?(?:million|billion|thousand|m|bn|k)?)',
    ],
    'cures cure prevents heals boosts causes': [
      '(?:cures?|cured|prevents?|heals?|causes?) (?:depression|cancer|anxiety|dementia|arthritis|covid|autism|asthma|diabetes|colds|stress|obesity|illness)',
      'boosts? (?:immunity|your immune system|the immune system)',
    ],
    'causes cause caused gives give poisoning poisons killing': [
      '(?:causes?|caused|gives? (?:you|people|us|children)|leads? to|triggers?) (?:[a-z]{4,9} )?(?:heart attacks?|strokes?|infertility|cancers?|tumours?|brain damage|blood clots|dementia|autism|migraines|asthma|birth defects)',
      '(?:is|are|was) (?:slowly )?(?:poisoning|killing|damaging) (?:our|your|the|us|you|people|everyone)(?: (?:children|kids|babies|bodies|brains|water|air|sea|bees|residents|elderly))?',
    ],
    'legally law required obliged liable': [
      '(?:is|are|be) (?:legally )?(?:obliged|required|bound|liable) (?:by law )?(?:to|for)(?= [\\p{L}]{2,12})(?<=legally (?:obliged|required|bound|liable) (?:to|for)|by law to)',
    ],
    'prices costs rents bills rates crime parking traffic rent': [
      '(?:prices|costs|rents|bills|rates|parking charges|charges|waiting times|queues) (?:have |has |are |had )?(?:gone up|risen|rose|fallen|gone down|doubled|trebled|tripled|increased|soared|jumped|dropped) (?:by )?(?:(?:over|more than|nearly|almost|about|at least) )?(?:\\d{1,3} ?(?:%|per ?cent)|a third|a half|half)',
    ],
    'litter crime damage noise mess waste': [
      `(?:most|almost all|nearly all|all|the majority|90%|half) (?:of )?(?:the |this |our |that )?(?:litter|crime|damage|noise|mess|waste|rubbish|trouble|vandalism|graffiti|dog mess|traffic|parking) (?:is|are|was|comes|gets?) (?:left |caused |made |done |dropped )?(?:by|from|down to|because of)(?: [\\p{L}]{3,14}){1,2}`,
    ],
    'free completely entirely': [
      '(?:is|are) (?:now )?(?:completely|entirely|totally|100%|absolutely) (?:free (?:of|from)|clean|clear|harmless|risk free)(?: [\\p{L}]{3,12})?',
    ],
    'illegal law offence': ["(?:it's|it is) (?:illegal|against the law|unlawful|a criminal offence) to"],
    'proven proved prove': [
      `(?:it's|it is|has been|have been|been|is|are|clinically|scientifically) (?:now )?prove[nd](?! (?:to be )?(?:popular|difficult|hard|useful|successful))`,
      `prove[nd] (?:fact|to (?:work|save|reduce|cut|increase))`,
    ],
    'fact truth': [
      `(?:it's|it is|that's|that is) (?:just )?a (?:well known |known |simple |proven |plain )?fact`,
      'the (?:simple |plain )(?:fact|truth) is(?: that)?|the fact is(?: that)?',
    ],
    'studies research science scientists evidence statistics surveys polls figures': [
      '(?:all )?(?:the )?(?:studies|research|science|scientists|evidence|statistics|surveys|polls|figures) (?:has |have |clearly |now |always |all )*(?:shown|proved|proven|found|shows?|proves?|says?|tells? us|suggests?|agrees?|confirms?)',
    ],
    experts: ['experts (?:all )?(?:agree|say|believe|think|warn)'],
    'everyone everybody nobody no all': [
      '(?:everyone|everybody|no one|nobody|no-one) (?:already |in town |in [\\p{L}]{3,14} |here )?(?:knows|agrees|supports|loves|hates|thinks|believes|can deny|could deny|disputes)(?! (?:you|who|where|what|how|when|if|somebody|someone))',
      'we all (?:know|agree|believe|think|want)(?! (?:you|who|where|what|how|when|if|somebody|someone))',
      'as (?:everyone|everybody|we all) knows?',
    ],
    'percent cent 10 20 30 40 50 60 70 80 90 95 99 three': [
      `(?:nearly |almost |over |more than |about |around |some )?\\d{1,3} ?(?:%|per ?cent|percent) of (?:all |our |the |local )?(?:[a-z]{4,12} )?${PEOPLE}`,
    ],
    'out ten': [
      `(?:nine|eight|seven|six|9|8|7|6) (?:out of|in) (?:every )?(?:ten|10) (?:[a-z]{3,12} )?(?:${PEOPLE}|shops|pubs|traders|homes|cars|cases)`,
    ],
    'save saves saving': [
      '(?:will |would )?saves? (?:every|each|all|the average|local|taxpayers|council) (?:[a-z]{3,12} )?(?:households?|famil(?:y|ies)|residents?|taxpayers?|people|business(?:es)?)?(?: (?:over|up to|more than|at least|about))? ?£\\d[\\d,.]*',
    ],
    officially: [
      `(?:is|are|'s|'re) (?:now )?officially (?:the|(?:britain|england|${COUNTY})'s)(?: [\\p{L}]{3,14}){1,2}`,
    ],
    'harm good': ['(?:does|do|causes?|doing) (?:far )?more (?:harm|damage) than good'],
    'visitors tourists people crime sunshine rain litter': [
      '(?:gets?|has|have|attracts?|sees?|with) (?:far |many )?(?:more|fewer|less) (?:visitors|tourists|people|crime|sunshine|rain|litter|sun) than (?:any(?:where)?|[\\p{L}]{3,14})',
    ],
    'doubt question denying undeniably unquestionably indisputably': [
      "there(?:'s| is) (?:absolutely )?no (?:doubt|question|denying)(?: that)?",
      'without (?:a )?(?:doubt|question)|undeniably|unquestionably|indisputably',
    ],
    'say said want support agree think believe would back love hate prefer oppose against favour disagree feel': [
      `${NUMBER} ?(?:%|per ?cent) of (?:all |our |the |local )?(?:[a-z]{4,12} )?${PEOPLE}(?: (?:in|of|who) [\\p{L}]{3,12})? (?:say|said|want|support|agree|think|believe|would|back|love|hate|prefer|oppose|are against|are in favour|disagree|feel)`,
    ],
    'fallen risen dropped gone increased decreased reduced cut rocketed soared plummeted doubled trebled tripled halved down up slashed':
      [
        `(?:crime|theft|vandalism|littering|fly ?tipping|dog fouling|traffic|pollution|accidents|complaints|footfall|tourism|trade|unemployment|poverty|anti ?social behaviour|speeding|waste|recycling|emissions|visitors|sickness|obesity) (?:in [\\p{L}]{3,15} |rates? |levels? |numbers )?(?:has|have|is|are) (?:been )?(?:fallen|risen|dropped|gone up|gone down|increased|decreased|reduced|cut|rocketed|soared|plummeted|doubled|trebled|tripled|halved|down|up|slashed)(?: (?:by|to))?(?: (?:more than|over|nearly|almost|around|about|at least|a whopping))? ?(?:${NUMBER} ?(?:%|per ?cent)|(?:a )?(?:half|third|quarter)|doubled|halved)?`,
      ],
    'ten five four three 10 100 hundred': [
      `${NUMBER} (?:out of|in) (?:every )?(?:three|four|five|ten|10|a hundred|100|3|4|5) ${PEOPLE}`,
    ],
    'twice times': [
      `(?:twice|two times|three times|four times|five times|ten times|10 times|(?:\\d{1,3}|many) times) (?:as|more) (?:likely|well|many|much|effective|dangerous|safe|quickly)(?: (?:to|as|than))?`,
    ],
    law: [
      `by law,? (?:you|we|they|everyone|all|residents|owners|landlords|drivers|it)(?: (?:must|have to|has to|are required|cannot|may not|need to))?`,
    ],
    never: [
      `(?:the council|this council|your council|we|the town|nobody|no one)(?: (?:has|have|had|'ve))? never (?:once )?(?:wasted|lost|raised|failed|refused|broken|lied|closed|missed|ignored|harmed|hurt|complained|let anyone down)(?: (?:a|any|one) (?:single )?[\\p{L}]{3,10})?`,
    ],
    not: [
      'not (?:a single|one single|one) (?:person|resident|complaint|objection|penny|accident|case)(?: (?:has|have|was|were) [\\p{L}]{4,12})?',
    ],
    '100 completely totally entirely perfectly absolutely': [
      `(?:100 ?(?:%|per ?cent)|completely|totally|entirely|perfectly|absolutely) (?:safe|harmless|effective|risk free|secure|guaranteed|free of)`,
    ],
    'guaranteed scientifically known': ['guaranteed to|scientifically proven|a known fact'],
    'safest cleanest greenest happiest healthiest friendliest prettiest most best worst biggest oldest cheapest lowest highest fastest finest':
      [
        `the (?:very )?(?:safest|cleanest|greenest|happiest|healthiest|friendliest|prettiest|best|worst|biggest|oldest|cheapest|finest|most beautiful) (?:(?:place|one|anywhere) )?(?:in|of) (?:the (?:whole (?:of )?|entire ))${PLACE}`,
        `the (?:very )?(?:safest|cleanest|greenest|happiest|healthiest|friendliest|prettiest|most (?:beautiful|popular|visited|efficient|expensive|dangerous|deprived|successful)|best(?:[ -]run)?|worst(?:[ -]run)?|biggest|oldest|cheapest|lowest|highest|fastest growing|finest) (?:[a-z]{4,12} )?(?:town|village|beach|harbour|council|place|library|resort|park|parish|seaside town|crime rate|council tax|museum|community|high street|play area)(?: (?:of|anywhere))? (?:in|on|of) (?:the )?(?:whole (?:of )?(?:the )?|entire )?${PLACE}`,
      ],
  },
});
