import { patterns } from './patterns.ts';

/**
 * How hostility to a group is worded: patterns over the categories of `src/language/words`. Each is a shape of English,
 * not a sentence somebody wrote: before adding one, think what ordinary council text it would meet.
 */
/** A group, and what it is met with. */
export const ABOUT_GROUPS: readonly string[] = patterns(`
{hate} {det}* {vile-before}|{swear-adj}* {group} {like}?
{hate} to see|be|have|hear|watch {det}* {group}
hate|despise|loathe|detest|abhor people|anyone|anybody|everyone .. if they are|were {group}
hate|hates|hating|despise|loathe|detest|abhor .. especially {det}* {group}
i|we .. have|had|feel|felt|got .. {loathing} for|of|towards|toward|against|at {det}* {group} {like}?
i|we .. nothing but {loathing} for|of|towards|toward|against|at {det}* {group} {like}?
so much {loathing} for|of|towards|toward|against|at {det}* {group} {like}?
{loathing} i|we feel|have|felt for|of|towards|toward|against|at {det}* {group}
{group} .. deserve|deserves|fill {adv}* me|us? .. {loathing}
{group} {like}* {adv}* {sickens}
{group} who|that|with ... {sickens}
{group} .. fill|fills|filled me|us with .. {loathing}
seeing|hearing|watching {det}* {group} {like}* .. {sickens}
{group} {like}* {be} {adv}* {det}* {vile}
{group} {like}* {be} {adv}* {det}* {vermin}
{group} {like}* {be} {adv}* {det}* {adv}* {vile} {vermin}
{group} {like}* {be} {adv}* {det}* {vile} people|persons|beings|creatures|things|lot|bunch|human|humans|individuals|animals|men|women|drivers|parents|workers|bastards|fuckers
{group} {like}* {be} {adv}* {det}* {insult}|{insult-aimed}
{group} {like}* {be} {adv}* {det}* {vile} {insult}|{insult-aimed}
{group} {like}* {be} {adv}* {det}* {slur}
{group} who|that|with .. {be} {adv}* {det}* {vile}|{vermin}
{group} {like}* are|is|were|r {be}? {adv}* {swear-strong} .. {vermin}|{insult}|{insult-aimed}|people|beings
{group} {like}* {be} {adv}* {swear-strong} in the head
{group} {like}* {be} without .. {vile}
{group} {like}* {be} so|too|always|never|only .. {vile}
{group} {like}* act|behave|live|think|smell|look|sound|breed|multiply|dress|eat like {adv}* {det}* {vermin}
{group} {like}* act|behave|live|think|breed|multiply like {adv}* {vile}? {vermin}
{group} {like}* smell|stink|stinks|reek|smells|reeks
{group} {like}* {adv}* suck|sucks|stink
{group} {like}* {be} {adv}* worth {adv}* nothing|shit|less|fuck
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
{group} {like}* {should} {adv}* {kill} themselves|yourselves|yourself
{group} {like}* deserve|deserves|deserved|need|needs {det}* beating|kicking|bullet|bullets|punishment|slap|hanging|death|noose|shot|lynching|spanking|pain|🔪|🔫|💉|⚰|💀|☠
{group} {like}* deserve|deserves|deserved|need|needs lethal
{group} {like}* deserve|deserves {adv}* to .. {die}|{killed}
{group} {like}* deserve|deserves .. no|nothing respect|rights|mercy|sympathy|compassion|better
{group} {like}* {be} why|reason .. hate|crime|ruined|wrong|failing
{group} who are sick should .. vet
{group} {like}* should {be}? {adv}* {unwanted}
{group} {like}* should not|never {adv}* {worth}
{group} {like}* shouldnt|shouldn't {adv}* {worth}
{group} {like}* should not|never be .. vote|drive|work|teach|breed|marry|adopt|here|allowed|trusted|born
{group} {like}* shouldnt|shouldn't be .. vote|drive|work|teach|breed|marry|adopt|here|allowed|trusted|born
{group} {like}* have|has|got no|zero|little .. right|rights|place|business|value|worth|purpose|brain|brains|soul|souls|morals|shame|respect|decency|manners|clue|self|intelligence|feelings|standards
{group} {like}* have|has brains|iq|minds .. of|like {det}* {vermin}
{group} {like}* can|could .. {swear-strong}|fuck|rot|die|burn|leave|choke|suck
{group} {like}* should|shud|need|must .. {swear-strong}|fuck|shut
{group} {like}* shut|fuck|piss|sod|bugger the? fuck|off|up|hell
{group} {like}* are|is all|always the|same|alike
{group} {like}* are|is all {adv}* {det}* {vile}|{vermin}|{insult}|{insult-aimed}
{group} {like}* {be} {adv}* to blame
{group} {like}* {be} {adv}* out to|of get|control|order|touch
{group} .. might|may look human but
{group} .. will|going|gonna stop laughing|smiling|talking when
{group} {like}* only|just care|want|think|come|came|here .. money|benefits|themselves|houses|sex|attention|free
{group} {like}* {be} {adv}* after our|your money|benefits|jobs|children|kids|wallet|women
{group} {like}* {be} why we|this|our
{group} {like}* {be} {adv}* naturally|inherently|genetically|biologically {vile}|{vermin}|violent|criminal|weaker|lesser
{group} {like}* {be} lesser|less|lower|inferior .. than|to|beings|people|humans
{group} {like}* {be} not|never .. human|equal|equals|women|men|people|normal|natural
{group} = {vermin}|{vile}
{vermin} = {group}
{vile-before}|{swear-adj} {vile-before}|{swear-adj}* {groups}
{vile-before}|{swear-adj} {det}* {vile-before}|{swear-adj}? {groups}
{vile} little|fat|foreign {groups}
{firm-identity} {vermin}
{identity}|{group} scum|filth|trash|vermin|parasites|savages|subhumans|lowlifes {like}?
common|filthy|dirty|nothing_but {adv}* {identity} {vermin}
{you} {adv}* {vile-before}|{swear-adj}* {identity} {vermin}
{firm-identity} {insult}|{insult-aimed}
{you} {adv}* {vile-before}|{swear-adj}* {identity} {insult}|{insult-aimed}
{vile-before}|{swear-adj} {identity} {insult}|{insult-aimed}
{group} {slur}
{slur} {group}
{vermin} {group} {like}
{swear-strong} all? {det}* {group}
fuck|fucking .. {group}
all|most|those|these|typical|bloody|damn {det}* {group} .. {vermin}
{group} {be} {adv}* {det}* {swear-strong}|{swear-mild}
you|u|ya {adv}* {vile-before}|{swear-adj}* {group} {vermin}|{insult}|{insult-aimed}|{slur}
nothing {like}? worse than {det}* {group}
nothing but {adv}* {det}* {identity}|{group} {vermin}|{vile}
worse|lower|dumber|stupider|thicker|dirtier|more vile|disgusting|useless than {det}* {group}
no one|nobody else? .. as {vile} as {det}* {group}
as {vile} as {det}* {group}
so {vile} .. {be} {det}* {group}
only {det}* {group} {like}* {be}|can|could|would .. {vile}
only {det}* {group} {like}* {be}|can|could|would .. {vile}|{vermin}
that|this|dat|dis|my|yo|yall|your|ur|some|fat|nasty|another|no|stupid|dumb|lil|ol|old|ass|dirty|basic|broke|ugly|thirsty|these|them|those|dem|all|ya|real|white|black|bad|yu|cold|fake|petty|lame|young|bitter|side hoe|ho|coon|coons|trannies|tranny|fag|fags|dyke|dykes|queer|queers
trannies
like|just|such|being|is|be|are|was|a_lil|what {adv}* a hoe|coon|tranny|fag|dyke|queer|ho
hoe|ho ass|bitch|shit|nigga|tendencies
{you} a hoe|tranny|fag
just another {adv}* {slur-aimed}
natural for {det}* {slur-aimed}
nothing but {det}* {slur-aimed}
{you}|he|she|they|who|{official} {be} {adv}* {det}* {slur-aimed}
{det} {slur-aimed} {like}
bunch|load|pack|gang of {slur-aimed}
too many {slur-aimed}
typical {slur-aimed}
{slur-aimed} {like}? .. can't|cant help
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
two men|women|blokes|lads|girls .. married|marrying|kissing .. against|wrong|disgusting|unnatural|sinful
against_nature|unnatural|disgusting|sinful .. two men|women|blokes|lads|girls
throw|throws|run|runs|cry|cries|fight|fights|drive|drives|scream|screams|hit|hits|kick|kicks|moan|moans|bowl|bowls like a|an|some little|old? girl|girls|woman|women|granny|poof|queer
typical {det}* {group} .. {vile}|{vermin}|behaviour|behavior|rubbish|nonsense
typical of|for {det}* {group} .. {vile}|{vermin}
typical of|for {det}* {group}
just|exactly like {det}* {group} to
what|that .. expect from {det}* {group}
what is it with {det}* {swear-strong}* {group}
what is wrong with {det}* {group}
always {det}* {group} .. {vile}|fault|blame|problem|trouble
always {det}* {group} that|who causing|causes|cause|ruin|ruins
in {det}* {group} nature to .. {vile}|{vermin}|violent|criminal|steal|lie
nature of {det}* {group} to .. {vile}|{vermin}|violent|criminal|steal|lie
{vile}|{vermin}|{insult}|{insult-aimed} {like}? .. was|is|were|are|be {det}* {group}
{swear-strong} .. was|is|were|are {det}* {group}
they must be .. if they are {group}
if you|they are|r|you're .. {group} then .. {vile}|{vermin}
{vile}|{vermin} like|such as {det}* {group}
{vermin} .. from|called {det}* {group}
i|we|people|everyone .. find|think|consider|call|regard|see {det}* {group} {like}* {adv}* {be}? {adv}* {vile}|{vermin}
{kill} {kill}* all {det}* {group}
{kill} off? every|each {det}* {group}
{intent} {adv}* {kill} {det}* {group}
{intent} .. {adv}* {kill} {det}* {group} {like}?
{intent} .. {kill} you .. and|or any|all|every .. {group}
{intent} {adv}* make {det}* {group} suffer|pay|cry|bleed|scream
{intent} {adv}* see {det}* {group} suffer|die|bleed|burn|hang|dead|gone|cry
{intent} .. {kill}|cut|slit|snap|break .. {group} neck|throats|throat|necks|heads|skulls|faces
{group} .. if they were|weren't|werent not? {adv}* {det}* {vile}* {vermin}|{insult}|{insult-aimed}|{vile}
{intent} .. {kill} .. {identity} neck|necks|throat|throats|face|faces|heads|head|skull|skulls|bones|tongue
snap|slit|cut|break|wring {det}* {identity} neck|necks|throat|throats
snap|slit|cut|break|wring .. necks|throats|neck|throat .. of {det}* {group}
{killed} .. all|those|these {group}
{kill}|raping|murdering|killing|beating|hitting|shooting {det}* {group} {like}? should|must|ought not? .. {be}? illegal|legal|legalised|decriminalised|allowed|encouraged|rewarded|sport|law
raping|murdering|killing|beating|hitting|shooting {det}* {group} {like}* {be} {adv}* fun|fine|okay|ok|good|justified|legal|great
execution|death|extermination|gas|castration|sterilisation|deportation|hanging|slavery|genocide .. {be}? .. {only} {adv}* solution|answer|fix|option|cure .. {group}
execution|death|extermination|gas|castration|sterilisation|deportation|hanging|slavery|genocide .. solution|answer|way|option|cure .. {group}
death|violence|war|hell|gas|curse|shame to|on|for {det}* {group}
{group} .. will|should|must|gonna|shall .. die|death|pay|burn|suffer|bleed|regret .. at|by|for my|our|it
{group} will|shall|gonna {die}
hope|wish|want|pray|love .. {group} {like}* would|will|get|gets|could|to .. {killed}|{die}|{banished}
hope|wish|pray {det}* {group} {like}* all? {die}|{killed}
if only {det}* {group} {like}* .. {killed}|{die}|throats
better|nicer|safer|happier|cleaner|richer off? .. without|if {det}* {group}
better|nicer|safer|happier off if {det}* {group} .. {killed}|{banished}|gone|dead|died|left
world|country|town|place|village|society|britain|england|we .. better|safer|nicer|cleaner off? without|if|when {det}* {group}
in a just|perfect|ideal|better world {det}* {group} .. {killed}|{banished}|dead|gone|die|not|slaves
{banish} {det}* {group} {like}? out|back|home|off
{intent} {adv}* {banish} {det}* {group}
{intent} .. {banish} {det}* {group} {like}?
deport|ban|expel|cage|outlaw|evict|exterminate|eradicate|enslave|sterilise|castrate all|the|every|these|those|more {det}* {group}
deport|expel|exterminate|eradicate|enslave|castrate {group}
rid {det}* country|town|world|village|area|streets|place of {det}* {group}
send|ship|kick|chuck|throw|boot|drive|push|force {det}* {group} {like}* back|home|off|out|away
keep the|these|those|all {group} {like}* out|away|down|off
round up {det}* {group}
lock|locked up {det}* {group}
too|so many {det}* {vile-before}|{swear-adj}* {group} {like}* in|here|round|around|on|coming|now|already|everywhere|living
too|way many {slur}|{group}
overrun|infested|swamped|flooded|swarming|crawling|full|invaded|ruined|plagued|littered by|with|of {det}* {group}
swarm|swarms|hordes|horde|plague|flood|floods|invasion|infestation|tide|army|gang|gangs|waves|wave of {det}* {group}
sick|tired|enough|fed .. of|with {det}* {group} {like}?
no more {det}* {group} in|here|please|allowed|coming|on
no {group} allowed|here|wanted|please|in|thanks
dont|don't want|need|let|trust|hire|employ|serve|rent .. {det}* {group} {like}* here|in|near|living|moving|next|round|around|on|teaching|serving|coming|anywhere|using|to
do not want|need|let|trust|hire|employ|serve {det}* {group} {like}* here|in|near|living|moving|next|round|around|on|teaching|serving|coming|anywhere|using|to
dont|don't trust|hire|employ|serve {det}* {group}
never trust ... {group}
never .. trust|believe|hire|employ|eat|touch|date|marry|respect|vote|listen|forgive|lift|let|help|serve|work|sit|live ... {group}
never .. {det}* {group} .. life|live|lives
must|should|do|can not let|allow {det}* {group} live|in|near|into|vote|breed
mustn't|shouldn't|can't|cant let|allow {det}* {group} live|in|near|into|vote|breed
wouldn't|wouldnt trust|date|marry|touch|hire|employ|vote|let|save|help|piss|spit .. {group}
rather|sooner die|kill|starve|burn|eat|jump|have|be .. {group}
care|cares|cared more about|for ... than ... {group}
smarter|cleverer|brighter|cleaner|better|nicer|worth|valuable|important|useful|human than .. {det}* {group}
difference|different between .. {vermin} and {det}* dead? {group}
difference between dead? {det}* {vermin} and .. {group}
test|tested|testing .. drugs|chemicals|weapons|medicine|vaccines|cosmetics on {det}* {group}
woke|wake|born .. as {det}* {group} ... kill|die|shoot|hang|end|rather|jump
putting|having|letting|allowing|electing|hiring|giving .. {det}* {group} {like}* .. mistake|disaster|ruin|ruins|destroy|stupid|joke|end|mad|insane|dangerous|wrong|trouble
allowing|letting any|more {det}* {group} .. ruin|destroy|government|country
{group} {like}* .. ruin|ruins|ruined|ruining|destroy|destroying|destroyed|wreck|wrecked|invade|invading|infest|infesting|pollute|polluting|corrupt|corrupting our|this|the|everything|my|society|britain|england
blame {det}* {group}
blame .. on {det}* {group}
{be} the fault of {det}* {group}
{be} {det}* {group} fault
thanks to {det}* {swear-strong}* {group} .. {vile}|crime|rubbish|litter|mess|ruined|worse
because of {det}* {swear-strong}* {group} .. {vile}|crime|rubbish|litter|mess|ruined|worse|jobs|houses
{identity} lives|life|folk|people .. {be}? {adv}* not|never|aren't|isn't|arent|isnt {adv}* {worth}
{identity} lives|life do|does|dont|don't|doesn't|doesnt not? {adv}* matter|count|mean
{identity} lives|life have|has|hold no|little|zero value|worth|meaning|purpose
{identity} lives|life {be} {adv}* worth {adv}* nothing|less|shit
{identity} lives|life {be} {adv}* {vile}|worthless|cheap|meaningless|pointless|expendable
your {identity} lives|life .. worthless|nothing|no|worth
value|valuable|worth more .. than .. {group}
life of {det}* {vermin} .. more|better valuable|worth|important .. {group}
no|not|never|zero compassion|sympathy|respect|love|room|space|place|mercy|pity|time|tolerance|patience|need|use .. for {det}* {group} {like}?
no place|space|room .. for {det}* {group}
no {group} can|could|should|will ever|be|deserve .. {worth}|valuable|trusted|equal|smart
no {group} can|could|should|will ever|be {adv}* {worth}
clearly|obviously|by .. {group} {be} not|never .. {worth}
{group} belong|belongs {adv}* in|on|under|behind {det}* {vermin}|zoo|kitchen|cage|cages|bin|gutter|sewer|jungle|landfill|prison|jail|hell|chains|ground|grave|circus|asylum|bed|knees|dump|past|camps|farm|fields
{group} {like}* .. place is in .. kitchen|home|bedroom|cage|prison
{group} {like}* .. know|knows|learn|remember .. their|your place
{group} {like}* .. you're|youre|your|u {adv}* {vile}|{vermin}|worthless
{group} {like}* should know|learn|realise|remember that? .. {vile}|worthless|place|{vermin}
{group} {like}* think they|theyre|they're|you .. special|better|own|entitled
hate|despise|detest|loathe .. more than {det}* {group}
wish|want|need|going|love|like .. get|stay|be|run|live away|far from ... {group}
put|putting up with {det}* {group}
sooner|rather ... than ... {group}
letting|allowing|giving|putting|electing|hiring|having ... {group} ... mistake|disaster|error|joke|madness|insanity|suicide
never find|meet|see|met|seen|found .. honest|decent|good|normal|clever|smart|nice|clean .. {group}
nobody|no_one would miss ... {group}
close|shut .. borders|border|doors|door .. to|against|on ... {group}
better|nicer|safer|cleaner|happier|great|lovely before ... {group} came|arrived|moved|turned|showed|existed|took|got
before ... {group} ruined|destroyed|invaded|took|spoilt|spoiled|wrecked
{group} .. only here|come|came for|to|because
{i-will} keep .. attacking|hunting|hurting|hounding|beating {det}* {group}
got|get|getting|gets|be rid of {det}* {group}
{group} ... all they|you|she|he do|does is
{group} will never amount|be|become|achieve|understand anything|something|good|real|equal|like|one|amount|useful|to
not|never|stop|don't|dont|shouldn't|can't .. allow|let|letting|allowing|have|permit {det}* {group} .. reproduce|breed|procreate|vote|drive|have_children|have_kids|marry|adopt|teach|near|into|run|own|multiply
not|never|won't|wouldn't|don't|refuse|refuse_to|wont .. share|sit|eat|work|live|shake|stand|swim|sleep|travel|serve|be .. with|near|next_to|beside|alongside|hands|under {det}* {group}
why .. let|allow|allowing|letting|tolerate|put_up_with|keep|feed|need|have {det}* {group} .. live|in|here|stay|vote|exist|breed|anyway|come
who would|could|wants|in_their_right_mind|would_want|wants_to {adv}* want|trust|hire|love|marry|date|like|believe|work|live|employ|respect|to .. {group}
how can|could|does anyone|anybody|you|we|people trust|like|love|respect|believe|hire|stand|tolerate|marry|date .. {group}
{group} .. leave|leaves|spread|spreads|bring|brings|cause|causes|create|carry|carries|breed|breeds .. filth|mess|crime|disease|diseases|trouble|dirt|shit|chaos|misery|terror|terrorism|rats
{group} on|in|at|from|by|near|over|outside|round .. {be} {adv}* {det}* {vile}|{vermin}|{insult}
{group} .. {be} {adv}* {det}* drain|burden|strain on
trans_women|transwomen|trans_woman|trans_men .. just|really|still|always|actually|biologically men|man|blokes|women|woman
{group} .. {be} {det}* biological|real|actual|just|really men|man|male|males in
{group} get|gets|getting .. everything|houses|handouts|free|first|priority|special
no {vermin} no {group}
no {group} no {group}
no {group} no {vermin}
{group} .. and {should} {be}? {adv}* {banished}|{killed}
{group} .. and {should} {adv}* {die}
{group} full of {vermin}
{group} .. {be} {adv}* without .. honour|morals|shame|brains|conscience|soul
only good {group} {be} .. dead
only good {group} .. dead
good {group} {be} .. dead {group}
dead {group} {be} .. good|better
hang|shoot|gas|lynch|drown|burn|exterminate the|all|those|these|every {group}
smell|stink|reek|smells|stinks|reeks of|like {det}* {group}
{group} .. make|makes|made bad|terrible|awful|useless|poor|rubbish drivers|leaders|bosses|parents|mothers|neighbours|politicians|councillors|managers
{group} {be} {adv}* bad|terrible|awful|hopeless|rubbish at
{group} {be} .. {det}* wrong in|against|with .. world|society|country|town|nature|god|bible
being {identity} {be} {adv}* {det}* {vile}|{vermin}|{killed}|wrong|sin|choice|disorder|illness|phase|unnatural|{banished}
{identity} {be} {adv}* {det}* disease|sin|disorder|illness|abomination|perversion|sickness
{group} {be} {adv}* {det}* sin|disorder|illness|abomination|perversion|sickness|threat|danger to?
{group} .. breed|breeding|multiply|multiplying|reproduce like|faster
{group} .. can|could|should|must|better all? {adv}* go|get|clear|move back|home|out|away|elsewhere
{group} go|get back|home|out
go|get|clear|move back|home|out .. {group}
if you|u {be}|are|r {det}* {group} .. {should}|not_welcome|get_out|stay|keep|go|leave|fuck|don't
not|no|never .. welcome|wanted|tolerated|allowed .. {group}
{group} not|never {adv}* welcome|wanted|allowed|tolerated
{group} {be} {adv}* not|never {adv}* welcome|wanted|allowed|to_be
{group} unwelcome|banned|not_wanted
laugh|laughing|spit|spitting|piss|pissing|shit|look_down at|on {det}* {group}
take|taking {det}* {group} .. vet|outside|dump|tip
{group} like|love|enjoy being|to|getting .. raped|beaten|hit|slapped|dominated|controlled
women|girls|females|wives .. need|needs|should|must|belong|want .. obey|submit|serve|dominated|beaten|smacked|slapped|shut_up|controlled|home|kitchen|cook|clean
bomb|burn|torch|nuke|shoot .. {det}* {group}
{group} {adv}* {be}? {adv}* .. {hostile-emoji}
{hostile-emoji} {det}* {group}
{hostile-emoji} to {det}* {group}
{group} .. make|makes|made me|us {hostile-emoji}
{group} belong|belongs|should|deserve|deserves|need|needs|to|go .. {hostile-emoji}
sink|drown|capsize {det}* {group}
`);

