import { patterns } from './patterns.ts';

/** How threats, and wishes of harm, are worded. Objects that may be things ("hang them on Saturday") stay out. */
export const THREATS: readonly string[] = patterns(`
if only .. {person} {like}* .. < {killed}|throats_cut|{die} >
< you go to die >
better|best|keep|start|be < look|looking over your shoulder >
< know|knows what happens to people|grasses|those|anyone|councillors who|that >
< has|have|got it coming to >
< got it|this coming >
< he'll|they'll be sorry >
{i-will} .. < torch|trash|wreck|smash .. {body}|office|meter|place|shop|building|up >
{i-will} < ruin|destroy|finish|sink your|his|her|their business|reputation|career|life|shop|family >
< don't|dont make me come|angry|hurt|lose >
< lay|do|mess|rough you|him|her out|over|up >
mates|lads|boys|brothers .. < sort you|him|her out >
get|gets|getting < {det}* good? smack|slap|thump|clout|hiding > $|in|from|if|next|round
< smack|punch|thump|kick|belt in the|your|his|her mouth|face|teeth|gob >
you're|youre|you_are going_to|gonna < pay for this|that|it >
$ < your time is_coming|will_come >
< be|get {adv}* thrown|chucked|pushed off|in|into|over {det}* pier|harbour|quay|cliff|bridge|sea >
< punch|knock|put his|her|your|their lights|block|teeth out|off >
< got your|his|her|their address > and
< show|shows your|his|her face > .. again|and
< i|we know what_car_you|your|his|her car|address|face|reg|number_plate|wife|kids|family|boss|street >
< see how brave|tough|hard|cocky|funny you|he|she >
better|best|should < watch your step|mouth|tongue|yourself >
< next time .. won't|wont|will_not|might_not|it'll|it_will .. words|talking|asking|polite|nice|lucky|worse|fists|a_warning >
$ < die > $|now|then|already|you
< i'm|im|i_am watching you >
someone|somebody|one_of_us|one_of_you is? < going_to|gonna|will {adv}* get hurt|killed|lynched|shot|stabbed|battered|their_head >
{official}|you're|he's|she's|they're|youre is|are? < going_to|gonna get|be hurt|battered|lynched|filled_in|done_over|shot|stabbed|sorted_out >
{i-will} < make sure|certain|it_my_mission .. never|lose|regret|suffer|pay >
< take you|him|her outside|round_the_back > and|for|$
{i-will} < ruin|end|destroy|finish|hunt|bury you|him|her|you_all >
someone|somebody|i|we|they|who|people .. < give {det}* {person}|{official}|him|her|them|you {det}* good|proper|right|damn|bloody? good? hiding|slap|kicking|thump|smack|beating|thrashing|seeing_to >
< i|we|they know|knows where|which|what|what_time|when .. your|his|her|their kids|children|family|mum|wife|husband|daughter|son|school|boy|girl|little .. go|goes|live|lives|work|works|play|plays|school|walk|walks >
< get|gets|getting|got|deserve|deserves|have|has what's|whats|everything_that's|everything_thats|everything coming > to|when|if|$|soon|one_day
< a good|proper|right kicking|thrashing|hiding|slapping|beating > $|for|is|would|might|and|should
< i'll|ill|we'll|we|i be|coming round yours|yours_later|yours_tonight|your_house|his_house|her_house|to_yours >
< learn|learned|taught the hard way > .. you|he|she|they|when|one_day
< have|has|had|get|getting your legs|arms|fingers|kneecaps|teeth broken|smashed|done >
< bad|nasty|terrible|unfortunate things|accident|something will|might|could|may happen|befall .. you|him|her|them|house|car|shop|kids|family >
< be a shame|pity if .. something|anything|someone|it|your|his|her >
{person}|you're|he's|she's|youre < getting|get|gonna_get|going_to_get {det}* good? slap|kicking|punch|hiding|smack|thump|beating|bullet|pasting|battering|black_eye >
< make|making your|his|her|their life|lives {adv}* hell|misery|miserable|a_misery|unbearable|a_living_hell >
{person}|he|she|they|whoever .. < want|wants|need|needs|deserve|deserves taking_out|stringing_up|shooting|hanging|drowning|knocking_out|putting_down|lining_up|lynching|flogging|horsewhipping|birching|slapping|hurting|sorting_out|a_smack|a_slap|a_bullet|a_thump|a_good_hiding|a_good_kicking|teaching_a_lesson >
< teach you|him|her|them a lesson > he|she|you|they|won't|$
< you've|you_have|he's|she's been warned >
again|me|that|it and|then < see what happens >
< see what happens to > you|him|her|your
< won't|wont|will_not see_it_coming|know_what_hit >
< end|ends|ending|leaving|leave|go|going|coming|come|carried up|home|out? in an|a|the? ditch|hospital|harbour|body_bag|wheelchair|ambulance|coffin|wooden_box|hearse|stretcher|traction|a_and_e >
{i-will} .. < {kill} {you} >
{i-will} .. < {kill} {official}|{politician}|him|her >
{i-will} .. < {kill}|{burn}|key|slash|trash|egg|brick|wreck .. your|his|her|their {body-part}|windows|house|car|tyres|family|kids|children|shop|van|boat >
your|his|her|their {adv}* car|house|shop|windows|van|tyres|boat < will|gonna|going_to|might|may|gets|get be|get|getting? torched|burned|burnt|burn|smashed|bricked|trashed|keyed|slashed|wrecked|put_through >
{intent}|{i-will} .. < {maim} {det}* {vile-before}* {you}|him|her|{official}|{politician}|{business}|{resident}|{insult}|{insult-aimed}|{slur}|bastards|cunts|wankers|lot|people >
{i-will} .. < {maim} them >
{intent} .. < {maim} that|the|this .. guy|bloke|man|woman|fella|lot|driver|owner >
$ < {maim} the_lot|them_all|him|her|{official}|{politician} >
{intent} .. < make him|her|you|them|{official}|{person} suffer|pay|bleed|cry >
{intent} .. see|watch .. < {det}* {person} suffer|die|bleed|burn|hang|dead >
{person} {like}* should|ought_to|must|needs_to|need_to|wants_to|deserve_to|deserves_to|oughta {adv}* < be {killed} >
{person} {like}* should|must|can|deserve_to|deserves_to {adv}* all? < {die} >
{person} {like}* deserve|deserves|need|needs|want|wants < {det}* good? slap|kicking|beating|bullet|hiding|punch|smack|thump|lynching|noose|shooting|stabbing|kneecapping|hanging >
{you}|he|she|they|{official}|{politician} will|gonna < {die} >
hope|hopes|wish|pray|praying|hoping .. < {person} {like}* all|would|will|gets|get|both|just|really|are|is|be {be}? {die}|{killed} >
hope|hopes|wish|pray|praying|hoping < {person} dies|rots|burns|suffers|chokes|drowns|crashes|die|rot|burn|suffer|choke|drown|crash >
hope|hopes|wish|pray|hoping < {person} get|gets|catch|catches cancer|covid|aids|run_over|hit|shot|stabbed|raped|hurt|beaten|burgled|flattened >
hope|hopes|wish|hoping .. < runs|knocks|mows|run|knock you|him|her|them over|down|out >
< kill|hang|neck|drown|shoot|harm|top|off yourself|yourselves|urself|yaself|ur_self|your_self|himself|themselves >
< kys >
< {die} > already|slowly|in_a|bitch|scum|pig
< go and? die|drown|hang|choke|rot >
< drop dead >
< rot|burn in hell >
< watch your back|backs >
want|wants|need|needs < your|his|her|their {body-part}|head|teeth breaking|kicking|smashing|slapping|bashing|kicked|bashed|knocking|knocked in|out? >
< sleep with one eye open >
< we|i know where you|he|she|they|{official} live|lives|work|works|drink|drinks|park >
< i|we|i'll|we'll will? find you|u|him >
< coming|comin for|after you|u|him|her >
< you'll|youll|you_will|he'll|she'll|they'll regret this|it|that|the|what|ever >
< you'll|youll|you_will|he'll|they'll pay for this|that|it|what >
< you'll|youll|you_will be sorry > $|when|if|for
you < want|wanna|need to be careful > walking|crossing|who|what|mate|at_night
< gonna|will|going_to get {det}* good? slap|kicking|hiding|smack|thump|battering|lamping >
< you'll|youll|he'll|they'll get yours|his|theirs >
< you better|best|had_better|'d_better watch|be_careful|sleep|start_running|run|hide|stay_away >
< or else > {you}|i'll|we'll|watch|$
< brick through your|his|her|their|the window|windows|windscreen|door >
< put|plant|leave a bomb > under|in|at|outside
< petrol bomb > .. house|office|hall|car|shop|{body}
< {burn} {det}* {body}|house|office|offices|building|place|houses|home|homes|hotel|boat|shop down|up? >
< {burn} your|his|her|their .. house|car|boat|place|shop|home down? >
< smash|smashing|knocking|punching|rip|break|cave|kick|bash|stave|knock|beat|kicked|punch your|ur|his|her|their .. {body-part} in|off|out? >
< snap|slit|cut|break|wring your|his|her|their|that .. neck|necks|throat|throats|legs|arms|fingers >
< knock seven bells >
{i-will} < knock|spark you|him|her out >
< put you|him|her in hospital|a_box|a_coffin|the_ground|an_early_grave >
< you're|youre|you_are|your|he's|she's {adv}* {det}* dead meat|man|when|if|next >
< you're|youre|your next >
{i-will} < come|pop round to? your|his|her house|door|work|office|place >
< coming|come round to? your|his|her house|door|work|office|place > .. and|with
< meet me|us outside|round_the_back|in_the_car_park >
< wait|waiting for you|him|her outside|after >
< won't|wont be so brave|cocky|mouthy|smug|tough|clever >
< won't|wont|not be laughing|smiling when >
< string|strung 'em|em|them|him|her|you|{official} up >
< give|giving|gave you|him|her|them a good? kicking|hiding|slap|smack|beating|pasting|battering|thump >
< your|his|her|their days are numbered >
< blood will be spilt|spilled|shed >
< hit list >
< bullet in|through|between|for .. head|brain|skull|back|heads|eyes|{object}|you|the_lot >
< get|got an|my axe|knife|gun|bat|shotgun > and|to|on
< chop you|him|her|them up >
< hang|shoot|lynch|execute|kill|gas all {det}* {person} >
`);

/** Harsh talk that is seldom meant: to be thought over. */
export const HARSH: readonly string[] = patterns(`
i'd|id|i_would < love|like to punch|slap|hit|kick|smack|strangle {person} >
i|we < want|wanna|wanted to? slap|punch|kick|hit|smack {person} >
{person} needs|need|deserves|deserve < {det}* good talking slap >
{person} {like}? will < regret this|it >
`);
