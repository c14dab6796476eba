import { Wording } from '../language/wording.ts';

/** What people keep to themselves: health, family, money, home, whereabouts, the law. */

const ILLNESS =
  "(?:dementia|alzheimer'?s|cancer|leukaemia|a (?:brain )?tumour|depression|anxiety|bipolar(?: disorder)?|schizophrenia|diabetes|epilepsy|autism|adhd|asperger'?s|dyslexia|hiv|aids|hepatitis|parkinson'?s|motor neurone disease|mnd|multiple sclerosis|ms|copd|ptsd|an eating disorder|anorexia|bulimia|a heart condition|heart (?:trouble|problems|failure)|learning difficulties|special needs|long covid|tourette'?s|memory (?:problems|loss)|mental health (?:problems|issues|trouble)|mental illness|a mental illness|drink(?:ing)?|alcohol|alcoholism|drugs|addiction|gambling|(?:a |his |her |their )?(?:drink|drinking|drug|gambling|alcohol|debt|money|weight|anger) problems?|grief|his nerves|her nerves|his health|her health|stress)";
const ADJECTIVES =
  '(?:(?:early|late|onset|severe|bad|terrible|advanced|terminal|chronic|post natal|postnatal|stage \\w+|breast|bowel|lung|prostate|skin|throat|his|her|their|some|serious|clinical|crippling|mild|really|very|lots of) ){0,3}';
const OWN = '(?:his|her|their)';