/** "They", "them" and "you" after a group was named. */
export const ABOUT_THEM: readonly string[] = patterns(`
i|we {adv}* hate|despise|loathe|detest|abhor {them}
{hate} {them}
cant|can't|cannot stand {them}
{they} {be} {adv}* {det}* {vile}
{they} {be} {adv}* {det}* {vermin}
{they} {be} {adv}* {det}* {insult}|{insult-aimed}
{they} {be} {adv}* {det}* {vile} {vermin}|{insult}|{insult-aimed}|people
{they} {be} {adv}* {swear-strong} in the head
{they} {be} {adv}* worthless|worth
{they} {should} {adv}* not? {be}? {adv}* {killed}
{they} {should} {adv}* {be}? {adv}* {banished}
{they} {should} {adv}* {die}
{they} act|behave|live|think|breed|multiply like {adv}* {vermin}
{they} {be}? {adv}* {unwanted}
most|all|some|half|many of them {be} {adv}* {det}* {vile}|{vermin}|{insult}|{insult-aimed}
{them} {adv}* {sickens}
{they} {adv}* {sickens}
everything about them {sickens}
{intent} {adv}* {kill} {them}
{intent} {adv}* just? {kill} {them}
want to {kill} {them}
shooting|killing|beating|hanging|burning them
get rid of {them}
make them suffer|pay|bleed
deport|exterminate|eradicate|gas|hang|shoot {them}
send|kick|ship {them} back|home|out
nothing worse than your|their kind|sort|type|lot
you deserve to? suffer|die|rot
{loathing} for {them}
you're|youre|you are|they are|they're just|only {adv}* {vile}|{vermin}
you're|youre|you_are all? {adv}* {vile}|{vermin}
your lives aren't|arent|are .. worth|worthless|nothing
they're just|only {group} after all
they are|were {group} after all
it came from {det}* {group}
needless to say .. {group}
you're|youre|they're just {group}
`);

/** Slurs as people use them of themselves, or speak of the word itself. */
export const RECLAIMED: readonly string[] = patterns(`
i'm|im|am|i'm_just|i_am {adv}* a|the {adv}* {slur-own}|{slur-aimed}
i'm|im|am a proud|happy|fellow {slur-own}|{slur-aimed}
as a|an {adv}* {slur-own}|{slur-aimed}
us|we|fellow {adv}* {slur-own}|{slur-aimed}
we are|were {adv}* {slur-own}|{slur-aimed}
my|our fellow {slur-own}|{slur-aimed}
being a|the {slur-own}|{slur-aimed} is|and|was great|proud|happy|fun|brilliant|wonderful
a bitch like me
word {slur}
like a bad bitch
baddest|realest|prettiest|freshest|coolest .. bitch|nigga
if i'm|im a bitch
call|calling|called myself|ourselves a? .. {slur-own}|{slur-aimed}
call me a|an {slur}
my {slur-own} ways
proud {slur-own}|{slur-aimed}
happily a? {slur-own}
me and my niggas
real niggas know
day one niggas
all my niggas
see my niggas
my niggas are|have|got|gon|gonna
my nigga lookin|looking|is|has
this nigga flow|had
`);
