import { message } from '../language/message.ts';
import { isQuoted, quotations } from '../language/quotes.ts';
import { wording } from '../language/wording.ts';
import type { Pack } from '../policy/pack.ts';
import { mayBePersonal, worded } from './account.ts';
import type { Rule } from './rule.ts';

/** "I am not speaking for the council", "rather than on behalf of the council". */
const DENIED = /(?:\bnot|n['’]t|\bnever|\bwithout|\brather than|\bnor|\bno longer|\binstead of|\bif)\b[^.;:]{0,25}$/iu;

export const claimsCouncil: Rule = {
  id: 'claims-council',
  applies: mayBePersonal,
  prepare({ pack, options }) {
    const claims = claimsFor(pack, options.add);
    return {
      sentence({ text }, situation) {
        const spans = Array.from(text.matchAll(claims), ({ 0: words, index }) => ({
          start: index,
          end: index + words.length,
        })).filter(({ start }) => !DENIED.test(text.slice(0, start)));
        if (spans.length === 0) return [];
        const quoted = quotations(text);
        return spans
          .filter((span) => !isQuoted(span, quoted))
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
  examples: [
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
  ],
};

function claimsFor({ council, titles }: Pack, add: readonly string[]): RegExp {
  const names = [council.name, ...council.aliases].map(escape);
  const the = `(?:(?:the|our|your|this|${escape(council.place)}) (?:(?:town|parish|city|local) )?council|${names.join('|')})`;
  const holder = `(?:(?:a|your|the|one of your|an elected) )?(?:(?:town|local|elected|ward) )?(?:councillors?|cllr|mayor|deputy mayor|clerk|officer|${titles.map(({ name }) => escape(name)).join('|')})`;
  const say = '(?:announce|confirm|tell you|assure you|promise|reveal|say|guarantee)';
  return wording(
    `(?:speaking|talking|writing|posting|commenting|replying|acting|here|message) (?:for|on behalf of) ${the}`,
    `on behalf of (?:everyone at |all at |all of us at )?${the}`,
    `(?:on )?${the}'s behalf`,
    `(?:we|us|all of us|everyone) (?:here )?at ${the}`,
    `we,? (?:as )?${the}`,
    `as ${holder}(?:,? for [\\p{L} ]{3,25})?,? (?:I|we) (?:(?:can|am able to|am pleased to|am delighted to|am happy to|am authorised to|have to|must) )?(?:now |officially )?${say}`,
    `${the}'s (?:official )?(?:position|line|stance|view|response|statement|answer|policy) (?:is|on this is)`,
    `(?:an )?official (?:statement|response|announcement|reply|message|account|page|word|view|position) (?:from|of|by|for) ${the}`,
    `(?:statement|announcement|message|news) from ${the}`,
    `I (?:work|speak|post|write) for ${the}`,
    `I work for ${the},? (?:so|and) I can ${say}`,
    `your ${names.length > 0 ? `(?:${names.join('|')}|(?:town|parish|local) council)` : 'council'} (?:team|office)(?: here)?`,
    `in my (?:official )?(?:capacity|role|position) as ${holder}`,
    `I (?:can|am able to|am authorised to) (?:officially )?(?:announce|confirm) (?:that )?${the} (?:has|have|will|is|are)`,
    `I (?:am|'m) authorised (?:by ${the} )?to`,
    `${the} has (?:asked|authorised) me to`,
    `as ${the},? we`,
    `our council (?:team|offices?|staff)`,
    ...add.map(escape),
  );
}

const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('-', '[- ]');
