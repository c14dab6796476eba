import { COUNTIES } from './counties.ts';
import { list, nouns } from './forms.ts';

/** Words of contempt, hatred, harm and shutting out: what a group or a person is met with. */

/** Contempt of somebody's worth, character or mind, said outright. */
export const VILE = list(`
disgusting, repulsive, repugnant, revolting, despicable, sickening, vile, pathetic, filthy, dirty, grubby, stupid, dumb, thick, ignorant, brainless, braindead, brain dead, moronic, idiotic, imbecilic, worthless, useless, inferior, subhuman, sub human, uncivilised, uncivilized, barbaric, savage, backward, backwards, primitive, evil, wicked, dishonest, untrustworthy, violent, cruel, lazy, bone idle, idle, workshy, work shy, feckless, greedy, ugly, smelly, stinking, stinky, rank, abhorrent, loathsome, detestable, contemptible, gross, nasty, horrible, horrid, hideous, foul, odious, heinous, ghastly, rotten, inhuman, unnatural, abnormal, perverted, pervy, immoral, sinful, degenerate, depraved, deranged, demented, deluded, delusional, unhinged, insane, crazy, mental, twisted, toxic, poisonous, parasitic, lying, cheating, thieving, scrounging, sponging, freeloading, two faced, jumped up, self serving, self important, smug, sanctimonious, pompous, patronising, rude, inept, feral, petty minded, small minded, gobby, mouthy, barmy, past it, spineless, gutless, cowardly, weak, hysterical, incapable, incompetent, clueless, gormless, witless, spiteful, vindictive, bitter, selfish, arrogant, stuck up, snotty, obnoxious, repellent, insufferable, unbearable, trashy, sleazy, slimy, creepy, shifty, corrupt, devious, sly, deceitful, hateful, shameless, disgraceful, a disgrace, an embarrassment, a joke, lame, freakish, fat, fugly, satanic, demonic, manipulative, bloodthirsty, aggressive, criminal, mad, nuts, animalistic, laughable, dense, simple minded, feeble minded, narrow minded, shitty, shit, crap, scummy, scabby, godless, humourless, vulgar, unclean, diseased, infested, wrong|fucked|sick|soft in the head, not right in the head, off their heads, mentally ill|unstable, a waste of space|oxygen|air|skin|time, the worst, the lowest of the low, the pits, good for nothing, too stupid, all the same, up to no good, not to be trusted, not human, not real people, less|worse than human|animals, no better than animals, better off dead, against nature|god, an insult to nature, a crime against nature, going to hell, 🤮, 🤢, 💩, 👎, 🚮, 🤡, 🗑, 🐍, 🐀, 🐖, 🐷, 🐒, 🐵, 🐕, 🪳, 🦠, 🐛, 🐜, 🪰, 😷, 🦍, 🐁, 🐽, 👹, 👿, 👺, ☣, 🚯
stupidest, dumbest, worst, ugliest, dirtiest, filthiest, laziest, vilest, nastiest, thickest, greediest, smelliest, foulest, sickest, lowest, weakest, most hated, most pathetic, most disgusting, most useless, most ignorant, most stupid, most evil, most violent, absolute worst, very worst
`);

/** Of these, the ones that are an insult when they stand before the people ("filthy foreigners"). */
export const VILE_BEFORE = list(`
disgusting, repulsive, revolting, despicable, vile, pathetic, filthy, dirty, stupid, dumb, thick, ignorant, brainless, moronic, idiotic, worthless, useless, inferior, subhuman, sub human, uncivilised, uncivilized, barbaric, savage, primitive, evil, wicked, lazy, bone idle, workshy, work shy, feckless, greedy, ugly, smelly, stinking, rancid, loathsome, nasty, hideous, foul, odious, perverted, degenerate, depraved, deranged, deluded, lying, cheating, thieving, scrounging, sponging, freeloading, spineless, gormless, slimy, creepy, stupid ass, dumbass, scummy, fat, whining, whingeing, bitching, half witted, dim witted, dozy, dopey, jumped up, stuck up, two faced, self serving, self important, smug, sanctimonious, pompous, incompetent, inept, clueless, arrogant, miserable, cowardly, gutless, feral, sad little, nosy, gobby, mouthy, rude, brain dead, braindead, snivelling, blithering, bumbling, toothless, slippery, shambolic, hopeless, toffee nosed, ungrateful, entitled, hateful, inbred, crazy, psycho, mad, annoying, horrible, uppity, wretched, heinous, ghastly, parasitic, retarded, sick fucking
`);

