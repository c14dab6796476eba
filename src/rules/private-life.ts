import { message } from '../language/message.ts';
import { findPersons } from '../language/names/persons.ts';
import type { Sentence } from '../language/sentence.ts';
import { Wording } from '../language/wording.ts';
import type { Rule } from './rule.ts';

const RELATION =
  '(?:wife|husband|partner|ex|mother|father|mum|mam|dad|son|daughter|boy|girl|lad|child|children|kids?|baby|brother|sister|aunt|uncle|nan|gran|grandad|grandmother|grandfather|grandson|granddaughter|nephew|niece|cousin|friend|boyfriend|girlfriend|fiancee?|neighbours?|tenants?|landlord|lodger|carer|family)';
/** Somebody whom people here would know: by kinship, by house, by post. */
const SOMEBODY = new Wording({
  'my his her their your our the that this a neighbour neighbours lady man woman couple family': [
    `(?:my|his|her|their|your|our) (?:[a-z]{2,10} )?${RELATION}(?:'s)?`,
    `(?:the |that |this |a )?(?:[a-z]{2,10} )?(?:lady|man|woman|couple|family|people|chap|guy|bloke|lad|girl|boy|fella|neighbours?|gentleman|pair|lot|owners?|tenants?|mum|dad)(?: (?:and|with) [a-z ]{3,12})? (?:(?:at|in|from|who lives? (?:at|in)|living (?:at|in)) (?:number|no|flat|the (?:end|top|bottom|corner|next|other|first|last|blue|white|big) (?:house|flat|cottage|place|one))|next door|over the road|across the road|down the road|up the road|opposite)`,
    `the (?:new |young |old |elderly |poor )?(?:family|couple|lady|man|woman|people|neighbours) (?:in|at|from|next door|opposite)`,
    `the [a-z]{3,15}s at (?:number|no|flat)`,
    `(?:our|the) (?:caretaker|cleaner|postman|postie|milkman|vicar|rector|gardener|lollipop lady|headteacher|head teacher|librarian|barmaid|landlord|landlady|teaching assistant|receptionist)`,
    `(?:my|our|his|her|their) neighbours?`,
  ],
});
const PRONOUN = new Wording({
  "he she he's she's he'd she'd him her his they they're they've": [
    "he|she|he's|she's|he'd|she'd|him|her|his|they|they're|they've",
  ],
});
/** A story, not a life. */
const FICTION =
  /\b(?:novel|book|film|movie|story|character|hero|heroine|play|series|episode|plot|chapter|author|pantomime)\b/i;

const ILLNESS =
  "(?:dementia|alzheimer'?s|(?:breast |bowel |lung |prostate |skin )?cancer|leukaemia|depression|anxiety|bipolar|schizophrenia|diabetes|epilepsy|autism|adhd|hiv|aids|parkinson'?s|motor neurone disease|multiple sclerosis|a brain tumour|a drink(?:ing)? problem|a drug problem|mental health (?:problems|issues)|ptsd|an eating disorder|anorexia|a heart condition|learning difficulties|long covid|tourette'?s|memory problems)";

