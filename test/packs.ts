import { packSchema } from '../src/policy/pack.ts';
import looe from '../src/policy/packs/looe-town-council.json' with { type: 'json' };
import model from '../src/policy/packs/model-town-council.json' with { type: 'json' };

/** The first council's pack, as the product reads it. */
export const pack = packSchema.parse(looe);

/** The pack of nobody in particular: what the rules' own examples speak of. */
export const modelPack = packSchema.parse(model);
