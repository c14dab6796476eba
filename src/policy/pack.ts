import * as z from 'zod/mini';
import type { MessageKey } from '../language/message.ts';
import { ACTIONS, COMPOSER_KINDS, ROLE_ROWS, RULE_IDS, SEVERITIES, SITES, STANDINGS } from './vocabulary.ts';

/**
 * The shape of a pack: one council's policy as data, and nothing but data.
 * A border: packs come from files and from storage, so every field is checked here and nowhere inside.
 */

/** The key of the message that tells what was expected. */
const says = (key: MessageKey) => key;

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/, says('problem_id')));
const clauseId = z.string().check(z.regex(/^\d{1,2}(\.\d{1,2}){0,3}$/, says('problem_clause_number')));
const day = z.iso.date();
const domain = z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, says('problem_domain')));
/** A whole number within reason: far beyond it, days and months run out of the calendar. */
const whole = (most: number) => z.int().check(z.minimum(1), z.maximum(most));
const list = <T extends z.core.SomeType>(item: T) => z._default(z.array(item), []);

const clause = z.strictObject({ id: clauseId, title: text, summary: text });

const title = z.strictObject({ id, name: text, aliases: list(text) });

const account = z.strictObject({
  site: z.enum(SITES),
  name: text,
  handle: text,
  /** False until somebody of the council has said that this handle is theirs. */
  confirmed: z.boolean(),
});

const channel = z.strictObject({
  id,
  name: text,
  accounts: z.array(account),
  /** Web sites of this channel, without `www.`. */
  domains: list(domain),
  /** Rules that this channel is exempt from. */
  exempt: list(z.enum(RULE_IDS)),
  /** Title ids by role; a standing stands for everybody of it. */
  holders: z.strictObject({ moderator: list(id), admin: list(id), editor: list(id) }),
  /** A sentence when the policy leaves the Editors to be decided. */
  editorsUndecided: z.optional(text),
});

/** What one role row may do. An action in neither list is "not stated". */
const accessRow = z.strictObject({ allowed: list(z.enum(ACTIONS)), notAllowed: list(z.enum(ACTIONS)) });

const access = z.strictObject({
  clause: clauseId,
  rows: z.record(z.enum(ROLE_ROWS), accessRow),
  /** What a moderator of any channel may do on all of them. */
  moderatorEverywhere: list(z.enum(ACTIONS)),
});

/** "Authorised by the Moderator to create posts", from a day, perhaps until one (inclusive). */
const grant = z.strictObject({
  person: text,
  channel: id,
  action: z._default(z.enum(ACTIONS), 'create-post'),
  from: day,
  until: z.optional(day),
});

const contacts = z.strictObject({
  phones: list(text),
  emails: list(text),
  domains: list(domain),
  postcodes: list(text),
  /** Where drafts for the Moderator and reports to the Clerk go. */
  moderatorEmail: z.optional(text),
  clerkEmail: z.optional(text),
});

const partner = z.strictObject({ name: text, phones: list(text), emails: list(text), domains: list(domain) });

/** A person who may be named: in office, or with written permission held since `on`. */
const named = z.strictObject({ name: text, on: z.optional(day), note: z.optional(text) });

const rule = z.strictObject({
  /** Clauses the rule stands for, the most telling first. */
  clauses: z.array(clauseId).check(z.minLength(1)),
  off: z.optional(z.boolean()),
  /** Findings never more serious than this. */
  atMost: z.optional(z.enum(SEVERITIES)),
  /** Words or phrases to find as well. */
  add: list(text),
  /** Words or phrases never to find. */
  pass: list(text),
  /** A limit that the rule counts against; only `length` (words in a sentence) has one. */
  limit: z.optional(whole(1000)),
});

const example = z.strictObject({
  text: z.string(),
  situation: z.optional(
    z.strictObject({
      site: z.optional(z.enum([...SITES, 'none'])),
      kind: z.optional(z.enum(COMPOSER_KINDS)),
      account: z.optional(z.enum(['council', 'personal', 'unknown'])),
      channel: z.optional(z.nullable(id)),
      standing: z.optional(z.enum([...STANDINGS, 'unknown'])),
      audience: z.optional(z.enum(['public', 'private-group', 'direct', 'unknown'])),
      today: z.optional(day),
    }),
  ),
  /** Every finding the text must give, by rule and the words marked; empty for text that must pass. */
  expect: z.array(z.strictObject({ rule: z.enum(RULE_IDS), words: z.optional(text) })),
});

export const packSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  id,
  version: text,
  council: z.strictObject({
    name: text,
    /** Other names the council goes by. */
    aliases: list(text),
    place: text,
    /** What the county and region around it are called, and what is of them: "Westshire", "the West". */
    region: list(text),
    /** How the pack's facts were come by, for whoever confirms them. */
    note: z.optional(text),
  }),
  policy: z.strictObject({ title: text, adopted: day, reviewDue: day }),
  clauses: z.array(clause).check(z.minLength(1)),
  /** What may follow for each standing, with the clause that says so. */
  consequences: z.record(z.enum(STANDINGS), z.strictObject({ clause: clauseId, summary: text })),
  titles: z.array(title),
  channels: z.array(channel),
  access,
  grants: list(grant),
  contacts,
  partners: list(partner),
  people: z.strictObject({ inOffice: list(named), permitted: list(named) }),
  acronyms: list(text),
  /** Words of the place that look like something else: streets, pubs, boats, festivals. */
  placeNames: list(text),
  preElection: list(z.strictObject({ name: text, from: day, until: day })),
  /** A rule that is not named here is off: packs stay readable when a rule is added. */
  rules: z.partialRecord(z.enum(RULE_IDS), rule),
  /** When the before-posting sheet opens. */
  submit: z._default(z.enum(['off', 'stop', 'stop-and-check']), 'stop-and-check'),
  reminders: z.strictObject({ securityDays: whole(3660), trainingDays: whole(3660) }),
  records: z.strictObject({ keepMonths: whole(120) }),
  replies: list(z.strictObject({ id, clause: clauseId, title: text, text })),
  examples: list(example),
});

export type Pack = z.infer<typeof packSchema>;
export type Channel = z.infer<typeof channel>;
export type Clause = z.infer<typeof clause>;
export type PackExample = z.infer<typeof example>;
export type RuleOptions = z.infer<typeof rule>;
