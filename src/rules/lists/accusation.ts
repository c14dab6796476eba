import { list, nouns, verbs } from '../../language/words/forms.ts';
import { patterns } from './patterns.ts';

/** Wrongs that somebody may be said to have done: libel when it cannot be proved. */

export const CROOKED = list(
  'corrupt, crooked, bent, pocketing, conning, fiddling, scamming, fleecing, forging, covering something|it|this up, harassing, groping, bullying, abusing, assaulting, blackmailing, intimidating, molesting, grooming, stalking, beating, on the take, on the fiddle, dishonest, fraudulent, a fraud, frauds, in on it, in on the scam, in the pocket of, in the pockets of, in his pocket, in their pockets, in cahoots with, in bed with developers, in bed with the developers, feathering their own nests, feathering their own nest, feathering his own nest, feathering her own nest, on the make, guilty, up to their necks in, up to his neck in, above the law, rotten to the core, as bent as, as crooked as, rigged, a fix, a stitch up, a scam, a con, a rip off, a cover up, covering it up, covering up, covering this up, hiding something, hiding the truth, hiding the evidence, sleeping with, having an affair, a drunk, drunk on duty, drunk at, drunk again, drunk in charge, drunk on the job, off his face, off her face, high as a kite, cruel to, an alcoholic, a drug addict, a drug dealer, on drugs, dealing drugs, selling drugs, drug dealing, money laundering, laundering money, breaking the law, racist, sexist, homophobic, lying, telling lies, telling porkies, stealing, thieving, robbing us, ripping us off, ripping people off, ripping off customers, ripping off tourists, scamming people, scamming us, conning people, conning us, cheating, abusing their power, abusing his position, abusing her position, abusing their position, abusing his power, abusing her power, claiming benefits illegally, evading tax, dodging tax, tax dodging, fly tipping, dumping sewage, poisoning us, poisoning customers, watering down, a paedophile, a pedophile, a nonce, a groomer, a sex offender, a wife beater, a child abuser, abusing children, a danger to children, in it for the money, in it for themselves, in it for himself, in it for herself',
);

export const CULPRITS = nouns(
  'crook, thief, fraudster, con man, conman, con artist, swindler, cheat, liar, embezzler, scammer, scam artist, rip off merchant, tax dodger, paedophile, pedophile, paedo, pedo, nonce, groomer, rapist, sex offender, sex pest, pervert, wife beater, abuser, dealer, money launderer, murderer, criminal, gangster, mafia, racketeer, shoplifter, burglar, vandal, arsonist, stalker, perjurer, forger, racist, shyster, cowboy, fly tipper, slumlord, slum landlord, rogue trader, rogue landlord, predator, wrong un, charlatan',
);

/** Those whom somebody in office may be said to favour. */
export const CRONIES = nouns(
  'mate, friend, pal, crony, buddy, brother, sister, wife, husband, partner, cousin, nephew, niece, son, daughter, brother in law, dad, father, mum, uncle, drinking buddy, golf buddy, own company, own firm, family, lodge',
);

export const DID_WRONG = [
  ...list(
    'lied, has lied, have lied, lies, keeps lying, keep lying, stole, has stolen, have stolen, nicked, pinched, pocketed, embezzled, defrauded, swindled, conned, fiddled, brown envelopes, was paid off, was bribed, were bribed, been bribed, bribed, has been bought, was bought off, were bought off, is on the payroll, covered it up, covered this up, covered up, falsified, forged, faked, changed the minutes, altered the minutes, shredded, misused public funds, misused public money, misappropriated, wasted and stole, robbed us, robbed the, ripped us off, ripped me off, rips people off, rip people off, rip off customers, rips off customers, scammed, scams, cheated, cheats people, beats his wife, beat his wife, hits his kids, hits her kids, abused children, abuses children, touches kids, groomed, molested, sexually harassed, harasses staff, bullies staff, bullies the staff, bullied staff, turns up drunk, drink drives, deals drugs, sells drugs, launders money, dodges tax, dodged tax, evades tax, claims benefits, breaks the law, broke the law, committed fraud, commits fraud, has committed fraud, committing fraud, dumps rubbish, dumped rubbish, fly tipped, employs his mates, has his hand in the till, have their hands in the till, had his hand in the till, had her hand in the till, hand in the till, hands in the till, fingers in the till, fingers in the pie, has blood on, sells out of date food, serves rotten food, gave us food poisoning, poisoned me',
  ),
  ...verbs('embezzle, defraud, swindle, blackmail, launder'),
];