const INTIMATE = [
  `(?:has|have|had|having|has got|have got|got|'s got|suffers?|suffered|suffering|suffers? from|suffered from|suffering from|suffers? with|suffering with|diagnosed with|living with|battling|fighting|beaten|beating|treated for|treatment for|dying of|died of|dying from|ill with|sick with|off with|struggling with|struggles with|struggled with|down with) ${ADJECTIVES}${ILLNESS}`,
  '(?:been|was|were|is|got) (?:just |recently )?diagnosed(?: with [\\p{L}]{3,15})?',
  `(?:having|had|has had|receiving|needs?|waiting for|recovering from|undergoing|going for|in for) (?:more |a |an |${OWN} )?(?:[a-z]{3,10} )?(?:chemo|chemotherapy|radiotherapy|dialysis|operation|surgery|transplant|hysterectomy|mastectomy|biopsy|treatment for [\\p{L}]{3,15})`,
  'in(?:to)? (?:rehab|therapy|counselling)',
  `(?:takes|taking|on|off|stopped taking|forgot|needs|missed) (?:${OWN} )?(?:medication|tablets|meds|pills|insulin|antidepressants|anti depressants|methadone)`,
  `(?:had|having|has had|suffered|suffers|after|since) (?:a|an|${OWN}|another|ivf) ?(?:[a-z]{3,9} )?(?:stroke|heart attack|miscarriage|abortion|overdose|(?:nervous )?breakdown|seizure|vasectomy|fit)`,
  'taken an overdose|having ivf',
  "(?:is|are|was|were|'s|'re|being|been|got|she's|he's) (?:an? )?(?:[a-z]{3,9} )?(?:alcoholics?|addicts?|pregnant|expecting|autistic|terminally ill|suicidal|infertile|sectioned|in a hospice|illegitimate|dying|secretly gay|really gay|drunk (?:every|again|all))",
  "(?:is|are|was|were|'s|'re|being|been|now)(?: (?:[a-z]{3,9}ly|also|an?|now|very|so|both))? (?:autistic|hiv positive|diabetic|epileptic|(?:clinically )?depressed|bipolar|schizophrenic|anorexic|disabled|(?:going )?(?:blind|deaf)|transgender|trans|gay|lesbian|bisexual|expecting (?:a|her|their|another|twins)|under the doctor|illiterate|housebound|bedridden|incontinent|recently widowed|recently bereaved|grieving)",
  'tested positive(?: for [\\p{L}]{3,9})?|(?:has|had|have) miscarried',
  `recovering from (?:a |an |${OWN} |major |minor |hip |knee |heart |open ){0,3}(?:surgery|operation|stroke|fall|accident|replacement|bypass|addiction|illness|cancer|covid|attack|breakdown)`,
  `(?:has|have|had|just|recently|'s) (?:just |sadly |recently )?lost ${OWN} (?:[a-z]{3,8} )?(?:husband|wife|partner|mum|dad|mother|father|son|daughter|baby|child|brother|sister|licence|home|house|job)`,
  `(?:broke|broken|fractured|shattered|snapped) ${OWN} (?:[a-z]{3,8} )?(?:hip|leg|arm|ankle|wrist|back|neck|shoulder|knee|foot|collarbone)`,
  `(?:got|been given|given) the (?:sack|push|boot)|earns? (?:over |about |more than )?£\\d[\\d,.]*k?|${OWN} (?:salary|inheritance|savings|pension|overdraft)`,
  '(?:under|with|seeing|sees) (?:the |a |an )?(?:mental health team|crisis team|psychiatrist|therapist|counsellor|social worker|probation)',
  '(?:can(?:.t|not)|never learn(?:ed|t) to) read (?:or|and) write|hear(?:s|ing) voices|self harm(?:s|ed|ing)?|(?:harms|cuts|harmed) (?:himself|herself)',
  "(?:off|been|is|was|very|seriously|really|'s) (?:sick|ill|unwell|poorly) (?:with|again|since|for (?:weeks|months))(?: [\\p{L}]{3,15})?",
  '(?:came|come|coming|comes) out (?:as|to) (?:gay|lesbian|bi|bisexual|trans|queer|(?:his|her|their) (?:parents|mum|dad|family|wife|husband|mates))',
  '(?:in|into|up to (?:his|her|their) (?:eyes|ears|necks?) in) (?:serious |terrible |massive |a lot of |so much )?debts?',
  "(?:behind|struggling|can't keep up) with (?:his|her|their) (?:mortgage|rent|repayments|bills)",
  `drinks? (?:all day|too much|heavily|every night)|(?:she|he) drinks(?=[.!?,]|$)|drinking (?:again|too much|heavily|${OWN} wages)`,
  '(?:getting|got|going through|filing for|heading for|after|in the middle of) (?:a |their |his |her |an? [a-z]{4,9} )?divorced?',
  `${OWN} (?:[a-z]{3,9} )?divorce`,
  "(?:is|are|'s|'re|has|have) (?:divorcing|divorced|separated|split up|splitting up)",
  `(?:split up|separated|broke up|broken up) (?:from|with) ${OWN} (?:wife|husband|partner|boyfriend|girlfriend)`,
  `(?:having|had|has had) an affair|cheat(?:ing|ed) on (?:${OWN} [a-z]{3,10}|him|her)`,
  `(?:${OWN}|the) ?marriage (?:has |is |was )?(?:broken down|breaking down|over|in trouble|on the rocks|ended)|marriage has broken down`,
  '(?:are |is |be )?(?:getting|got) (?:divorced|separated)',
  `(?:(?:wife|husband|partner|he|she) (?:has |'s )?(?:left|walked out on) (?:him|her|them))|moved out of the family home|(?:she|he) has moved out`,
  `(?:he|she|who|husband|wife|partner) (?:beats|hits|abuses|used to (?:beat|hit)|is beating|is hitting|slaps) (?:up )?(?:${OWN} )?(?:wife|husband|partner|girlfriend|kids|children|her|him|them)`,
  `(?:off|signed off)(?: work| sick| school)? (?:with|because of|for) (?:[a-z]{3,9} )?(?:stress|${OWN} nerves|burnout|exhaustion)`,
  '(?:has|have|with|got) (?:an? )?(?:drink|drinking|drug|gambling) (?:problem|habit)|(?:on|off|hit|hitting) the (?:bottle|wagon)',
  '(?:excluded|expelled|suspended) from (?:school|college|the school)',
  `(?:is|are|was|were|being|been) (?:being )?bullied(?: at school)?|failed ${OWN} exams`,
  '(?:known to|involved with|visited by|reported to) social services',
  `(?:is|are|was|were|in|into|put|taken)(?: in| into)? (?:foster )?care(?= by| because| after|$)|in foster care|taken into care`,
  `(?:${OWN} )?(?:children|kids|baby|son|daughter|child) (?:were |was |been |got )?taken (?:away|off)(?: (?:by|from|into) [\\p{L} ]{3,15})?`,
  '(?:on|claims?|claiming|living on|lives? off|fiddling) (?:benefits|universal credit|the dole|income support|disability(?: benefits?)?|pip|housing benefit|the sick)',
  `(?:has|have|had|got|been|being|was|were|is|are|'s) (?:just )?(?:been )?(?:made redundant|sacked|fired|laid off|unemployed|jobless)`,
  `lost ${OWN} job|${OWN} wages`,
  "(?:is|are|was|were|went|gone|going|declared|been|made|'s) (?:[a-z]{4,9} )?(?:bankrupt|penniless|skint|flat broke|in debt|up to (?:his|her|their) (?:neck|ears) in debt)",
  `${OWN} debts?|debt collectors|the bailiffs`,
  '(?:house|home|car|flat) (?:was|is being|has been|got|been) repossessed',
  'owes? (?:[a-z]{2,8} ){0,3}?(?:rent|money|thousands|hundreds|a fortune|£\\d+)',
  `behind (?:with|on) (?:${OWN} |the )?(?:rent|mortgage|bills|payments|council tax)|in (?:rent )?arrears`,
  `(?:can(?:not|'t)|could(?:n't| not)|unable to) (?:pay|afford)(?: to (?:heat|eat|feed|live|pay))?(?: (?:${OWN}|the|for|a)){0,2}(?: [\\p{L}]{3,10})?`,
  `(?:has|have|had) ?(?:n't|not) paid (?:${OWN} |the |any )?(?:rent|bills?|council tax|fines?|mortgage|maintenance|me back)`,
  '(?:uses?|using|relies on|relying on|goes to|going to|gets? help from) (?:the |a )?(?:food ?bank)',
  '(?:been|was|were|being|is being|are being|got|getting|is|are) (?:[a-z]{4,8}ly )?(?:evicted|made homeless|homeless|deported)(?: (?:twice|again))?',
  `(?:facing|after|since) (?:an |${OWN} )?(?:eviction|deportation)`,
  '(?:is|are|was|were|as) (?:an? )?(?:failed )?(?:asylum seekers?|illegal immigrants?|here illegally|illegals?)',
  `(?:has|have|with|got) no (?:visa|papers|right to be here)|${OWN} visa (?:has |is |was )?(?:expired|run out|refused)|overstay(?:ed|ing) ${OWN} visas?`,
  '(?:just |has |have |had |only )?(?:come|came|got|been|let) out of (?:prison|jail|nick)',
  '(?:in|into|got into|gets? into|been in) trouble with the (?:police|law)|(?:known to|wanted by|spoken to by|picked up by) the police',
  'has (?:got )?a criminal record|did time|done time|served time|is a (?:registered )?sex offender|on probation',
];

