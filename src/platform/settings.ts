import * as z from 'zod/mini';
import { pathOf } from '../policy/load.ts';
import { ACTIONS, RULE_IDS, SITES, STANDINGS } from '../policy/vocabulary.ts';

/**
 * What people choose and what the council settled on this machine. Kept in `storage.local` under one key; never a word
 * of a draft. Read by everything, written only from the extension's own pages and its background script.
 */

/** How long everything is snoozed, in milliseconds. */
export const SNOOZE = 3_600_000;

const day = z.iso.date();
const list = <T extends z.core.SomeType>(item: T) => z._default(z.array(item), []);

export const settingsSchema = z.object({
  version: z._default(z.literal(1), 1),
  person: z._default(
    z.object({
      standing: z._default(z.enum([...STANDINGS, 'unknown']), 'unknown'),
      /** Ids of post-holder titles. */
      titles: list(z.string()),
      name: z._default(z.string(), ''),
    }),
    { standing: 'unknown', titles: [], name: '' },
  ),
  /** Handles confirmed as the council's, by `accountKey`. */
  handles: z._default(z.record(z.string(), z.string()), {}),
  editors: list(z.object({ channel: z.string(), title: z.string() })),
  grants: list(
    z.object({ person: z.string(), channel: z.string(), action: z.enum(ACTIONS), from: day, until: z.optional(day) }),
  ),
  permittedNames: list(z.object({ name: z.string(), on: z.optional(day), note: z.optional(z.string()) })),
  /** Where the product keeps quiet, all undoable in Options. */
  quiet: z._default(
    z.object({
      sites: list(z.enum(SITES)),
      /** Ids of composers in the sites' tables, such as `x/reply`. */
      composers: list(z.string()),
      rules: list(z.enum(RULE_IDS)),
      /** Milliseconds since 1970 until which everything is snoozed; 0 when nothing is. */
      until: z._default(z.number(), 0),
    }),
    { sites: [], composers: [], rules: [], until: 0 },
  ),
  reminders: z._default(
    z.object({
      /** When the training was last done. */
      training: z.optional(day),
      /** When a site's security settings were last looked over. */
      security: z._default(z.partialRecord(z.enum(SITES), day), {}),
      /** The last day on which anything was brought up: never twice a day. */
      shownOn: z.optional(day),
    }),
    { security: {} },
  ),
  /** Whether the welcome page was finished or skipped. */
  welcomed: z._default(z.boolean(), false),
});

export type Settings = z.infer<typeof settingsSchema>;

/** What is used when nothing is stored. */
export const defaultSettings: Settings = settingsSchema.parse({});

/**
 * Turns what was stored into settings, whatever it is. What cannot be read is left out, one value or one entry of a list
 * at a time, and its place named in `lost` (`grants[0]`), so that it does not take the rest with it.
 */
export function readSettings(stored: unknown): { settings: Settings; lost: string[] } {
  const lost: string[] = [];
  let left: unknown = stored ?? {};
  for (;;) {
    const { success, data, error } = z.safeParse(settingsSchema, left);
    if (success) return { settings: data, lost };
    const place = unreadable(error.issues.at(-1)!.path);
    lost.push(place.length === 0 ? 'everything' : pathOf(place));
    left = place.length === 0 ? {} : without(left as Tree, place);
  }
}

type Tree = Record<PropertyKey, unknown> | unknown[];

/** What goes with a value that cannot be read: the whole entry of the list that it is in, or else itself. */
function unreadable(path: readonly PropertyKey[]): readonly PropertyKey[] {
  return path.slice(0, path.findLastIndex((part) => typeof part === 'number') + 1 || undefined);
}

function without(tree: Tree, [first, ...rest]: readonly PropertyKey[]): Tree {
  if (Array.isArray(tree))
    return tree.flatMap((entry, i) =>
      i !== first ? [entry] : rest.length === 0 ? [] : [without(entry as Tree, rest)],
    );
  const { [first!]: found, ...others } = tree;
  return rest.length === 0 ? others : { ...others, [first!]: without(found as Tree, rest) };
}
