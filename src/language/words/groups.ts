import { list, nouns } from './forms.ts';

/** Groups of people by what they share, as the Equality Act 2010 names it, and nationality or migration besides. */

export const CHARACTERISTICS = [
  'race',
  'religion',
  'sex',
  'orientation',
  'gender',
  'disability',
  'age',
  'nationality',
] as const;
export type Characteristic = (typeof CHARACTERISTICS)[number];

/** Words that name the people outright. */
export const GROUPS: Record<Characteristic, string[]> = {
  race: [
    ...list(
      'blacks, the blacks, whites, people of colour, person of colour, people of color, brown people, coloured people, coloureds, colored folk, colored people, ethnics, foreigners and blacks, bame people, poc, romani, roma, inuit, natives, jewry, 🏿',
    ),
    ...nouns(
      'african, asian, arab, traveller, gypsy, gipsy, romany, african american, afro caribbean, caribbean, latino, latina, hispanic, aboriginal, native american, mexican, kurd, tamil, black man, black woman, ethnic minority, minority group, ethnic',
    ),
  ],
  religion: [
    ...list('people of faith, the faithful, islam, judaism, hijabis, 🧕, 👳, 🕌, ✡, 🕎, ☪, 🕍'),
    ...nouns(
      'muslim, moslem, islamist, jew, hindu, sikh, christian, catholic, protestant, buddhist, mormon, atheist, jehovahs witness, methodist, quaker, evangelical, pagan, rabbi, imam, mosque, synagogue',
    ),
  ],
  sex: [
    ...list(
      'women, woman, womens, females, womankind, wimmin, womyn, the female sex, the fairer sex, ladies, men, males, girls, single mums, 👩, 👧, 👱♀, 👸, 👵, 🚺',
    ),
    ...nouns(
      'single mother, single mum, working mother, housewife, career woman, feminist, lady, girl, mother in law, female, old woman, young woman',
    ),
  ],
  orientation: [
    ...list(
      'gays, the gays, lgbt, lgbts, lgbtq, lgbtqs, lgbtqa, lgbtqia, lgbt community, lgbtq community, 🏳🌈, 👬, 👭, 👨❤👨, 👩❤👩, 👨❤💋👨, 👩❤💋👩, rainbow brigade',
    ),
    ...nouns('homosexual, lesbian, bisexual, gay, gay man, gay woman, pansexual, asexual, same sex couple, gay couple'),
  ],
  gender: [
    ...list('transgenders, the transgendered, enbies, they thems, 🏳⚧, ⚧'),
    ...nouns(
      'transsexual, transexual, transgender, transvestite, cross dresser, crossdresser, drag queen, trans woman, trans man, transwoman, transman, trans kid, nonbinary',
    ),
    ...list('trans women, trans men, transwomen, transmen, transfolk'),
  ],
  disability: [
    ...list(
      'the disabled, the handicapped, people with disabilities, people with a disability, people in wheelchairs, the mentally ill, the deaf, the blind, people|those|kids with autism|dementia, people|those|kids with learning|mental|special difficulties|disabilities|illness|needs, wheelchair lot|brigade, special needs people, special needs kids, people with downs, ♿, 🦽, 🦼, 🧑🦽, 👨🦽, 👩🦽, 🦯, 🧏',
    ),
    ...nouns(
      'autistic, wheelchair user, amputee, dwarf, disabled, paraplegic, quadriplegic, epileptic, dyslexic, schizophrenic',
    ),
  ],
  age: [
    ...list('the elderly, the old, old people, old folk, old folks, young people, the young, oaps, the youth of today'),
    ...nouns(
      'pensioner, oap, old age pensioner, old person, teenager, youth, youngster, over seventy, millennial, boomer, baby boomer, old man, geriatric, elderly, zoomer, senior citizen',
    ),
  ],
  nationality: [
    ...list(
      'the french, the chinese, the japanese, the polish, the irish, the english, the scottish, the welsh, the cornish, the dutch, the portuguese, the spanish, the vietnamese, the british, asylum seekers, boat people, the boat people, illegals, small boat arrivals, channel migrants, people from abroad, 🚣, 🇨🇳, 🇲🇽, 🇯🇵, 🇮🇳, 🇵🇰, 🇦🇪, 🇸🇦, 🇯🇴, 🇮🇱, 🇵🇸, 🇸🇾, 🇮🇷, 🇮🇶, 🇦🇫, 🇹🇷, 🇵🇱, 🇷🇴, 🇷🇺, 🇫🇷, 🇩🇪, 🇮🇹, 🇳🇬, 🇸🇴, 🇻🇳, 🇰🇷, 🇮🇪, 🇺🇦, 🇧🇬, 🇦🇱, 🇱🇹, 🇧🇩, 🇪🇬, 🇪🇷',
    ),
    ...nouns(
      'immigrant, migrant, refugee, asylum seeker, foreigner, illegal immigrant, illegal alien, economic migrant, newcomer to this country, pole, romanian, bulgarian, albanian, indian, pakistani, bangladeshi, nigerian, somali, syrian, afghan, iraqi, iranian, turk, german, italian, russian, ukrainian, american, eastern european, european, scot, irishman, welshman, englishman, frenchman, chinaman, lithuanian, latvian, hungarian, korean, vietnamese, filipino, jamaican, ghanaian, kenyan, egyptian, algerian, moroccan, libyan, eritrean, ethiopian, sudanese, israeli, palestinian, saudi, brazilian, colombian, australian, canadian, kosovan, slovak, czech, serb, croat, greek, spaniard',
    ),
  ],
};