const HOSPITAL = [
  '(?:gone|went|going|moved|moving|put|been put|taken) (?:in)?to (?:a |the )?(?:care |nursing |old people.s |residential )?home(?: with [\\p{L}]{3,12})?',
  "(?:is|are|was|were|'s|back|still|went|rushed|taken|ended up|has been|been|admitted|gone)(?: (?:back|now|still))? (?:to|into|in) (?:the )?(?:intensive care|hospital|a hospice|the hospice|derriford|treliske|a care home|a psychiatric (?:ward|unit)|a mental health unit|icu)(?: (?:after|with|for)(?: [\\p{L}]{1,12}){1,3})?",
  '(?:is|are|was) (?:now )?(?:registered disabled|in a wheelchair|very ill|seriously ill|dying)',
];

/** Said of strangers every day; private of somebody whom one can point at. */
const CRIME = [
  "(?:is|are|was|were|been|got|getting|being|be|'s) (?:[a-z]{4,9} )?(?:arrested|charged|convicted|jailed|sent to prison|cautioned|caught (?:shoplifting|stealing|drink driving|speeding)|banned from driving|under investigation|on bail|on remand|on a tag|up in court|in (?:prison|jail)|on the sex offenders.? register)(?: (?:for|with|of|over)(?: [a-z]{2,14}){1,3})?",
];

const WHEREABOUTS = [
  '(?:house|flat|home|place|bungalow|cottage) (?:is|will be|stands|has been|sits) (?:standing )?(?:empty|unlocked|unattended)',
  "(?:is|are|be|been|going|gone|was|were|will be|'s|'re) away (?!from (?:the office|work|his desk|her desk))(?:in|on|at|until|till|for|from|all)(?: [\\p{L}0-9]{1,12}){1,5}",
  '(?:is|are|be) in (?!the\\b)[\\p{L}]{4,12} (?:till|until|for (?:a|two|three|the) [\\p{L}]{4,9})',
  '(?:is|are|will be|gone|off) (?:on holiday|abroad) (?:in|until|till|for|from|all)(?: [\\p{L}0-9]{1,12}){1,4}',
  '(?:the |their |his |her |so the )?(?:house|flat|home|place|bungalow|cottage) (?:is|will be|stands|has been) empty',
  `(?:lives?|living|sleeps|home) (?:there |all )?alone|lives? (?:there )?on ${OWN} own|(?:is|are) out (?:all day|every|at work)(?: [\\p{L}]{3,9})?`,
];

const DWELLING = [
  '(?:failed )?asylum seekers?|illegal immigrants?',
  `(?:is|are|was|were|been) (?:homeless|sofa surfing|sleeping rough|squatting|living in (?:a|${OWN}) (?:van|car|tent|caravan))`,
];

/** `intimate` of anybody, a mere "she" among them; `pointed` of somebody named, `crime` only of somebody whom people here would know. */
export const FACTS = new Wording({
  intimate: INTIMATE,
  pointed: [...HOSPITAL, ...WHEREABOUTS, ...DWELLING],
  crime: CRIME,
});
