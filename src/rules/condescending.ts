import { CONDESCENDING_PATTERNS } from './lists/condescending.ts';
import { wordedRule } from './worded.ts';

/** Talking down to people. */
export const condescending = wordedRule({
  id: 'condescending',
  patterns: { suggest: CONDESCENDING_PATTERNS },
  messages: () => ({ what: 'condescending_what', advice: 'condescending_advice' }),
  examples: [
    { text: 'As I have already explained, the bins go out on Friday.', finds: ['As I have already explained'] },
    { text: 'As explained on the notice, the bins go out on Friday.', finds: [] },
  ],
});
