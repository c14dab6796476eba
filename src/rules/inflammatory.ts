import { INFLAMMATORY_PATTERNS } from './lists/inflammatory.ts';
import { wordedRule } from './worded.ts';

/** Remarks that stir people up against each other or against those in office. */
export const inflammatory = wordedRule({
  id: 'inflammatory',
  patterns: { check: INFLAMMATORY_PATTERNS },
  messages: () => ({ what: 'inflammatory_what', advice: 'inflammatory_advice' }),
  confirmation: 'meant',
  examples: [
    { text: 'Wake up people, they sold us out!', finds: ['Wake up', 'sold us out'] },
    { text: 'The tree came down in the storm and the town hall roof is being mended.', finds: [] },
  ],
});
