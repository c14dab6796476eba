import { message } from '../language/message.ts';
import { isQuoted, quotations } from '../language/quotes.ts';
import { spansOf } from '../language/spans.ts';
import { Wording } from '../language/wording.ts';
import { mayBeCouncil, worded } from './account.ts';
import type { Rule } from './rule.ts';

const PARTY =
  '(?:labour(?: party)?|(?:the )?conservatives?(?: party)?|tory|tories|(?:the )?lib(?:eral)? ?dem(?:ocrat)?s?|(?:the )?liberal democrats?|reform(?: uk| party)|reform|(?:the )?green party|the greens|ukip|plaid(?: cymru)?|snp|(?:the )?sdp|mebyon kernow|advance uk|restore britain)';
/** "Labour" and "Reform" alone are words too; a verb or "the" must stand beside them. */
const SURE_PARTY =
  '(?:labour party|the labour (?:government|council|group)|(?:the )?conservative (?:party|government|council|group)|the conservatives|(?:the |these |those )?tory|(?:the |these |those )?tories|(?:the )?lib ?dems?|(?:the )?liberal democrats?|reform uk|(?:the )?green party|the greens|ukip|plaid cymru|mebyon kernow)';
const LEADER =
  '(?:(?:sir )?(?:keir )?starmer|(?:kemi )?badenoch|(?:nigel )?farage|ed davey|(?:zack )?polanski|(?:rishi )?sunak|(?:boris )?johnson|(?:liz )?truss|(?:rachel )?reeves|(?:jeremy )?corbyn|(?:donald )?trump|(?:this|the) (?:[a-z]{4,12} )?(?:government|prime minister|pm|chancellor|home secretary))';
const ATTACK =
  "(?:wrecked|wrecking|wreck|ruined|ruining|ruin|destroyed|destroying|destroys?|betrayed|betraying|failed (?:us|you|our|the|cornwall|britain|everyone)|failing (?:us|you|our|the|cornwall|britain|everyone)|lied|lying|lies|let (?:us|you|cornwall|everyone) down|broken (?:britain|their|its|his|her|every|our)|crashed the economy|don't care|doesn't care|do not care|must go|must resign|should (?:resign|go|be ashamed|be kicked out)|needs? to (?:go|resign)|out of touch|not fit to|a disgrace|a shambles|useless|clueless|hopeless|sold us out|robbed|robbing|punishing|hates?)";
const PRAISE =
  '(?:can win|will win|are winning|is winning|delivers?|is delivering|are delivering|will deliver|will (?:save|fix|protect|cut|stand up)|stands? up for|fights? for|are the only|is the only|best choice|right choice|on your side|for the win|all the way|has my vote|have my vote|gets my vote)';

/** Calls to vote, to stand, to campaign: of all the most serious before an election. */
const CAMPAIGN = new Wording({
  'vote votes elect reelect re campaign campaigning canvassing leafleting leafletting door doorknocking standing running selected stand candidate candidates join lend give':
    [
      `vote (?:for )?(?:${PARTY}|me|us|him|her|them out)(?! (?:know|about))`,
      'vote (?:them|him|her|these|this lot|the council) out',
      `(?:re-?elect|elect) (?:me|us|him|her|your|our|${PARTY}|cllr|councillor)`,
      `(?:on|out on|hitting|joining) (?:the )?campaign(?:ing)? trail(?: (?:with|for) (?:[\\p{L}]{2,12} ){0,4}(?:candidate|team))?`,
      `(?:out )?(?:canvassing|campaigning|leafleting|leafletting|door ?knocking) (?:with|for|in|today|this|on behalf of)(?: [\\p{L}]{2,12}){0,4}`,
      `(?:standing|running|selected|standing again|stand) (?:again )?(?:as|to be) (?:the |a |your |an )?(?:[\\p{L}]{2,12} ){0,3}(?:candidate|councillor|mp)`,
      `(?:our|your) (?:(?:fantastic|brilliant|great|local|excellent|amazing|hard ?working) )?${PARTY} candidates?`,
      `(?:back|support|choose) (?:our|your|the) (?:[\\p{L}]{2,12} ){0,2}candidate`,
      `join (?:the )?${SURE_PARTY}`,
      `(?:lend|give) (?:me|us|them|him|her) your vote`,
      `your vote (?:for|will help) (?:me|us|${PARTY})`,
      `get the vote out`,
    ],
});

