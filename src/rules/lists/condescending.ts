import { patterns } from './patterns.ts';

/** Ways of talking down to people. */
export const CONDESCENDING_PATTERNS: readonly string[] = patterns(`
if < you took|cared|knew|stopped the? time|trouble|to >
< some people just|simply|really|clearly can't|cannot|don't|won't|never|cant|dont >
< no need to|for get|be|that|the .. hysterical|emotional|upset|rude|tone|excited|attitude >
< not mind|mind_readers|psychic readers? >
< magic money|wand tree? >
< nice|lovely|sweet|wonderful|great|cute dear|sweetheart|sweetie|petal|hun >
< make|put|explain|say it|this|that any|much|more clearer|simpler|plainer|simply|clearly|slower >
< quick|simple|two_second|moment's google|search|glance|read|look .. would|could|will have|'ve? > told|shown|tell|show|answer|answered|saved|found|revealed
< google it|is_your_friend >
< you do know|realise > there|how|what|that|google|who|where
< can|could you|u|they not? read > $|or|at_all
< thanks|thank_you|well_done for|on stating|pointing_out|noticing the|that|what? obvious|captain? >
< captain obvious >
$ < my_dear > $
< any sensible|reasonable|intelligent|decent|normal person|adult|resident|parent would|could|can|will|knows >
< anyone|anybody|someone|person with half_a_brain|any_sense|common_sense|a_brain >
< it's|its|it_is|that's called reading|thinking|google|common_sense|a_map|research|manners >
< if only people|you|some|everyone would|could read|listen|think >
< is it really|honestly? too much|hard to? >
$ < don't|dont be {adv}* silly|daft|ridiculous|absurd|dense > $|dear|now
$ < grow up > $
< welcome to the real world >
$ < news_flash|newsflash > $
< sorry|shame you|if_you feel|felt|feels|think that way|like_that >
< i'm|im|we're|i_am|we_are {adv}* sorry .. too|so difficult|hard|complicated|stupid|much > for|to
< i'm|im|i_am|we_are|we're {adv}* surprised|amazed|astonished you|anyone|people don't|didn't|haven't|can't|need|still|have_to|has_to >
< even my {adv}* dog|cat|gran|nan|toddler|child|kid|mum could|can|would|knows|understands >
< even you|a_layman|the_slowest|someone_like_you|you_lot >
< you may|might|will find this|that|it hard|difficult|confusing|complicated >
< in time you|you'll {adv}* learn|understand|see >
< don't|dont get {adv}* your|too upset|excited|hysterical|worked_up|emotional|knickers > $|dear|love|in
< take a deep breath > dear|before
< deep breaths|breath > $|dear|everyone|love|now
< what did you expect|think > $|when|would|was
< try using|engaging|reading|opening your|the > .. brain|eyes|agenda|minutes|map|first|it
< you'd|you_would know|see|understand|realise > .. if|had
< you've|you_have|you|haven't {adv}* no_idea how|what > .. works|entails|involves|involved|takes|do
< well|oh done|dear you|me > $|for|have
< aren't|arent you|we {adv}* clever|special|a_clever|the_clever >
< clever you|clogs >
< poor thing|love|lamb|dear|diddums > must|can't|doesn't
< that's|thats|it's|how cute|adorable|sweet|quaint > that|but|you|of
< nice|lovely|good to see you > .. finally|eventually|caught
< well done|congratulations|bravo|about_time > .. you|u finally|eventually|at_last
< you|u finally|eventually worked|work|got|noticed|realised|understood|learned|figured it|that|out? >
< as any sensible|reasonable|intelligent|normal|right_thinking|half_decent|fool|competent person|adult|resident|parent? would|could|can|will|should? know|knows|see|sees|tell|tells >
< perhaps|maybe if? you|u had|have|'d? bothered_to? read|listened|looked|checked|attended|paid_attention|thought >
if < you'd|youd|you_had|you_have {adv}* read|listened|looked|checked|attended|paid_attention > .. you_would|you'd|you_wouldn't|no_need
< we|i {adv}* shouldn't|should_not|shouldnt|don't|should_hardly {adv}* have|need to explain|repeat|say|tell|spell|remind|justify >
< do we|i {adv}* have|need to explain|repeat|say|spell|remind|go_over >
< some|most|certain people will|can|could|would|just_will|seem never|not|simply|only? {adv}* understand|learn|get_it|listen|be_told|be_happy|be_pleased|grasp|incapable|moan >
< it's|its|it_is|isn't not? {adv}* difficult|hard|complicated|a_difficult_concept > is_it|people|folks|really|guys|everyone
< common sense > really|people|should|would|tells|is_not|isn't|prevails|dictates
< i'm|im|i_am|we_are|we're afraid you|you've|youve {adv}* misunderstood|misread|got_it|missed|don't|do_not|have_not >
< thank you|thanks for your|sharing your? little|interesting|valuable? opinion|contribution|views|insight|lecture > $|but|however|dear
< let's|lets try this|that|again one_more_time|again|once_more >
< you'll|youll|you_will understand|see|learn one_day|in_time|eventually|when|soon_enough >
< like i|we said|told_you > $|already|before|a_hundred|many
< not for the likes of >
< know your place >
< be|are_you_being sensible|reasonable|silly > now|dear|please|love
< do|please|try to? keep up >
< some of us {adv}* work|have_to_work|have_jobs|have_real_jobs|pay_our|do_our >
{you} {adv}* < have|got no|not_a|not_the_first|not_the_foggiest idea|clue|understanding >
{you} {adv}* < haven't|havent|don't_have|dont_have|haven't_got|havent_got a_clue|the_first_idea|the_faintest|the_foggiest|an_idea >
< leave it|this|that|them|the_budget|budgets|decisions|these_things|things to the? grown_ups|grownups|adults|experts|professionals >
< you|u clearly|obviously|evidently|plainly|simply don't|dont|do_not|haven't|havent|can't|cannot > understand|know|get|grasp|read|listened|realise|think
< it's|its|it_is|this_is|that's really|hardly|honestly not {adv}* that? hard|difficult|complicated|tricky|hard_a_concept >
< it's|its|it_is|this_is|that's not {adv}* that|so hard|difficult|complicated|tricky >
< maybe|perhaps next time > you|try|read|think|check
< as i|we {adv}* have|i've|'ve? {adv}* already|previously|repeatedly|clearly explained|said|told|stated|mentioned|made_clear|pointed_out|told_you >
< as i|we|i've|we've|ive|weve {adv}* already|previously|repeatedly|clearly explained|said|told|stated|mentioned|made_clear|pointed_out|tried_to >
< as i|we|i've|we've|ive|weve have? explained|said|stated|told_you|mentioned|pointed_out already|before|previously|repeatedly|many_times|several_times|countless_times|a_hundred|a_thousand|a_million|so_many|enough >
< as i|we keep|have_to_keep|never_tire_of saying|telling|explaining|repeating|pointing >
< at the risk of repeating >
< told|explained|said|answered {object}|you|this|that|it? .. times already|now >
< do we|i really? need|have|want to? draw|go_through >
< as already|previously|clearly|repeatedly explained|stated|said|mentioned|pointed_out >
< as has been already|repeatedly|previously|clearly|explained_many explained|said|stated|pointed_out|times >
< i've|ive|i_have|we've|we_have|weve already|repeatedly|just explained|told_you|said|answered|been_through|been_over this|that|it? >
< how many times do|must|have|does|will i|we|it|someone >
< for the last|umpteenth|hundredth|tenth|thousandth|nth|final|third time >
< let me|us {adv}* spell|break it|that|this out|down > for
< let me|us {adv}* educate|enlighten|school|teach|inform|correct you|someone|them|a_few|some >
< simple|clear|plain|easy|slow|big enough for you|ya|everyone >
< gold star|medal|biscuit|round_of_applause for you|that_man|noticing|effort >
well_done|clever|congratulations .. < gold_star|clever_you|have_a_biscuit >
< let me|us explain {adv}* slowly|again|once_more|simply|so|to_you|in_simple >
< i'll|ill|we'll|i_will explain|say|type|write|repeat it|this|that|myself? {adv}* slowly|in_simple|simply|one_more_time|again_slowly|once_more >
< in words of one syllable >
< in simple terms|words|language for|so|that|as|since|even you|people|even? >
< so that? even you|a_child|a_toddler|an_idiot|people_like > can|could|understand|understands
< even a child|toddler|five_year_old|child_of_five|ten_year_old|fool|monkey|primary_school_child > could|can|would|knows|understands
< any fool|idiot|child can|could|would|knows >
< not|isn't|isnt|hardly {adv}* rocket science >
< not|isn't|isnt|hardly brain surgery >
< not|isn't|isnt that|so|very|really? hard|difficult|complicated to understand|grasp|read|follow|work_out >
< is|was it|that really? so|that|too hard|difficult|much > to
< what|which part|bit of > .. don't|dont|do|did|not|no
< obviously|clearly|evidently|surely you|u should|could|would|might have? >
< you should|ought|could have|'ve|of|to_have {adv}* known|checked|realised|thought|asked|listened|paid|looked > .. that|the|before|sooner|first|earlier|attention|deadline|$|about|more
< obviously|clearly|evidently you|u|you've|you're|youve|youre|some_people|someone|nobody {adv}* haven't|havent|didn't|didnt|don't|dont|do_not|did_not|have_not|cannot|can't|cant|never|failed|missed|not|know_nothing|need|struggle|misunderstood >
< you|u|you've|youve|some_people {adv}* obviously|clearly|evidently haven't|havent|didn't|didnt|don't|dont|do_not|did_not|have_not|cannot|can't|cant|never|failed|missed|not|know_nothing|need|struggle|misunderstood >
if < you|you'd|youd|u had|have|'d? {adv}* bothered|troubled to >
if < you|you'd|youd|u had|have {adv}* actually|only|even read|looked|listened|attended|checked >
if < you|you'd|youd|u bothered|read|checked|listened|looked|attended|paid_attention properly|first|carefully|the_agenda|the_minutes|the_post|to_read|to_look|to_check >
< had you bothered|read|checked|looked|listened|attended|paid_attention|actually|only|taken_the_trouble >
< perhaps|maybe you|u should|could|need_to|ought_to {adv}* read|try|actually|listen|check|learn|think|bother|educate|consider_reading >
< try|next_time_try reading|to_read|to_keep_up|listening|thinking|actually|using_your > .. first|next|before|post|agenda|minutes|properly|brain|instead|it|head
< did|do|have|can you|u even|actually|bother_to|not|bother read|attend|listen|look|check|to_read|understand|know|bother >
< didn't|didnt|don't|dont you|u even? read|bother|listen|understand|know|realise|pay_attention > .. the|that|how|anything|$
< read the|my|it|our post|agenda|minutes|notice|question|comment|policy|article|again|properly? again|properly|first|carefully|slowly|before_commenting >
< go|please_go and? read|do|educate|look back|your_homework|your_research|it_up|yourself|the_minutes|the_agenda >
< go back and read >
< do your|some|your_own homework|research >
< get your|ur facts straight|right >
< educate yourself|yourselves >
< calm down|yourself|yourselves > $|dear|love|everyone|people|and|please|mate|will|you|it's|it_is
< keep your hair|shirt|knickers on >
< knickers in a twist >
< chill out >
< chill pill >
< there there >
< now now >
< don't|dont worry your .. head >
< pretty little head|heads >
< bless your|his|her|their heart|hearts|cotton_socks|little >
< bless you|him|her|them > for|but|if|you|he|she|they
< aw|ah|aww|oh bless >
< nice|good try|effort > but|though|dear|love|mate|anyway
< with all|due the|due|greatest due? respect >
< with respect you|your|that|this >
< no offence but|intended >
< my dear good? fellow|man|woman|lady|boy|girl|sir|watson|chap|friend >
< my good man|woman|sir >
< look|listen|calm_down|sorry|ok|okay|no|yes|now|well|there dear|love|darling|sweetheart|sunshine|pal|son|sweetie|petal|sonny|missy|dearie|young_man|young_lady >
< there's|theres a good boy|girl|chap|lad|lass >
< good|clever|there's_a boy|girl|lad > for|now
< run along > $|now|then|dear|love|little|and
< off you pop|trot >
< when you're|youre|you_are|you've|you_have|you {adv}* older|grown_up|been_here|grow_up|done_this|been_doing >
< you|u wouldn't|wouldnt|couldn't|couldnt|would_not|could_not|can't|cannot possibly|really|ever? understand|know_about|get_it|be_expected|appreciate >
< people like you|some_people|most_people|members_of_the_public|the_public|laymen|lay_people wouldn't|wouldnt|don't|dont|do_not|can't|cannot|couldn't|simply|fail_to|will_never|never understand|grasp|get|realise|appreciate|don't_understand >
< some people|residents|commenters|members_of_the_public just|simply|really? don't|can't|cannot|do_not|fail_to|seem_unable_to|refuse_to|struggle_to understand|grasp|get_it|read|realise|appreciate >
< don't|dont|do_not|wouldn't|would_not expect you|people|everyone|residents|him|her|members_of_the_public to understand|grasp|know|get|appreciate >
< too|over complicated|difficult|technical|hard|complex for|for_your|for_you|for_people you|people|most|residents|head|them|the_public|to_grasp? >
< above|beyond|over your|their pay|head|heads grade? >
< leave it|this|that to the|us? professionals|experts|adults|grown_ups|people_who_know|those_who_know|us >
< grown ups|adults are|in talking|in|the|know|room >
< council|officers|we|i knows|know best >
< trust us|me we|i know >
< i|we think you'll|youll|you_will find >
< you'll|youll find if|that|it's|in_fact|actually >
< i|we|might_i|may_i suggest|recommend|advise you|that_you|u {adv}* read|learn|check|get|look|educate|listen|grow|calm|go|actually >
< must|do|should|can|could|may|might|let i|we|me|us {adv}* remind you|people|everyone|residents|some|commenters|him|her >
< surely you|even_you|anyone|everyone can|could|must|don't|know|knows|realise|understand|understands|see >
< are|r you|u still|really|seriously confused|struggling|not|stuck|asking >
< do|can|could you|u {adv}* try|need_me|want_me|at_least to keep_up|spell|draw|explain|understand >
< do i|we|you have|need|really_have|want_me|need_me to spell|explain|draw|repeat >
< draw you|u a picture|diagram >
< keep up > dear|love|please|at_the_back|everyone|people
< pay attention > at_the_back|please|this_time|class|next_time
< wakey wakey >
< duh >
< use your|some|a_bit_of common_sense|brain|brains|head|loaf|eyes|noddle|sense|imagination >
< think before you|posting|typing|commenting|speaking|u >
< engage brain|your_brain >
< everyone|everybody|anyone else|with_half_a_brain|with_a_brain|with_any_sense|sensible seems|can|could|knows|understands|would|managed >
< you do realise|know|understand that|this|how|we|it|the|don't|right >
< simple as that >
< end of story|discussion|debate >
< suit yourself|yourselves >
< poor|oh little|you_poor thing|dear|lamb|love|diddums >
< diddums >
< dear|darling|sweetheart|sweetie|sunshine|petal|young_man|young_lady|dearie|sonny|missy|matey > calm|let_me|if_you|that's_not|read|don't|try|you_need|you_should|you_are
< you clearly|obviously|evidently|simply|just not? understand|misread|misunderstood|missed|haven't|don't|need|know|think >
< not that|as_if you would|you'd|youd understand|know|care|notice >
< how nice|sweet|lovely for you >
< hard|difficult as it may|might_be seem|be|for_you|for_some? >
< i|we realise|know|understand|appreciate this_is|it_is|it's|this_may_be|that_it|this_might_be hard|difficult|complicated|a_lot for you|some|people? >
< for those who|of_you_who can't|cannot|can|couldn't|didn't|still|struggle|haven't|apparently|clearly >
< at the back > for_those|listen|keep_up
< once again > for|you|i_have|we_have|people
< it's|its|it_is|this_is really|quite|very|perfectly|that simple|easy|straightforward if|when|people|even|really|folks >
< that's|thats|this_is|it's simply|just|plainly not how|the_way > .. works|work|it
`);