/** What people are called to take their humanity or honour away. */
export const VERMIN = [
  ...nouns(`
rat, cockroach, roach, maggot, parasite, leech, vulture, snake, pig, animal, beast, savage, barbarian, ape, monkey, baboon, gorilla, chimp, subhuman, insect, bug, pest, virus, disease, cancer, tumour, tumor, infection, infestation, plague, weed, dog, mongrel, worm, slug, toad, flea, tick, hyena, jackal, swine, piglet, goat, mutant, lowlife, low life, scumbag, degenerate, terrorist, rapist, murderer, thief, paedo, pedo, paedophile, pedophile, groomer, nonce, liar, scrounger, sponger, freeloader, benefit cheat, invader, abomination, freak, pervert, perv, deviant, monster, demon, devil, menace, enemy, curse, blight, stain, scourge, pestilence, nuisance, liability, burden, drain, eyesore, infection, blot, subspecies, danger, mistake, disgrace, joke, moron, idiot, imbecile, cretin, simpleton, halfwit, half wit, dimwit, nutter, psycho, weirdo, creep, coward, loser, failure, crook, criminal, thug, fanatic, extremist, shithead, dickhead, asshole, arsehole, bastard, prick, wanker, twat, cunt, fucker, motherfucker, tosser, dumbass, jackass, knobhead, bellend, slave, fool, dunce, airhead, bimbo, goblin, troglodyte, neanderthal, caveman, nazi, fascist
`),
  ...list(`
vermin, scum, drunkards, filth, trash, garbage, rubbish, refuse, waste, dirt, dregs, muck, sewage, shit, crap, lice, mice, flies, swine, cattle, livestock, thieves, lesser|inferior being|beings|people|human|humans|race|species, threat|threats to society|civilisation|our, second class, pieces|piece|bag|sack|heap|pile of shit|trash|garbage|filth, sex|baby|breeding object|objects|machine|machines, human|common|absolute|worthless garbage|trash|waste|filth|rubbish|scum|dirt, lepers, man|men|bloke|blokes in dresses|frocks, man|bloke in a dress, property, dead wood, cannon fodder, subhumans, murderous scum, 🐀, 🐖, 🐷, 🐒, 🐵, 🐍, 🪳, 🐛, 💩, 🦠, 🐁, 🦍, 🐜, 🕷, 🦟, 🗑, 🚮, 🐕, 🐶, 🐐, 🐪, 🐫, 🦨, 🐽, 👹, 🤡, 💣
`),
];

/** Not liking, said by whoever writes: stands before its object. */
export const HATE = list(`
hate, hates, hating, despise, despises, detest, detests, loathe, loathes, abhor, abhors, abominate, cant stand, can't stand, cannot stand, could not stand, couldn't stand, cant bear, can't bear, cannot bear, cant abide, can't abide, cant tolerate, can't tolerate, cant stomach, can't stomach, dislike, resent, disgusted by, disgusted with, disgusted at, repulsed by, revolted by, sickened by, sick of, fed up with, fed up of, tired of, had enough of, had it with, pissed off by, pissed off with, fuck, fuckk, fook, screw, to hell with, sod, stuff, damn, bugger, death to, down with, no respect for, no compassion for, no compassion at all for, no sympathy for, no time for, no patience with, not a fan of, look down on, spit on, shit on, piss on, have it in for, wish death on, cant trust, can't trust, never trust, cannot trust, don't trust, dont trust, do not trust, i blame, i curse, ashamed of, hatred for, am allergic to, 😡, 🤬, 🖕, 🤮, 🤢, 👎
`);

