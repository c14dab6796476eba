import { ACCUSATIONS, CRONIES, CROOKED, CULPRITS, DID_WRONG } from './lists/accusation.ts';
import type { RuleExample } from './rule.ts';
import { speaksOf, wordedRule } from './worded.ts';

/** Saying that somebody did wrong: libel, unless it can be proved. Appeals, court reports and scam warnings pass. */
export const accusation = wordedRule({
  id: 'accusation',
  words: { crooked: CROOKED, culprit: CULPRITS, crony: CRONIES, 'did-wrong': DID_WRONG },
  patterns: { check: ACCUSATIONS },
  severity: (match, language) => (speaksOf(match, language, 'accused', 'is', 'named') ? 'stop' : match.value),
  messages: (match, language) => ({
    what: speaksOf(match, language, 'official', 'body') ? 'accusation_what_council' : 'accusation_what',
    advice: 'accusation_advice',
  }),
  confirmation: 'fact',
});

export const examples: readonly RuleExample[] = [
  { text: 'The planning committee took backhanders from the developer.', finds: ['backhanders'] },
  { text: 'Cllr Pengelly lied to us about the car park.', finds: ['lied'] },
  { text: 'The mayor is lining her own pockets.', finds: ['lining her own pockets'] },
  { text: 'The owner of the cafe is a thief.', finds: ['a thief'] },
  { text: 'Report a scam to Action Fraud, and tell your neighbours about romance fraud.', finds: [] },
  { text: 'A man has been jailed for stealing from a charity box.', finds: [] },
  { text: 'The council will publish its policy against fraud and corruption.', finds: [] },
  { text: 'Deter thieves by locking your shed.', finds: [] },
];
