import { accusation } from './accusation.ts';
import { capitals } from './capitals.ts';
import { claim } from './claim.ts';
import { claimsCouncil } from './claims-council.ts';
import { condescending } from './condescending.ts';
import { copied } from './copied.ts';
import { councilLink } from './council-link.ts';
import { discrimination } from './discrimination.ts';
import { endorsement } from './endorsement.ts';
import { hostile } from './hostile.ts';
import { inflammatory } from './inflammatory.ts';
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
import { sexual } from './sexual.ts';
import { threat } from './threat.ts';

/** Every rule, in the order of the vocabulary. */
export const rules: readonly Rule[] = [
  personalInformation,
  privateLife,
  namesPerson,
  profanity,
  sexual,
  discrimination,
  threat,
  insult,
  hostile,
  accusation,
  inflammatory,
  condescending,
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
