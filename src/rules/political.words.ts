import { Wording } from '../language/wording.ts';

/** Parties, their leaders, what is said of them, and how people are asked to vote. */

const PARTY =
  '(?:labour(?: party)?|conservatives?(?: party)?|tory|tories|lib(?:eral)? ?dem(?:ocrat)?s?|reform(?: uk| party)?|green party|greens|ukip|plaid(?: cymru)?|snp|sdp|mebyon kernow|restore britain)';

/** Parties that are surely meant: "labour" and "reform" alone are plain words too. */
const PARTIES = [
  '(?:the )?labour (?:party|government|council|group|lot|councillors?|mps?|voters?|supporters?|politicians?)',
  "labour(?:'s)?(?= (?:has|have|had|is|are|was|were|will|would|must|should|can|cannot|can't|won't|wants?|lied|lies|failed|broke|cut|left|promised|delivers?|team|candidate))",
  `labour's|(?:let|stop|make|under|from|by|voted?|voting|thanks to|blame|for|with|back|trust|support|supporting|join|kick|get|only|typical|our|your|new|choose|elect|hate|love|beat) (?:the )?labour(?! (?:market|force|day|costs?|of love|intensive|ward|exchange))`,
  '(?:the )?conservative (?:party|government|council|group|lot|councillors?|mps?|voters?|team)',
  '(?:the |these |those )?(?:conservatives|tory|tories)',
  '(?:the )?(?:lib ?dems?|liberal democrats?)',
  'reform (?:uk|party|council|government)',
  'reform(?= (?:are|is|will|have|has|would|can|cannot|want|lot|team|candidate|councillors?|voters?|ruin|wreck|destroy|win))',
  '(?:vote|voting|back|join|trust|support|supporting|let|stop|only|typical) reform(?! (?:of|the|to)\\b)',
  '(?:the )?green party|the greens',
  'ukip|plaid cymru|mebyon kernow|restore britain',
];

const LEADERS = [
  "(?:sir )?(?:keir )?starmer(?:'s)?|(?:kemi )?badenoch(?:'s)?|(?:nigel )?farage(?:'s)?|ed davey(?:'s)?|polanski(?:'s)?|(?:rishi )?sunak(?:'s)?|boris(?: johnson)?(?:'s)?|liz truss|(?:rachel )?reeves(?:'s)?|(?:jeremy )?corbyn(?:'s)?|(?:donald )?trump(?:'s)?|angela rayner",
  "(?:our|your|this|the local|that) (?:[a-z]{4,10} )?mps?(?:'s)?",
  "(?:this|the) (?:[a-z]{4,12} )?(?:government|prime minister|pm|chancellor|home secretary)(?:'s)?|westminster politicians|brexit(?:eers)?",
];

/** Taking sides against. */
const ATTACK = [
  "(?:wreck(?:ed|ing)?|ruin(?:ed|ing)?|destroy(?:ed|ing|s)?|betray(?:ed|ing|al|s)?|fail(?:ed|ing|ures?|s)?|lied|lying|lies|let(?: [\\p{L}]{2,12}){1,3} down|broken?(?: (?:britain|their|its|his|her|every|our|promises?)){0,2}|crashed|don't care|doesn't care|do not care|resign|ashamed|out of touch|not fit|disgrac(?:e|eful)|shambles|useless|clueless|hopeless|sold us|robb(?:ed|ing)|punish(?:ed|ing)?|hates?|disast(?:er|rous)|(?:an )?attack on|war on|chaos|cuts|incompeten(?:ce|t)|corrupt|shameful|hypocri(?:tes?|sy)|cruel|nasty|mess|rubbish|blame|fault|tax (?:rises?|grab|raid)|abandoned|ignor(?:ed|ing)|neglected|killing)",
  '(?:an? )?(?:(?:complete|total|utter|absolute|national) )?(?:embarrassment|liars?|clowns?|joke|mistake|idiots?|waste)|(?:the )?worst|bad for|ruin|damag(?:e|ed|ing)|stupid|pointless|spineless|weak|shame on|voted (?:against|for)|betrays|wrecks',
  '(?:must|should|needs? to|has to|time to|time for [\\p{L} ]{3,20} to) (?:go|resign|quit|be (?:kicked|voted|thrown) out)',
  "(?:get rid of|kick(?: [\\p{L}]{2,14}){0,3} out|boot(?: [\\p{L}]{2,14}){0,3} out|throw(?: [\\p{L}]{2,14}){0,3} out|vote(?: [\\p{L}]{2,14}){1,3} out|get(?: [\\p{L}]{2,14}){1,3} out|down with|sick of|fed up (?:with|of)|had enough of|never trust|don't trust|stop|sack)",
];

