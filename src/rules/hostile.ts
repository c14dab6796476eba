import { HOSTILE_PATTERNS } from './lists/hostile.ts';
import type { RuleExample } from './rule.ts';
import { wordedRule } from './worded.ts';

/** Quarrelling: telling people to shut up, picking fights, making it personal. */
export const hostile = wordedRule({
  id: 'hostile',
  patterns: { check: HOSTILE_PATTERNS },
  messages: () => ({ what: 'hostile_what', advice: 'hostile_advice' }),
  confirmation: 'meant',
});

export const examples: readonly RuleExample[] = [
  { text: 'Oh shut up and get a life.', finds: ['shut up', 'get a life'] },
  { text: 'Nobody asked for your opinion.', finds: ['Nobody asked'] },
  { text: 'Say that to my face.', finds: ['Say that to my face'] },
  { text: 'You make me sick.', finds: ['You make me sick'] },
  { text: 'The gates are shut up to the end of March.', finds: [] },
  { text: 'Get a grip on your budget: a free workshop.', finds: [] },
  { text: 'What is wrong with the lift will be known on Monday.', finds: [] },
];
