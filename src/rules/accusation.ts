import { ACCUSATIONS, CROOKED, CULPRITS, DID_WRONG } from './lists/accusation.ts';
import { speaksOf, wordedRule } from './worded.ts';

/** Saying that somebody did wrong: libel, unless it can be proved. Appeals, court reports and scam warnings pass. */
export const accusation = wordedRule({
  id: 'accusation',
  words: { crooked: CROOKED, culprit: CULPRITS, 'did-wrong': DID_WRONG },
  patterns: { check: ACCUSATIONS },
  messages: (match, language) => ({
    what: speaksOf(match, language, 'official', 'body') ? 'accusation_what_council' : 'accusation_what',
    advice: 'accusation_advice',
  }),
  confirmation: 'fact',
  examples: [
    { text: 'The planning committee took backhanders from the developer.', finds: ['took backhanders'] },
    { text: 'Report a scam to Action Fraud, and tell your neighbours about romance fraud.', finds: [] },
  ],
});
