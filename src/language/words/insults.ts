import { list, nouns } from './forms.ts';

/** Names that people are called, insults whoever they are said to. */
export const INSULTS = [
  ...nouns(
    'idiot, moron, imbecile, old fart, old codger, old biddy, old duffer, old cow, silly cow, stupid cow, fat cow, lazy cow, miserable cow, daft cow, silly mare, cretin, numpty, numbskull, muppet, twerp, twerps, nitwit, halfwit, half wit, dimwit, dipstick, dunce, simpleton, blockhead, airhead, pea brain, thicko, thickie, dumbo, ignoramus, buffoon, nincompoop, ninny, wally, berk, wazzock, divvy, wet wipe, wetwipe, snake in the grass, sleazebag, scumbag, dirtbag, lowlife, low life, toerag, toe rag, scrote, chav, pikey, waster, layabout, sponger, freeloader, jobsworth, busy body, nosy parker, curtain twitcher, gobshite, loudmouth, loud mouth, windbag, gasbag, yobbo, oaf, slob, perv, nutter, nutjob, nut job, nutcase, nut case, headcase, head case, loony, madman, sociopath, crackpot, whack job, basket case, old fool, old git, old bag, old bat, old crow, fantasist, charlatan, turncoat, quisling, lapdog, toady, bootlicker, boot licker, arse licker, brown noser, yes man, little hitler, despot, misogynist, homophobe, transphobe, islamophobe, xenophobe, sheep shagger, caveman, pleb, bumpkin, guttersnipe, cry baby, crybaby, whinger, whiner, moaning minnie, moaning myrtle, killjoy, party pooper, spoilsport, saddo, sad sack, nonentity, waste of time and space, waste of rations, nasty piece of work, snob, chump, clot, goon, mouth breather, do gooder, egomaniac, sycophant, lickspittle, pipsqueak, bottom feeder, know nothing, wet lettuce, laughing stock, laughingstock, joke of a council, bunch of cowboy, bunch of amateur, cowboy builder, cowboy outfit, rip off merchant, shyster, spiv, bone idle, pen pusher, penpusher, clipboard warrior, fat cat, fatso, fatty, lardarse, lard arse, lardass, fat lump, beached whale, minger, munter, specky, retard, muggins, libtard, remoaner, cockwomble, bampot, eejit, gobdaw, dafty, roaster, minger, bawbag, dobber, gimp, nob, nobhead, knobend, plonker, pillock, mong, bint, harpy, trollop, airhead, bimbo, jerkoff, jackass, dork, douche, sick puppy, pansy, sissy, wuss, big girls blouse, mummys boy, incel, soyboy, cuck, beta male, scoundrel, dolt, whore, dingbat, wanker, butthead, fathead, arsehole, dick head, smart arse, know all, clever clogs, big head, bighead, bigmouth, motormouth',
  ),
];

/** Of these, the ones that are ordinary words as well, and an insult only when aimed at somebody. */
export const INSULTS_WHEN_AIMED = nouns(
  'dummy, dragon, fool, nightmare, mare, so and so, ego, dead weight, liability, wet blanket, spanner, drip, weasel, creep, bully, thug, crank, fossil, liar, cheat, thief, puppet, poodle, fraudster, crook, con artist, con man, conman, swindler, traitor, dictator, tyrant, fascist, nazi, racist, sexist, bigot, hypocrite, karen, peasant, nobody, failure, disgrace, embarrassment, clown, joker, circus, shambles, bureaucrat, tart, witch, plank, tool, tube, rocket, nugget, melt, zoomer, rat, pig, worm, toad, maggot, cockroach, vermin, snot, rogue, rascal, villain, monster, devil, freak, troll, mug, sucker, dope, rotter, cad, loser, lunatic, maniac, coward, parasite, leech, snowflake, moaner, dinosaur, wimp, virgin, divot, div, swine, gammon, brat, burden, hooligan, yob, lout, pervert, paedo, pedo, nonce, psychopath, narcissist, prat, scrounger, jerk, fruitcake, lackey, crony, stooge, dictator, wretch, joke, twit, mouthpiece, chancer, poser, sheeple, white trash, redneck, hick, hillbilly, yokel, psycho, sicko, bounder, shrew, battleaxe, big mouth, know it all, sad case, savage, animal, beast, peasant, hag, pest, slug, snake, vulture, baboon, monkey, gorilla, ape, donkey, cow, bitch, sheep, goat, dog, filth, cancer, plague, menace, weirdo, weakling, goblin, hussy, amateur, cowboy, megalomaniac, busybody, attention seeker, drama queen, villain, simp, inbred, degenerate, skiver, shirker, troglodyte, neanderthal, scum',
);

/** Ways of saying that somebody is stupid or no use, without an insulting name. */
export const PUT_DOWNS = list(`
couldn't|couldnt|can't|cant|cannot organise|run|manage a piss|bath|whelk|party|brewery|raffle|jumble|sweet|tap
not fit to run|be|govern|serve|hold|represent
unfit to run|be|govern|serve|hold|represent
not fit for office, unfit for office
without a clue
haven't|hasn't|havent|hasnt|not got a clue|brain
haven't|hasn't|havent|hasnt a|the clue|faintest|foggiest
no idea what you're|they're|he's|she's|theyre|youre doing
no idea what they|you are doing
two|one brain cells|cell, not a brain cell, no brain|brains, brain|brains|iq of|like a, brain the size of
thick as two|mince|pig|a
daft|dumb|stupid|useless as a|rocks
not the sharpest|brightest
sandwich|sandwiches|bricks|brick short of, sandwiches short
lights are on but, not all there, lost the|your|his|her|their plot|mind|marbles
off your|his|her|their head|heads|rocker
out of your|his|her|their mind|minds|league, out of his|her depth
need|needs|wants your|his|her|their head|heads examined|examining
full of hot air
full of yourself|himself|herself|themselves
talking|talks|talk out of your|his|her|their
head|heads up his|her|your|their
too big for your|his|her|their boots
up yourself|himself|herself|themselves
power mad|crazed|hungry, drunk on power, on a power trip
asleep at the wheel, bury your head, chocolate teapot|fireguard
not worth the|his|her|their paper|salary|salaries|wages
not worth a|listening penny|to
poor|sorry|sad|pathetic excuse for
so called councillor|councillors|officers|leaders|clerk|mayor
call|calls yourself|himself|herself|themselves|them a|councillors
all mouth and|no, good for nothing, no good|use to anyone|man, complete waste of money, nothing but a waste
nobody|everyone|everybody likes|hates you, no one likes you, nobody cares about you
your mother|mum must be, your face looks, ugly inside and out, face like a, smell like, you stink, you smell, u suck, you suck, u stink, he|she|they sucks|suck
`);
