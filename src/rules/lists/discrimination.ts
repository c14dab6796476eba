import { patterns } from './patterns.ts';

/**
 * How hostility to a group is worded: patterns over the categories of `src/language/words`. Each is a shape of English,
 * not a sentence somebody wrote: before adding one, think what ordinary council text it would meet.
 */
/** A group, and what it is met with. */
export const ABOUT_GROUPS: readonly string[] = patterns(`
{slur-aimed} {like}? .. can't|cant help
throw|throws|run|runs|cry|fight|drive|scream|kick like a|an|some little|old? girl|girls|woman|women|granny
{group} {like}* can|could .. {swear-strong}|fuck|rot|die|burn|leave|choke|suck
{group} {like}* {be} lesser|less|lower|inferior .. than|to|beings|people|humans
as {vile} as {det}* {group}
only {det}* {group} {like}* {be}|can|could|would .. {vile}|{vermin}
like|just|such|being|is|be|are|was|a_lil|what {adv}* a hoe|coon|tranny|fag|dyke|queer|ho
difference|different between .. {vermin} and {det}* dead? {group}
your {identity} lives|life .. worthless|nothing|no|worth
{group} on|in|at|from|by|near|over|outside|round .. {be} {adv}* {det}* {vile}|{vermin}|{insult}
hoe|ho ass|bitch|shit|nigga|tendencies
{group} {like}* {be} only|just here to|for
$ locals|brits|our_own first foreigners|immigrants|migrants|refugees
don't|dont|do_not|not|never|no {adv}* want|need|room|place .. {sort} $|here|in|on|round|near|living|coming
{sort} {like}? {be}? don't|dont|do_not|never|aren't|not {adv}* belong|fit|welcome|wanted|integrate
{group} {like}* {adv}* aren't|arent|isn't|not|never {adv}* up_to|cut_out|suited|made_for
{person} {be} {adv}* past_it|doddery|senile|gaga|decrepit|over_the_hill
{group} {like}* {adv}* sponge|sponging|leech|scrounge|scrounging
why should we|i|taxpayers|locals ... {group}
$ white|english|british|straight|normal people|families|folk only|first
keep {det}* village|town|school|street|area|england|britain white|english|british|christian
{group} .. bring|brings|cause|mean|are nothing but
{be} {adv}* a man's|mans|woman's|womans job|work|world
can't|cant|cannot|doesn't|don't even|hardly|barely speak|understand .. english
don't|dont|never|stop let|letting {det}* {group} {like}* near|in|into|run|march|take|vote|build|move|teach
{group} {like}* should_not|shouldn't|shouldnt .. let_out|near|using|teaching|running|loose
leave|take|keep your bible|koran|god|religion|hijab|turban at_home|off|out|elsewhere
{group} {like}* don't|dont|won't|never .. want_to_work|integrate|wash|mix|know_the_meaning|lift_a_finger
all .. {group} ever? do|does {be}
go|get back to africa|india|pakistan|poland|romania|china|somalia|albania|jamaica
{identity}|{group} invasion|takeover|invaders
{group} {like}* clog|clogging|block|fill|drain|jump|jumping .. surgery|a_and_e|hospital|queue|system|nhs|road|roads|list|lists
expect from {det}* {identity}|{group}
{group} cannot|can't|cant {adv}* read|drive|park|cook|count|lead|think|understand|handle|cope|do
how can|could|does anyone|anybody|you|we trust|like|respect {det}* {group}
{group} {like}* get|gets|getting|given|be .. before|over|ahead_of locals|us|local|our|british
{group} {like}* {should} {adv}* hurry|go up? and {die}
only|just got|gets|get|elected|hired|has|in|there .. because|cos|cause|coz he's|she's|they're|{person}|being|of .. {identity}|{group}
{person} {be} {adv}* too old|gay|foreign|female|black|brown|ethnic|disabled|posh to|for be|sit|drive|vote|understand|run|stand|lead|chair|govern|remember|council|councillor|job|office
$ no {groups} in|near|on our|my|this
$ typical {det}* woman|women|female|man|men|boomer|foreigner|millennial $|can't|cant|always|never|trying|moaning
$ speak english $|or|when|in|properly|if
woman's|womans|women's|womens place {be}
{groups} shouldn't|should_not|can't|cannot|have_no_business|never .. on|in .. council|committee|board|parliament|charge|power|office|chamber|cabinet|pulpit
{you}|he|she|they|who {should} .. sectioned|in_a_home|in_a_care_home|in_an_asylum|in_a_loony_bin
put|stick {you}|him|her|them in a_home|a_care_home|an_asylum
{hate} {det}* {vile-before}|{swear-adj}* {group} {like}?
i|we .. nothing but {loathing} for|of|towards|toward|against|at {det}* {group} {like}?
{group} {like}* {adv}* {sickens}
{group} who|that|with ... {sickens}
{group} {like}* {be} {adv}* {det}* {vile}
{group} {like}* {be} {adv}* {det}* {vermin}
{group} {like}* {be} {adv}* {det}* {insult}|{insult-aimed}
{group} who|that|with .. {be} {adv}* {det}* {vile}|{vermin}
{group} {like}* {be} so|too|always|never|only .. {vile}
{group} {like}* smell|stink|stinks|reek|smells|reeks
{group} {like}* {adv}* suck|sucks|stink
{group} {like}* can|could|will|should|may never|not|all|just|only {adv}* {worth}
{group} {like}* cant|can't|cannot|wont|won't|couldn't|couldnt|shouldn't|shouldnt|should not|will never|can never|could never {adv}* {be}? {worth}
{group} {like}* {be} {adv}* not|never {adv}* {det}* {worth}
{group} {like}* isnt|isn't|arent|aren't|aint|ain't|wasnt|weren't|werent {adv}* {det}* {worth}
{group} {like}* do|does|did not|never {adv}* belong|matter|exist|count|{worth}
{group} {like}* dont|don't|doesnt|doesn't|didnt|didn't|never {adv}* belong|matter|exist|count|{worth}
{group} {like}* {be}? {adv}* {unwanted}
{group} who|that .. {unwanted}
{group} {like}* will never .. fit|change|learn|integrate|belong|be
{group} {like}* {should} {adv}* not? {be}? {adv}* {killed}
{group} {like}* {should} {adv}* {be}? {adv}* {banished}
{group} {like}* {should} {adv}* {die}
{group} {like}* deserve|deserves {adv}* to .. {die}|{killed}
{group} {like}* deserve|deserves .. no|nothing respect|rights|mercy|sympathy|compassion|better
{group} {like}* shouldnt|shouldn't {adv}* {worth}
{group} {like}* are|is all|always the|same|alike
{group} {like}* {be} {adv}* to blame
{group} {like}* only|just care|want|think|come|came|here .. money|benefits|themselves|houses|sex|attention|free
{vile-before}|{swear-adj} {det}* {vile-before}|{swear-adj}? {groups}
{firm-identity} {vermin}
{identity}|{group} scum|filth|trash|vermin|parasites|savages|subhumans|lowlifes {like}?
{firm-identity} {insult}|{insult-aimed}
{vile-before}|{swear-adj} {firm-identity} {insult}|{insult-aimed}
{swear-strong} all? {det}* {group}
fuck|fucking .. {group}
all|most|those|these|typical|bloody|damn {det}* {group} .. {vermin}
{group} {be} {adv}* {det}* {swear-strong}|{swear-mild}
nothing but {adv}* {det}* {identity}|{group} {vermin}|{vile}
worse|lower|dumber|stupider|thicker|dirtier|more_vile|more_disgusting|more_useless than {det}* {group}
that|this|dat|dis|my|yo|yall|your|ur|some|fat|nasty|another|no|stupid|dumb|lil|ol|old|ass|dirty|basic|broke|ugly|thirsty|these|them|those|dem|all|ya|real|white|black|bad|yu|cold|fake|petty|lame|young|bitter|side hoe|ho|coon|coons|trannies|tranny|fag|fags|dyke|dykes|queer|queers
trannies
{you} a hoe|tranny|fag
{you}|he|she|they|who|{official} {be} {adv}* {det}* {slur-aimed}
{det} {slur-aimed} {like}
bunch|load|pack|gang of {slur-aimed}
too many {slur-aimed}
typical {slur-aimed}
{vile-before}|{swear-adj} {slur-aimed}
{slur-aimed} {vermin}
{swear-strong} {slur-aimed}
{you} {adv}* {vile-before}|{swear-adj}* {slur-aimed}
{hate} {det}* {slur-aimed}
{slur-aimed} {be} {adv}* {det}* {vile}|{vermin}
go|goes|get|fuck|piss|sod|bugger|clear back|off|back_home to your|their own? country|countries|land
go|goes|get|gone|fuck|piss|sod|bugger|send_them|send_em|ship_them|sent back|off|home to? where you|they|he|she come|came|belong|comes
send|ship|sending {them} back|home
{group} {like}* {be} too emotional|hysterical|weak|stupid|old|slow|thick|soft|sensitive|frail|hormonal|dim|dumb|lazy to|for
typical {det}* woman|women|man|men|female|male|gay|foreigner|foreign|muslim|black|asian|irish|polish|teenage|teenager driver|drivers|logic|nonsense|rubbish|response|excuse
{group} .. come|came|coming here|over .. take|taking|steal|stealing|and|to|for
{group} .. take|takes|taking|steal|steals|stealing .. jobs|houses|homes|benefits|women|council_houses
typical {det}* {group} .. {vile}|{vermin}|behaviour|behavior|rubbish|nonsense
typical of|for {det}* {group}
what|that .. expect from {det}* {group}
what is it with {det}* {swear-strong}* {group}
what is wrong with {det}* {group}
in {det}* {group} nature to .. {vile}|{vermin}|violent|criminal|steal|lie
{vile}|{vermin}|{insult}|{insult-aimed} {like}? .. was|is|were|are|be {det}* {group}
if you|they are|r|you're .. {group} then .. {vile}|{vermin}
{kill} {kill}* all {det}* {group}
{intent} .. {adv}* {kill} {det}* {group} {like}?
{killed} .. all|those|these {group}
{kill}|raping|murdering|killing|beating|hitting|shooting {det}* {group} {like}? should|must|ought not? .. {be}? illegal|legal|legalised|decriminalised|allowed|encouraged|rewarded|sport|law
death|violence|war|hell|gas|curse|shame to|on|for {det}* {group}
{group} will|shall|gonna {die}
hope|wish|want|pray|love .. {group} {like}* would|will|get|gets|could|to .. {killed}|{die}|{banished}
better|nicer|safer|happier|cleaner|richer off? .. without|if {det}* {group}
{intent} .. {banish} {det}* {group} {like}?
deport|ban|expel|cage|outlaw|evict|exterminate|eradicate|enslave|sterilise|castrate all|the|every|these|those|more {det}* {group}
rid {det}* country|town|world|village|area|streets|place of {det}* {group}
send|ship|kick|chuck|throw|boot|drive|push|force {det}* {group} {like}* back|home|off|out|away
keep the|these|those|all {group} {like}* out|away|down|off
round up {det}* {group}
lock|locked up {det}* {group}
too|so many {det}* {vile-before}|{swear-adj}* {group} {like}* in|here|round|around|on|coming|now|already|everywhere|living
overrun|infested|swamped|flooded|swarming|crawling|full|invaded|ruined|plagued|littered by|with|of {det}* {group}
swarm|swarms|hordes|horde|plague|flood|floods|invasion|infestation|tide|army|gang|gangs|waves|wave of {det}* {group}
sick|tired|enough|fed .. of|with {det}* {group} {like}?
no more {det}* {group} in|here|please|allowed|coming|on
no {group} allowed|here|wanted|please|in|thanks
dont|don't want|need|let|trust|hire|employ|serve|rent .. {det}* {group} {like}* here|in|near|living|moving|next|round|around|on|teaching|serving|coming|anywhere|using|to
do not want|need|let|trust|hire|employ|serve {det}* {group} {like}* here|in|near|living|moving|next|round|around|on|teaching|serving|coming|anywhere|using|to
never .. trust|believe|hire|employ|eat|touch|date|marry|respect|vote|listen|forgive|lift|let|help|serve|work|sit|live ... {group}
must|should|do|can not let|allow {det}* {group} live|in|near|into|vote|breed
wouldn't|wouldnt trust|date|marry|touch|hire|employ|vote|let|save|help|piss|spit .. {group}
smarter|cleverer|brighter|cleaner|better|nicer|worth|valuable|important|useful|human than .. {det}* {group}
{group} {like}* .. ruin|ruins|ruined|ruining|destroy|destroying|destroyed|wreck|wrecked|invade|invading|infest|infesting|pollute|polluting|corrupt|corrupting our|this|the|everything|my|society|britain|england
blame {det}* {group}
blame .. on {det}* {group}
{be} {det}* {group} fault
because of {det}* {swear-strong}* {group} .. {vile}|crime|rubbish|litter|mess|ruined|worse|jobs|houses
no|not|never|zero compassion|sympathy|respect|love|room|space|place|mercy|pity|time|tolerance|patience|need|use .. for {det}* {group} {like}?
put|putting up with {det}* {group}
sooner|rather ... than ... {group}
got|get|getting|gets|be rid of {det}* {group}
not|never|won't|wouldn't|don't|refuse|refuse_to|wont .. share|sit|eat|work|live|shake|stand|swim|sleep|travel|serve|be .. with|near|next_to|beside|alongside|hands|under {det}* {group}
who would|could|wants|in_their_right_mind|would_want|wants_to {adv}* want|trust|hire|love|marry|date|like|believe|work|live|employ|respect|to .. {group}
{group} .. leave|leaves|spread|spreads|bring|brings|cause|causes|create|carry|carries|breed|breeds .. filth|mess|crime|disease|diseases|trouble|dirt|shit|chaos|misery|terror|terrorism|rats
{group} .. {be} {adv}* {det}* drain|burden|strain on
{group} {like}* get|gets|getting|expect|want|demand .. everything|houses|handouts|too_much|laid_on|on_a_plate|special_treatment
{group} .. make|makes|made bad|terrible|awful|useless|poor|rubbish drivers|leaders|bosses|parents|mothers|neighbours|politicians|councillors|managers
{group} {be} {adv}* bad|terrible|awful|hopeless|rubbish at
{group} {be} {adv}* {det}* sin|disorder|illness|abomination|perversion|sickness|threat|danger to?
{group} .. breed|breeding|multiply|multiplying|reproduce like|faster
{group} .. can|could|should|must|better all? {adv}* go|get|clear|move back|home|out|away|elsewhere
{group} go|get back|home|out
go|get|clear|move back|home|out .. {group}
if you|u {be}|are|r {det}* {group} .. {should}|not_welcome|get_out|stay|keep|go|leave|fuck|don't
not|no|never .. welcome|wanted|tolerated|allowed .. {group}
{group} unwelcome|banned|not_wanted
{group} {adv}* {be}? {adv}* .. {hostile-emoji}
{hostile-emoji} {det}* {group}
`);

