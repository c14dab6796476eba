/**
 * Names that the source lists lack or that are ordinary words as well. Common knowledge, written by hand; read by
 * build.ts, so nothing here reaches the browser except through the filters it makes.
 */

/** First names that the source lacks, or that are words too but far more often a name when they have a capital. */
export const FIRST_NAMES_MOSTLY = `
harry martin mike nick victor iris robin sue maria frank jack jay lee sally dean eddy peter heather kitty molly bill
bob jarred ken matt miles neil pete ray rob rod russ stan ted todd tom tony walter warren bella carol edith louis maud
nell patty prudence ron rory roger sherry teddy tim vera zelda guy hank jerry jimmy jim joe joey john johnny jon josh
kay kim kerry leo lou luke max milo ned nora oscar otis phil ralph reg rex rick ricky robbie roy sam sandra sid steve
sylvia terry theo tilly toby vic vince wally wes winnie alec alf alfie ally andy angie archie barney barry bart ben
benny bernie bert bertie bess bev billy bobby brad bram carl cathy ced charlie chris clem clive cole dan danny dave
deb debbie denny dolores doris doug doreen dougie ed eddie edna elsie ernie ethel floss fran fred freddie freddy gail
gary gaz geoff gerry gill gina gloria gus gwen hal hilda hugh hughie ian ina issy jan jane janet jean jen jenny jess
jill jo joan jodie jude judy julie kath kathy kate katie keith kev kirsty laurie len lenny lesley libby linda liz
lizzie lois lorna loz lucy lyn lynn maggie mandy marge marv mary maureen mavis meg mikey millie minnie mitch moira
morag muriel nancy nat nev nigel noreen norman olly ollie owen pam patsy paul paula pauline pauly percy pippa polly
ria rita ronnie rosie roz ruth sadie scott sean seth shane shaun sheila shirley sian simon sophie stella stu stuart
susie suzy tess tina tracy trev trish trudy una ursula vivien wendy wilf winston woody yvonne zac zach zak zara zoe
eamon eamonn daithi fionn oisin cormac donal ciaran cathal brendan padraig seamus aoife niamh caoimhe sinead siobhan
roisin grainne mairead orla angus hamish fergus callum calum lachlan ewan euan alasdair alastair alistair finlay rhys
gareth dylan ieuan iolo huw emrys dafydd geraint gethin owain aled carys cerys ffion nia seren sioned bronwen angharad
myfanwy jago jowan denzil piran petroc kerensa lowenna tamsin demelza morwenna loveday elowen jenna ayesha aisha
fatima khadija zainab mohammed muhammad mohamed ahmed hussain hassan yusuf imran usman tariq abdul priya anjali sunita
deepak sanjay rajesh harpreet gurpreet jaspreet manpreet simran ravi arjun anita meena nisha tomasz piotr krzysztof
agnieszka malgorzata katarzyna andrzej pawel wojciech zbigniew chidi ngozi emeka adaeze kwame kofi ama abena kwasi
tunde folake babatunde olu oluwaseun xin wei mei jun ming hiroshi kenji yuki goran simona jacqui mariusz bindi cher
kanye trey rihanna beyonce idris curt derrick felicity jasmine hector jasper lea clement elmer johannes rosalind
lorraine erin colleen phoebe garrett ali
`;

/** First names that are plain words too: a headline's "Will Happen" is nobody, "Will Smith" somebody. */
export const FIRST_NAMES_THAT_ARE_WORDS = `
will mark may april june july august hope faith grace joy rose daisy lily ivy violet holly poppy pearl ruby amber jade
jewel crystal dawn eve summer chase drew earl rich pat art penny patience misty melody hazel olive rosemary charity
sandy dot cliff clay colt chuck buddy rusty gene lance pierce reed stone sterling wade ward tucker turner tanner don
dick dolly mick major sage saffron skye star basil norm les vi viv val mac sol bren col con des di em flo fay fern ger
glen ike jock kit mel mo nan noel paddy ros si stew tod ty willow win abbey arch emerald grant primrose hyacinth
laurel myrtle peregrine viola ebony barb rocky sonny charlotte georgia florence alexandra tyler
`;

/** First names that are more often something else: never enough without a surname that is one. */
export const FIRST_NAMES_HARDLY = `
august autumn summer sunny sky sierra trinity virgin unique queen prince king royal major general judge justice baron
bishop duke golden green brown pink river ocean forest brook brooks berry delta era genesis ginger diamond crystal
destiny heaven haven harmony precious princess sister baby bell bud buck chance chase cherry chelsea chester london
paris lincoln lourdes milan devon orlando austin dallas houston israel carolina virginia victoria sydney adelaide
alexandria india kent lancaster bradford preston clifton ashton kenya asia africa china savannah brooklyn dakota
montana arizona phoenix denver memphis madison jackson hudson kingston melbourne troy verona sienna alba cornwall
hamilton nelson wellington wells stirling christian magic bliss blaze angel star storm miracle blessing gift promise
reason lucky happy honour honor liberty mercy modest noble loyal valentine trace tanner talon steel stone fox wolf
bear raven lion swan bird reed heath ridge dale garden garland ivory lyric maverick hunter ranger page porter mason
miller foster fisher archer cooper carter sawyer gunner gunnar junior senior prosper earnest newton hastings lane
marina marine price sage santa santo san tin chi hang hue minh bay lam lan thi van ai mi y ngoc rio costa saint salem
hong jordan
`;

/** Surnames: the commonest in Britain and Ireland, of families from abroad, and Cornish ones. */
export const SURNAMES = `
jones taylor williams wilson johnson davies patel robinson thompson evans roberts thomas clarke jackson harris edwards
hughes moore clark harrison lewis allen morris scott watson davis parker bennett james griffiths phillips richardson
carter bailey morgan collins shaw murphy kelly marshall simpson anderson adams wilkinson ahmed ellis chapman gray
richards webb campbell holmes palmer barnes matthews begum powell stevens dixon russell graham lloyd murray pearson
jenkins howard fletcher walsh reid kaur mitchell stewart hussain ali hudson hamilton singh andrews perry ross payne
burton spencer armstrong cole lawrence owen saunders hawkins gibson francis carr cunningham bradley webster crawford
austin harvey hayes mccarthy ryan sullivan oconnor byrne doyle kennedy gallagher doherty quinn nolan connolly brennan
burke kavanagh duffy daly obrien oneill oreilly osullivan odonnell odonoghue o'connor o'brien o'neill o'reilly
o'sullivan o'donnell o'donoghue o'hara o'shea macdonald mcdonald mackenzie mckenzie macleod mcleod mackay mckay mclean
maclean mcgregor macgregor mccann mcbride mckenna mcintyre mcmahon mcnamara mcconnell mccormack mccormick mcgrath
mcguire mcintosh mckee mclaughlin mcmillan paterson patterson robertson sinclair sutherland stuart fraser ferguson
fleming forbes forsyth drummond douglas duncan donaldson cameron buchanan boyd blair bruce barclay baxter henderson
irvine johnston kerr laird rees pugh pritchard probert owens vaughan bowen bevan beynon howells hopkins llewellyn
meredith mostyn rhys abbott akhtar allan atkins atkinson barlow barnett barrett barry bartlett barton bawden beaumont
bedford bentley blackburn blake bloggs bolton bourne bowles boyle bradshaw brady branson briggs bristow bryant buckley
burgess byrd carroll cartwright chadwick charlton clayton clements coates cobb coles coleman conway corbett craig
crosby curtis dalton daniel daniels davey davidson davison dawson denham dennis dickson dobson dodd dolan draper dunn
eaton elliott emerson english everett farrell faulkner finn fitzgerald flanagan flynn forrest fowler franklin gardiner
gardner george gilbert giles glover goddard godfrey golding goodman goodwin gordon gough gould grainger greaves
greenwood gregory haines hammond hampton hancock harding harper hartley haynes henry herbert hewitt higgins hobbs
hodge hodges hodgson holden holland holloway holt hooper horton houghton howe humphrey humphries hurst hutchinson hyde
ingram jarvis jordan joyce judd kay kemp kent kenny kirby kirk lambert lawson leonard lester lister lowe lucas luff
lyon lyons mann marlow marriott maynard mellor mercer metcalfe middleton moran morley morrison morton mullen mundy
myers nash nelson newman nicholls nichols nicholson nixon norman norris norton nunn nuttall oakley ogden oldfield
oliver osborne pacey paine parkes parkin parkinson parr pearce penn perkins pickering pitt poole potts pratt preston
ramsey randall redmond reynolds rhodes riley robson rowe rowland rowley rudd sadler schofield sharpe sheppard sherwood
simmons simms skinner slater snell spence spooner stanley steele stephens stephenson stevenson sykes talbot tate
thomson thorne thornton thorpe tomlinson townsend tyler underwood vickers vincent wallace waller wallis walters walton
warner waterhouse weller weston whitaker whitehead whitehouse whitfield whittaker wilkes wilkins willis woodward wyatt
wynn yates york bryce dickens pascoe nancarrow opie rosewarne rowse angove bassett benney berryman bersey bice blewett
bolitho bosanko carne chegwidden chenoweth clemo craddock curnow dingle ellery gilbart goldsworthy gluyas hendra
hichens hoskin hosking jago jelbert jewell kitto kneebone lanyon lobb maddern magor medlyn moyle moyse nance nicholas
northcott oates olver penaluna pender pengelly penhaligon penna penrose pentreath perring pidwell polglase
polkinghorne prideaux prisk prowse quiller retallack rickard roskilly roskelly rouncefield rundle sampson sandercock
skewes soper spargo symons tamblyn trebilcock treen tregear tregenza tregenna tregidga tregonning treleaven treloar
tremain tremayne trembath trenerry trengove trethewey trevithick trewin trewhella trudgian truscott uren vian vivian
warne nair desai iyer reddy gupta sharma verma kumar mehta joshi rao das bose sen chopra kapoor malik iqbal mahmood
chaudhry choudhury rahman miah uddin islam hassan hussein mohammed mohamed ibrahim abdi osman okafor okonkwo adeyemi
adebayo mensah owusu boateng asante nkosi dlamini ndlovu moyo phiri banda kowalski nowak wisniewski wojcik kowalczyk
kaminski lewandowski zielinski szymanski wozniak popescu ionescu ivanov petrov novak horvat silva santos costa pereira
ferreira nguyen tran chen wang zhang liu zhao huang wu zhou xu li kim lopez garcia martinez rodriguez gonzalez
fernandez bates booth cairns cox hicks leach parry parsons reeves roach sanders shah toms watts wright khan smith
`;

