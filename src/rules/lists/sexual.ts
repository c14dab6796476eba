import { list, nouns } from '../../language/words/forms.ts';
import { patterns } from './patterns.ts';

/** Explicit words. Planning, health and law have their own senses: see `SEXUAL_INNOCENT`. */
export const EXPLICIT = [
  ...nouns(
    'pornhub, blowjob, blow job, handjob, hand job, rimjob, rim job, titwank, tit wank, dildo, orgasm, threesome, gangbang, gang bang, orgy, cumshot, creampie, boner, hard on, stiffy, titty, titties, nipple clamp, clit, clitoris, butt plug, buttplug, fleshlight, nude pic, dick pic, cock pic, sex toy, sexbot, sex bot, sex chat, sex tape, sex slave, sexual favour, sexual favor, strap on, wet dream, fuck buddy, booty call, camgirl, cam girl, escort agency, onlyfans, sugar daddy, lap dance, glory hole, quickie, rumpy pumpy, swinger, hot single, sexy single, leg over, peep show',
  ),
  ...list(
    'porn, porno, pornographic, horny, cum, cums, cumming in, jizz, spunk, sit on my|his|her lap|face, my|your|her bra size, hook up tonight|after, do her|him over, my willy, your willy, flashing his|her bits|bum, ride me|him|her anytime|hard, slept with half, no strings fun|sex, sex tonight, a good ride, right goer, her kit off, his kit off, your kit off, kit off for, give her one, give him one, giving her one, gagging for it, gagging for you, up for it tonight, bend her over, bend him over, bend you over, bend me over, bulge in his, bulge in those, bulge in your, having sex in, having sex on, having sex behind, having sex against, sex in public, sex in the, wanking in, wanking on, having a wank, dogging in, dogging at, dogging spot, dogging tonight, go dogging, shagged, shagger, bonked, kick her out of bed, kick him out of bed, come back to mine, thats what she said, as the actress said to the bishop, hard for you, adult fun, xxx hot, xxx pics, wet t shirt, semen, sperm on, ejaculate, ejaculated, ejaculating, masturbate, masturbates, masturbated, masturbating, masturbation, wanking off, jerk off, jerking off, jack off, jacking off, anal sex, oral sex, group sex, phone sex, hot sex, have sex with, sex with you, sex with me, sex with her, sex with him, want sex, need sex, give me sex, i love sex, lets have sex, wanna have sex, do you have sex, make love to me, deepthroat, deep throat, doggy style, doggystyle, missionary position, cunnilingus, fellatio, bukkake, hentai, bdsm, milf, bareback sex, pussy licking, randy, balls deep, camel toe, go down on me, going down on you, gave him head, give me head, giving head, gives head, suck my, suck your, sucks my, sucking my, suck it dry, suck cock, sucks cock, suck dick, sucks dick, sucking dick, sucking cock, lick my, lick your, eat my pussy, eat you out, eat her out, ride my, blow me, bend over, spread your legs, open your legs, finger you, finger me, fingered, fondle, fondling your, get naked, naked pics, naked pictures, nudes, topless pics, take off your clothes, take your clothes off, take your top off, take your knickers off, what are you wearing, turn me on, turns me on, turned on by you, make me wet, you make me hard, wet pussy, tight pussy, my penis, your penis, big penis, small penis, my vagina, your vagina, vaginas, my dick, your dick, big dick, my cock, your cock, big cock, big boobs, big tits, your breasts, has|have|got great|lovely|nice|cracking|massive|big tits|boobs|arse|bums|bum, nice rack, nice arse, nice ass, nice bum, sexy bum, cheeky bum, your ass, your arse is, cock in your, cock in my, dick in, up your bum, in your mouth, hairy balls, my balls, your balls, sexy time, sexting, upskirt, slept with her, sleep with me, sleep with you, come to bed with me, go to bed with me, in bed with me, shag you, shag me, shag her, shagging, bonking, get laid, one night stand, friends with benefits, hooking up tonight, 🍆💦, 🍆🍑, 👅🍆, 🍑🍆, 🍆 💦, 💦 🍑',
  ),
];

/** Suggestive words: to be thought over. */
export const SUGGESTIVE = list(
  'phwoar, phwoarr, hottie, hot babe, fit bird, foxy lady, kinky, raunchy, naughty pics, naughty pictures, saucy pics, virgin, are you hot, are u hot, you are hot, ur hot, your hot, hot stuff, in your underwear, wearing underwear, lingerie pics, stripper, strippers, strip club, boobs, boobies, tits, knockers, norks, cleavage, penis, vagina, anal, in the nude, nude pics, nude photos, nude selfie, nudes, fetish, erotic, erotica, orgasmic, seductive, take me to bed, in the bedroom, wink wink, well hung, do you swallow, make love, you turn me, 🍆, 👅💦',
);

/** Mild ones. */
export const CHEEKY = list('sexy, sexiest, sexier');

