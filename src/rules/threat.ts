import { HARSH, THREATS } from './lists/threat.ts';
import type { RuleExample } from './rule.ts';
import { wordedRule } from './worded.ts';

/** Harm that is threatened, called for or wished on somebody. */
export const threat = wordedRule({
  id: 'threat',
  patterns: { stop: THREATS, check: HARSH },
  messages: () => ({ what: 'threat_what', advice: 'threat_advice' }),
  confirmation: 'meant',
});

export const examples: readonly RuleExample[] = [
  { text: 'I know where you live, so watch your back.', finds: ['I know where you live', 'watch your back'] },
  { text: 'Somebody should shoot the parking officer.', finds: ['shoot the parking officer'] },
  { text: "I'll smash your face in if you post that again.", finds: ['smash your face in'] },
  { text: 'Cllr Jones should be shot.', finds: ['be shot'] },
  { text: 'We will kill the lights at ten and shoot some photos.', finds: [] },
  { text: 'We will hang the baskets on Monday.', finds: [] },
  { text: 'A man who threatened to kill a shopkeeper has been jailed.', finds: [] },
];
