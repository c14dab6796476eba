/** Words that make a name of what stands beside them, or that tell it is the name of something else. */

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Before a surname: always a person. */
export const TITLES = set(`
mr mrs ms miss mx messrs dr doctor prof professor rev revd reverend sir dame fr father pastor imam rabbi sheikh canon
president senator governor congressman congresswoman pope prophet judge coach uncle auntie aunt aunty granny grandad
dj lil mc capt captain lt lieutenant col colonel gen general sgt sergeant cpl corporal major cllr councillor cllrs
alderman lord lady baroness baron sister brother mayor pc pcso dc ds di dci insp inspector supt superintendent constable
`);

/** Titles that are as often part of another name: believed only before a name from the lists. */
export const WEAK_TITLES = set(`
lord lady sister brother major general mayor judge coach president captain father governor pope prophet baron
canon constable inspector doctor professor uncle aunt auntie aunty mc dc ds di dci
`);

/** Titles of people in office. */
export const OFFICE_TITLES = set(`
cllr cllrs councillor alderman mayor pc pcso dc ds di dci sgt sergeant insp inspector supt superintendent constable cpl lord
lady baroness baron judge
`);

/** Titles that are written in capitals. */
export const LOUD_TITLES = set('pc pcso dc ds di dci dj mc dr mr mrs');

/** Before a name, where people are named. */
export const NAME_CUES = set(`
by with said says told asked thank thanks congratulations meet and actor actress singer author writer artist poet
director designer footballer striker captain minister leader chairman chairwoman chair councillor son daughter wife
husband brother sister mother father friend named called credit photo picture photographer rip winner organiser
speaker historian pupil resident neighbour trainer coach manager secretary treasurer volunteer storyteller musician
teacher hello hi hey dear welcome welcomes late family meeting joined featuring feat starring interview
`);

/** Before a name, in small letters: what somebody is, so that whoever follows is a person. */
export const TRADES = set(`
actor actress singer author writer novelist poet artist painter sculptor photographer musician drummer guitarist footballer
striker goalkeeper swimmer rower golfer boxer sprinter comedian presenter historian storyteller pupil pensioner widow
widower grandmother grandfather fisherman skipper farmer baker builder plumber electrician postman teacher headteacher
resident organiser treasurer volunteer apprentice son daughter wife husband brother sister late
`);

/** After a name: what somebody does. */
export const DEEDS = set(`
is was has had will would who whose said says told asked wrote thanked won wins came ran runs made makes gave gives
took takes plays played joins joined lives lived died spoke speaks retires retired owns teaches taught sang sings
wants wanted went goes does did can could wishes showed shows brought helped raised fixed judged baked swam led leads
organises
`);

/** After a name, with a capital: it is a street, a firm, a club, a prize, an event ... that is called so. */
export const THINGS = set(`
street st road rd lane avenue ave close drive way court place square terrace crescent gardens garden hill park house
hall school schools primary secondary college university academy church chapel cathedral hospital hospice surgery
centre center station bridge farm arms inn hotel pub tavern club society association assoc trust foundation charity
ltd limited plc llp inc corporation corp company co council cup trophy shield memorial award awards prize festival
fest day week weekend month year show museum gallery galleries library theatre stadium airport beach bay island isle
river lake mountain valley county city town village united rovers wanderers athletic fc afc rfc cc party group band
orchestra choir times post news mail gazette herald tribune tv radio magazine bank building buildings tower act law
line lines fund marathon race run walk open league games conference store stores shop cafe café restaurant bakery bar
studio studios records films pictures press books collection institute department office ministry lodge cottage
cottages villas estate wood woods forest common green field fields moor meadow quay harbour wharf pier point head cove
trail path bros brothers sisters sons partners solicitors associates consulting services homes motors garage transport
coaches travel tours expedition exhibition theorem syndrome disease test report review inquiry scheme project ward
ferry market fair carnival regatta lifeboat ship boat class lecture concert tour trial clinic bill lives series album
industries enterprises global international technologies technology systems solutions logistics media digital energy
water foods wines brewery farms bus buses taxis municipal grounds moon classic challenge lights bowl stakes
handicap derby parade picnic lunch dinner lectures papers letters amendment rule principle effect curve scale index hq
plaza mall vineyard orchard nurseries nursery holdings capital ventures securities airlines airways rail motorsport
racing meeting fete sands canal soccer arch funding roof castle youth tds athletics harriers unit team squad agency
authority commission panel forum network campaign initiative ac rugby cricket football tennis bowls golf sailing yacht
gig rowing swimming wreath wreaths appeal hedge memorials
`);

/** Those of them that are common surnames too. */
export const THINGS_AND_SURNAMES = set('green hill hall wood woods day law field church');

