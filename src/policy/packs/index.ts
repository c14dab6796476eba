import looe from './looe-town-council.json' with { type: 'json' };
import model from './model-town-council.json' with { type: 'json' };

/** The pack that is in force until another is chosen, unread. */
export const firstPack: unknown = looe;

/** Every pack that comes with the product, unread. Only for our own pages: the content script carries just the first. */
export const bundledPacks: readonly unknown[] = [looe, model];