const PARTISAN = new Wording({
  'labour conservative conservatives tory tories lib liberal reform green greens ukip plaid mebyon starmer badenoch farage davey polanski sunak johnson truss reeves corbyn trump government prime pm chancellor secretary petition election':
    [
      `(?:${SURE_PARTY}|labour|reform) (?:(?:have|has|had|are|is|will|would|just|only|always|never|really|simply|party|government|council|councillors|mps?|lot|who|that|again|completely|totally|been) ){0,4}${ATTACK}`,
      `${LEADER} (?:(?:have|has|had|are|is|will|would|just|only|always|never|really|simply|and his|and her|again|completely|totally|been|government|cronies) ){0,4}(?:${ATTACK})(?: [\\p{L}]{3,12}){0,1}`,
      `(?:only )?(?:${SURE_PARTY}|labour|reform) (?:(?:has|have|is|are|party|government|councillors|alone) ){0,2}${PRAISE}(?: here)?`,
      `(?:another |more )?(?:broken promises?|lies|failures?|cuts|u-turns?|chaos|incompetence|betrayal|mess|shambles|tax (?:rises?|grab)) (?:from|by|of|under|caused by|left by|thanks to) (?:the |this |these )?(?:[\\p{L}]{3,12} )?(?:${PARTY}|government)(?: government)?`,
      `(?:get rid of|kick out|boot out|get|throw out|sack|down with|no more|never trust|don't trust|sick of|fed up with|stop) (?:the |this |these |those |a )?(?:[a-z]{4,12} )?(?:${SURE_PARTY}|labour government|${LEADER})(?: out)?`,
      `(?:thanks to|well done to|great work by|proud of|proud to (?:support|back|join|represent)|delighted to support|i support|we support) (?:the |our )?(?:${SURE_PARTY}|labour)(?: government| council| party)?`,
      `(?:sign|join) (?:the|our|this) petition (?:to|against|calling)(?: [\\p{L}]{2,12}){0,3} (?:government|prime minister|resign|election|${PARTY})`,
      `general election now|call an election|time for change at the ballot box`,
    ],
});
const HASHTAG =
  /#(?:vote(?:labour|conservative|tory|libdem|green|reform)|(?:never|no)?tor(?:y|ies)out|gtto|torysleaze|labourdoorstep|toriesout|starmerout|reformuk|backboris|votegreen\w*|getthetoriesout|bollockstobrexit|stopthetories|generalelectionnow)\b/gi;

/** What only looks political: conferences to be policed, markets, dates, colours. */
const NEUTRAL = /\bparty conference\b|\blabour (?:market|costs?|day|force|ward|of love)\b/i;
export const political: Rule = {
  id: 'political',
  applies: mayBeCouncil,
  prepare: ({ pack }) => ({
    sentence(sentence, situation) {
      const { text } = sentence;
      const campaign = CAMPAIGN.find(sentence);
      const all = [...campaign, ...PARTISAN.find(sentence), ...hashtags(text)];
      if (all.length === 0 || NEUTRAL.test(text)) return [];
      const quoted = quotations(text);
      const [first] = all.filter((span) => !isQuoted(span, quoted)).sort((a, b) => a.start - b.start || b.end - a.end);
      if (!first) return [];
      const period = pack.preElection.find(({ from, until }) => from <= situation.today && situation.today <= until);
      const call = campaign.includes(first);
      return [
        {
          ...first,
          severity: period && call ? 'stop' : 'check',
          what: message(worded(situation, 'political_what', 'political_what_if'), text.slice(first.start, first.end)),
          ...(period && { because: message('political_because', period.name) }),
          advice: message('political_advice'),
          confirmation: 'meant',
        },
      ];
    },
  }),
  examples: [
    { text: 'Vote Labour on Thursday.', finds: ['Vote Labour'] },
    { text: 'The Tories have wrecked our libraries.', finds: ['The Tories have wrecked'] },
    { text: 'Out canvassing with the Lib Dem team today.', finds: ['Out canvassing with the Lib Dem team'] },
    { text: 'Vote for me on 3 May.', finds: ['Vote for me'], situation: { today: '2029-04-10' } },
    {
      text: 'Starmer is destroying farming.',
      finds: ['Starmer is destroying farming'],
      situation: { account: 'unknown' },
    },
    { text: 'Register to vote by Tuesday. Polling stations open at 7am.', finds: [] },
    { text: 'The list of candidates has been published.', finds: [] },
    { text: 'Never let anyone on the doorstep rush you.', finds: [] },
    { text: 'Extra officers are on duty for the Conservative Party Conference.', finds: [] },
    { text: 'Vote Labour on Thursday.', finds: [], situation: { account: 'personal' } },
  ],
};

const hashtags = (text: string) => (text.includes('#') ? spansOf(text, HASHTAG) : []);