/** Taking sides for. */
const SUPPORT = [
  "(?:can|will|to|are|is|'s|'ll) (?:[a-z]{4,9} )?(?:win|winning|deliver(?:ing)?|save|fix|protect|stand up|fight|ahead)|delivers?|stands? up for|fights? for|the only (?:party|ones?|people|choice|candidate)|best choice|right choice|on your side|(?:is|are|was|were) (?:absolutely |so )?right|(?:has|have|with) a plan|has my vote|gets my vote|proud (?:of|to)|support(?:ing)?|back(?:ing)?|trust|thanks? to|well done|great|brilliant|fantastic|delighted|voted? for|voting for|join(?:ed)?",
  'only',
];

/** Calls to vote, to stand, to campaign: of all the most serious before an election. */
const CAMPAIGN = [
  `vote (?:for )?(?:the )?(?:${PARTY}|green|me|us|him|her|them out|change)(?! (?:know|about))`,
  `(?:please |do |so )?vote for (?!(?:the|your|our|a|an|which|what|who|whichever|this|it|or|all|any|one|them|these|those|change)\\b)[\\p{L}]{3,12} [\\p{L}']{3,15}(?= (?:on|this|next|at|in|as|and|to|who|for)(?! (?:best|favourite|winner)))`,
  'vote (?:them|him|her|these|this lot|the council) out',
  `vot(?:e|ed|ing) for (?:me|us|him|her|(?:the )?${PARTY})`,
  `(?:re ?elect|elect) (?:me|us|him|her|${PARTY}|cllr|councillor)`,
  '(?:i.m|we.re|am|are|is) backing (?:[\\p{L}]{3,12} ){1,2}(?:for|to)',
  '(?:lend|give|giving|lent|gave) (?:me|us|them|him|her) your vote|your vote (?:for|will help|counts for) (?:me|us)|count on your vote',
  '(?:support|back) (?:me|us|him|her) (?:at|in|on) (?:the )?(?:ballot|polls?|polling|election|thursday)(?: box| day)?',
  "if (?:i am |i'm |we are )?(?:re )?elected(?:,? (?:i|we)(?: will|'ll| would))?",
  '(?:on|out on|hitting|joining|joined) (?:the )?campaign(?:ing)? trail(?: (?:with|for)(?: [\\p{L}]{2,12}){0,4})?',
  '(?:help (?:us |me )?campaign|campaigning for|help (?:us|me) win)(?: [\\p{L}]{2,12}){0,3}',
  '(?:out )?(?:canvassing|campaigning|leafleting|leafletting|door ?knocking) (?:with|for|in|today|this|on behalf of|around)(?: [\\p{L}]{2,12}){0,5}',
  '(?:great|good|brilliant|lovely|positive|fantastic) (?:response|conversations?|chats?|reception|session|feedback) on the doorsteps?',
  '(?:standing|running|selected|stand|chosen) (?:again )?(?:as|to be|for election as) (?:the |a |your |an )?(?:[\\p{L}]{2,12} ){0,3}(?:candidate|councillor|mp)',
  `(?:our|your) (?:(?:fantastic|brilliant|great|local|excellent|amazing|hard ?working|new) )?(?:${PARTY} )(?:parliamentary |local |council )?candidates?`,
  'standing for (?:re ?election|election again)',
  `(?:we|i|proud to|please|let's|the council|councillors?) (?:are |is |will |all |fully |proudly )*(?:back|backing|support|supporting|endorse|endorsing) (?:the |our |your )?(?:${PARTY} )?(?:candidate|[\\p{L}]{3,14} candidate|(?:lib ?dem|labour|tory|conservative|green|reform) candidate)`,
  '(?:time|ready|need|want|ripe) (?:for )?(?:a )?(?:change|new) (?:of |in )?(?:government|mp|leadership at westminster|prime minister)',
  '(?:deserves?|has earned|have earned|needs?) your (?:vote|support)',
  'wasted vote|vot(?:e|ing) tactically|tactical vot(?:e|ing)',
  'a vote for (?:anyone|anybody|any other|the other)(?: (?:else|party|lot|candidate))?',
  '(?:join|joining|come to|come on|see you (?:at|on)|support|on|at) (?:us (?:on|at) )?(?:the |a |our |this )?(?:[a-z]{4,10} )?(?:march|rally|protest|demo|demonstration|picket line|strike) (?:against|to stop|to save|outside (?:parliament|westminster))(?: [\\p{L}]{2,12}){0,3}',
  `(?:${PARTY}|your|our) (?:posters?|placards?|leaflets?|rosettes?|boards?) (?:going up|in (?:your|the) window|on display)|put (?:up )?(?:a|our|your) (?:poster|board|placard)(?: up)?`,
  `join (?:the )?(?:${PARTY} party|labour party|conservatives|lib ?dems|green party|reform uk)`,
  `say no to (?:${PARTY})(?:'s)?`,
  `(?:your|our) (?:local )?(?:${PARTY}) (?:team|councillors?|group)(?:,? working (?:for|hard))?`,
  'working (?:hard )?for you all year round',
  'rejoin the eu|reverse brexit|brexit (?:was|is|has been) (?:a|an|the)(?: [\\p{L}]{3,12}){1,2}|free palestine|(?:stop|end) the (?:genocide|war in [\\p{L}]{3,10})|abolish the monarchy|not my king',
  `(?:sign|join|signed) (?:the|our|this|my) petition (?:to|against|calling)(?: [\\p{L}]{2,12}){0,3} (?:government|prime minister|resign|election|${PARTY})`,
  'general election now|(?:call|calling for|want|need) (?:a|an|another) (?:general )?election',
];

