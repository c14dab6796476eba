import { CONDESCENDING_PATTERNS } from './lists/condescending.ts';
import type { RuleExample } from './rule.ts';
import { wordedRule } from './worded.ts';

/** Talking down to people. */
export const condescending = wordedRule({
  id: 'condescending',
  patterns: { suggest: CONDESCENDING_PATTERNS },
  messages: () => ({ what: 'condescending_what', advice: 'condescending_advice' }),
});

export const examples: readonly RuleExample[] = [
  { text: 'As I have already explained, the bins go out on Friday.', finds: ['As I have already explained'] },
  { text: "Calm down dear, it's only a bin.", finds: ['Calm down dear'] },
  { text: 'If you had bothered to read the minutes, you would know.', finds: ['you had bothered'] },
  { text: "It's not rocket science.", finds: ['not rocket science'] },
  { text: 'As explained on the notice, the bins go out on Friday.', finds: [] },
  { text: 'Thank you for asking, and sorry the first post was not clear.', finds: [] },
  { text: 'Calm seas are forecast for the regatta.', finds: [] },
];