/** Surnames that are words as well: believed after a first name, never on their own word. */
export const SURNAMES_THAT_ARE_WORDS = `
bacon baker ball banks barber barker bell berry best bird bishop black bond bowman bray brewer bridges bright broad
brooks brown bull bullock burns burrows bush butler cannon chambers chandler church cook cooper cotton couch court
crane cross dale day deacon dean doe drake drew duke dyer eddy farmer field fielding finch fisher ford foreman foster
fox freeman french frost fry fuller garner gill goldsmith good grant green griffin hale hall hardy hart hay heath
herring hill hocking holder hope horn house hull hunt hunter king knight lamb lane law lee legend levy little lock
long love lynch manning marks marsh martin mason may mead miles miller mills moody moon moss mutton newton noble north
page park parks peacock peck peel pike piper pope porter potter price prince proctor quick ray read reed rice rich
rivers roe rogers rose rush salmon salter sands savage sawyer sexton sharp shepherd short silver small snow southern
sparks speed steel stokes stone storey strong summers swan sweet swift tanner temple tuck tucker turner vane vine wade
walker ward ware warren waters weaver wells welsh west wheeler white whittle winter winters wise wood woodcock woods
young
`;

/** Words that the source has among its names (in some language) and that English text has as words. */
export const WORDS_NOT_NAMES = `
abate ace ado agape akin albino ales alone alpha amaryllis amen amid amine among amour an anal anemone anise ant ante
aquiline arcade are arena arenas aria arias arroyo arsenic ascension astride atlas aura azalea baa babel backer bade
bailee ban bang bani bar bares barman baron barons barrios barron barrows bars baser basso baz be beat beau beck beer
beg belle bender bent berg beryl biff bilge bins birdie blank blazer bless block blossom boas bode bola bologna bong
bongo bonito bonnet borer bossy bourgeois brain brand brandy bravo brink brunet burger buss buster butt cam campanile
campus can cap carbon care carmine carp carrion cart cat cerise chandler chow christen cola collier colon come comfort
conception constant cornea corona corral cousin coy crews crooks dado dahlia dam dame danish dare daub dell den
desiderata desire dies dieter dirk divine do dock dodo drake dries duck due dune dung dusty eglantine elide else emery
emir ester ethyl even evens fae fall falter fan fanny fares farina fedora feline feller fender ferry fine fink fish
flak flip floor flora florin ford fort forte fortune franc freeman fried funk gad gal gala garden garnet garret
garrison geese gelling gentile girts grams grange griffin grimes gross grosser gun guru gust gut ha hack hale ham hand
hardy harms has hazes heck heist helm hills hind hold holy homer hop hug human hung idea imam innocent ion jail jawed
jazz jet job johns julienne just kale karma keeling kick kielbasa kin kismet kiss knoll la lace lack lacy lam lama
lander lap lava laws lax le lean levy lice lie lien lieu linden line lino lira llamas loan logins lone long lopes lore
loris loser lot lubbers lung mace madrigal mads magnolia maharani mama man mane manga manna mar mare mares margarita
marlin marques marquis marquise marshal mart marten martens martial martini martins mas mate mats mattes maxim maxima
mecca menu merino mesa messier meta mete mica mien mikes mile mine mink miracle mocks moll moors moos mule munch my
nada nadir nail name napoleon naval nil nine nova novella obi octave ole opal oral ova pace pagan pal palazzi palazzo
palm palomino pamper pang pansy pap papa parfait pave peer pence per peters philander piazza pica piccolo pie pinkie
pinto pip piper pit plank pol pole pollen pomp pop poser post pour prey prune puck pun python quarto randy ransom
rares rein rhea ridge riff rim ringer rink roan rogers romaine roman roux rover rune rut sack said salami salvo samba
sander sane sang sari savanna senna serenity serge server sever shad shade shields sibyl sierra sim sin sincere sip
sir sire skip skipped slam smite soda solar son song sonny sow spaniel spank spies spike spinner splinter stark stein
steins stern storm strand sun swami sylvan tad tall tam tamer tan tang tar tat tea telly that the tho thong thy tiara
ties till tine to toke tome tomes ton tone tong top topic tor tore toy tram tress tromp tuba tutu urban vales valid
van vesper vigil villa vita vital viva wadi wage waldo wale walker wan wane wanner ward weight welter wilts witting
wolf yaw yen yin yip yoga zephyr german
`;

