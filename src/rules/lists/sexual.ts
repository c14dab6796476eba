import { list, nouns } from '../../language/words/forms.ts';
import { patterns } from './patterns.ts';

/** Explicit words. Planning, health and law have their own senses: see `SEXUAL_INNOCENT`. */
export const EXPLICIT = [
  ...nouns(
    'porn star, pornhub, blowjob, blow job, handjob, hand job, rimjob, rim job, titwank, tit wank, dildo, orgasm, threesome, gangbang, gang bang, orgy, cumshot, creampie, boner, hard on, stiffy, titty, titties, nipple clamp, clit, clitoris, butt plug, buttplug, fleshlight, nude pic, dick pic, cock pic, sex toy, sexbot, sex bot, sex chat, sex tape, sex slave, sexual favour, sexual favor, strap on, wet dream, fuck buddy, booty call, camgirl, cam girl, escort agency, onlyfans, sugar daddy, lap dance, glory hole',
  ),
  ...list(
    'porn, porno, pornographic, horny, cum, cums, cumming in, cum on, jizz, spunk, semen, sperm on, ejaculate, ejaculated, ejaculating, masturbate, masturbates, masturbated, masturbating, masturbation, wanking off, jerk off, jerking off, jack off, jacking off, anal sex, oral sex, group sex, phone sex, hot sex, have sex with, sex with you, sex with me, sex with her, sex with him, want sex, need sex, give me sex, i love sex, lets have sex, wanna have sex, do you have sex, make love to me, deepthroat, deep throat, doggy style, doggystyle, missionary position, cunnilingus, fellatio, bukkake, hentai, bdsm, milf, bareback sex, pussy licking, balls deep, camel toe, go down on me, going down on you, gave him head, give me head, giving head, gives head, suck my, suck your, sucks my, sucking my, suck it dry, suck cock, sucks cock, suck dick, sucks dick, sucking dick, sucking cock, lick my, lick your, eat my pussy, eat you out, eat her out, ride my, blow me, bend over, spread your legs, open your legs, finger you, finger me, fingered, fondle, fondling your, get naked, naked pics, naked pictures, send nudes, nudes, topless pics, take off your clothes, take your clothes off, take your top off, take your knickers off, what are you wearing, turn me on, turns me on, turned on by you, make me wet, you make me hard, wet pussy, tight pussy, my penis, your penis, big penis, small penis, my vagina, your vagina, i like vaginas, vaginas, my dick, your dick, big dick, my cock, your cock, big cock, big boobs, big tits, your tits, your boobs, your breasts, her tits, nice tits, has great tits, have great tits, got great tits, lovely tits, big tits, nice rack, nice arse, nice ass, nice bum, sexy bum, cheeky bum, your ass, your arse is, cock in your, cock in my, dick in, up your bum, up your ass, in your mouth, hairy balls, my balls, your balls, sexy time, sexting, upskirt, slept with her, sleep with me, sleep with you, come to bed with me, go to bed with me, in bed with me, shag you, shag me, shag her, shagging, bonking, get laid, one night stand, friends with benefits, hooking up tonight, 🍆💦, 🍆🍑, 👅🍆, 🍑🍆, 🍆 💦, 💦 🍑',
  ),
];

/** Suggestive words: to be thought over. */
export const SUGGESTIVE = list(
  'phwoar, phwoarr, hottie, hot babe, fit bird, foxy lady, kinky, raunchy, naughty pics, naughty pictures, saucy pics, virgin, are you hot, are u hot, you are hot, ur hot, your hot, hot stuff, in your underwear, wearing underwear, lingerie pics, stripper, strippers, strip club, boobs, boobies, tits, penis, vagina, anal, nude, nudes, fetish, erotic, erotica, orgasmic, seductive, take me to bed, in the bedroom, wink wink, well hung, sugar tits, do you swallow, make love, you turn me, 🍆, 👅💦',
);

/** Mild ones. */
export const CHEEKY = list('sexy, sexiest, sexier');

/** Phrases in which those words are proper. */
export const SEXUAL_INNOCENT = list(
  'sex education, sex and relationships, relationships and sex education, sexual health, sexual assault, sexual assaults, sexual abuse, sexual harassment, sexual offence, sexual offences, sexual offender, sexual violence, sexual exploitation, sexual orientation, sexual misconduct, sexual predator, sexual content, sex offender, sex offenders, sex offence, sex offences, sex crime, sex crimes, sex attack, sex attacks, sex attacker, sex assault, sex worker, sex workers, sex industry, sex discrimination, sex trafficking, sex and the city, sex pistols, sex act, sex abuse, child sex, same sex, single sex, opposite sex, age and sex, sex or age, either sex, of sex, sex race, race sex, sex gender, sex and, and sex, sex or, or sex, fairer sex, sex age, by sex, sex of, no sex please, revenge porn, anti porn, child porn, extra virgin, virgin media, virgin trains, virgin atlantic, virgin money, virgin radio, virgin olive oil, virgin mary, virgin islands, blessed virgin, food porn, strip light, nude model, nude models, nude beach, nude mouse, blow me down, bend over backwards, bend over backward, penis museum, tongue and cheek, balls up, semen analysis, artificial insemination, sperm whale, sperm whales, sperm bank, sperm donor, cum laude, burton cum walden, prestwich cum oldham, chorlton cum hardy, vagina monologues, the vagina museum, sex ratio, sex of the baby, intersex, no nudity, erection of, suck my teeth, lick my lips, lick your lips, lick your fingers, naked eye, shagging seagulls, stand up comedy, nude life drawing, nudes in art, life drawing nudes',
);

/** Remarks that make an object of somebody. */
export const SEXUAL_REMARKS: readonly string[] = patterns(`
{you}|he|she {be} {adv}* < horny|sexy|kinky|a virgin|well hung >
< see|have|want|picture|imagine her|him|you naked|nude|topless|in_bed|undressed >
{be} {you}|he|she {adv}* < horny|sexy|hot|kinky|naked|a virgin >
{you} {be} {adv}* < hot|sexy|naked > {swear-strong}|babe|baby
i|we {want}|{intent} .. < {swear-strong} you|her|him|them >
< fuck you|me|her|him in|up the|your|her|his|my .. >
i {be}? .. < wish|want|love|like|need .. to fuck|shag|bang|screw|bone you|her|him|me|u >
< can i|could i|i wanna|let me|wanna fuck|shag|bang|screw|bone|touch|lick|kiss you|u|your|her|him >
do you .. < suck|lick|swallow|masturbate|wank|fuck|cum > .. cock|dick|balls|it|pussy|men|women|me|me|girls|guys
< suck|blow|lick|stroke|ride|sit on my .. {swear-mild}|{swear-strong}|balls|face|balloon|lollipop|thing|nuts|toes >
because you like < balls|cock|dick|it up >
< show me|us your .. tits|boobs|ass|arse|body|bum|pussy|dick|penis|knickers|breasts|nipples >
what < colour|color underwear|knickers|bra|panties >
{be} you < gay > .. as|really
i'd|id|i would|would love to < smash|bang|shag|do that|her|him|it >
`);
