import { patterns } from './patterns.ts';

/** How quarrels are picked and people are shut up. */
export const HOSTILE_PATTERNS: readonly string[] = patterns(`
< fed up with|of {det}* you|your|people_like|this_council|this_lot >
< had enough of you|your|this_council|this_lot >
< come and? have a go > $|if|then
< door on your way out >
$ < beat it|scram > $
< butt out >
< you|u want|wanted a|an argument|row|war >
$ just? < resign > $|now|and_go|the_lot
< got a|some nerve|cheek|gall|brass_neck >
< stick|sticking|poke|poking your|his|her|their oar|beak|nose in|into|where >
< change the record > $|{you}|mate
< have you|they no shame|decency|manners >
< sooner you|they|he|she go|goes|leave|leaves|resign|resigns|retire the better >
not|won't|never < let|letting you|them|him|her get away with > this|that|it
< nobody|no_one|noone wants to hear|know|read|listen >
< stay|keep out of it|this > $|{you}|mate|it's
< don't|dont|do_not want you here|round|back >
< make|makes me laugh > $|you|really|this|these
< nobody|no_one|noone|nobody's {be}? {adv}* forcing|asking|making|stopping|keeping you >
< don't|dont|do_not you? {adv}* talk|speak to me|us > like|about|$
$ < clear|push|buzz|hop|get off|it|out > $|you|then|back|mate|and|the_lot
$ < on your bike > $
< got|have|has|is|to|nothing to? do with you > $|so|mate|is|what
who|don't|dont|doesn't|couldn't|nobody|no_one|not < care|cares|interested|bothered in? what you|they|he|she {adv}* think|thinks|say|says|reckon|want >
< had it|enough up_to_here? with|of you|this_lot|these_people|your|him|her|them|the_lot >
< up to here with > you|this|your|him|her|them
< shame on you >
< pick on someone|somebody >
< go and? > cry|moan|whinge|whine|bother|annoy|pester|boil|take_a_hike|take_a_running|swivel|whistle|play_in|do_one|preach
$ < take your .. and > shove|stick|go|leave|get
< nobody|no_one|noone {adv}* is|was? talking|speaking to you|u >
< nobody|no_one|noone {adv}* believes|trusts|respects|listens_to|misses|invited|elected|voted_for you|u|him|her >
< wish you|he|she|they would|'d {adv}* go|leave|shut|disappear|drop >
< your|their|his|her type|sort|kind|lot > {be}|make|not|never|should|need
< not|don't|never want|need your lot >
< what a|an? horrible|miserable|nasty|bitter|vile|spiteful thing|attitude|comment|post > to
< you|u started|brought it|this|on_yourself >
< come|get down|round|over here|outside and > say|try|see
< get out > and_stay|you|of_it|while|now
< can't|cant|cannot stand|bear|abide > {person}|{object}|the_sight
< not welcome > here|in|round|anymore|$
< do us|me|everyone|everybody|yourself all? a favour|favor and? > leave|shut|go|resign|move|stop|stay|keep|clear|retire
< go and? jump|boil > .. harbour|quay|sea|river|off
< good riddance >
< don't|dont bother coming|replying|commenting|posting back|again|here >
< no longer|not wanted|welcome here|in_this_town|in_our_town >
< give it a rest > $|{you}|will|mate
< give|gives me|us a break >
< haven't|havent you got? anything|nothing better to do >
< pack it in >
< save your breath|lies|excuses|sob_story >
< your|his|her|their constant|endless|pathetic|incessant|usual|bloody whining|whingeing|moaning|bleating|drivel|lies|rubbish|nonsense|complaining >
< hope you|he|she|they lose|loses|fail|fails|go_bust|get_sacked|gets_sacked >
< take a hint|running_jump >
< nobody|no_one here|in_this_town? wants|likes|cares_about you|u|your_sort|your_kind >
< stay out|away of|from my|our > way|business|town|shop|street
< bore off >
< get off|down your|ur .. high_horse|soapbox|backside|arse >
< don't|dont come back >
< shut up|it >
< shut your|ur|yer|the {adv}* mouth|trap|gob|face|hole|cakehole|cake_hole|pie_hole|beak|hell_up|front_door >
< stfu >
< zip|button it >
< get a life|grip|brain|room|clue >
< get a job > $|and|you|instead
< get over it|yourself|yourselves >
< get lost|stuffed|knotted|bent >
< get out of my|our sight|face|way|town|life|village >
< get off my|our phone|back|case|page|land >
< go away > {you}|idiot|troll
< go|goes to hell >
< go and? jump|boil|stick|whistle|swivel > .. lake|head|cliff|it|for|yourself|pier|quay
< crawl back under|into|to >
< back under your|the rock|bridge|stone >
< jog on > $|{you}|mate|love|pal|then|back
< do one > {you}|mate|then|the_lot
oh|just|and|so|now < do one > $
< sling your hook >
< naff|sod|bugger|piss|fuck|eff|bog|rack|f|feck|frig off >
< stick|shove|ram it|that|them|this .. up|where >
< stick|shove your|ur .. up|where >
< screw|stuff|sod|bugger|fuck|eff|damn you|u|yous|yourself|him|her|them >
< screw|stuff|sod|bugger|fuck|damn {det}* {person} >
< up yours >
< bite|kiss|eat me|my|shit >
< nobody|no_one|noone|who asked you|u|for_your|for_ur >
< nobody|no_one|noone|who cares what you|u|they|he|she >
< nobody|no_one likes|wants|cares_about|gives you|u|your_opinion >
< mind your|ur own business >
< none of your|ur business >
< keep|keeping your|ur .. nose|opinions|opinion|mouth|trap|gob|beak out|to_yourself|shut >
< wind your neck in >
< pipe down > $|{you}|mate|and|will|please
< put a sock in it >
if you don't|dont|hate .. it|here|this {adv}* < leave|get_out|move|go|clear_off|bugger_off|sod_off|emigrate > $|then|us|town|away|somewhere|elsewhere|back
why_don't_you|why_dont_you|you_can|you_should {adv}* < leave|move|emigrate|clear_off > $|then|if|away|town
< take your|ur moaning|whining|whinging|whingeing|complaints|moans|nonsense|bile|hate|opinions elsewhere|somewhere_else >
< grow up|a_pair|some_balls|a_spine|a_backbone >
< man up >
< cry me a river >
< suck it up >
< you|u|they make|made|makes me|us|everyone {adv}* sick|ill|puke|vomit >
< i|we {adv}* hate|despise|loathe|detest every_one_of_you|all_of_you|the_lot_of_you|you|u|ya|youse|him|her|them|{official}|{body} >
< we {adv}* hate|despise|loathe you|u|them|{official}|{body} >
< sick of|to {adv}* you|your|ur|listening_to|hearing_from|these_people|this_council|this_lot|people_like|the_sight_of|{body} >
< what_is|what's|whats|wot's|wots your|ur problem|game|issue|malfunction > $|mate|with_me|with_us|then
< what_is|what's|whats|wots {swear-strong}? wrong with you|u|him|her|them|people|this_council|these_people >
< who do|d you|they|he|she {adv}* think you|they|he|she are|is >
< who rattled your|ur cage >
< who the hell|fuck|heck do|are|does|is >
< what the hell|fuck|heck do|are|is|were|have you|they|this|these|those|u >
< are|r|ru you|u {adv}* thick|stupid|dumb|blind|mental|mad|insane|drunk|simple|retarded|backward|daft|crazy|braindead|brain_dead|gay|slow|deluded|taking_the_piss >
< are|r you|u having a laugh >
< are|r you|u {adv}* serious|for_real >
< say that|it|this to my|our|his|her face >
< bring it on > then|mate|you|loser|big
$ < come|go on then > big|say|hit|have|try|you|let's|lets
< come at me >
< want|wanna|fancy|looking_for a? fight|go|row|scrap|bit > {you}|mate|then|me|outside|do_you
< you want|wanna some|a_piece >
< see you|u outside|in_court >
< fight me >
< i dare you|u >
< hope you're|youre|your|you_are|they're|they_are {adv}* happy|proud|ashamed|pleased > .. now|of|with
< don't|dont you|u dare >
< how dare {person} >
< you people|lot > make|never|need|should|just|disgust|always|want|think|sit|get
< you|u|they|{official}|{body} {adv}* disgust|disgusts|sicken|sickens|appal|repulse me|us|everyone|people >
< you're|youre|you_are|ur not|never wanted|welcome > here|in
< nobody|no_one wants|needs you|u|your|ur|them here|round >
< {person} can .. go_to_hell|stuff_it|shove_it|shove|stick|whistle|get_lost|get_stuffed|swivel|jump|do_one|naff_off|sod_off|fuck|bugger_off >
< no|zero time|respect|sympathy for {det}* you|him|her|them|people_like|{official}|{body} >
< don't|dont|do_not|doesn't|couldn't|didn't give|care a|two damn|toss|monkeys|fig|shit|fuck|crap|stuff|hoot|hoots >
< couldn't|couldnt|could_not care less what|about you|u|your|they|he|she >
< you|u don't|dont|do_not|doesn't know what you're|youre|ur|you_are on_about|talking >
< you|u know nothing|sod_all|jack|naff_all|nowt|fuck_all >
< you|u {adv}* haven't|havent|have_no|got_no|ain't_got|have_not_got .. clue|life|brain|brains|shame|friends|manners|right >
< you|he|she|they|{official}|{body} have|has|got no shame|life|brain|brains|class|morals|manners|backbone|spine|guts|balls|integrity|honour|clue >
< waste|wasting of? my|our|everyone's|everybody's time with|on you|u|your|him|her|them >
< stop|quit your|ur|with_the|with_your? whining|whinging|whingeing|moaning|bitching|crying|lying|bleating|bullying|trolling|stirring|scaremongering >
< stop|quit being so|such_a|an|a {adv}* {vile}|{insult}|{insult-aimed} >
< all you|they|he|she ever? do|does is moan|whine|moaning|whining|complain|complaining|whinge|whingeing|lie|bitch|criticise >
< your|ur {adv}* {vile-before}|{vile} opinion|opinions|comment|comments|post|posts|views|attitude|face|mouth|ideas|lies|nonsense|rubbish|little >
< your|ur|yo mum|mother|mom|mama|momma > {be}|so|like|must|was
< you|u|ya {adv}* can't|cant|couldn't|couldnt even spell|read|write|count|think|organise >
< learn to|how_to read|spell|write|drive|park > {you}|idiot|properly|mate|before
< i|we {adv}* don't|dont|do_not like|trust|respect you|u|him >
< you're|youre|you_are|ur {adv}* annoying|blocked|barred|embarrassing|boring|finished|wrong_in_the_head|not_worthy|worthy|a_fake|fake|trash|shit|dead_to_me|nothing_to|full_of|barking|trolling >
< you|u are|r|aren't not? worthy >
< keyboard warrior|warriors >
< start|pick|starting|picking a fight|row > with
< give over > $|{you}|mate|will|with
< oh|just please? go away >
< talk|talks|talking|spout|spouting|spouts|write|writing|posting {adv}* rubbish|crap|shit|bollocks|nonsense|drivel|bull|bullshit|tripe|garbage|out_of_your|tosh|balls >
< what a load|pile of > rubbish|nonsense|tosh|tripe|garbage|cobblers|old
< {swear-strong} off|you|him|her|u >
< what are you|u on|like|smoking >
< you|u asked for it|this >
< you|u suck|sucks >
< leave me|us {adv}* alone|the_hell > $|or|and_go|you|will
< go|fuck|piss|bugger|sod off back|home >
< you|u {be} a {det}* bully|bullies|troll|liar|liars|menace|disgrace|pest >
< you should .. be|feel {adv}* ashamed|disgusted|embarrassed|sacked >
< should|ought_to {be}? hang your|their|his|her head|heads in shame >
< i'm|im|i|we're|we|were {be}? {adv}* sick|tired|bored|fed_up .. of|with|to your|yours|his|her|their|all_your >
< sick to death|the_back_teeth of|with {det}* >
< stop|quit|done|enough_of? wasting|clogging|taking_up my|our|everyone's|everybody's|everyones|people's|council time|feed|inbox >
< there's|theres the door|road|exit >
< your|his|her|their {adv}* opinion|opinions|view|views|comments|comment|input|feelings is|are worthless|irrelevant|unwanted|meaningless|pointless|worth_nothing|unwelcome|not_wanted|of_no_interest >
< don't|dont|do_not want|need|wish to hear it|from|your|any_more >
< you're|youre|you_are|ur wasting your breath|time >
$ < deal with it > $|mate|you|love
$ < tough|hard luck|cheese|titty > $|mate|love
`);