/** First names of Britain, Ireland and of families from abroad that the source lacks. */
export const MORE_FIRST_NAMES = `
aaliyah aamir aarav aaron aarti aarya abdifatah abdirahman abdulaziz abdullahi abdulrahman abenaa abhishek abigail
abimbola abiodun abiola abla abubakar achieng ada adam adanna ade adebola adeel adele adeola adetola adewale aditya
adjoa adnan adwoa aeron afia afua agata agatha aggie agnes ahmad ahmet aileen ailish ailsa aine aisling ajay akash
akinyi akosua akshay akua akwasi alan alana albert aleksandra alessandro alex alexei alexis alfred alia alice alicia
alison allan allegra alma alun alys amabel amaka aman amanda amar amarachi amelia amina aminata amira amisha amit amol
amrik amrit amy anand ananya anca anders andras andrea andreas andrei andrew andrius andriy androulla aneira aneta
aneurin ania anil anish anjana ankita anna annabel annabelle anne anneliese annette annie annika anthony antonia
antonio anusha aoibheann aoibhinn aparna archana arek ariana arif arran arshad arthur arun arvind arwel arwyn aryan
asad asha ashley ashok ashwin asif asma assumpta astrid atif attila audrey ayaan ayman ayo ayodele ayse ayub babette
babs bailey balazs balbir baldev balraj balwinder barbara barnaby bartek bartosz bashir basia basma baz beata beatka
beatrice beatriz becca beccy beckie becky bekki bel benji berenice bernadette bernice bertha berwyn beryl beth bethan
betsan beverley bex bharat bhavin bhavna bhupinder bilal bindu binod biodun bishal bisi bjorn blanche blathnaid
bleddyn bobbie bode bogdan boguslaw bohdan bola bongani bozena brandon branok branwell brayden brenda breok bri brian
bridget bridie brigid briony britney brona bronagh bronte bruce bryan bryher bryluen bryn bryony bukayo bukola bunty
burak bushra busisiwe cadan cadoc cador caitlin caitriona caja callan cameron camilla caradog carla carly caroline
carolyn carrie catalin catarina cathail catherine cathryn catrin catriona caz cazza cecil cecily cedric ceinwen celia
cem ceri cesc chaminda chandra charlene charley chaz cheryl chetan chiamaka chiara chibuzo chidera chidinma chika
chike chima chimamanda chinedu chinenye chinwe chinyere chioma chipo chitra chloe chrissie chrissy christina christine
christopher christos chukwudi chukwuemeka chun ciara cillian claire clare clarence clarice claudia clifford clodagh
cody coinneach colan colin colm conan concepta connie connor conor constance corey corin costas costel craig crispin
cristian crystyn cubert curtis cuthbert cynthia cyril cyrus dainius daiva dalia daljit damilola dani daniel daniella
danni dannii danuta daphne dara darcy darek darius dariusz darren david davinder dawid dayo daz dazza deaglan dearbhla
debby debra debs declan dee deepa deepika deepti deeqa deiniol deirdre dele delen delia delroy delyth demi denis
denise dennis denzel dermot derowen dervla desmond dev devi dewi dexter dhruv diana diane diarmaid diarmuid dickie
didier digby dilbag dilini dilwyn dilys dimitris dina dinah dinesh dipak dipti divya diya dmitri dolina dom domhnall
dominic donna donnie donny dorota dorothea dorothy dougal douglas dragos dua duarte dulcie duncan dwayne dwight dympna
dzifa ebele ebere ebrel ebrima ebuka edward edwin edyta efa effie efua egle eifion eileen eilidh eilis eilish eimear
einion eirian eirlys eithne ejike ekow ela elaine eleanor elena eleni eleri elestren elfed elif elin eliza elizabeth
ella ellen ellie ellis elly elowyn elsa elspeth eluned elwyn elzbieta eman emer emily emine emlyn emma emmet emmie
emmy emre emyr emz enfys enid eoghan eoin eric ernest errol eseld esi esinam esther eszter etain ethan eunice eurwen
eustace evelyn ewa ewart ezinne fadi faduma fadumo fahad faisal farah farai faraz farhan farhana farida farzana
fatimah fatma fatou fatoumata feargal fearghal federica femi ferenc fergal fergie ffi fiachra filip finbar finley
fintan fiona fionnuala flick fliss florin folasade fozia francesca francis fraser freda frederick freja freya frieda
funmi funmilayo gabby gabi gabor gabriel gabrielle garmon gaurav gauri gav gavin gawen gayatri gaynor gbenga gboyega
gearoid geeta gemma geoffrey geordie george georgie georgina gerald geraldine gerallt gerens gertrude ghada gheorghe
gianluigi giedre gilbert giles gillian gilly ginny giorgos giovanni girish gita giulia giuseppe gladys glenda glenn
glenys glesni glyn glynis godfrey goncalo gopal gordon gosia graeme graham grahame grania grazyna gregor gregory greta
griff gruff gruffydd grzegorz guled gurbir gurdeep gurinder gurjit gurmeet gurpal gurvinder guto guyon gwawr gwenda
gwendoline gwenllian gwenno gwilym gwyn gwyneth gwynfor habib habiba hadiya haf hafsa haitham hakan hala halina halyna
hamza hani hanna hannah hansa harbhajan hardeep harinder haris harish harjinder harjit harley harminder harold haroon
harpal harri harrie harriet harrison harvey hasan hatice hattie hatty hawys hayden hayley hedra heena hefin heledd
helen hema hemant henrietta henrik henry herbert hetal hetty heulwen hina hisham hitesh hodan honza horace horatio
hubert huda hugo humaira humphrey hywel iarla ibrahim ida idrees idwal ifan ife ifeanyi ifeoma ifor ifrah igor ijaz
ijeoma ikechukwu ildiko illtyd ilyas iman imelda imogen imtiaz indira ines inga ingrid innes ioan ioana iona ionut
iorwerth iqra irena irene irfan iryna isaac isabel isabella isabelle ishaan ishaq ishbel ishita isla ismail isobel
issie istvan ivan ivor iwan iwona iza izabela izzie izzy jacek jackie jacob jacqueline jacquie jaden jadwiga jagdeep
jagjit jai jaimie jake jakub jamal james jamie janice janusz jarmila jaroslaw jasiek jason jasvinder jaswant jaswinder
jatin javed jaxon jaya jayden jayesh jayne jaz jeannie jeff jem jenifer jensen jeremiah jeremy jermaine jerome jerzy
jessica jethro jez jide jignesh jihan jimbo jiri joanna joanne joao jocelyn jodey jodi joel johno jolanta jolyon
jonathan jonno jono jonty jools jory jose joseph joshua joyce judith julia juliet junaid jurek jurgita justin justyna
jyoti kabir kacey kacper kaden kady kagiso kai kaitlin kaitlyn kajal kalpana kalpesh kamau kamil kamran karan karen
karima karl karly karol karthik kasey kashif kasia katalin katerina katey katharina katharine katherine kathie
kathleen kathryn katka katrina katy kavita kayden kaye kayleigh kayley kayode kaz kazimierz keegan keeleigh keeley
keenan kehinde keira kelechi kelli kelly kelsie kemal kenechukwu kenneth kensa kenver kenzie keren kerra kerrie ketan
kevin khadijah khadra khalid khalida khalil khloe kian kiara kiera kieran kieron kimberley kinga kiran kirsteen
kirsten kirstie kirstin kishan kitto kojo kostas krishna krista krystyna krzysiek kuba kuldeep kulsum kulvinder
kulwinder kunal kunle kwabena kwadwo kwaku kweku kyla kyle kylian kylie kyra kyriacos lachlann ladan laila lakhbir
lakshmi lalit lalita lamia lamin lamorna lanre lara lars laszlo lata latifa latoya laura lauren lavinia lawrence laxmi
layla leah leanne leena leila lekan lenka leonard leonora lerato leroy leslie leszek lettice leusa lewis lexi lexie
lez liam liban lidia lilian lillian lilly lina lindiwe lindsey linh lionel lisa llew llewelyn llinos lloyd llyr locryn
logan lola lorcan lorenzo loretta lottie louie louisa louise lourenco lowri lubna luca lucas lucinda lucyna luigi luka
lukas lukasz luned lwazi lydia lynda lyndsay lyndsey lynette lynne lynsey lyudmila maame mabel mabli mabyn maciej
macsen madern madge madhu maeve magda magdalena magnus maha mahesh mair maire mairi mairtin maisie majid malachy malak
malcolm mali mamadou mandeep mandi mandla maninder manish manisha manjinder manjit manny manoj mansel mansoor marcia
marco marcus mared marek margaret margarida mariam marian marie marilyn mario marion mariyah marjorie marta martha
martina martyn marwa maryam marzena massen mateusz matteo matthew maurice mawuli maxine maya maysa mayur mckenzie
meabh meadhbh meera megan mehmet mehmood mehreen meinir meirion melanie meleri melissa melyor menna meredydd merfyn
meriasek merryn mervyn metheven mhairi michael michal michelle mihaela mihai mildred milena miley minal mindaugas
miranda mirek miriam miroslaw mitesh modou moeen mohan moin mollie mona monica monika montague monty morna mortimer
morvah morven mthunzi mubarak mudassar muireall mukesh mulki mumtaz muna murat murdo mustafa muyiwa mwangi mya mykola
myra nabila nabin nadeem nadia nadine naeem najma naledi nana nandini nansi naomi narendra naresh nasir nasreen
natalie nataliya natasha nathalie nathan nathaniel navdeep naveed navin navjot navya nawal nazia nazir nazma neelam
neeraj neha nellie nerys nessa nesta nevaeh neve neville neymar niall nicci nicholas nicky nicola nicolae nicole nii
nikhil nikita nikki nikos nila nilesh nils nimal nimco nina nirmal nirmala nita nitin niyi njeri nkechi nkem nkiru
nnamdi nneka noah noelle nokuthula nomsa nonso noor noora norah norris nour nuala nuno nusrat nyasha obinna obioma
odhran ogechi okechukwu oksana oladele olaf olamide olav olayinka oleg oleksandr olena olga olivia oluchi olufemi
olumide olusegun oluwadamilola oluwafemi oluwatobi olwen olwyn omar omnia omolara omotola onyeka oonagh orlagh orlaith
ornaith osama osbert osian oskar osman oswald otieno ousmane ozlem padma palesa pallavi pamela panayiotis pankaj paolo
pardeep paresh parminder parmjit parvati parveen pascoe patrice patricia patrick patrycja paulina paulo pavel payton
peadar pedro peggy peigi penelope percival perran petr peyton philip philippa phillip phyllis piers piotrek pooja
poonam prabha pradeep pragna prakash pranav prashant pravin preeti priyanka proinsias prunella przemyslaw pui purnima
qasim queenie quentin rabia rabina rachael rachel radek radha radhika radoslaw rafal rafiq raghav raghnall raghu
raheem rahul raj rajan rajeev rajendra rajinder rajiv rajkumar rajvinder rakesh rakhi raluca ramesh ramila ramsay
randolph rania ranjit rasa rasha rashid rashmi ravinder ravindra raymond razia razvan rebecca reece reem reena
reginald rehan rekha renata reuben rhian rhianna rhiannon rhianydd rhoda rhodri rhona rhydian rian riaz richard riley
rima rimantas rina riona rishi ritu riya rizwan robert roberta robyn roderic rohan rohini rohit roland ronan ronke
ronnagh rosalie rosalyn rosamund rosanna rosenwyn roshni roslyn rotimi rowan rowena roxanne ruadhan ruairi ruaridh
ruben rubina rudo rufus rui rukhsana rupa rupert rutendo ryan rysiek ryszard saanvi sachin sade sadhbh sadia saeed
safdar sagal sahal sahra sahro saima saira sajid sajida salma salman samantha samia samina samir samira samuel sandeep
sandi sangeeta sanjana sanjeev santosh saoirse saorla sara sarah sarfraz sarita saskia satinder satish satnam savita
sawsan scarlett seana sebastian seema segun selena selina selorm selwyn senan senara senga seonaid seosamh sergei
sergio serkan serwaa seumas seyi shabana shabir shabnam shahid shahzad shailesh shaima shaista shakeel shakira
shanelle shania shanice shanika shaniqua shannon shanti shaquille sharmila sharon shay shaz shazia shaznay sheena
sheetal shelley shiloh shilpa shireen shobha shona shreya shreyas shyam sibel siddharth sidney sidwell siena siew
siham sile simba simisola siofra sion sipho siriol siu sizwe slawomir smita sneha sohail somhairle somto sonal sonia
sonya sophia sorcha soren sorley spencer stacey stanislaw stanley staszek stavros stefan steffan steph stephanie
stephen stephy steven stewart struan suad subramaniam sudha suha sujata sukhbir sukhdeep sukhi sukhjit sukhraj
sukhvinder suki sulaiman suleiman sumaira suman sumaya sumeet sundus sunil surendra suresh surinder surjit susan
sushma susy suzanne suzie sven svetlana swati sybil sylvester sylwia szymon tabitha tadek tadeusz tadhg tahir tahira
tajinder talan talha taliesin tallulah tamar tamara tamer tammie tammy tamsyn tamzin tanveer tanvi tanya tapiwa tara
taras tarek tarquin tarsem tasneem tatenda tecwyn tegan tegwen teige tejas temi temitope tendai terence teresa terri
tetiana tez thabo thaddeus thandeka thandi thandie thandiwe thelma themba theodore theresa thierry thomas thora
thulani thuraya thuy tia tiago tiana tiarna tiarnan tiegan tiernan tiffany tilda timothy tinashe tirion titilayo tobi
tobias tokunbo tolga tolu tomas tomek tomos torquil toyin tracey treeve trefor trevor trisha tristan trudie trupti
tshepo tudur turlough tyra tyreece tyrell tyrese tyrone uche uday ugochi ugonna uilleam uisdean uju ulric ulrika ultan
uma umar umesh urmila urszula usha uzoma vaclav valerie vandana vanessa vani varsha varun vasile vasyl verity verna
vernon veronica vicky vidya vijay vikas vikram vimla vinay vincent vinod vishal vitaliy vivek vivienne volodymyr
vytautas wafaa wai waldemar walid wambui wanda wanjiku waqar waqas warsan waseem wayne wella weronika wieslaw wilfred
wilhelmina william wilma winifred wissam witold wlodzimierz wojtek wyn xiang xiaoling xiaoming xiu yaa yahya yaqub
yara yaroslav yasir yasmeen yasmin yasser yaya yetunde yewande yiannis yinka yogesh yolanda yousef ysella yuk yulia
yun yunus yvette ywain zachariah zack zafar zaheer zahid zahida zahra zain zamzam zanele zayn zaynab zbyszek zdenek
zdzislaw zebedee zeinab zena zennor zeph zeynep zikora zinnia zoey zofia zoltan zooey zosia zsuzsanna zubair zuleika
zuzana zuzanna
`;