/** What puts a councillor or the council's record in a good light: not within a pre-election period. */
const PUBLICITY = [
  "(?:cllr|councillor|candidate),? [\\p{L}']{2,15}(?:,? [\\p{L}']{2,12}){0,6}? (?:pledge[sd]?|promise[sd]?|vow(?:s|ed)|deliver(?:s|ed)?|work(?:s|ed|ing) (?:hard|tirelessly|so hard|closely)|fought|fights?|fighting|campaign(?:s|ed|ing)|secured?|won|saved?|achieved?|deserves?|champion(?:s|ed|ing)?|standing|seeking|running|stands|opens|unveils|backs|proud|brilliant|fantastic|amazing)",
  '(?:your|our|thank|thanks to|all|the|these|well done) (?:(?:hard working|local|town|brilliant|fantastic|great) )*(?:councillors?|council) (?:(?:has|have) )?(?:deliver(?:s|ed)|worked|fought|secured?|won|saved?|achieved?|done so|kept (?:its|their)|promised?|pledged?|for (?:all|everything))',
  '(?:everything|all|what|look (?:at|what)|how much) (?:[\\p{L}]{2,8} ){0,2}(?:council|councillors|we)(?: [\\p{L}]{2,5})? (?:achieved|delivered|done)|our (?:achievements|record)|promises? (?:made|kept|delivered)|in (?:the (?:last|past) )?four years',
];

/** Said of councillors and of the council's record. */
export const PUBLIC_PRAISE = new Wording({ publicity: PUBLICITY });

/** Who is spoken of, and calls to vote. */
export const SIDES = new Wording({ party: PARTIES, leader: LEADERS, campaign: CAMPAIGN });

/** What is said of them: looked for only where one of them is named. */
export const JUDGEMENTS = new Wording({ attack: ATTACK, support: SUPPORT });