/** Somebody, and the wrong; the severity is `stop` for those the council works with. */
export const ACCUSATIONS: readonly string[] = patterns(`
{accused}|{official}|{business} .. < employs|employing|uses|pays|paying .. illegals|cash_in_hand|below_minimum_wage|slave_labour >
{accused}|{official} {adv}* < deleted|destroyed|wiped|binned .. emails|evidence|messages >
consultation|vote|election|ballot|meeting|survey|tender|inquiry|interview|result|decision < {be} {adv}* {det}* sham|farce|foregone_conclusion|done_deal|sewn_up|cut_and_dried|fixed > $|from|by|before|they'd|they
{accused}|{business} .. < fakes|faking|faked|forges|fiddles .. mots|receipts|records|reviews|certificates|expenses|claims|invoices|figures >
< pockets have|has|are|being|been been? {adv}* lined >
< accounts|books|figures|numbers|minutes|expenses have|were|are|was been? {adv}* cooked|fiddled|doctored|massaged|falsified >
you {adv}* < {did-wrong} >
< cover|covered|covering his|her|their|your tracks >
< it's|its who you know >
they're|they_are|theyre all? < in it together >
quid|money|cash|bung|paid|deal|deals .. < under the table >
< robbing|robs|robbed|fleecing|milking {det}* {resident}|us|public .. blind|dry >
{accused}|{body}|you .. < telling|tell|told|tells {adv}* porkies|fibs|whoppers >
{person} {be} {adv}* < in {det}* .. pocket|pockets >
stinks|reeks|smells|smacks|riddled|rife|rotten|full of|with < corruption|nepotism|fraud|sleaze|bribery|cronyism >
contract|job|money|grant|land|work < went|goes|gone to {det}* {crony} >
< because|cos|since his|her|their {crony} {be}|knows|works|runs|sits|owns >
he's|she's|they've|hes|shes|they've|who's|you've {adv}* been {adv}* < {crooked}|{did-wrong} >
{be} < paid|bribed to say|lie|look|sign|approve|turn|keep >
{accused}|{body} .. < has|have|owns|got .. shares|stake|interest|interests > in
< gave|gives|give|giving|handed|handing|awarded|awarding|sold|sells|flogged|let|bunged|wangled .. to|for? his|her|their|your|its|the_mayor's|the_leader's|the_clerk's {adv}* {crony} >
{crony} {adv}* < got|gets|get|won|wins|landed|bagged .. contract|contracts|job|jobs|lease|work|tender|grant|grants|permission|planning >
< snout|snouts in the trough >
< where has|did|have {det}* .. money|cash|funds|fund|donations|grant go|gone|went|disappeared >
money|cash|funds|donations|thousands|grant|takings < went|gone|going|disappeared|vanished missing? > while|when|on|under|from
gone|going|goes|go|went|straight|money|cash < in|into his|her|their|your {adv}* back? own? pocket|pockets|bank_account >
< hushed|hush|swept|sweep|brushed|brush .. up|under_the_carpet|under_the_rug >
{accused}|{body}|you .. < buried|burying|suppressed|suppressing|hid|hiding|sat_on .. report|evidence|complaint|complaints|truth|facts|figures|results|survey >
{official}|{body}|he|she|they|you|{named} {adv}* < misled|misleads|misleading|deceived|deceiving|tricked|conned|hoodwinked {det}* {person}|us|me|everyone >
{official}|{business}|{named}|he|she|they|you {adv}* < assaulted|attacked|groped|punched|harassed|abused|blackmailed|bribed|threatened|intimidated|bullied|bullies|hit {det}* {person}|{object}|me|us|staff >
{official}|{business}|{resident}|{named}|he|she|they {adv}* < neglects|neglected|starves|starved|beats|mistreats|abuses|kicks .. dogs|dog|cat|animals|horses|kids|children|wife|husband|residents|patients|staff >
{official}|{body}|{business}|{named}|he|she|they .. < acting|acted|spent|spending|took|operating|trading|obtained|claimed|got|working .. illegally|unlawfully|fraudulently|corruptly >
{accused}|{body} .. < never|failed_to|didn't|did_not|forgot_to declare|declared|disclose|disclosed .. interest >
nothing|bunch|pack|load|all|you|they {adv}* < liars|thieves|crooks|cheats|fraudsters|criminals > and|or|the|$
< bought and paid for >
< do|does|did|doing|done .. favours for|to {det}* {crony}|developers >
{accused}|{business}|{official} .. {adv}* < sells|selling|sell|sold .. to kids|children|minors|under_age|underage|under_18s|schoolkids|school_children|teenagers >
< bribes|brown_envelopes|bungs > all|everywhere|again|as_usual|going_on|round|involved
< it was|is the|that|those|their|her|his|our {adv}* lad|lads|boy|boys|girl|girls|kid|kids|bloke|man|woman|son|daughter|neighbour|neighbours .. who|that smashed|vandalised|nicked|stole|broke|set|sprayed|wrecked|torched|robbed|burgled|did_it|dumped|damaged|graffitied|keyed >
{accused}|{official}|{business} .. < dodges|dodging|dodged|evades|evading|fiddles|fiddled|fiddling .. tax|taxes|vat|expenses|accounts|rates|benefits >
{accused}|{business} ... < rips|ripping|ripped|rip off {det}* {resident}|everyone|everybody|people|customers|tourists|visitors|pensioners|locals|us|every >
{accused}|{business} .. {adv}* < sells|selling|sold stolen|fake|counterfeit|knock_off|dodgy|out_of_date >
{accused} .. < paid|pays|bribed someone|somebody|them|him|her off >
{accused} .. < turns|turned|turning a_blind_eye > to
{accused} .. < helped|helps|helping|help himself|herself|themselves > to
{accused} {like}? .. {be} {adv}* < {det}* {vile-before}* {crooked}|{culprit} >
{accused} {like}? {be} {adv}* < {det}* {vile-before}* {crooked}|{culprit} >
{accused} {like}? {adv}* < {did-wrong} >
{accused} who|that {adv}* < {did-wrong}|{crooked} >
{accused} have|has {adv}* < {did-wrong} >
< corrupt|crooked|bent|lying|thieving|dishonest|dodgy {vile-before}* {accused} >
< corrupt|crooked|bent|lying|thieving|dodgy {person} >
< corruption|fraud|bribery|nepotism|cronyism|embezzlement|money_laundering > in|at|by|within|among|from {det}* {accused}
{accused} .. < taking|took|takes|accepted|accepting|accept|gets|getting|got .. bribes|bribe|bungs|bung|brown_envelopes|brown_envelope|back_handers|sweeteners >
< backhander|backhanders|back_hander|back_handers|kickback|kickbacks|hush_money|slush_fund >
< bribes > to|from|for {det}* {accused}
{accused} .. < stole|stolen|stealing|nicked|pocketed|embezzled|pinched .. money|cash|funds|taxes|donations|takings|it|our >
< your|their|his|her lies|corruption|lying|thieving|fraud|deceit|dishonesty|cheating >
< it's|its|it_is|it_was|that's|thats|this_is|sheer|pure|plain|absolute|blatant all|one? {adv}* {det}* fix|stitch_up|cover_up|con|fraud|corruption|corrupt|rigged|racket|whitewash|nepotism|cronyism|bribery|theft >
{be} {adv}* < rigged|stitched_up|pre_determined >
< rig|rigged|rigging|fiddled|fiddling|doctored|doctoring|fixed {det}* vote|votes|election|ballot|consultation|survey|figures|numbers|results|minutes|accounts|books|tender|expenses|overtime >
< brown_envelopes|brown_envelope > have|has|changed|changing|were|was|under|passed|all|for_that
{named} {be} {adv}* < {det}* {vile-before}* {crooked}|{culprit} >
{named} {adv}* < {did-wrong} >
< corruption|nepotism|cronyism|sleaze > at|is|everywhere
{official}|{body}|{business}|he|she|they .. < taken|taking|takes|took|accepted money|cash|payments|freebies from >
< something|summat fishy|dodgy > .. {accused}|going_on
< dodgy dealings|deal|deals >
< jobs for the boys >
< on the fiddle|take >
< cooked|cooking the books|accounts|figures >
< line|lining|lines|lined their|his|her|your|its own? pockets|pocket >
< {accused} .. should|belongs|belong {be}? {adv}* prosecuted|jailed|arrested|in_prison|locked_up|behind_bars|in_jail >
< cover up|whitewash by {det}* {accused} >
`);
