import { patterns } from './patterns.ts';

/** Calls and claims that set people against each other or against those in office. */
export const INFLAMMATORY_PATTERNS: readonly string[] = patterns(`
turned|turning|turns|turn .. into < a|an {adv}* dump|slum|ghetto|cesspit|tip|war_zone|ghost_town|theme_park|laughing_stock|hellhole|shithole >
< communist|marxist|fascist council|councillors|agenda|plot|nonsense >
< shafted|shafting|screwed|fleeced|fleecing|robbed|robbing|milking|mugging us|residents|locals|this_town|taxpayers|motorists|businesses|everyone >
< being fleeced|shafted|ripped_off|bled|milked|mugged_off|robbed|taken_for >
< bleeding|bled|milking|squeezing|bleed|sucking {det}* {resident}|us|town|village|everyone|businesses dry >
< rather|sooner see|let us|you|residents|people|it die|dead|rot|starve|suffer|drown >
< one rule|law for >
< ivory tower|towers >
< silent majority >
< metropolitan|political|liberal|ruling|corrupt elite|elites|class >
the < elite|elites > don't|in|get|are|think|want
< shut_down|scrap|dissolve|bin the|this council >
< slap|kick|smack in the face|teeth > for|to
< would|rather|sooner|prefer house|help|feed|fund|support|look_after|spend|spending|build .. than >
< let's|lets|we'll|we_will|time_to|we_should shut|bring|block .. town|road|bridge|council|meeting|place|lot|roads|it down|off|to_a_standstill? >
town|village|community|high_street|country|way_of_life|harbour|coast .. < being {adv}* destroyed|ruined|killed|wrecked|murdered|taken_over|stolen|bled|sacrificed|hollowed_out > by|for|and|$
consultation|consultations|decision|process|meeting|vote|democracy|scheme|survey|inquiry|hearing|election {be} {adv}* {det}* < sham|farce|charade|mockery|pantomime|travesty|joke|disgrace|insult|waste_of_time|foregone_conclusion >
< sham|so_called|fake|bogus|pretend consultation|consultations|democracy|survey|vote|inquiry >
< kangaroo court|courts >
< show trial|trials >
< witch hunt|hunts > {be}|against|by|of|$|from
< two_tier|2_tier policing|justice|council|system|britain|kier|keir >
< vanity project|projects >
< gravy train >
< snouts|noses|snout in the trough >
lunatics|inmates|idiots < {be}|have {adv}* running|taken_over|in_charge_of the asylum >
< tear|pull|rip|sort|deal|police|clear .. ourselves >
< us and them|them and us >
< absolutely|totally|utterly|simply|bloody|truly disgusting|disgraceful|outrageous|scandalous|shameful|shambolic >
it's|its|it_is|that's|thats|this_is|what {adv}* < a|an? {adv}* disgrace|scandal|outrage|travesty|kick_in_the_teeth|slap_in_the_face|insult_to >
money|cash|taxes|tax|millions|thousands < down_the_drain|up_the_wall|down_the_pan|down_the_toilet >
< pissed|pouring|poured|chucking|throwing|frittering|frittered .. money|taxes|cash > .. up|down|away|on
our|this|the town|village|community|high_street|harbour .. < left|leaving|allowed to rot|die >
< you voted|vote for this|them|him|her|it > $
< never forgive|forget what|this > .. they|you|council
< the real enemy|enemies|criminals >
< hate|hates this town|village|community >
< open your eyes > people|everyone|sheeple|$
< driving|forcing|pricing|pushing|pushed|forced|driven locals|local_people|families|us|our_kids|young_people|residents out >
< attack|assault|war on our|motorists|the? .. freedom|freedoms|rights|way_of_life|motorist|motorists|drivers|poor|elderly|working_class|countryside >
< you're|youre|you_are not|all? .. next|to_blame|complicit >
< protest|meet|gather|turn_up outside his|her|their|the_mayor's|the_clerk's house|home >
{person}|they|emmets|incomers|outsiders|these_people .. < stolen|stole|stealing|taken|taking|ruined|invaded our|this|the town|village|homes|houses|jobs|beach|harbour|country|culture|streets|way_of_life > 
< bring|bringing|brought the council|government|town_hall|system|whole_lot|lot_of_them down >
< it's|its|it_is us|them or|against|versus|v|vs us|them >
< us|them against|versus|v|vs us|them|the >
< give them|him|her|the_council|the_mayor|the_clerk|councillors hell|what_for|both_barrels >
< they|you|{body}|{official} {adv}* hate|hates|despises|despise|loathe|fear|look_down_on us|ordinary|working|normal|local|real|decent|the_likes_of_us|people_like_us|everything_we|{resident}|drivers|pensioners|dogs|children|business|businesses|fun >
< destroy|ruin|wreck|erase|end|kill|destroying|wrecking|erasing|threatening our|your way_of_life|culture|heritage|identity|traditions|history|freedom|freedoms >
< out to get|destroy|ruin|silence|control|rob|fleece|finish us|you|our|ordinary|the >
< enemy|enemies|traitor|traitors within >
< so_called elite|elites|leaders|representatives|democracy|experts|council|councillors >
let's|lets|we_should|everyone|all_of_us|everybody .. < refuse to pay >
< get everyone|everybody|all_of_you|a_crowd|a_mob|the_lads down|round|up there >
< fight|fighting|battle|war for our|your survival|lives|streets|country|identity|children's_future >
< silence|silenced|silencing|gag|gagging|gagged the_people|us|residents|ordinary|locals|the_public|free_speech >
< they|you want us|you|people to? suffer|poor|dead|gone|silent|quiet|scared|divided|broke|starve|fail|leave|shut_up|disappear >
< they|council|councillors|government won't stop|rest until >
< make|making them|councillors|the_council|officers|the_mayor pay > for|dearly|$
< the people|public|town|residents will|shall|must not|never? forgive|forget|stand|take|rise >
< no surrender >
< enough is enough > time|let's|we
< be very? afraid >
they|{person}|emmets|incomers|outsiders|second_homers .. < must|need_to|has_to|have_to|got_to be {adv}* stopped|driven_out|run_out|kicked_out >
< will|gonna|going_to burn > if|to_the_ground|down|$
< drag|hound|chase|run|drive|boot|kick|throw|turf {person}|them|him|her out > of?
< there will|is_going_to|'ll be a? civil_war|riots|rioting|blood|bloodshed|anarchy|hell_to_pay|uproar|violence|a_riot|a_revolution >
< blood on {det}* hands >
< this|another|ultimate|final|a|an|utter|total|complete|absolute|shameful betrayal > of|will|by|is|must
< they|you|council|councillors|government|developers|planners {be}|have|has {adv}* murdering|killing|strangling|destroying|wrecking|ruining|murdered|killed|destroyed|wrecked our|this|the > town|high_street|village|community|harbour|way_of_life|trade|coast|beach|heritage|businesses
< let's|lets|we_should|we_must|time_to all? show_them|make_them_pay|teach_them_a_lesson|give_them_hell >
they|they're|theyre|{body}|{official} .. < laughing at us|you|residents|the_public >
< laughing all the way to the bank >
< don't|dont|do_not let them > get_away|win|silence|fool|take|destroy|ruin
< invasion|invaders > of|from|are|must|by
< being overrun|invaded|swamped|flooded > by
< swamped|overrun|flooded with|by > outsiders|incomers|migrants|emmets|foreigners|second_homers|them
< wake up > sheeple|people|britain|england|{place}|everyone|and_smell|to_what
< sheeple >
< rise up > against|and|people|now|everyone
{resident}|people|we|public|town|residents|locals should|must|need_to|will|have_to|ought_to < rise up >
< take to the streets >
< take|want|get our country|town|streets|village|beach|council|harbour back >
< take back our|control_of_our country|town|streets|village|council >
< take the law into >
< take matters into our|your own hands >
< time for|to|we|let's|lets|must .. revolution|revolt|rise_up|riot|fight_back|uprising >
< start a riot|revolution|revolt|war >
< riot|storm|march_on|blockade|besiege|disrupt|invade the|this|your|their next? town_hall|council|council_offices|meeting|meetings|chamber|guildhall|council_chamber|parliament >
< civil war > {be}|is|coming|now|if
< bring back the|public? hanging|birch|noose|gallows|stocks|guillotine|death_penalty|workhouse|flogging|hangings|firing_squad >
< pitchforks >
< heads must|should|will|need|have|need_to|have_to roll >
< name and shame >
< shame on {person} >
< shame on {place}|those|all|everyone|the|this|whoever|anyone >
< enemy|enemies of|within the|our? people|town|state|country|village|residents >
< traitor|traitors|treason|treasonous|quislings > to|$|all|of|the_lot
< war on|against motorists|drivers|cars|tourists|second_homers|second_home_owners|locals|residents|the_motorist|woke >
< declare|declared|declaring war on >
< same {adv}* crooks|liars|scum|thieves >
< politicians|councils|tories|landlords|developers|bosses|bankers|mps|councillors|officers {be} {adv}* all? {adv}* the_same|in_it_for|crooks|liars|scum|parasites|leeches|thieves|useless|corrupt >
< emmets|grockles|incomers|blow_ins|outsiders|second_homers|second_home_owners|tourists|londoners|up_country_people|holidaymakers go_home|out|not_welcome|not_wanted|stay_away|get_out|stay_out|should_go|need_to_go|are_not|are_ruining|are_killing|are_destroying|have_ruined >
go|stay|keep|get < home|away|out emmets|grockles|incomers|second_homers|tourists|londoners|outsiders >
< burn|tear|smash|pull .. speed_cameras|second_homes|holiday_homes|second_home|planters|cameras|bollards|barriers|it_all >
< vigilante|vigilantes|vigilante_justice >
< nanny|surveillance state > {be}|strikes|at|again|gone|nonsense|madness|britain
< great replacement >
< woke nonsense|brigade|mob|rubbish|agenda|madness|lefties|idiots|council|warriors|liberals|snowflakes|police|crap|garbage|lunacy >
< political correctness gone_mad|madness >
< pc brigade|gone_mad|nonsense|madness >
< gone mad > health|pc
health and safety < gone mad >
< loony left|lefties >
< thought police >
< fake news > media|lies|from|merchants
< mainstream media {be}? lies|lie|won't|wont|liars|brainwashing >
< plandemic|scamdemic|false_flag|deep_state|new_world_order|chemtrails|climate_hoax|climate_scam|climate_con >
< climate_change|global_warming|covid|vaccine|vaccines|5g {be} a hoax|scam|lie|con|myth|poison >
< don't|dont|doesn't|doesnt|do_not|does_not want you|us to know >
< sold|selling|sells us|this_town|our_town|the_town|this_village|our_village|residents|locals out|down_the_river >
< sold out to >
< betrayed|betraying|betrays|betrayal of us|our|this|the town|people|residents|community|village? >
< been|being|was stabbed in the back >
< stabbed us|residents|locals|this_town in the back >
{body}|{official}|they|politicians|you|nobody < couldn't|could_not|doesn't|doesnt|don't|dont|do_not|does_not|never|couldnt care|give less|about_us|about_residents|about_locals|a_damn|two_hoots|a_monkeys|a_toss|about_the_people|about_ordinary|about_you >
< treat|treats|treated|treating us|residents|locals|people|ratepayers|taxpayers like|as dirt|idiots|mugs|fools|cattle|animals|rubbish|muck|shit|cash_cows|second_class >
< treated like|as dirt|idiots|mugs|fools|cattle|rubbish|muck|shit|cash_cows|second_class|criminals >
< taking|takes|take us|residents|people|locals|ratepayers|taxpayers for mugs|fools|idiots|a_ride|granted >
< making|made|makes a mockery of >
< gone|going to the dogs >
< gone|going to pot|hell|rack_and_ruin >
< this|our country|town|village {be} {adv}* finished|ruined|a_joke|a_dump|a_hole|a_cesspit|a_disgrace|a_laughing_stock|dead|broken|a_shambles|lost >
< hellhole|hell_hole|shithole|cesspit|cesspool|shit_hole >
< vote|kick|throw|chuck|boot|get them|him|her|the_lot|this_lot|the_lot_of_them|these_clowns|the_council .. out >
< get rid of|shot_of the_lot|the_whole_lot|them_all|this_council|the_council|all_of_them|the_mayor|the_clerk|this_mayor|this_clerk|every_councillor >
< sack|fire|oust|overthrow|remove the|this|that|our|all|every? the_lot|the_whole_lot|them_all|{official}|{body} >
{official}|{body}|he|she|they|you .. < must|should|needs_to|need_to|ought_to resign|be_sacked|be_fired|step_down|stand_down >
{official}|{body} .. < must|needs_to|has_to go >
< resign now|immediately|today|you >
< defund|abolish|disband|overthrow {det}* {body}|police|nhs|bbc|government|system >
< don't|dont|refuse_to|stop|never|withhold pay|paying|your your|the|our|any|this? council_tax|precept|parking_fines|parking_charges|fines|rates|taxes >
< boycott {det}* {person} >
< boycott > the|this|them|all|every|their|{place}|any|it
< bloody|damn|useless|greedy|stupid|selfish|rotten|filthy|arrogant|ignorant|lazy|inconsiderate tourists|emmets|grockles|second_homers|second_home_owners|incomers|londoners|visitors|holidaymakers|nimbys|cyclists|motorists|tories|politicians|developers|landlords|dog_owners|teenagers|youths|kids|parents|campers|locals|drivers|people >
< nimby|nimbys|nimbies > {be}|are|again|have|always|brigade|who|stop|block
< ruining|destroying|killing|wrecking|ruined|destroyed|wrecked|killed our|this|the town|village|community|high_street|country|countryside|way_of_life|town_centre|coast|{place} >
< hell bent|hellbent on >
< outrageous|scandalous|disgusting|disgraceful|appalling|shameful|shambolic|farcical|despicable decision|council|behaviour|treatment|lot|state|waste|conduct|attitude|plan|plans|scheme >
< absolute|total|complete|utter|national|what_a|such_a {adv}* disgrace|farce|scandal|outrage|shambles|circus|joke >
< disgrace|shambles|farce|scandal > of|that
< {body} {be} {adv}* {det}* joke|disgrace|shambles|farce|circus|mess|scandal >
< waste|wasting|wasted|wastes of? our|taxpayers'|taxpayers|public|ratepayers|more money > again|on|and|as
< rip off council|britain|parking|charges|fees|merchants|prices >
< daylight|highway robbery >
< legalised|legalized theft|robbery|extortion >
< money grabbing|grubbing {person} >
< dictatorship|apartheid|orwellian|stalinist|tyranny|stasi|gestapo|jackboots|banana_republic|communist_state|police_state >
like|than|in|becoming|it's|into < nazi_germany|north_korea|stalin's|the_third_reich|soviet_russia|1930s_germany > 
< this is|means war >
< class war|warfare > $|on|against|is
< by any means necessary >
< love it or leave it >
< locals only >
{place}|britain|england|homes|houses|jobs < for the {place}|british|english|locals > only|first|not
< all lives matter >
< white lives matter >
< send them|the_boats|em all? back|home|packing >
we're|we_are|{place}|country|town|village|england|britain|island|county is|are? {adv}* < full|full_up > $
< charity begins at home >
< look after our own >
< anyone who|that supports|voted|votes|backs|believes .. {vile}|{insult}|{insult-aimed}|ashamed >
< only a|an {insult}|{insult-aimed}|fool|idiot would >
< hit them|them where it hurts >
< make their|his|her life|lives hell|a_misery|a_living_hell >
< brainwashed|brainwashing|indoctrinated|indoctrinating > {person}|our|kids|children|by|people|you|masses
`);