/** What nobody posts of somebody else; found beside anyone, a mere "she" too. */
const INTIMATE = new Wording({
  'hospital intensive care rehab prison jail jailed custody psychiatric mental diagnosed treated suffering suffers suffered ill dying dementia alzheimer alzheimers cancer leukaemia depression anxiety bipolar schizophrenia diabetes epilepsy autism autistic adhd hiv aids parkinson parkinsons brain drink drinking drug ptsd eating anorexia heart learning long memory alcoholic alcoholics addict addicts pregnant expecting terminally suicidal infertile hospice dialysis having stress bankrupt broke skint penniless debt homeless benefits universal dole income disability pip antidepressants methadone probation bail tag remand unemployed illegal illegally affair divorce divorced separated split evicted sectioned deported owe owes behind arrears stroke miscarriage abortion overdose breakdown mastectomy hysterectomy vasectomy tablets medication meds pills insulin excluded expelled suspended social moved lost afford pay asylum visa visas overstaying arrested charged convicted sent cautioned fined caught banned done criminal record served sex away holiday empty alone own sofa sleeping living squatting poorly tested into multiple motor seriously very out waiting cheating visited':
    [
      `(?:is|are|was|were|been|got|being|getting|'s|'re) (?:now |still |just |recently )?(?:diagnosed with|being treated for|treated for|suffering (?:from|with)|dying of|ill with) (?:[a-z]{2,12} ){0,2}?[\\p{L}'-]{3,20}`,
      `diagnosed with ${ILLNESS}`,
      `(?:has|have|had|got|has got|'s got|suffers? (?:from|with)|suffered (?:from|with)|battling|fighting|beaten|living with|struggling with|struggles with) (?:(?:early|late|severe|bad|terrible|advanced|terminal|chronic|post[- ]natal|onset|some|both) ){0,2}${ILLNESS}`,
      `(?:she|he|they)(?: both)?(?:'s| is|'re| are) (?:an alcoholic|an addict|alcoholics|addicts|pregnant|bipolar|autistic|terminally ill|sectioned|suicidal|infertile|hiv positive|in rehab|in a hospice|on dialysis|having chemo(?:therapy)?|off sick with stress|bankrupt|broke|skint|penniless|in debt|homeless|on benefits|unemployed|illegal|an illegal immigrant|having an affair|getting (?:a divorce|divorced)|divorced|separated)`,
      `(?:is|are|was|were|been|getting|being|be) (?:made )?(?:bankrupt|evicted|made homeless|sectioned|deported|declared bankrupt)`,
      `(?:been|was|were|being) (?:[a-z]{4,8}ly )?evicted(?: twice)?`,
      `owes? (?:[a-z]{2,8} ){0,2}?(?:rent|money|thousands|hundreds|a fortune)`,
      `behind (?:with|on) (?:his|her|their) (?:rent|mortgage|bills|council tax)`,
      `in (?:rent )?arrears`,
      `on (?:benefits|universal credit|the dole|income support|disability benefit|pip|antidepressants|anti-depressants|methadone|probation|bail|tag|remand)`,
      `(?:had|having|has had|suffered|after (?:a|her|his)) (?:a )?(?:stroke|miscarriage|abortion|overdose|nervous breakdown|breakdown|mastectomy|hysterectomy|vasectomy)`,
      `(?:stopped taking|taking|off|on) (?:his|her|their) (?:tablets|medication|meds|pills|insulin)`,
      `(?:excluded|expelled|suspended) from (?:school|college|the school)`,
      `(?:known to|involved with|visited by) social services`,
      `(?:taken|put) (?:in)?to care`,
      `(?:getting|got|going through|filing for|heading for) (?:a |their |an? [a-z]{4,9} )?divorced?`,
      `(?:split up|separated) (?:from|with) (?:his|her|their) (?:wife|husband|partner)`,
      `(?:has|have) (?:split up|separated)`,
      `having an affair|had an affair|cheating on (?:his|her) (?:wife|husband|partner)`,
      `(?:she|he) has moved out|moved out of the family home`,
      `lost (?:his|her) (?:job|licence|driving licence|baby|house|home)`,
      `can(?:not|'t) (?:pay|afford) (?:his|her|their) (?:rent|fines?|bills?|mortgage|debts?|heating)`,
      `(?:is|are|was|were) (?:an? )?(?:asylum seekers?|illegal immigrants?|failed asylum seekers?|here illegally|overstaying (?:his|her|their) visas?)`,
      `waiting for (?:his|her|their) (?:asylum|visa|immigration) (?:decision|hearing|interview)`,
    ],
});