/** Words that make a group of the people that follow them: "disabled" people. */
export const IDENTITIES: Record<Characteristic, string[]> = {
  race: list(
    'black, white, brown, asian, african, arab, caribbean, ethnic, coloured, colored, dark skinned, mixed race, biracial, traveller, gypsy, romany, roma, ethnic minority, bame, aboriginal, native american, hispanic, latino, mexican, foreign looking, non white, indigenous, 🏿, ⬛',
  ),
  religion: list(
    'muslim, moslem, islamic, jewish, hindu, sikh, christian, catholic, protestant, buddhist, mormon, atheist, religious, orthodox, hijabi, burka wearing, evangelical, jew',
  ),
  sex: list('female, woman, women, male, girl, lady, working class female'),
  orientation: list('gay, homosexual, lesbian, bisexual, bi, queer, lgbt, lgbtq, lgbtq+, same sex'),
  gender: list('trans, transgender, transgendered, transsexual, nonbinary, non binary, genderfluid, gender fluid'),
  disability: list(
    'disabled, handicapped, deaf, blind, autistic, mentally ill, wheelchair bound, mentally handicapped, physically disabled, mentally disabled, crippled, special needs, dyslexic, epileptic, differently abled, neurodivergent',
  ),
  age: list('elderly, old, older, young, teenage, retired, aged, senior'),
  nationality: list(
    'immigrant, migrant, refugee, foreign, foreign born, illegal, overseas, french, chinese, japanese, polish, irish, english, scottish, welsh, cornish, dutch, portuguese, spanish, german, italian, russian, ukrainian, romanian, bulgarian, albanian, indian, pakistani, bangladeshi, nigerian, somali, syrian, afghan, iraqi, iranian, turkish, american, eastern european, european, lithuanian, korean, vietnamese, jamaican, kenyan, israeli, palestinian, saudi, british, third world',
  ),
};

/** Words for people, to be a group together with an identity before them. */
export const FOLK = list(
  'people, peoples, person, persons, folk, folks, man, men, woman, women, guy, guys, bloke, blokes, lad, lads, boy, boys, girl, girls, kid, kids, child, children, lady, ladies, male, males, female, females, family, families, couple, couples, community, communities, individual, individuals, citizen, citizens, students, workers, neighbours, neighbors, types, type, lot, ones, brigade, mob, sort, lobby, thing, population, populations, human, humans, minorities, minority, culture, mothers, mums, parents, adults, immigrants, immigrant, migrants, migrant, refugees, refugee, youths, teenagers, players, drivers, residents, 👨, 👩, 👦, 👧, 🧔, 👶, 👴, 👵',
);