/** Phrases in which those words are proper. */
export const SEXUAL_INNOCENT = list(
  'sexual predator, sex attack, sex and the city, child sex, revenge porn, anti porn, child porn, extra virgin, virgin media, virgin trains, virgin atlantic, virgin money, virgin radio, virgin olive oil, virgin mary, virgin islands, blessed virgin, food porn, blow me down, bend over backwards, bend over backward, penis museum, semen analysis, cum laude, burton cum walden, prestwich cum oldham, chorlton cum hardy, vagina monologues, vagina museum, suck my teeth, lick my lips, lick your lips, lick your fingers, shagging seagulls, nudes in art, life drawing nudes',
);

/** Remarks that make an object of somebody. */
export const SEXUAL_REMARKS: readonly string[] = patterns(`
< leaves|leaving nothing|little to the imagination >
at it|going < like .. rabbits >
wearing any? < knickers|bra|thong|stockings >
she|he|you can|could < frisk|handcuff|arrest|audit|take_down|unbutton|tie|inspect|examine me|my ..  time|day|anytime >
i'd|id|i_would < let him|her|you .. me|my .. day|time|anytime|night >
< picture|pic|photo|pics|photos of you|yourself|her .. bath|shower|bed|bikini|underwear >
< lovely|nice|great|cracking|peachy|pert bum|bottom|arse|backside|boobs|bust|pair > in|of_legs|on|she|he
< filthy|dirty|good|amazing|great|animal in bed|the_sack >
< sleep|slept|sleeping|shagged|shagging her|his|their|your way >
< who did|has she|he .. sleep|slept with > to
love|like|want to < get him|her|you alone|on_her_own|on_his_own|into_bed >
i get|got|go < hard|wet|stiff just|looking|thinking|watching >
< good shag|rogering|seeing_to >
wouldn't|wouldnt|not < kick|throw him|her|you out of bed >
i'd|id|i_would < do him|her|that > $|in|any|all|twice
skirt|dress|blouse|outfit|dressed .. < asking for it >
can't|cant|cannot|couldn't < keep it in his|her|their|your trousers|pants >
i'd|id|i_would < climb|ride|ruin|wreck|lick|mount her|him|you >
what a|an|some {adv}* < body|bod|figure|bum|arse|rack|pair > $|on|she|he
< nice|great|lovely|cracking legs|bum|arse > $|love|shame|mate|hun
< nice|great|cracking|lovely|massive|huge|peachy|fit|sexy|tasty|what|fantastic|pert|perky .. arse|bum|tits|boobs|rack|legs|jugs|melons|knockers|puppies|bust|booty|bod|body|pins|behind|thighs|abs > on|love|darling|sweetheart|babe|hun|mate
look|looking|stare|staring|perving|ogling|check < at|out .. arse|bum|tits|boobs|rack|legs|knockers|cleavage|booty|bod|thighs > on|of
< his|her|their|your|my|the .. dick|cock|knob|willy|todger|tits|boobs|arse|bits|nob|baps|norks|melons out >
$ < suck it > $
< tits|boobs|willies|knobs|kit out|off for > the|us|charity
i'd|i_would|wouldn't|would {adv}* < shag|bang|bone|smash|ride|motorboat|tap that|it|her|him|the|any|{official} >
fancy|fancies|anyone|want|wanna|after|need|needs < a good? shag|bonk|romp|fumble|wank|bunk_up|threesome|quickie >
{is}|{you}|he|she {be}? {adv}* < well_fit|fit_as|shaggable|doable|gagging|up_for_it|a_right_goer|easy_on_the_eye|a_babe|a_hottie|sex_on_legs >
< blow|suck|play_with|polish my|his trumpet|whistle|horn|organ > .. time|day|anytime
< let|watch|make|have you|me|him|her lick|suck|spank|undress|ride|mount >
< spank|grope|fondle|caress|undress|ravish|seduce me|you|him|her >
< see|have|want|picture|imagine her|him|you naked|nude|topless|in_bed|undressed >
{you} {be} {adv}* < hot|sexy|naked > {swear-strong}|babe|baby
i|we {want}|{intent} .. < {swear-strong} you|her|him|them >
< fuck you|me|her|him in|up the|your|her|his|my .. >
i {be}? .. < wish|want|love|like|need .. to fuck|shag|bang|screw|bone|lick|taste|undress|spank|ride you|her|him|me|u >
< can i|could i|i wanna|let me|wanna fuck|shag|bang|screw|bone|touch|lick|kiss you|u|your|her|him >
do you .. < suck|lick|swallow|masturbate|wank|fuck|cum > .. cock|dick|balls|it|pussy|men|women|me|me|girls|guys
< suck|blow|lick|stroke|ride|sit on my .. {swear-mild}|{swear-strong}|balls|face|balloon|lollipop|thing|nuts|toes >
< show me|us your .. tits|boobs|ass|arse|body|bum|pussy|dick|penis|knickers|breasts|nipples >
what < colour|color underwear|knickers|bra|panties >
i'd|id|i would|would love to < smash|bang|shag|do that|her|him|it >
`);
