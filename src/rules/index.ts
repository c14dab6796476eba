import { capitals } from './capitals.ts';
import { claim } from './claim.ts';
import { claimsCouncil } from './claims-council.ts';
import { copied } from './copied.ts';
import { councilLink } from './council-link.ts';
import { discrimination } from './discrimination.ts';
import { endorsement } from './endorsement.ts';
import { insult } from './insult.ts';
import { length } from './length.ts';
import { loud } from './loud.ts';
import { namesPerson } from './names-person.ts';
import { personalInformation } from './personal-information.ts';
import { personalVoice } from './personal-voice.ts';
import { political } from './political.ts';
import { privateLife } from './private-life.ts';
import { profanity } from './profanity.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the vocabulary. */
export const rules: readonly Rule[] = [
  personalInformation,
  privateLife,
  namesPerson,
  profanity,
  discrimination,
  insult,
  endorsement,
  political,
  personalVoice,
  claim,
  copied,
  claimsCouncil,
  councilLink,
  capitals,
  loud,
  length,
];