/**
 * Further surnames of Britain and Ireland, Cornwall and Wales among them, and of families from abroad. Those that are
 * places as well are told apart by build.ts.
 */
export const MORE_SURNAMES = `
braun russel macgyver schultz schroeder tremblay hartmann krueger hermann abbasi abdirahman abdullah abdullahi abebe abera abercrombie abernethy acheampong ackroyd acton adair adamczyk adan
addison addo adebisi adegoke adekunle adeleke aden adeola aderibigbe adesanya adewale adjei afolabi agbaje agnew agyei
agyeman ahearn ahern ahmadi ainsworth aitchison aitken aitkenhead ajayi akande akers akinfenwa akinola akinwande
akinyemi akpan akram alam alcock alderson alderton aldous aldridge alemu allardyce allcock allsopp alom alston alvarez
amadi amankwah ames amin amos ampofo andersson andreou angilley ankrah anokye ansah ansari anstey antoniou anwar
anyanwu appiah appleby appleton appleyard arbuckle arbuthnot archibald arkwright armitage arnott arrowsmith arshad
arslan arthurs asamoah ashby ashcroft ashdown ashfaq ashraf ashworth asiedu asif aslam aspinall assefa astley aston
atherton attenborough attwood atwal auchterlonie aujla auld austen avery awan aydin ayodele ayres azikiwe aziz
babangida babbage babcock backhouse badawi baddeley badu bagshaw bahia baillie bainbridge baines bains baird baldwin
balfour ballantyne balogh balogun bamford bamgbose bamidele bancroft bangura bankole bannerman bannister baptiste
baran barden barham bari barnard barnden barraclough barratt barron bartram bashir bateman bateson batt battersby
baugh bautista baxendale bayley bayliss bazeley beale beardsley beare beasley beattie bebb beckerleg beckett beckford
beckham beddoe beddoes beeching begley behan behenna bekele belcher bellamy bello benfield benneto bennetto bentham
beresford berriman bertram besant bethell bettinson betts beveridge bevins bhamra bhatt bhattacharya bhatti bhullar
bianchi bickford bickle biddle bidgood bieber biggs bilkey billington binns birchall birdi birkett birrell birtwistle
biswas blackadder blackman blackmore blackwell blackwood blamey blanchard blenkinsop blythe boakye boardman boddington
boden boland bolger bonetta bonham bonner boothroyd borg borkowski borland borlase borthwick bosustow bosworth
bottomley boulton boundy bourke bowden bowhay bowker bowring boyce boyes boylan bracewell bradbury braddock
braithwaite bramley branagh brandon brayshaw breen bremner brenton breslin brett brierley brigham brindley britton
broadbent brocklehurst broderick brodie brokenshire bromley brooke brookes brotherton broughton brownlow brun brunton
bryan brydon buckland budd bukhari bullen bulmer bunney burbidge burchill burdett burford burgoyne burley burnett
burnham burnley burridge burt buscombe bushell butterfield butterworth buxton byers byrom bywater caddick cadman
cadogan cadwaladr cadwallader cahill cain caine cairncross calder caldwell callaghan callan callaway calvert camara
camm canavan capper carbis cardew carell carew carey cargill carlin carlisle carlton carlyle carlyon carmichael
carnegie carney carolan carrick carrington carson carstairs carthew casey cassidy castillo caswell catchpole cathcart
cattanach catterall cattermole causey cavanagh cavendish cawley celik chaffin chahal chalmers chan chang chaplin
chappell charlesworth chater chatterjee chaudhary chaudhuri chauhan chavez cheema cheetham chellew cheng cheung cheyne
chikwanda chilcott childs chisholm chmielewski choi cholmondeley chowdhury christie christodoulou christopher chu
chubb chukwu chukwuma chung churchill churchward chynoweth clancy clapham clapton clare claridge cleary clegg clemens
clery cleveland clifford clooney clough clowes clunie clutterbuck clymo clyne coad cobbledick cochrane cockburn
cockcroft codd coen coffey coghlan colbert coldwell colenso colgan colleran collett collings collingwood collinson
collis colman colquhoun colville combe comerford compton conaghan concannon congdon conlon conneely connell connery
connor conroy considine conteh conti coode coogan cookson coombe coombes coombs cooney copeland copley coppin corcoran
cordell corden corrigan cory cosgrove costas costello costigan cotterill cottle cottrell coughlan coulibaly couling
coulson coulter courtney coutts coverdale cowan cowell cowie cowley cowper coyle coyne crabtree crago cragoe crapp
creegan crehan creighton cresswell crichton crighton crilly crocker crombie crompton cronin crosbie crossley crotty
crowe crowley crowther croxford cruickshank cruikshank crump cruz cuddihy cudmore cullen cullinane culver cumberbatch
cummings cummins cunliffe curgenven curley curran currie curtin cusack cuthbert czarnecki dabrowski dada daddow dafydd
daglish dahir daley dalgarno dalgleish dallas dalrymple dalziel damon danby dando dangerfield daniell danquah danso
dar darby darcy darragh darwish dauda davidge davie davy daw dawe dawes dawkins deakin deane dearden dearing deasy
deayton deeble deegan deeney delahunty delaney delany demir dempsey denby denholm dennehy denning deol depp derbyshire
dermott desmond devaney devereux devine devlin devon dewan dewar dewhurst dhaliwal dhanda dhillon diallo diaz dicaprio
dickinson dillon dimbleby dimitriou dimitrov dimmock dineen dinsdale diop diouf diriye dizon dobbs docherty dodds
dodson dogan domagala donachie donaghy donald donegan donkor donlon donnellan donnelly donoghue donohoe donovan doolan
doran dorgan dorrington dosanjh dougal dougall dougan dowd dowding dowling downes downey downie dragomir draycott
drennan drinkwater driscoll drysdale duale duane dube dubois duckett duckworth duda dudek dudley duffield duggan
dumitru dunbar duncombe dundon dunford dunkley dunlop dunne dunnett dunphy dunsmore dunstan dupont durham durie durkan
durrani durrant dutta dutton dwyer dyson ead eadie eagleton earle earnshaw eastman eastwood eathorne eccles eccleston
eckersley edgar edgecombe edmonds edmondson edmunds edmundson edyvean efron egal egan ekwueme elba eldridge elkins
ellwood elmi elphick elphinstone elsdon elsworth elton embleton emmett england ennis enright entwistle erskine esmond
esposito essien etheridge eva everitt ewart ewing eynon eyre eze ezeh facey fadipe fagan fagbemi fahey fahy fairbairn
fairbanks fairbrother fairclough fairfax fairhurst faisal fallon farage farah farkas farnham farooq farquhar
farquharson farr farrant farrar farrelly farrer fashola faulds fawcett fearn fearnley featherstone federer feely
feeney fenn fennell fennelly fenton fenwick ferdinand fernley ferrari ferris fettes fewings fieldhouse filby finan
findlay finlay finlayson finnegan finnerty finney fischer fisk fitch fitton fitzpatrick fitzsimmons flaherty flannery
flavell florence fofana fogarty foley foran forde fordham forrester forshaw forster foskett fotheringham foulkes
fowles foxton foy frampton francombe freathy frew friel froggatt fulford fullarton fulton fung furneaux furness fychan
fyfe gaffney gajewski galbraith gallacher galligan galloway galt galvin gandhi ganguly gannon garbutt garfield
garforth garioch garnett garrigan garrity garry garside garvey gascoigne gaskell gaughan gault gavigan gavin gawel
gayle geach geary gebre gebremariam geddes geikie geldof gemmell geoghegan georgiev georgiou geraghty gerard gerrans
gerrard gerry gervais getachew gethin gething ghosh ghuman gibbins gibbs gibney giddings gifford giggs gilani gilbard
gilchrist gildea gilhooly gillan gillanders gillard gillen gillespie gillett gilligan gilmartin gilmore gilmour gilroy
gilzean girdlestone girma githinji gittins glanville gledhill gleeson glendinning glenn glennie glossop glowacki glynn
goad godden godolphin godwin goff gohil goldberg goldstein gollop gomez gooch goodacre goodall goodchild goode
goodenough gooding goodlad goodrich goodson goodyear gorman gormley gorski gosal goss goulding gow gowans gower goyal
grabowski grady grafton grannum grayson grealish greaney greatorex greenaway greene greenhalgh greenhill greenidge
greenslade greer gregor greig grenfell grenville gresham greville grewal grewar grey grice grier grierson griffith
grigg grimshaw grimwood grindley grogan grose grosvenor gruber gruffudd gruffydd grundy grylls guckian guilfoyle
guinness guled gulliver gundry gunn gurung guthrie gutierrez gwilliam gwilym gwyn gwynne gwyther gyamfi gyasi habib
hackett hadden hadfield hadley haggarty haider haig haigh haile hailey hailu hain hainsworth haldane haley halford
hallam hallett halliday halligan halliwell halloran halpin halsall halstead hambly hambridge hameed hamer hamid hamill
hammersley hammett hanafin hancorn hancox handley hanley hanlon hanna hannaford hannah hannay hannigan hannon hanrahan
hanratty hansen hanson haq haque harbottle harcourt hardcastle hardie hardman hardwick hargreave hargreaves harker
harkin harkins harkness harlow harman harmer harmon harmsworth harnett harney harries harrington harrop hartigan
hartnell hartnett harvie harwood hashmi haslam hassall hastie hatcher hathaway hatton haughey haughton havard havers
haward hawes hawke hawkes hawkesworth hawley haworth hawthorne hayden haydock haydon hayer hayward haywood hazell
healey healy heaney hearn hearne heathcote heaton heavey hebden heer heffernan hegarty heggie hehir hellier helliwell
hemmings hemsworth hender henley henman hennah hennessy henshaw hepburn hepworth herlihy hernandez herrera herron
hersi heseltine hesketh heslop hession hewett hewlett hewson hext hextall heywood hibberd hibbert hickman hickson
hiddleston higginbotham higginson higgs highfield higman hilliard hillman hilton hinchcliffe hinchliffe hindle hindley
hindmarsh hine hinton hirani hirst hitchcock hitchens hitchin hoar hoare hoban hobday hobson hockaday hocken hockin
hockley hodder hodgkins hodgkinson hodgkiss hodson hoey hoffmann hogarth hogg holbrook holcombe holdsworth holgate
hollands hollingsworth hollingworth hollins hollis holman holmwood holness holroyd honeychurch honeyman hong hooley
hopkin hopkinson hopwood hoque horan hore horgan hornby horne horner hornsby horrocks horsfall horsfield horsley
horvath hosken hoskins hoskyns hossain hosseini hotson houlihan hoult hourihan houston howarth howcroft howden howell
howes howie howlett howley howson hoyle hubbard huck huddleston huggett huggins hughson hui hulme hulse hume humphreys
hunnisett hurd hurley hurrell hussey hutchings hutchins hutchison hutton huxley huxtable hyland hynes hywel ibbotson
iddon idowu idris ifan igwe iheanacho ikande iles ilett illingworth ilyas imlach imrie ingham ingleby inglis inman
innes ioannou ionita iorwerth ireland ironside irving irwin isaac isaacs isherwood isse ivers ives ivey iwobi izzard
jabbar jablonski jacka jacob jacobs jacobson jacques jagger jakubowski jalal jallow jameson jamieson jamil jandu jane
janes jankowski jardine jarman jarosz jarrett jassal javed jaworski jeavons jebb jeffcoate jefferies jefferson jeffery
jeffrey jeffreys jeffries jehu jelbart jelley jenkin jenkinson jenks jenner jennings jensen jephcott jepson jermyn
jerram jervis jessop jewson jimale jimenez jobling johal johansson johns johnstone jolie jolley jolliff jolliffe
jopling jose josephs jowett jowitt joyner juby juhasz jukes julian julyan jutla kabbah kaczmarek kalinowski kalsi
kamara kamau kane kang kania kanu kardashian kargbo karki kaya kayani kaye kazi kean keane keaney kearney kearns keast
keating keats keaveney kebede keeble keegan keenan keene kehoe keighley keillor keita keith kell kellaway kelleher
keller kellet kellett kellow kelsey kelso kemble kempson kempthorne kendall kendrick kenna kenneally kennelly kennett
kenward kenworthy kenyon keogh ker kernick kerrigan kershaw kessell kestle kevan keyes khadka khaira khalid khanam
khangura khatib khattak khatun khumalo kidd kiddey kiddle kielty kiely kiernan kilbride kilcoyne kilgour kilic killeen
killick kilner kilpatrick kilroy kimani kimber kimberley kinane kinch kingdon kinghorn kingsley kingston kinloch
kinnaird kinsella kinver kipchoge kipling kippax kirkby kirkham kirkland kirkpatrick kirkwood kirrane kirton kirwan
kitchener kitching kitson kitt klein klimek knapp kneale knightley knighton knott knowles knox knuckey koroma kosinski
kovac kovacs kowalska kozlowski krajewski krawczyk krishnan krol kruk kubiak kucharski kuffour kulkarni kurek kuti
kwan kwok kyffin kyle lacey laffan lafferty lai laidlaw laing lakhani lal lall lally lamont lampard lancaster landon
landry lang langdon langford langham langley langton langtry lansdowne larkin larkins larner larsen lartey lashley
latham latif latimer lau lauder laughton laurie laverick laverty lavery lawal lawler lawley lawlor lawton laycock
layton lazenby leadbetter leadbitter leahy leary leask leatham leavy leckie leddy leeming lees leese legg legge leigh
leighton leishman leitch leith leng lenihan lennie lennon lennox lenton leroy leslie lett letterman letts leung
leverett leveson lewin lewington liang libby liddell liddicoat liddle lidgey lightfoot lilley lillywhite limbu lin
lincoln lindley lindqvist lindsay lindsey linehan linekar lineker linford linton lipscombe lis liston lithgow
littlejohn littlejohns littlewood livesey livingston livingstone llwyd llywelyn lockett lockhart lockwood lockyer
lodhi lofthouse loftus logan lohan lomas lomax lonergan longbottom longhurst longley longman longworth lonsdale looney
lorigan lorimer lory lotay lothian loudon lougher loughlin loughnane loughran lovato lovatt loveday lovegrove lovejoy
lovelace lovell loveridge lowden lowery lowndes lowrie lowry lowther loxley lucey luckhurst ludlow lugg lui luke lumb
lumley lumsden lunn lunt luo lupton luscombe lutey luxton lyall lyle lynam lynas lyndon lyne lynne lynskey lyttle
lytton mabaso mabbott mably macalister macarthur macaskill macaulay macbeth macbride maccallum maccoll macconnell
maccormick macdiarmid macdougall macduff macewan macfadyen macfarlane macgillivray macgowan maciejewski macinnes
macintosh macintyre maciver mackechnie mackey mackie mackin mackinnon mackintosh mackle maclachlan maclaine maclaren
maclaurin macleish maclennan macmillan macnab macnamara macnaughton macneil macneill macniven macphail macphee
macpherson macquarrie macrae macritchie mactaggart macvicar madaki maddison maddock maddocks maddox madej madeley
madigan madoc magar magee maguire maher mahlangu mahmud mahon mahoney mahony mair maitland majewski majid mak
makepeace makin makinde malcolm malin malinowski mallett malley mallinson mallon malloy malone maloney mandal mandela
mangan manion manley mannion mansell mansfield manson mansoor mansour mapp marchant marciniak margetts marin
marjoribanks markham marley marr marriner marsden marston martindale martyn marzec masefield maskell masood massey
masterson masterton matharu mather mathers matheson mathews mathewson mathias mathieson mathison mathur matravers
matta matthew matthewman matthias mattingley mattingly maude maudsley maughan maunder mawson maxted maxwell maybury
mayer mayes mayhew mazur mbeki mcaleer mcaleese mcalister mcallister mcardle mcarthur mcateer mcauley mcavoy mcbain
mccabe mccafferty mccaffrey mccall mccallum mccartney mccaughey mccauley mcclure mccluskey mccoll mcconaughey
mcconville mccorkindale mccoy mccracken mccrae mccrindle mccrory mccullagh mccullough mccusker mcdade mcdaid mcdermott
mcdonagh mcdonnell mcdougall mcdowell mcelroy mcenroe mcevoy mcewan mcfadden mcfarlane mcfaul mcgahern mcgarry mcgee
mcgeorge mcgeown mcgill mcginley mcginty mcglynn mcgoldrick mcgonagle mcgovern mcgowan mcgreevy mcgrory mcguigan
mcguinness mchale mchugh mcilroy mcinally mcinerney mcinnes mcintee mcivor mckeever mckendrick mckeown mckiernan
mckinlay mckinley mckinney mckinnon mcknight mclachlan mclaren mcleish mclellan mclennan mcloughlin mcmanus mcmaster
mcmenamin mcmullan mcmullen mcnab mcnally mcnaughton mcneil mcneill mcnicholas mcnicol mcnulty mcparland mcpartland
mcphail mcphee mcpherson mcquade mcqueen mcquillan mcrae mcshane mcstay mcsweeney mctaggart mcvey mcwhirter mcwilliams
meacham meade meagher meaney mears medhurst medlock meechan meehan mehan meikle melia melling melville melvin memon
mendoza mengistu menhenick menheniott menhinick mennear menon menzies mepham meredydd merrick merrifield merrigan
merritt merson metcalf mewes meyer meyers meyrick mian michalak michalski michell michie mickleburgh middleditch
middlemiss midgley millar millard millican milligan millington millward milne milner milton minards minchin minear
minihan minns minogue minshull mirza mishra mistry mitchinson mitton mkhize mobbs modi moffat moffatt moffett mogford
mohammad mohamoud mohamud mohan moir molesworth mollard molloy molnar moloney molony molyneux monaghan moncrieff
mongan montague monteith montgomery mooney moorcroft moores moorhouse morales mordaunt moreau morecroft moreland
moreno moreton moriarty moroney morrissey mortimer mortlock moseley mosley mossop mottram mould moulton mounce
mourinho mowat mowbray moxon mroz mueller mugabe muggeridge muir muirhead mukherjee mulcahy muldoon mulhern mulholland
mullally mullan muller mulligan mullins mulrooney mulvey mulvihill mumford munday munir munn munro munroe murchison
murdoch murdock murfitt murgatroyd murnane murrell murtagh murthy musa musgrave musgrove musial mustafa mustoe mutasa
mwale mwangi mwansa myatt mycock myerscough myhill nadal nadeem nadin naeem nagra nagy nahal naidu nairn naismith
nankivell napier narayan naseem nasir naughton navarro nawaz nawrocki naylor nazir ncube ndiaye neale neary neaves
needham neeson nehru neilson nelmes nesbitt ness nettleton neumann neville nevin newbold newbury newby newcombe newell
newham newland newlands newsham newsome newstead ng ngcobo nguni niazi niblett nichol nicholl nicklin nicol nicolson
nielsen nightingale nijjar nikolov nile niven njoroge nkosana nkrumah nnamdi noakes nobbs nock noonan noone norbury
norcross norgate norrie norrish northam northcote northover norwood nott nowacki nowakowski nowell nowicki noyes
nugent nuh nwachukwu nwankwo nwosu nyathi nye oakes oakey oakman oatley obama obasanjo obiora oddy odell odgers odinga
odunayo offord ofori ofosu ogbonna ogilvie ogunbanjo ogundele ogunlade ogunleye ogunyemi ohagan ohalloran ohanlon
ohare okane oke okeefe okeeffe okeke okonedo okonjo okoro okoye okpara olabode oladele oladipo olaniyan olatunde
olatunji olawale oldham oleary olejnik oliphant oliveira olliver olowu olsen olszewski oluwole omahony omalley omar
omeara omer omondi oni onuoha onyango opoku oppong oppy oram oregan orme ormerod ormond orourke orr ortega ortiz orton
orwell osborn osbourne osei osgood oshaughnessy oshea osmani osmanli osmond ostrowski oswald otieno otoole ottley
outram overton oxenham oxley oyedepo oyelaran oyelowo oyinlola ozdemir ozturk packham padgett paget pagett pajak
palgrave pallister paltrow pandey pandya panesar pannell pannu panter papadopoulos papp pappin pardoe parekh parfitt
pargeter paris parkhurst parkyn parmar parnall parnell parri parrott parslow partington parton parveen pascall paskin
passmore patchett pathan paton patrick pattinson pattison patton paul paulson pavey pavitt pavlov pawlak pawley
pawlowski pawlyn paxman paxton paynter peachey peake pearcey pearman pearn peart pease peasgood peddie pedersen
pedrick peebles pegg pelham pell pemberton penaligon penberthy pendle pendlebury pendray penfound pengilly pengreep
penhale penhall penhalligan penhallow penhallurick penlerick pennell pennington pennycook penprase penpraze penri
penry pentecost penver penwarden pepperell percival percy perez perkin perrett perrin perrott perryman pervez petch
petersen peterson petherick pethick pethybridge petrie pettifer pettigrew pettit peyton phare phelan phelps philip
philips philp philpott phipps phull pickard pickersgill pickett pickford pidgeon piercy pierre pietrzak pigott
pilkington pillai pinder pinkney pinnock pinsent piotrowski pirie pitman pittaway pitts platt platts playfair plumley
plummer plumridge pocock polgreen polkinhorne pollitt pollock polmear polwhele pomeroy pomery ponting pooley popham
poppleton popplewell porteous portman postlethwaite pott pottinger poulter poulton povey powis powley poynter
prangnell prasad preece prendergast prentice prescott presley prestwich prewett priddle pridmore priestley pringle
pritchett probyn procter prosser prothero proudfoot prout provan pryce prydderch pryde pryer pryke pryor pryse
prytherch przybylski ptak puddephatt pugsley pullan pullen pulman purcell purdie purdy purewal purnell purtill purves
purvis puttock pye pym qadir qazi quansah quarmby quarshie quaye quayle queally quelch quigley quilty quinlan quinney
quirke qureshi rabbitt rablin rackham radcliffe raddy radford radley radu rae rafferty rafiq rahim rai rainbird raine
rainford raistrick raja rajput raleigh ralston ramage ramdin ramirez ramos ramsay ramsbottom ramsden rana rance
randhawa randle rankin rankine ransome rapson rashid rashleigh ratcliff ratcliffe rathbone rattray rauf ravenscroft
rawle rawlings rawlins rawlinson rawson raymond rayner raynor razaq rea readman reardon reddan reddin redfern redford
redgrave redman redmayne redpath redshaw reece reekie regan rehal rehman reidy renfrew rennie renshaw renton renwick
rescorla retallick revell reyes reynard rhind rhydderch riach riaz ricci richter rickards rickeard ricketts rickman
riddell ridgeway ridgway ridley ridout rigby rigg rihanna rimmer ringrose riordan rios risley ritchie ritson rivera
rivett rix rizvi roache robb robbins roberson robeson roche rochester rochford rodda roddick roden roderick rodger
rodgers rodway roff rogala rogerson roker rolfe rollins rollinson rollo romano rome romney ronaldo rooke rooney
rooprai roose roscoe rosenberg rosevear roseveare rosewall rosie rosser rossi rossiter rotherham rothwell roughton
roulston rourke routledge rowbotham rowbottom rowell rowett rowlands rowles rowling rowlinson rowntree rowson roxburgh
roxby royce roycroft royle ruane ruddock rudge rudkin ruiz rumbold rumsey rundell ruscoe rushton rushworth ruskin russ
russo rutherford rutkowski rutland rutledge rutter ruxton rycroft rydal ryder ryland rylands ryman sach sackey sadiq
sadleir saeed safdar sagoo saha sahin sahota sainsbury sakyi saleem salim salisbury salkeld salmond samatar samra
samson samuel samuels sanchez sandeman sanderson sandford sandham sandhu sandison sandoval sandry sanford sangha
sangster sankey sankoh sansom santiago sanusi saqib sargeant sargent sarkar sarpong sarson sarwar sattar saul
saunderson saundry saville sawicki sawle saxby saxon saxton sayce sayers scaife scally scanlan scanlon scantlebury
scarborough schmidt schneider scholes scholey scholfield schulz schumer schwartz sclater scotland scotney scotton
scown scrimgeour scriven scruton scrymgeour scully seabrook seagrave searby searle seaton seccombe seddon sedgwick
seeley sefton sehmi sekhon selby selkirk sellars selwyn semmens sempill semple sesay sethi seton severn seward sewell
seymour shackleton shacklock shafiq shaikh shanahan shand shannon sharif sharman sharples sharrock shaughnessy shaukat
sheahan sheehan sheeran sheldon shelley shelton shenton sheridan sherlock sherman sherratt sherriff sherwin shetty
shevlin shiel shiels shilton shimmin shipley shipman shipton shire shirley shonibare shorrock shortall shotton showell
shrestha shrimpton shuttleworth sian sibley siddall siddique siddiqui siddons sidebottom sidhu sidwell sikora silcock
silcox sillars silverman silvester simcock simcox simester simm simmonds simmonite simon simonds simons simpkin
simpkins singhal sinha siswick sithole siu skeggs skehan skelton skene skinnard skipton slade slattery sleeman slevin
slinger sloan sloane slocombe sloman smalley smallman smallwood smeaton smedley smee smellie smethurst smillie
smithers smithson smyth smythe snape snawdon snowden snowdon soames soares sobczak sobolewski sodhi sohal sokolowski
solanki solomon somers somerville sommerville sond soni sorensen sorley sorrell soulsby southall southcott southgate
southwell southwood sowden sowerby spalding speight speirs spicer spiers spillane spiller spink spinks sprague spratt
springer springett springsteen spurgeon spurling spurr srivastava stacey stafford stagg stainton stallard stan standen
standish standring stanfield stanford stannard stanton stapleton starkey statham staunton steadman stebbings steedman
steen stenhouse stephen stepien stewardson stinson stirling stirrat stobbs stockdale stockton stockwell stoddart
stoica stonehill stonehouse stoneman storer stott stoyle strachan strang stratford stratton streep streeter stribley
stroud strudwick struthers stubbings stubbs studd sturgess sturrock subramaniam sugden sugrue summerfield summerville
sumner sura surtees sutcliffe sutton svensson swaine swale swales swann swansea swanson swanston sweeney sweeting
sweett swinburne swindells swinton syed sylvester symes symington symonds synge szabo szczepanski szekely szulc
szymczak tabb tadesse taggart tagoe tahir tait tallack tallis tamang tamblin tambo tandon tangye tapp tarbuck tariq
tarrant tasker tatham tattersall taunton tavener taverner taylforth teague teahan teale teasdale tebbutt tegid tekle
telfer telford tella tench tennant tennyson terrell tesfay tesfaye tessier tetley tetteh thacker thackeray thackray
thakur thapa theobald thewlis thind thirlwell thirsk thistlethwaite thom thomason thompsett thomsett thorburn thorley
thornhill thornley thornycroft thorp threlfall throssell thurlow thurston thwaite thwaites tibbs tickell tickner
tidball tiernan tierney tilbury tilley tillotson tilly tilston timberlake timmins timms timoney timothy timpson
tindall tinkler tinsley tippet tippett titchener titley titmus titmuss tiwari toal tobin todd toibin tolley
tomaszewski tomczak tomkins tomkinson tomlin tomlins tompkins tonge tonkin tonks toogood toolan toole tooley toop
topham torrance torres torrington tostevin toth touray toussaint tovey towler townend townley townshend townson toye
toyne tozer tracey tracy trafford trainor tranter traore travers travis trays treacy treadwell treanor trebilco
tredinnick tredrea trefusis tregaskis tregellas tregidgo tregilgas treglown tregoning tregunna trehane treharne
trelawney trelawny trelease trembeth tremelling trenberth trenear treneary treneer trenouth trenoweth trenwith trerise
tresidder tresize trestrail trethewy trethowan trevail trevan trevanion trevena treverrow treverton trevor trevorrow
trewartha trewella trewern trewhela treworgey trewren trickett trigg trimble tripp trivedi trollope trott troughton
trounson trowbridge truan trudgeon trueman truman truran tsang tse tubb tuckett tuckey tudor tudur tuffin tuffnell
tugwell tulley tulloch tully tunnicliffe tunstall tuohy turnbull turney turpin turton turvey tustin tutton tweddle
tweedie twigg twomey twumasi tyack tyas tye tyldesley tynan tyndall tyrell tyrrell tyson ubhi uche udall udo uglow
ullah ullyott umpleby unsworth unwin upham uppal upton urban urbanski urquhart usmani utting vallance vallely vance
vanstone varcoe vardy varga vargas varley varney vasey vasile vasquez vaux vawdrey veale vega veitch vella venables
venn venner venning venton vernon verran vesey vickerman vickery vigar vigers vigus villanueva villiers viner viney
vinnicombe vinson virgo virk vivyan voce vohra vosper vowles voysey waddell waddington wadham wadsworth wagner
wagstaff wagstaffe waheed wahid wai waite waites wakefield wakeham wakelin wakeling wakely walczak walden waldron
walford walkden walkinshaw wallbank wallington wallwork walmsley walpole walsall walter walthall walther walwyn
wanjiru wannop warburton wardell wardlaw wardle wareham waring warman warmington warnock warr warrell warrick warriner
warrington warsame warwick washbourne washington wasilewski wass wassell waterfield waterman waterson waterworth
wathen watkin watkins watkinson watling watmough watton wauchope waugh waverley waylen wayman wayne wearne weatherall
weatherby weatherhead weatherill weatherley webber weber webley weddell wedderburn wedgwood weedon weightman weiss
wekesa welby welch weldon welford wellings wellstead welton wemyss wenger wenmoth wensley wentworth werner werring
wesley westaway westbrook westbury westcott westgarth westlake westley westmoreland westwood wetherall wetherby
whalley wharton whatley whatmore wheatcroft wheatley wheeldon whelan wheldon whetter whiddon whinney whipple whiston
whitbread whitby whitcombe whitehorn whitehurst whitelaw whitelegg whiteley whitelock whitely whiteman whiteside
whitford whitley whitlock whitman whitmore whitney whitta whittall whittam whittingham whittington whitty whitwell
whitworth whyte wickens wickett wickham widdowson widger wieczorek wigg wiggins wigley wignall wilbraham wilby wilcock
wilcox wilcoxson wilde wildman wileman wilford wilk wilkie willard willcocks willcox willett willetts willey
williamson willmott willoughby willson wilmot wilmott wiltshire winchester windle windsor winehouse winfield winfrey
wingate wingfield winn winship winslet winslow winstanley winstone winterbottom winterton winthrop winton wiredu
wiseman wishart witherspoon withey witkowski witt witts wlodarczyk wogan wojciechowski wolfe wolfenden wolstenholme
womack wong wonnacott woodall woodbridge woodburn woodfine woodforde woodgate woodhall woodhams woodhead woodhouse
woodley woodroffe woodrow woodruff woodthorpe woodville woodworth wookey woolcock wooldridge wooler wooley woolf
woolfe woolford woolgar woollard woollcombe woolley woolman woolnough woolridge woolston wooster wootton wordsworth
worku worrall worsfold worsley wortham worthington wortley wotherspoon wragg wraight wray wreford wrigglesworth
wrigley wroath wrobel wroblewski wroe wrona wyard wych wycherley wykes wylie wyllie wyman wyndham wyness wynne wysocki
xie yadav yallop yan yaqoob yardley yarnold yarwood yasin yau yeadon yeates yeats yeboa yeboah yelland yeo yeomans
yeoward yeung yewdall yilmaz yorath youngman youngs yousaf yoxall yuen yuill yule yusuf zafar zajac zakrzewski
zalewski zaman zammit zareba zawada zawadzki zheng zidane zimmermann ziolkowski zuckerberg zulu zuma clinton biden
hannity
`;

