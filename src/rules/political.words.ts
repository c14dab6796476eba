import { type Groups, Wording } from '../language/wording.ts';

/** Parties, their leaders, what is said of them, and how people are asked to vote. */

const PARTY =
  '(?:labour(?: party)?|conservatives?(?: party)?|tory|tories|lib(?:eral)? ?dem(?:ocrat)?s?|reform(?: uk| party)?|green party|greens|ukip|plaid(?: cymru)?|snp|sdp|mebyon kernow|restore britain)';

/** Parties that are surely meant: "labour" and "reform" alone are plain words too. */
const PARTIES: Groups = {
  'labour labourites': [
    '(?:the )?labour (?:party|government|council|group|lot|councillors?|mps?|voters?|supporters?|politicians?)',
    "labour(?:'s)?(?= (?:has|have|had|is|are|was|were|will|would|must|should|can|cannot|can't|won't|wants?|lied|lies|failed|broke|cut|left|promised|delivers?|team|candidate))",
    `(?:let|stop|make|under|from|by|voted?|voting|thanks to|blame|for|with|back|trust|support|supporting|join|kick|get) (?:the )?labour(?! (?:market|force|day|costs?|of love|intensive|ward|exchange))`,
  ],
  'conservative conservatives tory tories': [
    '(?:the )?conservative (?:party|government|council|group|lot|councillors?|mps?|voters?|team)',
    '(?:the |these |those )?(?:conservatives|tory|tories)',
  ],
  'lib liberal libdem libdems': ['(?:the )?(?:lib ?dems?|liberal democrats?)'],
  reform: [
    'reform (?:uk|party)',
    'reform(?= (?:are|is|will|have|has|would|lot|candidate|councillors?|voters?))',
    '(?:vote|voting|back|join|trust|support|supporting) reform',
  ],
  'green greens ukip plaid mebyon restore': [
    '(?:the )?green party|the greens',
    'ukip|plaid cymru|mebyon kernow|restore britain',
  ],
};

const LEADERS: Groups = {
  'starmer badenoch farage davey polanski sunak boris johnson truss reeves corbyn trump rayner': [
    "(?:sir )?(?:keir )?starmer(?:'s)?|(?:kemi )?badenoch(?:'s)?|(?:nigel )?farage(?:'s)?|ed davey(?:'s)?|polanski(?:'s)?|(?:rishi )?sunak(?:'s)?|boris(?: johnson)?(?:'s)?|liz truss|(?:rachel )?reeves(?:'s)?|(?:jeremy )?corbyn(?:'s)?|(?:donald )?trump(?:'s)?|angela rayner",
  ],
  'mp mps': ["(?:our|your|this|the local|that) (?:[a-z]{4,10} )?mps?(?:'s)?"],
  'government prime pm chancellor home westminster brexit brexiteers': [
    "(?:this|the) (?:[a-z]{4,12} )?(?:government|prime minister|pm|chancellor|home secretary)(?:'s)?|westminster politicians|brexit(?:eers)?",
  ],
};

