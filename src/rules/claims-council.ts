import { message } from '../language/message.ts';
import { isQuoted, quotations } from '../language/quotes.ts';
import { Wording } from '../language/wording.ts';
import type { Pack } from '../policy/pack.ts';
import { mayBePersonal, worded } from './account.ts';
import { packsOwn } from './packs-own.ts';
import type { Rule, RuleExample } from './rule.ts';

/** "I am not speaking for the council", "rather than on behalf of the council". */
const DENIED = /(?:\bnot|n['’]t|\bnever|\bwithout|\brather than|\bnor|\bno longer|\binstead of|\bif)\b[^.;:]{0,25}$/iu;

/** "He asked on behalf of the council" tells of somebody else. */
const OF_ONESELF =
  /^[^\p{L}]*$|\b(?:I|I['’]m|we|my|our|us|thanks?|thank you|sorry|this is|writing|speaking|posted|posting|sent|shared)\b[^.;]{0,40}$/iu;

const isClaim = (lead: string, words: string) =>
  !DENIED.test(lead) && (!/^(?:on behalf|on [^b])/i.test(words) || OF_ONESELF.test(lead));

export const claimsCouncil: Rule = {
  id: 'claims-council',
  applies: mayBePersonal,
  prepare({ pack, options }) {
    const claims = claimsFor(pack);
    const own = packsOwn(options);
    return {
      sentence(sentence, situation) {
        const { text } = sentence;
        const spans = [...claims.find(sentence), ...own.find(sentence)].filter(({ start, end }) =>
          isClaim(text.slice(0, start), text.slice(start, end)),
        );
        if (spans.length === 0) return [];
        const quoted = quotations(text);
        return spans
          .filter((span) => !isQuoted(span, quoted) && !own.passes(text.slice(span.start, span.end)))
          .map(({ start, end }) => ({
            start,
            end,
            severity: 'check',
            what: message(
              worded(situation, 'claims_council_what', 'claims_council_what_if'),
              text.slice(start, end),
              pack.council.name,
            ),
            advice: message('claims_council_advice'),
            confirmation: 'authority',
          }));
      },
    };
  },
};

function claimsFor({ council, titles }: Pack): Wording<'claim'> {
  const names = [council.name, ...council.aliases].map(escaped);
  const the = `(?:(?:the|our|your|this|${escaped(council.place)}) (?:(?:town|parish|city|local) )?council|${names.join('|')})`;
  const holder = `(?:(?:a|your|the|one of your|an elected) )?(?:(?:town|local|elected|ward) )?(?:councillors?|cllr|mayor|deputy mayor|clerk|officer|${titles.map(({ name }) => escaped(name)).join('|')})`;
  const say = '(?:announce|confirm|tell you|assure you|promise|reveal|say|guarantee)';
  return new Wording({
    claim: [
      `(?:speaking|talking|writing|posting|commenting|replying|acting) (?:for|on behalf of) ${the}`,
      `on behalf of (?:everyone at |all at |all of us at )?(?:${the}|(?:the|our|your|${escaped(council.place)}) library)`,
      `(?:on )?${the}'s behalf`,
      `(?:speaking|talking|writing|posting|commenting|here) as (?:(?:a|an|the|your|one of your) )?(?:official )?(?:representative|spokes(?:man|woman|person)|member|officer|voice) (?:of|for) ${the}`,
      `(?:speaking|talking|writing|posting|commenting|here) as (?:your|the|an?) (?:mayor|deputy mayor|(?:town |parish )?clerk|(?:elected |town |local )?councillor|(?:[\\p{L}]{3,12} )?(?:manager|officer|supervisor|librarian))`,
      `(?:representing|I represent) ${the}`,
      `official council (?:announcement|statement|news|response|notice|reply|business)`,
      `${the} (?:would like to|wishes to|wish to|regrets|is (?:pleased|proud|delighted|sorry) to|apologises|can (?:confirm|announce))`,
      'our (?:official )?(?:council )?(?:policy|position|decision) (?:is|on this is) that',
      'our council (?:policy|position|view|decision)',
      `${the}'s (?:official |own |formal )?(?:position|stance|view|line|response) (?:is|on this|remains)`,
      `we,? as (?:a|your|the|an?) (?:town |parish )?council(?:lors)?`,
      `(?:we|all of us|everyone|us) (?:here )?(?:at|on) (?:${the}|${escaped(council.place)} library|the library)`,
      `we,? (?:as )?${the}|as ${the},? we`,
      `as ${holder}(?:,? for [\\p{L} ]{3,25})?,? (?:I|we) (?:(?:can|am able to|am pleased to|am delighted to|am happy to|am authorised to|have to|must) )?(?:now |officially )?${say}`,
      `I (?:can|am able to|am authorised to) (?:officially )?(?:announce|confirm) (?:that )?${the} (?:has|have|will|is|are)`,
      `I work for ${the},? (?:so|and) I can ${say}`,
      `${the}'s (?:official )?(?:position|line|stance|view|response|statement|answer|policy) (?:is|on this is)`,
      `(?:an )?official (?:statement|response|announcement|reply|message|account|page|word|view|position) (?:from|of|by|for) ${the}`,
      `I(?: am|'m)? (?:work|speak|post|write|reply|speaking|posting|replying|writing|working)(?:ing)? (?:this )?for ${the}`,
      `working for ${the},? (?:so )?I|I (?:do|run|manage|look after) ${the}'s (?:social media|page|website|posts|facebook)`,
      `(?:an? )?(?:official |important |urgent |public )?(?:message|statement|announcement|notice|update|news) from ${the}(?= ?[:,.–-]|$)`,
      `official (?:town |parish )?council (?:update|message|line|position|word|notice|info|information)`,
      `(?:I'm|I am|as) (?:the|a|an|your) (?:[\\p{L}]{3,14} ){0,3}(?:assistant|officer|manager|clerk|supervisor|warden|caretaker|librarian) (?:at|for|with|from|of) (?:${the}|the library|${escaped(council.place)} library|the tourist information(?: centre)?)`,
      "(?:(?:councillor|clerk|mayor|council)(?:'s|s)?|official|work) (?:hat|cap)(?: on)?",
      'council (?:announcement|statement|notice|update|news)(?= ?[:!–-])',
      `(?:it's )?(?:${the}|${escaped(council.place)} library|the library)(?: team| staff)? here(?= ?[:!,.–-])|this is ${the}(?= ?[:!,.–-]|'s (?:page|account|official))`,
      `(?:from|love from|wishes from) (?:all (?:of us )?|everyone |everybody |the team |your friends )(?:here )?at ${the}`,
      `(?:we|our council|we've|i've) (?:at ${the} )?(?:have |has )?(?:officially |formally |all )?(?:decided|resolved|voted|agreed) (?:to|that)(?= .{0,60}\\bcouncil\\b)|our council has (?:decided|agreed|voted|resolved)`,
      '(?:speaking |writing |posting |here )?in an official (?:capacity|role)',
      `as (?:an? )?(?:member of )?(?:(?:town |parish )?council|${names.join('|')}) (?:employee|staff|worker|representative|spokesperson|officer)(?:,? (?:i|we))?`,
      `as (?:your|the|one of your|deputy|town) (?:(?:elected|local|town|parish|ward|deputy|new) )*(?:councillors?|mayor|clerk|cllr)(?: (?:of|for|in) [\\p{L} ]{3,25})?,? (?:i|we)`,
      `as (?:the )?(?:(?:vice|deputy) )?(?:chair|chairman|chairwoman|leader|mayor) of (?:the |our |this )?(?:${escaped(council.place)}|(?:[\\p{L}&]{2,12} ){0,3}(?:committee|council|planning|amenities|finance|personnel|environment|highways)|${names.join('|')}),? (?:i|we)`,
      `${the} and (?:i|we) (?:are|have|will|can|would)(?: (?:pleased|delighted|happy|sorry) to(?: (?:say|tell|announce|confirm)(?: you)?)?)?`,
      `your (?:${[...names, '(?:town|parish|local) council'].join('|')}) (?:team|office)(?: here)?`,
      `in my (?:official )?(?:capacity|role|position) as ${holder}`,
      `I(?: am|'m) authorised (?:by ${the} )?to(?: say| tell| confirm| announce)?`,
      `${the} has (?:asked|authorised) me to`,
    ],
  });
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('-', '[- ]');

export const examples: readonly RuleExample[] = [
  {
    text: 'Speaking for the council, the toilets will stay open.',
    finds: ['Speaking for the council'],
    situation: { account: 'personal' },
  },
  {
    text: 'We at the Town Council have some news about the pier.',
    finds: ['We at the Town Council'],
    situation: { account: 'personal' },
  },
  {
    text: 'As your councillor I can announce that parking will be free in December.',
    finds: ['As your councillor I can announce'],
    situation: { account: 'personal', standing: 'councillor' },
  },
  {
    text: 'On behalf of the council, thank you all.',
    finds: ['On behalf of the council'],
    situation: { account: 'unknown' },
  },
  {
    text: 'This is my own view and I am not speaking for the council.',
    finds: [],
    situation: { account: 'personal', standing: 'councillor' },
  },
  {
    text: 'I went to the council meeting and asked about the pier.',
    finds: [],
    situation: { account: 'personal' },
  },
  { text: 'On behalf of the council, thank you all.', finds: [] },
];