/** Those of them that are words as well. */
export const MORE_SURNAMES_THAT_ARE_WORDS = `
ambler askew badger bate beadle beech birch bland blunt bolt boon bower bowers breeze briers brook buckle bunt bunting
burr butcher butt canning carver castle chand chow cock cocking collard collier comer cope corr cotter cousins coward
cowling craven creed croft crofts crook crouch cruise cumming curry cutler darling dart davenport dent diver downing
dowse duff dunning elder emery falconer farrow farthing fay fielder firth flack flood flower flowers foot forester
franks freeborn freer furlong gale gallant gamble garland gates gaunt gay gee gibbons gillies glass glen gosling gow
graves grieve groom grove groves guest guild gurney guy haddock haste hatch hawthorn heap heard heron hickey hillier
hills hind hinds ho hogan hollow homer hood hook hopper humble hurry husband jack jacks jasper jeans jolly joy judge
keeling keen kenning kettle keys kingdom kitchen laity lake lam lander lavender lawless lean leather leathers leaver
ledger leech lemon lever limb ling littler lodge loft loveless madden major mallet mantle masters mayo meadows meek
melody minter monk monks needs nutter obi onions orchard otter packer paddy paisley palfrey parson partridge pates
peach pears peat penny pepper perfect pert peters petty pickles pickup pilgrim pill pilling pinch pinches pine pinto
pitcher place plant pleasance plowman plumb pointer pollard pounder power powers prater pretty priestly prior purser
quill quirk rafter rand ranger raven redhead reeve ribbons riddle rider riding robins rock roebuck rolls roper rough
rouse rowan ruddy rule rye salami salt salvage sawyers scales scullion seal seaman sears sellers senior shanks shearer
sheen sheikh shields shilling shore silk sim sims singleton skeet skipper slack sleight sly smart sobers south sow
spears spring squire squires stack staples stark stead steed steer stein stent stirrup stock stocks stout straw street
stride stringer sturgeon styles suckling sultan sultana swain swallow sword tam tan tang teal tempest thatcher tidy
till tiller tinker tipper tipping toner tong topping tosh towers toy treasure treble tribe trim trotter trounce
truelove trump tweed twist usher vague valance veal verity vest wainwright wan warden way weaving weeks weir western
whetstone whiting wicks wild wiles wills winch winder wing winning withers woo woodcraft woodland woodman workman
worth wren yang yap yeoman yip younger
`;