/** What is public of strangers, and private of people one can point at. */
const POINTED = new Wording({
  'hospital intensive care rehab prison jail jailed custody psychiatric mental diagnosed treated suffering suffers suffered ill dying dementia alzheimer alzheimers cancer leukaemia depression anxiety bipolar schizophrenia diabetes epilepsy autism autistic adhd hiv aids parkinson parkinsons brain drink drinking drug ptsd eating anorexia heart learning long memory alcoholic alcoholics addict addicts pregnant expecting terminally suicidal infertile hospice dialysis having stress bankrupt broke skint penniless debt homeless benefits universal dole income disability pip antidepressants methadone probation bail tag remand unemployed illegal illegally affair divorce divorced separated split evicted sectioned deported owe owes behind arrears stroke miscarriage abortion overdose breakdown mastectomy hysterectomy vasectomy tablets medication meds pills insulin excluded expelled suspended social moved lost afford pay asylum visa visas overstaying arrested charged convicted sent cautioned fined caught banned done criminal record served sex away holiday empty alone own sofa sleeping living squatting poorly tested into multiple motor seriously very out waiting cheating visited':
    [
      `(?:is|are|was|were|been|'s|back|still|went|rushed|taken|ended up|has been|admitted) (?:back |now |still |in)?(?:to |in )(?:intensive care|a? ?hospital|a? ?hospice|a? ?care home|rehab|prison|jail|custody|a psychiatric (?:ward|unit)|a mental health unit)(?: (?:after|with|for) (?:[\\p{L}]{1,12} ?){1,4})?`,
      `(?:is|are|was|were|been|got|getting|being|be|'s) (?:[a-z]{4,9} )?(?:arrested|charged|convicted|jailed|sent to prison|cautioned|fined|caught shoplifting|banned from driving|done for [a-z ]{4,20}|under investigation|on bail)(?: (?:for|with|of|over) (?:[a-z]{2,14} ?){1,3})?`,
      `(?:has|have|got) a criminal record|served time|did time|is a sex offender`,
      `(?:is|are|be|been|going|gone|was|were) away (?:in|on|at|until|till|for|from)(?: [\\p{L}\\p{N}]{1,12}){1,5}`,
      `(?:is|are|will be|gone) on holiday (?:in|until|till|for|from)(?: [\\p{L}\\p{N}]{1,12}){1,4}`,
      `(?:the |their |his |her )(?:house|flat|home|place|bungalow) (?:is|will be|stands|has been) empty`,
      `lives? (?:there )?alone|lives? on (?:his|her) own`,
      `asylum seekers?|illegal immigrants?|failed asylum seekers?`,
      `(?:is|are|was|were) (?:homeless|sofa surfing|sleeping rough|living in (?:a|his|her|their) (?:van|car|tent)|squatting)`,
      `(?:is|are) (?:pregnant|expecting|dying|poorly|very ill|seriously ill|terminally ill|divorced|bankrupt|broke|in debt|unemployed|out of work|an alcoholic|alcoholics|addicts?|an addict)`,
      `getting divorced|getting a divorce`,
    ],
});

export const privateLife: Rule = {
  id: 'private-life',
  prepare: () => ({
    sentence(sentence) {
      const { text } = sentence;
      const intimate = INTIMATE.find(sentence);
      const facts = [...intimate, ...POINTED.find(sentence)];
      if (facts.length === 0 || FICTION.test(text)) return [];
      const pointed = pointedAt(sentence);
      const [fact] = (
        pointed < 0
          ? intimate.filter(({ end }) => end > (PRONOUN.find(sentence)[0]?.start ?? end))
          : facts.filter(({ end }) => end > pointed)
      ).sort((a, b) => a.start - b.start || b.end - a.end);
      if (!fact) return [];
      return [
        {
          ...fact,
          severity: 'check',
          what: message('private_life_what', text.slice(fact.start, fact.end)),
          advice: message('private_life_advice'),
          confirmation: 'permission',
        },
      ];
    },
  }),
  examples: [
    { text: 'Mrs Bray is back in hospital after her stroke.', finds: ['is back in hospital after her stroke'] },
    { text: 'The lady at number 12 has dementia.', finds: ['has dementia'] },
    { text: 'Her son Kyle was excluded from school.', finds: ['excluded from school'] },
    { text: 'My neighbour is on benefits.', finds: ['on benefits'] },
    { text: 'She suffers from depression, so be kind.', finds: ['suffers from depression'] },
    { text: 'The Pascoes at number 8 are away in Spain until Friday.', finds: ['are away in Spain until Friday'] },
    { text: 'Our dementia friendly film is on Tuesday.', finds: [] },
    { text: 'A man has been arrested after an incident on the quay.', finds: [] },
    { text: 'Are you struggling with debt? Citizens Advice can help.', finds: [] },
    { text: 'In the novel her husband is in hospital.', finds: [] },
  ],
};

/** Where somebody known here is first pointed at, or -1: by kinship, house, post, or a name with a title. */
function pointedAt(sentence: Sentence): number {
  const somebody = SOMEBODY.find(sentence)[0]?.start ?? -1;
  const titled = findPersons(sentence).find(({ title }) => title !== undefined)?.start ?? -1;
  if (somebody < 0 || titled < 0) return Math.max(somebody, titled);
  return Math.min(somebody, titled);
}
