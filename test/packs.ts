import { packSchema } from '../src/policy/pack.ts';
import looe from '../src/policy/packs/looe-town-council.json' with { type: 'json' };

/** The first council's pack, as the product reads it. */
export const pack = packSchema.parse(looe);