/** Words of councils and of every day that must not pass for names by their fingerprints; the sources lack many of them. */
export const WORDS_OF_COUNCILS = `
days turbines annual asset register registers bureau business businesses account accounts budget precept audit auditor agenda
minutes minute committee committees subcommittee meeting meetings resolved resolution motion quorum apologies standing
orders financial regulation regulations policy policies procedure consultation survey questionnaire neighbourhood plan
planning application applications permission appeal appeals conservation area areas listed building heritage
environment environmental sustainability climate emergency recycling refuse waste bins litter dog fouling highways
highway footpath footpaths bridleway cycleway pavement pothole potholes drainage sewer flood floods flooding defence
defences coast coastal beach beaches harbour quay seafront promenade slipway lifeguard lifeguards allotment allotments
cemetery cemeteries burial burials playground playgrounds recreation pitch pitches pavilion toilets toilet parking
permit permits library libraries museum gallery exhibition workshop workshops storytime rhyme craft crafts knitting
quiz raffle tombola fundraiser fundraising donation donations volunteer volunteers volunteering vacancy vacancies
recruitment apprentice apprenticeship salary grade deadline notice notices public private statement statements press
release newsletter bulletin website online booking bookings ticket tickets admission entry entries winner winners
runner runners prize competition photography photographic calendar market markets stall stalls trader traders shopper
shoppers festival carnival regatta parade procession fireworks bonfire remembrance armistice jubilee coronation
platinum diamond golden silver festive winter summer spring autumn season seasonal tourist tourism visitor visitors
information centre centres hub hubs point points scheme schemes grant grants funding fund funds lottery trust trustees
charity charities foundation community communities group groups forum forums partnership partnerships association
federation society social club clubs junior senior youth young women womens mens ladies veterans armed forces navy
naval royal army air legion cadets scouts guides brownies cubs beavers nursery preschool primary secondary college
academy university training course courses class classes lesson lessons support service services health wellbeing
mental dementia carers carer surgery pharmacy dental dentist hospital clinic vaccination vaccine blood donor donors
police officer officers constable fire rescue ambulance coastguard lifeboat crime crimes prevention safety safer speed
speeding traffic road roads works roadworks closure closures diversion diversions temporary signals bridge bridges bus
buses train trains station ferry ferries cycle cycling walking route routes path paths trail trails garden gardens
gardening bloom flower flowers hanging baskets tree trees wildlife nature reserve reserves woodland woodlands meadow
bee bees bird birds seagull seagulls seal seals dolphin energy electricity electric charging solar heating insulation
broadband mobile network digital data protection privacy freedom request requests complaint complaints report reports
feedback contact contacts email phone telephone postal post office offices opening hours closed open weekday weekend
bank holiday holidays term half election elections electoral polling vote voting voters candidate candidates returning
nomination nominations parish town county district borough unitary national local regional international european
british english cornish welsh scottish irish premium saver current deposit balance payment payments invoice cheque
direct debit credit income expenditure receipts total contingency insurance liability risk assessment assessments
inspection inspections maintenance repair repairs contractor contractors contract tender procurement project projects
phase strategy strategic delivery programme programmes framework review reviews update updates news latest important
urgent warning alert amber yellow weather storm storms heavy rain snow ice thunder wind winds tide tides tidal sunset
sunrise against amongst throughout within without towards upon beside besides beyond despite during except inside
outside onto opposite per plus regarding since through unlike until versus via whereas whether while whenever wherever
although unless therefore however moreover furthermore meanwhile otherwise instead perhaps maybe indeed certainly
definitely probably possibly usually often always never sometimes rarely hardly nearly almost quite rather really very
too also even still yet already again once twice soon later earlier recently currently previously finally eventually
suddenly quickly slowly another either neither several many much few fewer less least more most some any every each
both quarter double single first second third fourth fifth next last final initial previous following above below left
right front rear exemption exempt eligible eligibility entitled entitlement concession concessions discount discounts
offer offers free sale sales shop shops shopping store stores cafe restaurant restaurants takeaway menu menus
breakfast lunch dinner supper tea coffee cake cakes bread cheese fish chips pasty pasties cream sausage bacon beer
wine cider gin rum whisky food foods drink drinks kitchen music musical concert concerts choir band bands brass
orchestra folk jazz rock dance dances dancing disco karaoke comedy drama theatre cinema film films show shows play
plays pantomime panto circus magic puppet puppets art arts artist artists painting paintings pottery sculpture print
prints book books author authors reading writer writers poetry story stories novel history historic historical
historian ancient medieval victorian georgian edwardian roman saxon norman tudor century centuries church chapel
cathedral minister vicar priest prayer worship christian muslim jewish hindu sikh buddhist catholic methodist baptist
anglican school schools pupil pupils student students teacher teachers headteacher governor governors football rugby
cricket tennis golf swimming sailing rowing gig gigs surfing surf running athletics bowls darts netball hockey boat
boats ship ships yacht trawler fishing fisherman fishermen angling crab lobster mackerel pollock bass farm farms
farmer farmers barn field fields cattle sheep cow cows pig pigs horse horses pony ponies hens chicken chickens house
houses home homes housing flat flats bungalow cottage cottages tenant tenants landlord landlords rent mortgage
property water sewage gas oil power plumbing plumber electrician builder builders roof wall walls window windows door
doors car cars van vans lorry lorries vehicle vehicles driver drivers driving motorbike motorcycle bicycle bike bikes
scooter monday morning afternoon evening night daily weekly monthly yearly hourly men boys girls children kids babies
toddlers parents mums dads grandparents families residents locals neighbours people person everyone everybody anyone
anybody someone somebody nobody team teams staff crew members member chairman secretary treasurer president director
manager supervisor assistant deputy leader head chief executive clerk councillor councillors mayor mayoress alderman
steward warden wardens ranger rangers caretaker cleaner cleaners engineer engineers surveyor architect solicitor
solicitors doctor doctors nurse nurses paramedic paramedics award awards medal medals trophy trophies certificate
certificates honour honours champion champions championship league cup semi match matches game games tournament score
goal goals black white brown green blue red orange purple pink grey gray gold bronze big small large little great
grand tiny huge long short tall high low upper lower deep wide narrow thick thin light hot cold warm cool dry wet
sunny cloudy foggy frosty stormy windy good better best bad worse worst new old modern elderly fresh clean dirty safe
dangerous busy quiet loud easy hard simple difficult special general common rare unique popular famous central ocean
explorers explorer beginners beginner improvers intermediate advanced adult adults over under
`;
