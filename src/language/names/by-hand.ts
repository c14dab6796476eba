/**
 * Names that the source lists lack or that are ordinary words as well. Common knowledge, written by hand; read by
 * build.ts, so nothing here reaches the browser except through the filters it makes.
 */

/** First names that the source lacks, or that are words too but far more often a name when they have a capital. */
export const FIRST_NAMES_MOSTLY = `
harry martin mike nick victor iris robin sue maria frank jack jay lee sally dean eddy peter abbey heather kitty
molly arch bill bob grant jarred ken matt miles neil pete ray rob rod russ stan ted todd tom tony walter warren
bella carol ebony edith emerald louis maud nell patty prudence ron rory roger sherry teddy tim vera viola zelda guy
hank jerry jimmy jim joe joey john johnny jon josh kay kim kerry leo lou luke max milo ned nora oscar otis phil
ralph reg rex rick ricky robbie rocky roy sam sandra sid steve sylvia terry theo tilly toby vic vince wally wes
winnie alec alf alfie ally andy angie archie barb barney barry bart ben benny bernie bert bertie bess bev billy
bobby brad bram carl cathy ced charlie chris clem clive cole dan danny dave deb debbie denny dolores doris doug
doreen dougie ed eddie edna elsie ernie ethel floss fran fred freddie freddy gail gary gaz geoff gerry gill gina
gloria gus gwen hal hilda hugh hughie ian ina issy jan jane janet jean jen jenny jess jill jo joan jodie jude judy
julie kath kathy kate katie keith kev kirsty laurie len lenny lesley libby linda liz lizzie lois lorna loz lucy lyn
lynn maggie mandy marge marv mary maureen mavis meg mikey millie minnie mitch moira morag muriel nancy nat nev nigel
noreen norman olly ollie owen pam patsy paul paula pauline pauly percy pippa polly ria rita ronnie rosie roz ruth
sadie scott sean seth shane shaun sheila shirley sian simon sophie stella stu stuart susie suzy tess tina tracy trev
trish trudy una ursula vivien wendy wilf winston woody yvonne zac zach zak zara zoe eamon eamonn daithi fionn oisin
cormac donal ciaran cathal brendan padraig seamus aoife niamh caoimhe sinead siobhan roisin grainne mairead orla
angus hamish fergus callum calum lachlan ewan euan alasdair alastair alistair finlay rhys gareth dylan ieuan iolo
huw emrys dafydd geraint gethin owain aled carys cerys ffion nia seren sioned bronwen angharad myfanwy jago jowan
denzil piran petroc kerensa lowenna tamsin demelza morwenna loveday elowen jenna ayesha aisha fatima khadija zainab
mohammed muhammad mohamed ahmed hussain hassan yusuf imran usman tariq abdul priya anjali sunita deepak sanjay
rajesh harpreet gurpreet jaspreet manpreet simran ravi arjun anita meena nisha tomasz piotr krzysztof agnieszka
malgorzata katarzyna andrzej pawel wojciech zbigniew chidi ngozi emeka adaeze kwame kofi ama abena kwasi tunde
folake babatunde olu oluwaseun xin wei mei jun ming hiroshi kenji yuki goran simona jacqui mariusz bindi cher kanye
trey rihanna beyonce idris curt derrick felicity jasmine myrtle hector jasper laurel lea clement elmer johannes
rosalind lorraine erin colleen phoebe garrett
`;

/** First names that are plain words too: a headline's "Will Happen" is nobody, "Will Smith" somebody. */
export const FIRST_NAMES_THAT_ARE_WORDS = `
will mark may april june july august hope faith grace joy rose daisy lily ivy violet holly poppy pearl ruby amber
jade jewel crystal dawn eve summer chase drew earl rich pat art penny patience misty melody hazel olive rosemary
charity sandy dot cliff clay colt chuck buddy rusty gene lance pierce reed stone sterling wade ward tucker turner
tanner don dick dolly mick major sage saffron skye star basil norm les vi viv val mac sol bren col con des di em flo
fay fern ger glen ike jock kit mel mo nan noel paddy ros si stew tod ty willow win
`;

/** First names that are more often something else: never enough without a surname that is one. */
export const FIRST_NAMES_HARDLY = `
august autumn summer sunny sky sierra trinity virgin unique queen prince king royal major general judge justice
baron bishop duke golden green brown pink river ocean forest brook brooks berry delta era genesis ginger diamond
crystal destiny heaven haven harmony precious princess sister baby bell bud buck chance chase cherry chelsea chester
london paris florence lincoln lourdes milan devon orlando austin dallas houston israel jordan georgia carolina
virginia victoria sydney adelaide alexandria india kent lancaster bradford preston clifton ashton kenya asia africa
china savannah brooklyn dakota montana arizona phoenix denver memphis madison jackson hudson kingston melbourne
charlotte troy verona sienna alba cornwall hamilton nelson wellington wells stirling christian magic bliss blaze
angel star storm miracle blessing gift promise reason lucky happy honour honor liberty mercy modest noble loyal
valentine trace tanner talon steel stone fox wolf bear raven lion swan bird reed heath ridge dale garden garland
ivory lyric maverick hunter ranger page porter mason miller foster fisher archer cooper carter tyler sawyer gunner
gunnar junior senior prosper earnest newton hastings lane marina marine price sage santa santo san tin chi hang hue
minh bay lam lan thi van ai mi y ngoc rio costa saint salem hong ali
`;

