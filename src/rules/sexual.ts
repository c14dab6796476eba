import { CHEEKY, EXPLICIT, SEXUAL_INNOCENT, SEXUAL_REMARKS, SUGGESTIVE } from './lists/sexual.ts';
import type { RuleExample } from './rule.ts';
import { wordedRule } from './worded.ts';

/** Sexual content and sexual remarks about people; health, education, law and planning have their own senses. */
export const sexual = wordedRule({
  id: 'sexual',
  words: { explicit: EXPLICIT, suggestive: SUGGESTIVE, cheeky: CHEEKY, innocent: SEXUAL_INNOCENT },
  patterns: { stop: ['{explicit}', ...SEXUAL_REMARKS], check: ['{suggestive}'], suggest: ['{cheeky}'] },
  messages: () => ({ what: 'sexual_what', advice: 'sexual_advice' }),
  confirmation: 'meant',
});

export const examples: readonly RuleExample[] = [
  { text: 'Send nudes to the library page!', finds: ['nudes'] },
  { text: 'Nice arse on that lifeguard!', finds: ['Nice arse'] },
  { text: 'Are you horny tonight?', finds: ['horny'] },
  { text: 'The sexual health clinic is open on Tuesday.', finds: [] },
  { text: 'The erection of a single-storey extension is approved.', finds: [] },
  { text: 'Life drawing class: nude model, over 18s.', finds: [] },
];
