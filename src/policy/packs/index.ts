import looe from './looe-town-council.json' with { type: 'json' };

/** The packs that come with the product, unread; the first is in force until another is chosen. */
export const bundledPacks: readonly unknown[] = [looe];