/** Taking sides against. */
const ATTACK: Groups = {
  'wreck wrecked wrecking ruin ruined ruining destroy destroyed destroying destroys betray betrayed betraying betrayal fail failed failing failure failures lied lying lies lie let broke broken crash crashed care resign ashamed kicked touch fit disgrace disgraceful shambles useless clueless hopeless sold robbed robbing punish punishing hate hates disaster disastrous attack war chaos cuts incompetence incompetent corrupt shameful hypocrites hypocrisy cruel nasty mess rubbish blame fault tax robbery scrapped closed killed killing abandoned ignored ignoring neglected':
    [
      "(?:has |have |had |is |are |was |were |'s |'ve |just |only |always |totally |completely |badly |it |again )*(?:wreck(?:ed|ing)?|ruin(?:ed|ing)?|destroy(?:ed|ing|s)?|betray(?:ed|ing|al|s)?|fail(?:ed|ing|ures?|s)?|lied|lying|lies|let(?: [\\p{L}]{2,12}){1,3} down|broken?(?: (?:britain|their|its|his|her|every|our|promises?)){0,2}|crashed|don't care|doesn't care|do not care|resign|ashamed|out of touch|not fit|disgrac(?:e|eful)|shambles|useless|clueless|hopeless|sold us|robb(?:ed|ing)|punish(?:ed|ing)?|hates?|disast(?:er|rous)|(?:an )?attack on|war on|chaos|cuts|incompeten(?:ce|t)|corrupt|shameful|hypocri(?:tes?|sy)|cruel|nasty|mess|rubbish|blame|fault|tax (?:rises?|grab|raid)|abandoned|ignor(?:ed|ing)|neglected|killing)",
    ],
  'must should needs need time': [
    '(?:must|should|needs? to|has to|time to|time for [\\p{L} ]{3,20} to) (?:go|resign|quit|be (?:kicked|voted|thrown) out)',
  ],
  'kick boot throw get down sick fed enough never don stop vote sack': [
    "(?:get rid of|kick(?: [\\p{L}]{2,14}){0,3} out|boot(?: [\\p{L}]{2,14}){0,3} out|throw(?: [\\p{L}]{2,14}){0,3} out|vote(?: [\\p{L}]{2,14}){1,3} out|get(?: [\\p{L}]{2,14}){1,3} out|down with|sick of|fed up (?:with|of)|had enough of|never trust|don't trust|stop|sack)",
  ],
};

/** Taking sides for. */
const SUPPORT: Groups = {
  'win wins winning deliver delivers delivering save fix protect stand stands fight fights fighting only best choice right plan proud support supporting back backing trust thank thanks great brilliant fantastic delighted hope join joined vote voted voting well ahead':
    [
      "(?:can|will|to|are|is|'s|'ll) (?:[a-z]{4,9} )?(?:win|winning|deliver(?:ing)?|save|fix|protect|stand up|fight|ahead)|delivers?|stands? up for|fights? for|the only (?:party|ones?|people|choice|candidate)|best choice|right choice|on your side|(?:is|are|was|were) (?:absolutely |so )?right|(?:has|have|with) a plan|has my vote|gets my vote|proud (?:of|to)|support(?:ing)?|back(?:ing)?|trust|thanks? to|well done|great|brilliant|fantastic|delighted|voted? for|voting for|join(?:ed)?",
    ],
  only: ['only'],
};

