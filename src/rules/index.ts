import { capitals } from './capitals.ts';
import { claimsCouncil } from './claims-council.ts';
import { councilLink } from './council-link.ts';
import { discrimination } from './discrimination.ts';
import { endorsement } from './endorsement.ts';
import { insult } from './insult.ts';
import { loud } from './loud.ts';
import { namesPerson } from './names-person.ts';
import { personalInformation } from './personal-information.ts';
import { personalVoice } from './personal-voice.ts';
import { profanity } from './profanity.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the vocabulary. */
export const rules: readonly Rule[] = [
  personalInformation,
  namesPerson,
  profanity,
  discrimination,
  insult,
  endorsement,
  personalVoice,
  claimsCouncil,
  councilLink,
  capitals,
  loud,
];
