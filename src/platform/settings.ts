import * as z from 'zod/mini';
import { ACTIONS, RULE_IDS, SITES, STANDINGS } from '../policy/vocabulary.ts';

/**
 * What people choose and what the council settled on this machine. Kept in `storage.local` under one key; never a word
 * of a draft. Read by everything, written only from the extension's own pages and its background script.
 */

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
 * Turns what was stored into settings, whatever it is. What cannot be read is replaced by its default, one setting at
 * a time, and named in `lost`, so that one bad value does not take the others with it.
 */
export function readSettings(stored: unknown): { settings: Settings; lost: string[] } {
  const whole = z.safeParse(settingsSchema, stored ?? {});
  if (whole.success) return { settings: whole.data, lost: [] };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { settings: defaultSettings, lost: ['everything'] };
  const kept: Record<string, unknown> = {};
  const lost: string[] = [];
  for (const [name, value] of Object.entries(stored)) {
    if (z.safeParse(settingsSchema, { [name]: value }).success) kept[name] = value;
    else lost.push(name);
  }
  return { settings: settingsSchema.parse(kept), lost };
}
