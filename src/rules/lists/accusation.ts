import { list, nouns, verbs } from '../../language/words/forms.ts';
import { patterns } from './patterns.ts';

/** Wrongs that somebody may be said to have done: libel when it cannot be proved. */

export const CROOKED = list(
  'corrupt, crooked, bent, on the take, on the fiddle, dishonest, fraudulent, a fraud, frauds, in on it, in on the scam, in the pockets of developers, in the pocket of developers, in the pocket of, in the pockets of, in his pocket, in their pockets, in cahoots with, in bed with developers, in bed with the developers, lining their own pockets, lining his own pockets, lining her own pockets, lining their pockets, lining his pockets, lining her pockets, lining your pockets, lining your own pockets, feathering their own nests, feathering their own nest, feathering his own nest, feathering her own nest, fiddling expenses, fiddling the books, cooking the books, fiddling their expenses, fiddling his expenses, fiddling her expenses, on the make, guilty, guilty of, up to their necks in, up to his neck in, above the law, rotten to the core, as bent as, as crooked as, bent as a nine bob note, rigged, a fix, a stitch up, a scam, a con, a rip off, a cover up, covering it up, covering up, covering this up, hiding something, hiding the truth, hiding the evidence, sleeping with, having an affair, a drunk, drunk on duty, drunk at work, an alcoholic, a drug addict, a drug dealer, on drugs, dealing drugs, selling drugs, drug dealing, money laundering, laundering money, breaking the law, racist, sexist, homophobic, lying, lying to us, lying to you, lying to everyone, lying through their teeth, lying through his teeth, lying through her teeth, lying through your teeth, lying again, telling lies, telling porkies, stealing, stealing from us, stealing our money, thieving, robbing us, robbing us blind, ripping us off, ripping people off, ripping off customers, ripping off tourists, scamming people, scamming us, conning people, conning us, cheating, cheating people, cheating the system, cheating us, taking bribes, taking backhanders, taking kickbacks, taking brown envelopes, taking back handers, abusing their power, abusing his position, abusing her position, abusing their position, abusing his power, abusing her power, claiming benefits illegally, evading tax, dodging tax, tax dodging, fly tipping, dumping sewage, poisoning us, poisoning customers, watering down, a paedophile, a pedophile, a nonce, a groomer, a sex offender, a wife beater, a child abuser, abusing children, a danger to children, in it for the money, in it for themselves, in it for himself, in it for herself',
);

export const CULPRITS = nouns(
  'crook, thief, fraudster, con man, conman, con artist, swindler, cheat, liar, embezzler, scammer, scam artist, rip off merchant, tax dodger, benefit cheat, paedophile, pedophile, paedo, pedo, nonce, groomer, rapist, sex offender, sex pest, pervert, wife beater, child abuser, abuser, drug dealer, dealer, money launderer, murderer, criminal, bunch of crook, gangster, mafia, racketeer, shoplifter, burglar, vandal, arsonist, stalker, perjurer, forger, racist, shyster, bully, cowboy, cowboy builder, fly tipper',
);

export const DID_WRONG = [
  ...list(
    'lied, has lied, have lied, lied to us, lied about, lied to the public, lies, lies to us, keeps lying, keep lying, stole, has stolen, have stolen, nicked, pinched, pocketed, pocketed the money, pocketed the cash, embezzled, defrauded, swindled, conned, fiddled, fiddled the books, fiddled expenses, fiddled his expenses, fiddled her expenses, fiddled their expenses, cooked the books, took bribes, took a bribe, took backhanders, took a backhander, takes bribes, takes backhanders, take bribes, take backhanders, accepted bribes, accepted a bribe, accepts bribes, got a backhander, gets a backhander, gets backhanders, got a brown envelope, took a brown envelope, brown envelopes, was paid off, was bribed, were bribed, been bribed, bribed, has been bought, was bought off, were bought off, is on the payroll, rigged, rigged the vote, rigged the election, rigged the tender, fixed the vote, fixed the tender, covered it up, covered this up, covered up, has covered up, have covered up, falsified, forged, faked, doctored the minutes, changed the minutes, altered the minutes, shredded, misused public funds, misused public money, misappropriated, wasted and stole, robbed us, robbed the, ripped us off, ripped me off, rips people off, rip people off, rip off customers, rips off customers, scammed, scammed me, scams, scams people, cheated, cheats people, cheated on his wife, beats his wife, beat his wife, hits his kids, hits her kids, abused children, abuses children, touches kids, groomed, molested, sexually harassed, harasses staff, bullies staff, bullies the staff, bullied staff, turns up drunk, drink drives, deals drugs, sells drugs, launders money, dodges tax, dodged tax, evades tax, claims benefits, breaks the law, broke the law, committed fraud, commits fraud, has committed fraud, committing fraud, dumps rubbish, dumped rubbish, fly tipped, gave the contract to his mate, gave the contract to her mate, gave the contract to their mates, gave the contract to his, gave the contract to her, gives contracts to his mates, awarded the contract to his, awarded the contract to her, awarded the contract to their mates, jobs for the boys, employs his mates, has his hand in the till, have their hands in the till, had his hand in the till, had her hand in the till, hand in the till, hands in the till, fingers in the till, fingers in the pie, has blood on, sells out of date food, serves rotten food, gave us food poisoning, poisoned me',
  ),
  ...verbs('embezzle, defraud, swindle, blackmail, launder'),
];

