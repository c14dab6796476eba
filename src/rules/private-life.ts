import { message } from '../language/message.ts';
import { isFirstName } from '../language/names/lists.ts';
import { findPersons } from '../language/names/persons.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/sentences.ts';
import { spansOf } from '../language/spans.ts';
import { Wording } from '../language/wording.ts';
import { packsOwn } from './packs-own.ts';
import { FACTS } from './private-life.words.ts';
import type { RawFinding, Rule, RuleExample } from './rule.ts';

const RELATION =
  '(?:wife|husband|partner|ex|mother|father|mum|mam|dad|son|daughter|boy|girl|lad|little one|toddler|grandchild(?:ren)?|child|children|kids?|baby|brother|sister|aunt|uncle|nan|gran|grandad|grandmother|grandfather|grandson|granddaughter|nephew|niece|cousin|friend|boyfriend|girlfriend|fiancee?|neighbours?|tenants?|landlord|landlady|lodger|carer|family|marriage|boss|colleague|workmate)';
const ONE =
  '(?:lady|man|woman|couple|family|chap|guy|bloke|lad|girl|boy|fella|neighbours?|gentleman|pair|tenants?|owners?|mum|dad|people|kids?|child|children|widow|pensioner|residents?|employee|volunteer|member|worker|pupil|student|teenager|toddler)';

/** Somebody whom people here would know: by kinship, by house, by work. */
const SOMEBODY = new Wording({
  somebody: [
    `(?:my|his|her|their|your|our) (?:[a-z]{2,10} )?${RELATION}(?:'s)?`,
    `(?:the|that|this|a|those) (?:[a-z]{2,10} )?${ONE} (?:(?:at|in|from|who lives? (?:at|in)|living (?:at|in)) (?:number|no|flat|the (?:end|top|bottom|corner|next|other|first|last|blue|white|big|upstairs|downstairs) (?:house|flat|cottage|place|one))|next door|opposite|(?:over|across|down|up) the (?:road|street|lane))`,
    'the [a-z]{3,15}s at (?:number|no|flat)',
    '(?:our|the|that) (?:councillor|caretaker|cleaner|postman|postie|milkman|vicar|rector|gardener|lollipop lady|headteacher|head teacher|librarian|barmaid|landlord|landlady|teaching assistant|receptionist|clerk|lifeguard|mayor|chairman|volunteer|treasurer|secretary|handyman|groundsman|warden|officer|manager|supervisor|mp)',
    '(?:councillor|cllr) [a-z]{3,15}',
  ],
});
/** Pointed at, but so vaguely that the police say it of strangers too. */
const VAGUE = new Wording({
  somebody: [
    "he|she|he's|she's|he'd|she'd|him|her|his|they|they're|they've",
    `(?:the|that|this|those) (?:[a-z]{2,10} )?${ONE} (?:who|in|at|with|from|on)`,
  ],
});
/** A story, a charity or a service, not a life. */
const NOT_A_LIFE =
  /\b(?:novel|book|film|movie|story(?! time)|character|hero|heroine|play|series|episode|plot|chapter|author|pantomime|charity|charities|research|awareness|fundrais\w+|raised|raising|sponsor\w*|donat\w+|helpline|support group|in memory|if (?:you|they|someone|anyone|a)|anyone who|someone who|people who|whoever)\b/i;

export const privateLife: Rule = {
  id: 'private-life',
  prepare: ({ options }) => {
    const own = packsOwn(options);
    return {
      sentence(sentence) {
        const { text } = sentence;
        const found = FACTS.find(sentence);
        const added = own.find(sentence);
        if (found.length + added.length === 0 || NOT_A_LIFE.test(text) || own.passes(text)) return [];
        const known = somebodyKnown(sentence);
        const named = known < 0 ? namedAlone(sentence) : known;
        const vague = named < 0 ? (VAGUE.find(sentence)[0]?.start ?? -1) : named;
        // Who is named in full may be a stranger in the news.
        const pointed = findPersons(sentence).length > 0 ? known : named;
        const whom = { intimate: vague, pointed, crime: known };
        const facts = [...found.filter((fact) => isAbout(fact, whom[fact.kind])), ...added];
        return facts.length > 0 ? [finding(around(facts), text)] : [];
      },
    };
  },
};

/** The fact follows whom it is about, or begins with them. */
const isAbout = ({ end }: Span, from: number) => from >= 0 && end > from;

/** Where somebody known here is first pointed at, or -1. */
function somebodyKnown(sentence: Sentence): number {
  const starts = [
    ...spansOf(sentence.text, /\b[Tt]he \p{Lu}\p{Ll}{2,12}s(?= (?:are|have|were|at|from|over|next)\b)/gu).slice(0, 1),
    ...SOMEBODY.find(sentence).slice(0, 1),
    ...findPersons(sentence)
      .filter(({ title }) => title !== undefined)
      .slice(0, 1),
  ].map(({ start }) => start);
  return starts.length > 0 ? Math.min(...starts) : -1;
}

/** Where somebody is named, by a first name alone or in full, or -1. */
function namedAlone(sentence: Sentence): number {
  const person = findPersons(sentence)[0];
  if (person) return person.start;
  const alone = sentence.words.find(
    ({ text, norm }) => /^\p{Lu}\p{Ll}/u.test(text) && isFirstName(norm.replace(/'s$/, '')),
  );
  return alone?.start ?? -1;
}

/** One life, one finding: from the first fact to the last. */
const around = (facts: readonly Span[]): Span => ({
  start: Math.min(...facts.map(({ start }) => start)),
  end: Math.max(...facts.map(({ end }) => end)),
});

function finding(fact: Span, text: string): RawFinding {
  return {
    ...fact,
    severity: 'check',
    what: message('private_life_what', text.slice(fact.start, fact.end)),
    advice: message('private_life_advice'),
    confirmation: 'permission',
  };
}

export const examples: readonly RuleExample[] = [
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
  { text: 'Mrs Bray raised £200 for cancer research.', finds: [] },
];