/** The same as a feeling that somebody has: "I feel nothing but contempt for". */
export const LOATHING = list(`
hatred, contempt, disdain, scorn, disgust, loathing, rage, abhorrence, revulsion, repulsion, aversion, resentment, antipathy, hostility, hate, anger, fury, pure hatred, malice
`);

/** What somebody does to the writer: stands after the people. */
export const SICKENS = list(`
make|makes|made|making me|us|you so|very|really|absolutely|physically|want sick|ill|angry|furious|mad|puke|vomit|heave|retch|barf|🤮|🤢|😡|🤬
make|makes|made|making me|us|you sick|ill|angry|furious|mad|puke|vomit|heave|retch|barf|gag|cringe|🤮|🤢|😡|🤬|😷|🤕|👿|😠
make|makes|made|making me|us want to puke|vomit|gag|throw|scream|kill|punch|die|🤮|🤢
make|makes my skin|flesh crawl
make|makes my blood|piss boil
make|makes me boil
make|makes me feel sick|ill
makes 🤮
make|makes me sick to my stomach
disgust|disgusts|disgusted|repulse|repulses|sicken|sickens|revolt|revolts|enrage|enrages|infuriate|infuriates|nauseate|nauseates|irritate me|us
disgust|disgusts so
piss|pisses|pissed|pissing me|us off
fuck|fucking me off
fill|fills|filled me|us with
drive|drives me mad|crazy|insane|nuts
give|gives me the creeps|ick
get|gets on my nerves|tits|wick
do|does my head in
doing my head in
turn|turns my stomach
ruin|ruins|ruined|ruining everything|everybody's|everyone's|our|my|this|the
ruin|ruins|ruined|ruining it
`);

/** Killing and hurting, as a verb before its object. */
export const KILL = list(`
kill, murder, shoot, stab, strangle, choke, slaughter, butcher, execute, hang, lynch, drown, burn, behead, decapitate, exterminate, eradicate, annihilate, eliminate, wipe out, put an end to, put down, get rid of, do away with, finish off, cull, gas, poison, bomb, blow up, nuke, torture, beat, beat up, batter, smash, bash, attack, hurt, harm, punch, kick, slap, whip, maim, cripple, destroy, crush, run over, mow down, rape, gang rape, castrate, sterilise, sterilize, neuter, set fire to, set on fire, torch, stone, crucify, skin, gut, scalp, garrotte, assassinate, massacre, dispose of, hunt down, hunt, terminate, liquidate, cut the throats of, cut the throat of, snap the necks of, snap the neck of, break the necks of, slit the throats of, slit the throat of, make suffer, 🔪, 🔫, 💣, 🗡, ⚔, 💥, 🪓, 🧨, 👊, 🤜, 🔥, ☠, 💀, ⚰
`);

/** The same in other forms: "should all be shot". */
export const KILLED = list(`
killed, murdered, shot, stabbed, strangled, choked, slaughtered, butchered, executed, hanged, hung, strung up, lynched, drowned, burned, burnt, beheaded, decapitated, eradicated, exterminated, annihilated, eliminated, wiped out, wiped off the earth|map, put to death|sleep, put down, put out of their misery, got|gotten rid of, finished off, culled, gassed, poisoned, bombed, blown up, nuked, tortured, beaten, battered, whipped, flogged, maimed, crushed, run over, mown down, raped, gang raped, castrated, sterilised|sterilized, neutered, set on fire, stoned, crucified, skinned, gutted, assassinated, massacred, disposed of, hunted, put against a wall, put up against a wall, lined up and shot, taken out|outside and shot, thrown off a cliff, fed to the sharks|lions, aborted, drugged, horsewhipped, hit by a bus, dead, 🔫, 🔪, ⚰, ☠, 💀, 🔥
`);