/** "They", "them" and "you" after a group was named. */
export const ABOUT_THEM: readonly string[] = patterns(`
your lives aren't|arent|are .. worth|worthless|nothing
needless to say .. {group}
it came from {det}* {group}
{hate} {them}
{they} {be} {adv}* {det}* {vile}
{they} {be} {adv}* {det}* {vermin}
{they} {be} {adv}* {det}* {insult}|{insult-aimed}
{they} {should} {adv}* not? {be}? {adv}* {killed}
{they} {should} {adv}* {be}? {adv}* {banished}
{they} {should} {adv}* {die}
{they} act|behave|live|think|breed|multiply like {adv}* {vermin}
{they} {be}? {adv}* {unwanted}
most|all|some|half|many of them {be} {adv}* {det}* {vile}|{vermin}|{insult}|{insult-aimed}
{them} {adv}* {sickens}
{they} {adv}* {sickens}
{intent} {adv}* {kill} {them}
want to {kill} {them}
shooting|killing|beating|hanging|burning them
get rid of {them}
make them suffer|pay|bleed
deport|exterminate|eradicate|gas|hang|shoot {them}
send|kick|ship {them} back|home|out
nothing worse than your|their kind|sort|type|lot
you deserve to? suffer|die|rot
{loathing} for {them}
they_are|they_were {group} after all
you're|youre|they're just {group}
`);

/** Slurs as people use them of themselves, or speak of the word itself. */
export const RECLAIMED: readonly string[] = patterns(`
my nigga lookin|looking|is|has
this nigga flow|had
me and my niggas
day one niggas
like a bad bitch
baddest|realest|prettiest|freshest|coolest .. bitch|nigga
i'm|im|am|i'm_just|i_am {adv}* a|the {adv}* {slur-own}|{slur-aimed}
i'm|im|am a proud|happy|fellow {slur-own}|{slur-aimed}
as a|an {adv}* {slur-own}|{slur-aimed}
us|we|fellow {adv}* {slur-own}|{slur-aimed}
we are|were {adv}* {slur-own}|{slur-aimed}
being a|the {slur-own}|{slur-aimed} is|and|was great|proud|happy|fun|brilliant|wonderful
a bitch like me
word {slur}
if i'm|im a bitch
call|calling|called myself|ourselves a? .. {slur-own}|{slur-aimed}
call me a|an {slur}
my {slur-own} ways
proud {slur-own}|{slur-aimed}
happily a? {slur-own}
real niggas know
all my niggas
see my niggas
my niggas are|have|got|gon|gonna
`);
