import * as z from 'zod/mini';
import { STANDINGS } from '../policy/vocabulary.ts';
import type { Settings } from './settings.ts';

/**
 * What the council's administrator has set for this machine. A border: it comes from group policy.
 * The browser's own store of it takes seconds to answer, so the background script keeps a copy in `storage.local`, and
 * everything else reads the copy.
 */

/** Settings an administrator can lock, by name. */
const LOCKABLE = ['pack', 'person', 'handles', 'editors', 'grants', 'permittedNames', 'quiet'] as const;
export type Lockable = (typeof LOCKABLE)[number];

export const managedSchema = z.object({
  /** Who set this, for the sentence in Options that says so. */
  administrator: z.optional(z.string()),
  /** The text of a pack's file, or the id of a pack that comes with the product. */
  pack: z.optional(z.string()),
  standing: z.optional(z.enum(STANDINGS)),
  /** Post-holder titles, by id or by name. */
  titles: z.optional(z.array(z.string())),
  name: z.optional(z.string()),
  /** Editors of channels whose Editors the policy leaves to be decided. */
  editors: z.optional(z.array(z.object({ channel: z.string(), title: z.string() }))),
  /** Settings that cannot be changed in Options, whether or not they are set here. */
  locked: z.optional(z.array(z.enum(LOCKABLE))),
});
export type Managed = z.infer<typeof managedSchema>;

/** Where the copy lives in `storage.local`: what was set, and the pack it names. */
export const MANAGED_KEY = 'managed';
export const MANAGED_PACK_KEY = 'managedPack';

/** Reads the copy, whatever it is: a key that cannot be read is left out, the others stay. */
export function readManaged(stored: unknown): Managed {
  if (typeof stored !== 'object' || stored === null) return {};
  const readable = Object.entries(stored).filter(
    ([key, value]) => z.safeParse(managedSchema, { [key]: value }).success,
  );
  return managedSchema.parse(Object.fromEntries(readable));
}

/** What cannot be changed on this machine: what the administrator locked, and what the administrator set. */
export function lockedBy(managed: Managed): ReadonlySet<Lockable> {
  const setsPerson = managed.standing !== undefined || managed.titles !== undefined || managed.name !== undefined;
  return new Set<Lockable>([
    ...(managed.locked ?? []),
    ...(managed.pack !== undefined ? (['pack'] as const) : []),
    ...(setsPerson ? (['person'] as const) : []),
    ...(managed.editors !== undefined ? (['editors'] as const) : []),
  ]);
}

/** The settings as they count: what the administrator set laid over what was chosen here. */
export function withManaged(settings: Settings, { standing, titles, name, editors }: Managed): Settings {
  return {
    ...settings,
    editors: editors ?? settings.editors,
    person: {
      standing: standing ?? (titles && settings.person.standing === 'unknown' ? 'employee' : settings.person.standing),
      titles: titles ?? settings.person.titles,
      name: name ?? settings.person.name,
    },
  };
}
