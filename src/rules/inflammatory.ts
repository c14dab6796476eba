import { INFLAMMATORY_PATTERNS } from './lists/inflammatory.ts';
import type { RuleExample } from './rule.ts';
import { wordedRule } from './worded.ts';

/** Remarks that stir people up against each other or against those in office. */
export const inflammatory = wordedRule({
  id: 'inflammatory',
  patterns: { check: INFLAMMATORY_PATTERNS },
  messages: () => ({ what: 'inflammatory_what', advice: 'inflammatory_advice' }),
  confirmation: 'meant',
});

export const examples: readonly RuleExample[] = [
  { text: 'Wake up people, they sold us out!', finds: ['Wake up', 'sold us out'] },
  { text: "The council doesn't care about residents.", finds: ["doesn't care about residents"] },
  { text: 'Second home owners are destroying our community.', finds: ['Second home owners are destroying'] },
  { text: "Don't pay your council tax.", finds: ["Don't pay your council tax"] },
  { text: 'The tree came down in the storm and the town hall roof is being mended.', finds: [] },
  { text: 'The war memorial service begins at ten.', finds: [] },
  { text: 'The chairman will stand down in May.', finds: [] },
];