/** Somebody, and the wrong; the severity is `stop` for those the council works with. */
export const ACCUSATIONS: readonly string[] = patterns(`
{accused}|{business}|{official} .. {adv}* < sells|selling|sell|sold .. to kids|children|minors|under_age|underage|under_18s|schoolkids|school_children|teenagers >
< backhanders|bribes|brown_envelopes|kickbacks > all|everywhere|again|as_usual|going_on|round|involved
< it was|is the|that|those|their|her|his|our {adv}* lad|lads|boy|boys|girl|girls|kid|kids|bloke|man|woman|son|daughter|neighbour|neighbours .. who|that smashed|vandalised|nicked|stole|broke|set|sprayed|wrecked|torched|robbed|burgled|did_it|dumped|damaged|graffitied|keyed >
{accused}|{business}|{official} .. < helping|helped|helps himself|herself|themselves|itself to >
{accused}|{official} .. < is|are|was|were in_on_it|behind_it|behind_all_this|covering_it_up|covering_up|hiding_something|up_to_no_good|up_to_something >
{accused}|{official} .. < covered|covering|covers|hushed|hushing it|this|that|everything up >
{accused}|{official}|{business} .. < employs|employing|uses|pays|paying illegal|illegals|cash_in_hand|under_age|below_minimum_wage|slave_labour >
{accused}|{official} .. < money|cash|funds went|gone|disappeared|vanished > into|in|on
{accused}|{official}|{business} < drink|drunk drives|driving|drove >
{accused}|{official}|{business} .. < dodges|dodging|dodged|evades|evading|fiddles|fiddled|fiddling {det}* tax|taxes|vat|expenses|accounts|rates|benefits >
{accused}|{business} .. {adv}* < rips|ripping|ripped|rip off {det}* {resident}|everyone|everybody|people|customers|tourists|visitors|pensioners|locals|us|every >
{accused}|{business} .. {adv}* < waters|watering|watered down {det}* beer|drinks|gin|pints|wine >
{accused}|{business} .. {adv}* < sells|selling|sold stolen|fake|counterfeit|knock_off|dodgy|out_of_date >
{accused}|{business} .. {adv}* < overcharges|overcharging|short_changes|short_changed|shortchanged|fleeces|fleeced|fleecing {det}* {resident}|everyone|people|customers|tourists|visitors|pensioners|us|me >
{accused} .. < paid|pays|bribed someone|somebody|them|him|her off >
{accused} .. < turns|turned|turning a_blind_eye > to
{accused} .. < helped|helps|helping|help himself|herself|themselves > to
{accused} {like}? .. {be} {adv}* < {det}* {vile-before}* {crooked}|{culprit} >
{accused} {like}? {be} {adv}* < {det}* {vile-before}* {crooked}|{culprit} >
{accused} {like}? {adv}* < {did-wrong} >
{accused} who|that {adv}* < {did-wrong}|{crooked} >
{accused} .. {be} {adv}* < {det}* {crooked} {person} >
{accused} have|has been < {crooked} >
{accused} have|has {adv}* < {did-wrong} >
{accused} must|will|would have < {did-wrong} >
< corrupt|crooked|bent|lying|thieving|dishonest|dodgy {vile-before}* {accused} >
< corrupt|crooked|bent|lying|thieving|dodgy {person} >
< corruption|fraud|bribery|nepotism|cronyism|embezzlement|money laundering > in|at|by|within|among|from {det}* {accused}
{accused} {be} {adv}* .. < corruption|bribery|nepotism|cronyism >
{accused} .. < taking|took|takes|accepted|accepting|accept|gets|getting|got .. backhanders|backhander|bribes|bribe|kickbacks|kickback|bungs|bung|brown envelopes|brown envelope|back handers >
< backhanders|backhander|bribes|kickbacks|brown envelopes > to|from|for|changing {det}* {accused}|hands
{accused} .. < helping|helped|helps themselves|himself|herself to our|the|public >
{accused} .. < where|what has|have|did {accused} .. money|cash > gone
{accused} .. < stole|stolen|stealing|nicked|pocketed|embezzled|pinched .. money|cash|funds|taxes|donations|takings|it|our >
< your|their|his|her lies|corruption|lying|thieving|fraud|deceit|dishonesty|cheating >
< you lied|stole|cheated|conned >
< you're|youre|you are|your {adv}* lying|corrupt|crooked|bent|a liar|liars|a crook|crooks|a thief|thieves >
< it's|its|it is|that's|thats|this is all? {adv}* {det}* fix|scam|stitch up|cover up|con|fraud|corruption|corrupt|rigged|racket|whitewash >
was|is|were|been|are {adv}* < rigged|stitched_up >
< rigged > by|to
< brown envelopes|envelope > have|has|changed|changing|were|was|under|passed|to
{named} {be} {adv}* < {det}* {vile-before}* {crooked}|{culprit} >
{named} {adv}* < {did-wrong} >
{named} have|has {adv}* < {did-wrong} >
< something fishy|dodgy > .. {accused}
< dodgy dealings|deal|deals >
< jobs for the boys >
< money under the table >
< on the fiddle|take >
< cooked|cooking|fiddled|fiddling the books|accounts|figures >
< lining|lines|lined their|his|her|your|its own? pockets|pocket >
< {accused} .. should {be} {adv}* prosecuted|jailed|arrested|in prison|locked up|behind bars|in jail >
< blood on their|his|her|your hands >
< cover up|whitewash by {det}* {accused} >
`);
