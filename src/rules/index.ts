import { accusation } from './accusation.ts';
import { condescending } from './condescending.ts';
import { discrimination } from './discrimination.ts';
import { hostile } from './hostile.ts';
import { inflammatory } from './inflammatory.ts';
import { insult } from './insult.ts';
import { loud } from './loud.ts';
import { profanity } from './profanity.ts';
import type { Rule } from './rule.ts';
import { sexual } from './sexual.ts';
import { threat } from './threat.ts';

/** Every rule, in the order of the vocabulary. */
export const rules: readonly Rule[] = [
  profanity,
  sexual,
  discrimination,
  threat,
  insult,
  hostile,
  accusation,
  inflammatory,
  condescending,
  loud,
];
