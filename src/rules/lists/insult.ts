import { patterns } from './patterns.ts';

/** How insults are worded: who, and what they are called. */
/** An insult whoever it is said to, and ones that say who is meant. */
export const INSULT_PATTERNS: readonly string[] = patterns(`
{vile-before}|slimy < little|old|fat {insult-aimed}|{insult} >
run|led|governed|staffed by {det}* < {vile-before}* {insult-aimed} >
< silly|daft|ridiculous|nasty|odious little|old man|woman|boy|girl|sod|git >
{person} .. < as useful|helpful|effective|bright as a|an >
typical nimby? < {insult-aimed} >
< cat|dog|gran|nan|toddler|monkey|donkey|hamster|year_old .. could|would do|run|make|organise .. better >
< nothing|not_much|fresh_air|air between your|his|her|their|the ears >
< arse|backside|bum from .. elbow >
a right|proper|complete < {vile-before}* {insult-aimed} >
< {vile-before} bunch|lot|shower|crew|outfit|crowd|wonder|wonders|creature|specimen|article|object >
< overgrown|glorified|spoilt children|schoolchildren|toddlers|babies|schoolboys|teenagers >
{person} at|behind|from|running|who|that .. {be} {adv}* < {vile} >
{person} .. {be} {adv}* {swear-adj}* < {det}* {vile-before}* {insult} >
{person} {be}? {adv}* < {put-down} >
< bunch|load|pack|shower|collection|gang|crew of incompetents|amateurs|jokers|no_hopers|chancers|cowboys|yes_men|hypocrites|halfwits|has_beens|nobodies|jobsworths|freeloaders|misfits|dinosaurs >
< complete|absolute|total|utter|proper|right|real|prize {vile-before}* plank|lemon|spanner|melt|donkey|doughnut|wally|numpty|muppet|pillock|berk|tool|weapon|helmet|pudding|wet_lettuce|jobsworth|clown|nightmare_of_a >
< couldn't|couldnt|could_not|can't|cant find|tell|spot|work .. his|her|their|your .. elbow|arse|backside|hands|map >
< not|isn't|aren't fit|competent|qualified|able to run|lead|manage|represent|chair|hold|be > {det}* {body}|bath|this|our|a|the|us|in|trusted
< excuse for a|an {person}|chairman|man|woman|human|leader|council|mayor >
< born|must_have_been_born yesterday|stupid|thick >
{swear-adj}* < {vile-before} little|old|sad|silly|horrible man|woman|person|men|people|bloke|girl|boy|lady|individual >
{person}|{you}|they < couldn't|couldnt|could_not|can't|cant|cannot organise|organize|run|manage .. raffle|bath|tap|brewery|whelk_stall|bun_fight|sock_drawer|booze_up|tombola >
< brain|brains|iq|intelligence|backbone|spine|personality|integrity|morals of a|an > {det}*
< two_faced|slippery|slimy|spineless|sneaky|conniving snake|rat|toad|weasel|cow|git|worm >
< as thick|daft|dense|useless|slow|dim|much_use as > {det}*
{person} .. < a penny|sandwich|few_sandwiches|brick short of >
< waste of space|oxygen|skin|air|money|a_salary|a_vote >
{insult}
{person} {be} {adv}* {swear-adj}* < {det}* {vile-before}* {insult-aimed} >
{official}|{body} {be} {adv}* < not fit for purpose|office >
{person} {like}? {be} {adv}* < {vile} >
{person} {like}? {be} {adv}* < {det}* {vermin-person} >
{person} {like}? {be} {adv}* < {det}* {vile} {vermin-person}|person|people|man|woman|human|lot|bunch|individual|excuse|thing|liar|liars|idiot|team >
< {put-down} >
{you} {adv}* {swear-adj}* < {vile-before}* {insult-aimed}|{vermin-person} >
{swear-adj}* < {vile-before} {person} >
{swear-adj}* < {vile-before} {vile-before}* {insult-aimed} >
bunch|load|pack|shower|set|gang|lot of {swear-adj}* < {vile-before}* {insult-aimed}|{vermin-person} >
what|such {det}* {swear-adj}* < {vile-before}* {insult-aimed}|{vermin-person} >
this|that|these|those|our|your|my|his|her|their {swear-adj}* < {vile-before}* {insult-aimed} > of? a? {person}
{person} {be} < full of shit|crap|it|bull|bullshit >
{named} {be} {adv}* < {det}* {vile-before}* {insult}|{insult-aimed} >
{named} {be} {adv}* < incompetent|pathetic|stupid|thick|corrupt|dishonest|arrogant|ignorant|spineless|clueless|a_disgrace|useless >
{swear-adj} < {official}|{body} >
{swear-adj}* < {vile-before} {vile-before}* woman|man|girl|lady|bloke|guy|boy|cow|lass|lad|fella|chap|bird|person|people|child|kids >
{person} {adv}* < suck|sucks|stink|stinks >
{person} act|acts|behave|behaves|look|looks|sound|sounds like {det}* {swear-adj}* < {vile-before}* {insult-aimed}|{vermin-person}|{insult} >
i|we .. < {loathing} for|of|towards|at {det}* {person} >
your|his|her|their|whose life|lives < {be} {adv}* worthless|meaningless|pointless|nothing >
`);
