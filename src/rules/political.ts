import { message } from '../language/message.ts';
import { isQuoted, quotations } from '../language/quotes.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/sentences.ts';
import { spansOf } from '../language/spans.ts';
import { mayBeCouncil, worded } from './account.ts';
import { packsOwn } from './packs-own.ts';
import { JUDGEMENTS, PUBLIC_PRAISE, SIDES } from './political.words.ts';
import type { Rule, RuleExample } from './rule.ts';

const HASHTAG =
  /#(?:vote(?:labour|conservative|tory|libdem|green|reform)\w*|(?:never|no)?tor(?:y|ies)out|gtto|torysleaze|labourdoorstep|toriesout|starmerout|reformuk|backboris|getthetoriesout|stopthetories|generalelectionnow)\b/gi;

/** Parties named without taking sides: conferences to be policed, clubs, results, history. */
const NEUTRAL =
  /\b(?:party conference|(?:conservative|liberal|labour) club|group leader|leader of the|candidates?(?: list)? (?:is|are|for the)|nominat\w+|(?:was|were|been|duly) elected|seats?|results?|history|histor\w+|century|museum|exhibition|lecture|biography|memoir|novel|18\d\d|19\d\d)\b|\((?:con|lab|lib ?dem|green|conservative|labour|liberal democrat|reform uk|independent)\)/i;

/** Farthest that a party and what is said of it stand apart, in characters. */
const NEAR = 45;

/** What takes sides in a sentence. */
interface Side {
  span: Span;
  /** A call to vote or to campaign. */
  call: boolean;
}

export const political: Rule = {
  id: 'political',
  applies: mayBeCouncil,
  prepare: ({ pack, options }) => {
    const own = packsOwn(options);
    return {
      sentence(sentence, situation) {
        const { text } = sentence;
        const [added] = own.find(sentence);
        const period = pack.preElection.find(({ from, until }) => from <= situation.today && situation.today <= until);
        const [praise] = period ? PUBLIC_PRAISE.find(sentence) : [];
        const other = added ?? praise;
        const side = sideTaken(sentence) ?? (other && { span: other, call: false });
        if (!side || own.passes(text) || isQuoted(side.span, quotations(text))) return [];
        return [
          {
            ...side.span,
            severity: period && side.call ? 'stop' : 'check',
            what: message(
              worded(situation, 'political_what', 'political_what_if'),
              text.slice(side.span.start, side.span.end),
            ),
            ...(period && { because: message('political_because', period.name) }),
            advice: message('political_advice'),
            confirmation: 'meant',
          },
        ];
      },
    };
  },
};

/** A call to vote, a party or a leader beside praise or blame, or else a party that is named at all. */
function sideTaken(sentence: Sentence): Side | undefined {
  const { text } = sentence;
  const sides = SIDES.find(sentence);
  const [call] = sides.filter(({ kind }) => kind === 'campaign');
  const [tag] = text.includes('#') ? spansOf(text, HASHTAG) : [];
  const span = call ?? tag ?? judgedOrNamed(sentence, sides);
  if (!span || NEUTRAL.test(text)) return undefined;
  return { span: { start: span.start, end: span.end }, call: call !== undefined };
}

function judgedOrNamed(sentence: Sentence, sides: ReturnType<typeof SIDES.find>): Span | undefined {
  const parties = sides.filter(({ kind }) => kind === 'party');
  const leaders = sides.filter(({ kind }) => kind === 'leader');
  if (parties.length + leaders.length === 0) return undefined;
  const judgements = JUDGEMENTS.find(sentence);
  const named = isLeaderNamed(sentence);
  return (
    nearest(parties, judgements) ??
    nearest(leaders, named ? judgements : judgements.filter(({ kind }) => kind === 'attack')) ??
    parties[0] ??
    (named ? leaders[0] : undefined)
  );
}

/** Praise of "the government" is thanks; praise of a leader by name takes sides. */
const isLeaderNamed = ({ text }: Sentence) =>
  /\b(?:Starmer|Badenoch|Farage|Davey|Polanski|Sunak|Johnson|Truss|Corbyn|Trump)\b/.test(text);

/** The first party, or leader, with what is said of it not far away. */
function nearest(parties: readonly Span[], judgements: readonly Span[]): Span | undefined {
  for (const party of parties) {
    for (const other of judgements) {
      const apart = Math.max(other.start - party.end, party.start - other.end);
      if (apart <= NEAR) return { start: Math.min(party.start, other.start), end: Math.max(party.end, other.end) };
    }
  }
  return undefined;
}

export const examples: readonly RuleExample[] = [
  { text: 'Vote Labour on Thursday.', finds: ['Vote Labour'] },
  { text: 'The Tories have wrecked our libraries.', finds: ['The Tories have wrecked'] },
  { text: 'Out canvassing with the Lib Dem team today.', finds: ['Out canvassing with the Lib Dem team today'] },
  { text: 'Vote for me on 3 May.', finds: ['Vote for me'], situation: { today: '2029-04-10' } },
  { text: 'Starmer is destroying farming.', finds: ['Starmer is destroying'], situation: { account: 'unknown' } },
  { text: 'Register to vote by Tuesday. Polling stations open at 7am.', finds: [] },
  { text: 'The list of candidates has been published.', finds: [] },
  { text: 'Never let anyone on the doorstep rush you.', finds: [] },
  { text: 'Extra officers are on duty for the Conservative Party Conference.', finds: [] },
  { text: 'Vote Labour on Thursday.', finds: [], situation: { account: 'personal' } },
];