/** Calls to vote, to stand, to campaign: of all the most serious before an election. */
const CAMPAIGN: Groups = {
  'vote votes voted voting elected elect reelect re ballot': [
    `vote (?:for )?(?:the )?(?:${PARTY}|me|us|him|her|them out|change)(?! (?:know|about))`,
    `(?:please |do |so )?vote for (?!(?:the|your|our|a|an|which|what|who|whichever|this|it|or|all|any|one|them|these|those|change)\\b)[\\p{L}]{3,12} [\\p{L}']{3,15}(?= (?:on|this|next|at|in|as|and|to|who|for)(?! (?:best|favourite|winner)))`,
    'vote (?:them|him|her|these|this lot|the council) out',
    `vot(?:e|ed|ing) for (?:me|us|him|her|(?:the )?${PARTY})`,
    `(?:re ?elect|elect) (?:me|us|him|her|your|our|${PARTY}|cllr|councillor)`,
    '(?:lend|give|giving|lent|gave) (?:me|us|them|him|her) your vote|your vote (?:for|will help|counts for) (?:me|us)|count on your vote',
    '(?:support|back) (?:me|us|him|her) (?:at|in|on) (?:the )?(?:ballot|polls?|polling|election|thursday)(?: box| day)?',
    'get the vote out',
    "if (?:i am |i'm |we are )?(?:re )?elected(?:,? (?:i|we)(?: will|'ll| would))?",
  ],
  'campaign campaigning canvassing leafleting leafletting door doorknocking doorstep': [
    '(?:on|out on|hitting|joining|joined) (?:the )?campaign(?:ing)? trail(?: (?:with|for)(?: [\\p{L}]{2,12}){0,4})?',
    '(?:out )?(?:canvassing|campaigning|leafleting|leafletting|door ?knocking) (?:with|for|in|today|this|on behalf of|around)(?: [\\p{L}]{2,12}){0,5}',
    '(?:great|good|brilliant|lovely|positive|fantastic) (?:response|conversations?|chats?|reception|session|feedback) on the doorsteps?',
  ],
  'candidate candidates standing running selected': [
    '(?:standing|running|selected|stand|chosen) (?:again )?(?:as|to be|for election as) (?:the |a |your |an )?(?:[\\p{L}]{2,12} ){0,3}(?:candidate|councillor|mp)',
    `(?:our|your) (?:(?:fantastic|brilliant|great|local|excellent|amazing|hard ?working|new) )?(?:${PARTY} )(?:parliamentary |local |council )?candidates?`,
    '(?:back|support|choose|meet) (?:our|your) (?:[\\p{L}]{2,12} ){0,2}candidates?',
    'standing for (?:re ?election|election again)',
  ],
  'backing back support endorse endorsing': [
    `(?:we|i|proud to|please|let's|the council|councillors?) (?:are |is |will |all |fully |proudly )*(?:back|backing|support|supporting|endorse|endorsing) (?:the |our |your )?(?:${PARTY} )?(?:candidate|[\\p{L}]{3,14} candidate|(?:lib ?dem|labour|tory|conservative|green|reform) candidate)`,
  ],
  'change new': [
    '(?:time|ready|need|want|ripe) (?:for )?(?:a )?(?:change|new) (?:of |in )?(?:government|mp|leadership at westminster|prime minister)',
  ],
  'mp mps': [
    '(?:our|your|the local) mps? (?:is|are|was|has been|does|did|has done) (?:doing )?(?:an? )?(?:absolutely |really |truly )?(?:fantastic|great|brilliant|terrible|awful|useless|hopeless|good|rubbish|dreadful|superb|excellent|poor|disgraceful|wonderful|amazing|nothing)(?: job)?',
  ],
  'deserve deserves earn': ['(?:deserves?|has earned|have earned|needs?) your (?:vote|support)'],
  'wasted tactically tactical anyone': [
    'wasted vote|vot(?:e|ing) tactically|tactical vot(?:e|ing)',
    'a vote for (?:anyone|anybody|any other|the other)(?: (?:else|party|lot|candidate))?',
  ],
  'march rally protest demo demonstration picket strike': [
    '(?:join|joining|come to|come on|see you (?:at|on)|support|on|at) (?:us (?:on|at) )?(?:the |a |our |this )?(?:[a-z]{4,10} )?(?:march|rally|protest|demo|demonstration|picket line|strike) (?:against|to stop|to save|outside (?:parliament|westminster))(?: [\\p{L}]{2,12}){0,3}',
  ],
  'placards posters poster leaflets boards rosette': [
    `(?:${PARTY}|your|our) (?:posters?|placards?|leaflets?|rosettes?|boards?) (?:going up|in (?:your|the) window|on display)|put (?:up )?(?:a|our|your) (?:poster|board|placard)(?: up)?`,
  ],
  join: [`join (?:the )?(?:${PARTY} party|labour party|conservatives|lib ?dems|green party|reform uk)`],
  'say working team': [
    `say no to (?:${PARTY})(?:'s)?`,
    `(?:your|our) (?:local )?(?:${PARTY}) (?:team|councillors?|group)(?:,? working (?:for|hard))?`,
    'working (?:hard )?for you all year round',
  ],
  'petition election': [
    `(?:sign|join|signed) (?:the|our|this|my) petition (?:to|against|calling)(?: [\\p{L}]{2,12}){0,3} (?:government|prime minister|resign|election|${PARTY})`,
    'general election now|(?:call|calling for|want|need) (?:a|an|another) (?:general )?election',
  ],
};

/** Who is spoken of, and calls to vote. */
export const SIDES = new Wording({ party: PARTIES, leader: LEADERS, campaign: CAMPAIGN });

/** What is said of them: looked for only where one of them is named. */
export const JUDGEMENTS = new Wording({ attack: ATTACK, support: SUPPORT });