/** Surnames: the commonest in Britain and Ireland, of families from abroad, and Cornish ones. */
export const SURNAMES = `
jones taylor williams wilson johnson davies patel robinson thompson evans roberts thomas clarke jackson harris
edwards hughes moore clark harrison lewis allen morris scott watson davis parker bennett james griffiths phillips
richardson carter bailey morgan collins shaw murphy kelly marshall simpson anderson adams wilkinson ahmed ellis
chapman gray richards webb campbell holmes palmer barnes matthews begum powell stevens dixon russell graham lloyd
murray pearson jenkins howard fletcher walsh reid kaur mitchell stewart hussain ali hudson hamilton singh andrews
perry ross payne burton spencer armstrong cole lawrence owen saunders hawkins gibson francis carr cunningham bradley
webster crawford austin harvey hayes mccarthy ryan sullivan oconnor byrne doyle kennedy gallagher doherty quinn
nolan connolly brennan burke kavanagh duffy daly obrien oneill oreilly osullivan odonnell odonoghue o'connor o'brien
o'neill o'reilly o'sullivan o'donnell o'donoghue o'hara o'shea macdonald mcdonald mackenzie mckenzie macleod mcleod
mackay mckay mclean maclean mcgregor macgregor mccann mcbride mckenna mcintyre mcmahon mcnamara mcconnell mccormack
mccormick mcgrath mcguire mcintosh mckee mclaughlin mcmillan paterson patterson robertson sinclair sutherland stuart
fraser ferguson fleming forbes forsyth drummond douglas duncan donaldson cameron buchanan boyd blair bruce barclay
baxter henderson irvine johnston kerr laird rees pugh pritchard probert owens vaughan bowen bevan beynon howells
hopkins llewellyn meredith mostyn rhys abbott akhtar allan atkins atkinson barlow barnett barrett barry bartlett
barton bawden beaumont bedford bentley blackburn blake bloggs bolton bourne bowles boyle bradshaw brady branson
briggs bristow bryant buckley burgess byrd carroll cartwright chadwick charlton clayton clements coates cobb coles
coleman conway corbett craig crosby curtis dalton daniel daniels davey davidson davison dawson denham dennis dickson
dobson dodd dolan draper dunn eaton elliott emerson english everett farrell faulkner finn fitzgerald flanagan flynn
forrest fowler franklin gardiner gardner george gilbert giles glover goddard godfrey golding goodman goodwin gordon
gough gould grainger greaves greenwood gregory haines hammond hampton hancock harding harper hartley haynes henry
herbert hewitt higgins hobbs hodge hodges hodgson holden holland holloway holt hooper horton houghton howe humphrey
humphries hurst hutchinson hyde ingram jarvis jordan joyce judd kay kemp kent kenny kirby kirk lambert lawson
leonard lester lister lowe lucas luff lyon lyons mann marlow marriott maynard mellor mercer metcalfe middleton moran
morley morrison morton mullen mundy myers nash nelson newman nicholls nichols nicholson nixon norman norris norton
nunn nuttall oakley ogden oldfield oliver osborne pacey paine parkes parkin parkinson parr pearce penn perkins
pickering pitt poole potts pratt preston ramsey randall redmond reynolds rhodes riley robson rowe rowland rowley
rudd sadler schofield sharpe sheppard sherwood simmons simms skinner slater snell spence spooner stanley steele
stephens stephenson stevenson sykes talbot tate thomson thorne thornton thorpe tomlinson townsend tyler underwood
vickers vincent wallace waller wallis walters walton warner waterhouse weller weston whitaker whitehead whitehouse
whitfield whittaker wilkes wilkins willis woodward wyatt wynn yates york bryce dickens pascoe nancarrow opie
rosewarne rowse angove bassett benney berryman bersey bice blewett bolitho bosanko carne chegwidden chenoweth clemo
craddock curnow dingle ellery gilbart goldsworthy gluyas hendra hichens hoskin hosking jago jelbert jewell kitto
kneebone lanyon lobb maddern magor medlyn moyle moyse nance nicholas northcott oates olver penaluna pender pengelly
penhaligon penna penrose pentreath perring pidwell polglase polkinghorne prideaux prisk prowse quiller retallack
rickard roskilly roskelly rouncefield rundle sampson sandercock skewes soper spargo symons tamblyn trebilcock treen
tregear tregenza tregenna tregidga tregonning treleaven treloar tremain tremayne trembath trenerry trengove
trethewey trevithick trewin trewhella trudgian truscott uren vian vivian warne nair desai iyer reddy gupta sharma
verma kumar mehta joshi rao das bose sen chopra kapoor malik iqbal mahmood chaudhry choudhury rahman miah uddin
islam hassan hussein mohammed mohamed ibrahim abdi osman okafor okonkwo adeyemi adebayo mensah owusu boateng asante
nkosi dlamini ndlovu moyo phiri banda kowalski nowak wisniewski wojcik kowalczyk kaminski lewandowski zielinski
szymanski wozniak popescu ionescu ivanov petrov novak horvat silva santos costa pereira ferreira nguyen tran chen
wang zhang liu zhao huang wu zhou xu li kim lopez garcia martinez rodriguez gonzalez fernandez
`;