/** Dying and suffering: what is wished on somebody. */
export const DIE = list(`
die, todie, drop dead, suffer, perish, rot, burn, starve, choke, bleed, be dead|extinct, cease to exist, drown, get cancer|raped|shot|killed|stabbed, get run over, get hit by a bus, hang, swing, kill themselves|yourself, fuck off, disappear, go extinct, crawl back, never have been born, be six feet under, not exist, 💀, ☠, ⚰
`);

/** Shut out, sent away, held back: what is asked for a group. */
export const BANISHED = list(`
deported, banned, banished, expelled, evicted, removed, kicked|thrown|chucked|booted|driven|turfed|hounded|cleared|forced out, run out of town, moved on, sent back|home|packing, shipped back|off|out, put on a|the boat|plane, put on the next boat|plane, rounded|locked|chained up, locked|thrown|turned away, turned back, caged, put|kept in cages|camps|chains, put|kept in a|their camp|cage|zoo|place, kept off, at the back of the queue, imprisoned, jailed, interned, segregated, kept apart|separate|out, kept away from, shunned, outlawed, made illegal, illegal, criminalised, silenced, forced to leave, stopped from coming|voting, stripped of, denied, refused entry, enslaved, slaves, dumped in a landfill, thrown in the|a bin|sea|skip, on a leash, in chains|cages|prison|jail, in the|a kitchen|zoo|cage, behind bars, kept under control, controlled, taken to a vet, treated like|as animals|dogs, ashamed of themselves, avoided
`);

/** Sending away, as a verb before its object. */
export const BANISH = list(`
deport, ban, banish, expel, evict, kick out, throw out, chuck out, boot out, drive out, turf out, get out, run out of town, clear out, send back, send home, send packing, ship back, ship off, round up, lock up, cage, imprison, jail, segregate, keep out, outlaw, criminalise, silence, enslave, stop importing, stop letting in, stop, no more, say no to, boycott, keep away, remove, 🚫, ⛔, 🙅, ❌, 👞
`);

/** That somebody does not belong: stands after the people. */
export const UNWANTED = list(`
have|has no place|business|rights|right|value|worth|purpose|soul|souls|brain|brains|shame|morals|decency|manners|honour|respect
have no business being
go|goes|went back to where they|you came|come from
go back to where you|they belong
go|gets|get back to your|their own country|countries|kitchen|homeland
go|get back to africa|india|pakistan|poland|romania|asia|mexico|jamaica|china|somalia|albania|france
go back where you|they came|come from
go back home
go to hell
go|fuck|bugger|sod|piss off back|home
fuck|bugger|sod|piss off back to
get out of our|my|this|the country|town|village|neighbourhood|area|street|streets|land|schools|school|community|government
get the fuck|hell out
get the fuck|hell out of
leave our|my|this country|town|village
belong in|on a|the|my zoo|kitchen|cage|cages|bin|gutter|sewer|jungle|landfill|grave|gutters|circus|freezer|bed|dump|past|morgue|trash|home|🗑|🚮
belong in|behind cages|prison|jail|hell|chains|bars|kitchens
belong at home
belong six feet under
not belong, don't belong, dont belong, doesn't belong
not welcome, aren't welcome, are unwelcome, isn't welcome
not wanted, aren't wanted, nobody wants, no one wants
should be ashamed
know|knows your|their place
stay|keep away|out
stay|keep out of our
are|is taking|ruining|destroying|invading|overrunning|infesting|swamping|flooding|polluting|corrupting|infecting|replacing|stealing|raping|wrecking|killing|poisoning|dragging|bleeding|draining|grooming|outbreeding|undermining|ravaging|plaguing our|this|the|us
taking|took|take|stealing|steal|stole|stolen our|all|british|all|local our|the|jobs|houses|women|homes|country|benefits|money|culture|land
take|takes|taking|taken over our|the|this|everything|everywhere
are|is taking over
infest|infests|infesting|infested our|this|the
ruin|ruins|ruined|destroy|destroys|destroyed|wreck|wrecked|invade|invaded|overrun|polluted|pollute|plague our|this|the country|town|village|society|community|city|streets|street|schools|area|nation|neighbourhood|world|government|culture|planet
will ruin|destroy our|this|the
breed|breeding|breeds like
multiply like
sponge|sponging|scrounge|scrounging|live|living off benefits|us|taxpayers
live|living off the state|taxpayer|government
bleed|bleeding us dry
refuse to fit|integrate
never integrate
control|controls|own|owns|run|runs the media|banks|world|government
cant|can't|cannot help themselves
are|is to blame
are|is responsible for all
are|is the problem|reason|cause|enemy
cant|can't|cannot be trusted|civilised|civilized|reasoned
are|is never attractive|satisfied|happy|right
are|is destroying|ruining|invading|infesting everything|everywhere|britain|england|${COUNTIES.join('|')}|wales|scotland|ireland|europe
`);