/** First names that streets, halls and hills are called after. */
export const NAMES_OF_PLACES = set(`
albert alexandra alfred alice andrew ann anne arthur charles charlotte david edward elizabeth frederick george henry
james john joseph leonard louisa margaret martin mary michael patrick paul peter philip stephen sydney thomas victor
victoria vincent william florence clifton chester gordon stanley harold oscar robin stuart nicholas maria bernard percy
`);

/** After a first name, with a capital: still no surname. */
export const NEVER_SURNAMES = set(`
the and of in on at to for with from by is was are be has have had will said says i you he she it we they my your his her
our their this that these those not no yes who what when where why how if but or so as an a do does did can could would
should may might must please thanks thank hi hello dear happy good great new old best more most all any some
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december christmas easter today tomorrow tonight yesterday morning afternoon evening night pm am rt via live
cornwall devon norfolk suffolk essex sussex surrey dorset somerset wiltshire hampshire london yorkshire lancashire cheshire
england scotland wales ireland britain
after before during over under about into here there now just also only then than get got let go going come see
out up off down back again next last first both each every other another
`);

/** Before a surname, with a capital: a place or a thing, no first name; beside titles, things and what is never a surname. */
export const NEVER_FIRST = set(`
against north south east west northern southern eastern western central upper lower middle inner outer greater little big
royal national british english scottish welsh irish cornish american european local public port fort mount mt loch
glen isles saint ye its hey well visit ask call meet tell ring contact email phone join watch read say told asked
while since because though which were merry poor lovely young late king queen prince princess duke duchess earl count
countess jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter uk usa us eu bbc itv nhs mp mps
police officer officers detective re and/or near around between kent america australia canada
`);

/** After a title and still nobody: "Mr President". */
export const NEVER_TITLED = set('president chairman chair chairperson mayor speaker vice motivator');

/** Letters by themselves that are no initials: "Plan B", "Vitamin C", "I". */
export const NO_INITIALS = set('a i o x u n');

/** First names that are small words: "may price", "will jones". */
export const SMALL_WORDS = set(`
will may hope art pat rich dot don dick mick major sage star norm les val mac sol con des di em flo
fern ger ike jock kit mel mo nan ros si stew tod ty win bill grant chase earl lance clay sky
`);

/** Between the parts of one name. */
export const PARTICLES = set('de la le du di da van von der den bin ibn al el ap dos del della ter ten te o');

/** Those that are written with a capital as well. */
export const LOUD_PARTICLES = set('mac ni nic ui ap ab de la le di da del della van von');

/** Two words that look like a person and are a place, a thing or a feast. */
export const NOT_PERSONS = set(`
travis-perkins mott-macdonald alfred-mcalpine balfour-beatty taylor-wimpey morgan-sindall robert-dyas dorothy-perkins
russell-hobbs charles-tyrwhitt ernest-jones warren-james harry-ramsden morgan-stanley harvey-nichols ann-summers jenny-wren mary-rose ruby-red daisy-chain sue-ryder harley-davidson victoria-cross beverly-hills les-miserables mother-carey santa-fe santa-claus santa-cruz santa-monica santa-barbara santa-maria costa-rica costa-brava rio-grande hong-kong
san-francisco san-diego san-jose san-marino san-antonio fine-gael sinn-fein los-angeles las-vegas new-york new-zealand
new-orleans sri-lanka saudi-arabia puerto-rico el-salvador father-christmas mother-nature ford-fiesta ford-focus
alfa-romeo aston-martin mercedes-benz rolls-royce marks-spencer german-shepherd jack-russell king-charles bank-holiday
merry-christmas ash-wednesday palm-sunday lord-mayor lady-mayoress lady-chapel lord-lieutenant lady-bird lady-day
miss-world miss-england miss-universe general-election general-practice major-road major-incident sister-act
father-day joe-public joe-bloggs john-doe jane-doe tom-cobley aunt-sally uncle-sam big-ben eurostar-london
scotland-yard clare-law claires-law sarah-law martyn-law natasha-law helen-law awaab-law oliver-mcgowan
robin-hood peter-pan peter-rabbit harry-potter winnie-pooh paddington-bear postman-pat bob-builder mickey-mouse
thomas-tank james-bond sherlock-holmes miss-marple jane-eyre oliver-twist david-copperfield
marie-curie macmillan-cancer helen-skelton louis-vuitton ted-baker calvin-klein tommy-hilfiger jimmy-choo
john-lewis john-deere jack-daniels jim-beam johnnie-walker jack-wills laura-ashley fred-perry paul-smith
wayne-state austin-powers miss-england miss-world miss-universe miss-uk miss-wales miss-scotland miss-great
air-jordan time-warner space-gray
`);