/** Surnames that are words as well: believed after a first name, never on their own word. */
export const SURNAMES_THAT_ARE_WORDS = `
bacon baker ball banks barber barker bates bell berry best bird bishop black bond booth bowman bray brewer bridges
bright broad brooks brown bull bullock burns burrows bush butler cairns cannon chambers chandler church cook cooper
cotton couch court cox crane cross dale day deacon dean doe drake drew duke dyer eddy farmer field fielding finch
fisher ford foreman foster fox freeman french frost fry fuller garner gill goldsmith good grant green griffin hale
hall hardy hart hay heath herring hicks hill hocking holder hope horn house hull hunt hunter khan king knight lamb
lane law leach lee legend levy little lock long love lynch manning marks marsh martin mason may mead miles miller
mills moody moon moss mutton newton noble north page park parks parry parsons peacock peck peel pike piper pope
porter potter price prince proctor quick ray read reed reeves rice rich rivers roach roe rogers rose rush salmon
salter sanders sands savage sawyer sexton shah sharp shepherd short silver small smith snow southern sparks speed
steel stokes stone storey strong summers swan sweet swift tanner temple toms tuck tucker turner vane vine wade
walker ward ware warren waters watts weaver wells welsh west wheeler white whittle winter winters wise wood woodcock
woods wright young
`;

/** Words that the source has among its names (in some language) and that English text has as words. */
export const WORDS_NOT_NAMES = `
abate ace ado agape akin albino ales alone alpha amaryllis amen amid among amour an anal anemone anise ant ante
aquiline arcade are arena arenas aria arias arroyo arsenic ascension astride atlas aura azalea baa babel backer bade
ban bang bani bar bares barman baron barons barrios barrows bars baser basso be beat beau beck beer beg belle bender
bent berg beryl bilge bins birdie blank blazer bless block boas bode bologna bong bongo bonito bonnet borer bossy
bourgeois brain brand brandy bravo brink brunet burger buss buster butt cam campanile campus can cap carbon care
carmine carp carrion cart cat cerise chandler chow christen cola collier colon come comfort conception constant
cornea corona corral cousin coy crews crooks dado dahlia dam dame dare daub dell den desiderata desire dies dieter
dirk divine do dock dodo drake dries duck due dune dung dusty eglantine elide else emery emir ester even fall falter
fan fanny fares farina fedora feline feller fender ferry fine fink fish flak flip floor flora florin ford fort forte
fortune franc freeman fried funk gad gal gala garden garnet garret garrison geese gelling gentile girts grams grange
griffin grimes gross grosser gun guru gust gut ha hack hale ham hand hardy harms has hazes heck heist helm hills
hind hold holy homer hop hug human hung idea imam innocent ion jail jawed jazz jet job johns julienne just kale
karma keeling kick kielbasa kin kismet kiss knoll la lace lack lacy lam lama lander lap lava laws lax le lean levy
lice lie lien lieu linden line lira llamas loan logins lone long lopes lore loser lot lubbers lung mace madrigal
mads magnolia maharani major mama man mane manga manna mar mare mares margarita marlin marquis marquise mart marten
martens martial martini martins mas mate mats mattes maxim maxima mecca menu merino mesa mete mica mien mikes mile
mine mink miracle mocks moll moors moos mule munch my nadir nail name naval nil nine nova novella octave opal oral
ova pace pagan pal palazzi palazzo palm palomino pamper pang pansy pap papa parfait pave peer pence per peters
philander piazza pica piccolo pie pinkie pinto pip piper pit plank pol pole pollen pomp pop poser post pour prey
prune puck pun python quarto randy ransom rares rein rhea ridge riff rim ringer rink roan rogers romaine roman rover
rune rut sack said salami salvo samba sander sane sang sari savanna senna serenity serge server sever shad shade
shields sibyl sierra sim sin sincere sip sir sire skipped slam smite soda solar son song sonny sow spaniel spank
spies spinner splinter stark stein steins stern storm strand sun swami sylvan tad tall tam tamer tan tang tar tat
tea that the tho thong thy tiara ties till tine to toke tome tomes ton tone tong top topic tor tore toy tram tress
tromp tuba tutu urban vales valid van vesper vigil villa vital viva wadi wage wale walker wan wane wanner ward
weight wilts witting wolf yaw yen yip yoga zephyr
`;