/** Good that is denied: stands after "not" or "never". */
export const WORTH = list(`
human, people, real|proper women|men|people, women, men, equal|equals, our|my equal|equals, as good|smart|clever|intelligent|human|valuable|capable|civilised as, the same as us, like us, one of us, smart, clever enough, intelligent, attractive, beautiful, worthy, worth, valuable, a valuable member, capable, fit to|for, normal, natural, civilised|civilized, trustworthy, to be trusted, trusted, be trusted|equal|as|real|british|english|normal|allowed|given|tolerated|accepted|seen|heard|born|alive|here|protected|respected|loved|happy|civilised, be our equal, be a valuable|real, be one of us, be in charge|power, be able to, allowed, deserve to live, deserve rights|respect|any|equal|the|anything|love|happiness|protection|help, matter, belong, exist, have rights|children|kids|jobs|feelings, have a|the right|say, have the|any same|rights, vote, drive, work, teach, marry, get married, adopt, breed, live, be let, learn, change, fit in, integrate, contribute, british, english, from here, welcome
`);

/** Killing and hurting that hardly ever means anything else. */
export const MAIM = list(`
kill, murder, stab, strangle, choke, slaughter, butcher, execute, lynch, behead, exterminate, annihilate, shoot, poison, bomb, blow up, nuke, torture, beat up, batter, bash, hurt, harm, punch, maim, castrate, set fire to, run over, mow down, rape, gang rape, stone, crucify, assassinate, massacre, hunt down, string up, hang, drown, knife, kneecap, thump, throttle, deck, lamp, chin, clobber, smack, slap, headbutt, swing for, wallop, flatten, cut the throat of, cut the throats of, snap the neck of, 🔪, 🔫
`);

/** Whoever says it means to do it. */
export const I_WILL = list(
  "i'll, ill, i will, i am going to, i'm going to, im going to, i'm gonna, im gonna, i am gonna, imma, ima, we'll, we will, we are going to, we're going to, we're gonna, gonna, i swear i'll, i swear i will, i have to, i'll have to, i want to, i wanna, we should, someone should, somebody should, someone needs to, somebody needs to, let's, lets, i would love to, i'd love to, i can, i could, going to, off to, i might",
);

export const BODY_PARTS = list(
  'face, head, teeth, nose, jaw, legs, arms, neck, throat, skull, brains, kneecaps, ribs, head in, face in, fingers, knees, eyes, guts, balls, heads, faces, necks, throats, bones, lights, block, tongue',
);

export const BURN = list('burn, burn down, torch, bomb, firebomb, petrol bomb, blow up, set fire to, set alight');

/** Emoji that say something hostile beside the people they stand with. */
export const HOSTILE_EMOJI = list(
  '🔫, 🔪, 💣, 🗑, 🤮, 🤢, 💩, 🐀, 🐁, 🐖, 🐷, 🐽, 🐒, 🐵, 🦍, 🐍, 🪳, 🦠, 🕷, 💉, 🚮, 🚯, ⚰, 💀, ☠, 👎, 😡, 😠, 🤬, 🖕, 🤡, 👺, 👹, 👿, 🗡, ⚔, 🪓, 🚫, ⛔, 👊, 🤕, 😷, 🙄, 💥',
);