/** Slurs against a group: offensive by themselves. Some have harmless senses that `innocent` phrases let pass. */
export const SLURS: Record<Characteristic, string[]> = {
  race: [
    ...nouns(
      'nigger, nigga, niggah, nigglet, niglet, nignog, nig nog, paki, chink, chinky, gook, wog, darkie, darky, sambo, golliwog, kike, spic, spick, wetback, beaner, raghead, towelhead, towel head, rag head, camel jockey, camel fucker, camelfucker, goat fucker, pikey, gypo, gyppo, gippo, polack, jap, half caste, half breed, halfbreed, jungle bunny, porch monkey, moon cricket, injun, squaw, honky, honkie, gringo, wigger, wigga, mulatto, mulatta, mongoloid, tar baby, spearchucker, slant eye, zipperhead, groid, jigaboo, ching chong, dindu, gypsy scum, pavee scum, do as you likey, dothead, curry muncher, dune coon',
    ),
    ...list('niggaz, nigguh, n word, nigs, slanty eyed, ape lips, π 🔑, 🥧 🔑, pie key'),
  ],
  religion: [
    ...nouns(
      'muzzie, muzzy, muzrat, musrat, musloid, islamofascist, yid, heeb, hymie, christ killer, kafir, kuffar, papist, bible basher, taig, mudslime, muslimo, moslime, muzzrat, rapefugee, islamonazi',
    ),
  ],
  sex: [
    ...nouns(
      'slut, whore, bitch, slag, slapper, skank, bint, trollop, feminazi, femoid, thot, biatch, bioch, biotch, cumslut, cum slut, attention whore, fuckslut, crackwhore, crack whore, hussy, gold digger, man hater, prozzie, slutbag, roastie, cumdump, cum dump, cum dumpster, trashy woman, bitches and hoes',
    ),
    ...list('hoes, hoez, hos, ho3, bitchy, bitchez, slutty, whorish, skanky, fat slag, bitchass'),
  ],
  orientation: [
    ...nouns(
      'faggot, fagg, poof, poofter, poofta, pooftah, lezzer, lezza, lesbo, lezbo, lezzie, homo, shirt lifter, shirtlifter, bum bandit, fudge packer, fudgepacker, carpet muncher, carpetmuncher, pillow biter, nancy boy, batty boy, battyman, batty man, bumboy, bum boy, arse bandit, rug muncher, faggit, fagot, cocksucker, sodomite, butt pirate',
    ),
    ...list('faggy, fagotty, so gay, thats gay, lgbtqwerty, alphabet people, gaylord, gayboy'),
  ],
  gender: nouns(
    'shemale, she male, he she, heshe, ladyboy, lady boy, troon, trannie, shim, chick with a dick, man in a dress',
  ).concat(list('men in dresses, bloke in a dress, blokes in dresses')),
  disability: [
    ...nouns(
      'retard, spastic, spaz, spazz, spazzer, spazmo, spacker, spacko, spacca, mong, flid, window licker, windowlicker, libtard, fucktard, downie, schizo, midget, tard, gimp, joey deacon, mongol, raspberry ripple',
    ),
    ...list(
      'off his meds, off her meds, off your meds, off their meds, loony bin, nuthouse, funny farm, retarded, retarted, spazzy, mongy, special ed, retart',
    ),
  ],
  age: nouns('coffin dodger, wrinkly, crumbly, old fogey, blue rinse brigade'),
  nationality: nouns(
    'eyetie, dago, kraut, frog eater, sheep shagger, sheepshagger, bogtrotter, border jumper, sweaty sock, chinaman',
  ),
};

/** Words that are slurs only when somebody is called by them. */
export const SLURS_WHEN_AIMED: Record<Characteristic, string[]> = {
  race: nouns('coon, nicca, nig, redskin, coolie, uncle tom, oreo, abo, negro, jap, nip, wop, golliwog'),
  religion: nouns('jihadi, jihadist, infidel, suicide bomber, goat herder'),
  sex: nouns('tart, hooker, harlot, ho'),
  orientation: nouns('🚬, queer, fairy, bender, dyke, fag, homo, pansy'),
  gender: nouns('tranny, he she, she male, lady boy'),
  disability: nouns('cripple, midget, mongol, schizo, window licker, gimp'),
  age: nouns('fossil, wrinkly'),
  nationality: nouns('fob, wop, dago, jap, frog, kraut'),
};

/** Slurs that some of those they are aimed at use of themselves. */
export const SLURS_OF_OWN = nouns(
  'faggot, fag, queer, dyke, tranny, poof, homo, lesbo, cripple, crip, nigga, pikey, gypsy, paki',
);

/** Identities that are hardly ever said of animals or things: a hostile name after them is meant for people. */
export const FIRM_IDENTITIES = list(
  'muslim, moslem, islamic, jewish, gay, homosexual, lesbian, trans, transgender, transsexual, female, disabled, autistic, immigrant, migrant, refugee, gypsy, traveller, asian, foreign, feminist, queer, arab, paki, islamist',
);

const SINGLE_PERSONS = new Set(
  list(
    'woman, lady, girl, female, old woman, young woman, old man, pensioner, old person, teenager, youth, men, girls, ladies',
  ),
);

/** Groups, but not single persons told by sex or age alone: "stupid woman" is an insult, "stupid women" more. */
export const GROUPS_OF_MANY: string[] = CHARACTERISTICS.flatMap((characteristic) => GROUPS[characteristic]).filter(
  (name) => !SINGLE_PERSONS.has(name),
);
