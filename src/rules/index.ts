import { discrimination } from './discrimination.ts';
import { insult } from './insult.ts';
import { loud } from './loud.ts';
import { profanity } from './profanity.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the vocabulary. */
export const rules: readonly Rule[] = [profanity, discrimination, insult, loud];
