import * as z from 'zod/mini';
import { COMPOSER_KINDS, RULE_IDS, SEVERITIES, SITES } from '../policy/vocabulary.ts';
import { browser } from './browser.ts';

/**
 * What the parts of the extension say to each other. A border: everything that arrives is checked.
 * Content scripts tell the background script their status and ask it to change settings; the popup opens a port to
 * every frame of its tab and is told, and told again, what the frame sees.
 */

const day = z.iso.date();

/** A change that somebody asks for from within a page; carried out by the background script. */
const changeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('permit-name'), name: z.string().check(z.minLength(1), z.maxLength(200)), on: day }),
  z.object({ type: z.literal('quiet-site'), site: z.enum(SITES), quiet: z.boolean() }),
  z.object({ type: z.literal('quiet-composer'), composer: z.string().check(z.maxLength(60)), quiet: z.boolean() }),
  z.object({ type: z.literal('quiet-rule'), rule: z.enum(RULE_IDS), quiet: z.boolean() }),
  z.object({ type: z.literal('snooze'), until: z.number() }),
]);
export type Change = z.infer<typeof changeSchema>;

/** What became of it. `locked`: the administrator has, and who that is, if known; `failed`: storage refused, say. */
const changeAnswer = z.union([
  z.object({ done: z.literal(true) }),
  z.object({ done: z.literal(false), why: z.literal('locked'), by: z.string() }),
  z.object({ done: z.literal(false), why: z.literal('failed'), reason: z.string() }),
]);
export type ChangeAnswer = z.infer<typeof changeAnswer>;

/** Whether drafts are checked in a frame; `partly`: without the rules that do not work. */
const checking = z.enum(['idle', 'checking', 'partly', 'quiet', 'failed']);

const toBackground = z.discriminatedUnion('type', [
  /** What the badge shows for the sender's tab: `count` things are to be checked. */
  z.object({ type: z.literal('status'), checking, count: z.number(), broken: z.array(z.enum(RULE_IDS)) }),
  z.object({ type: z.literal('change'), change: changeSchema }),
  /** Our own page asks for the words it was opened with. */
  z.object({ type: z.literal('take-selected') }),
  z.object({ type: z.literal('open-page'), page: z.enum(['options', 'practice', 'records', 'welcome']) }),
]);
export type ToBackground = z.infer<typeof toBackground>;

/** What a page says about an account: its handle or its shown name, whichever the site tells. */
const account = z.object({ handle: z.nullable(z.string()), name: z.nullable(z.string()) });

/** What a frame tells the popup. */
const description = z.object({
  type: z.literal('description'),
  top: z.boolean(),
  /** Tells one frame of the page from another, while the popup is open. */
  frame: z.optional(z.string()),
  site: z.enum(SITES),
  checking,
  /** Why a composer is not checked, for the reader; empty when it is. */
  reason: z.string(),
  /** Rules that do not work. */
  broken: z.array(z.enum(RULE_IDS)),
  viewed: z.nullable(account),
  acting: z.object({ known: z.enum(['yes', 'unsure', 'no']), account: z.nullable(account) }),
  composer: z.nullable(
    z.object({
      id: z.string(),
      kind: z.enum(COMPOSER_KINDS),
      audience: z.enum(['public', 'private-group', 'direct', 'unknown']),
      findings: z.array(
        z.object({
          rule: z.enum(RULE_IDS),
          severity: z.enum(SEVERITIES),
          clause: z.string(),
          words: z.string(),
          what: z.string(),
        }),
      ),
    }),
  ),
});
export type Description = z.infer<typeof description>;

const toPopup = z.discriminatedUnion('type', [
  description,
  z.object({ type: z.literal('site-report'), text: z.string() }),
]);
export type ToPopup = z.infer<typeof toPopup>;

const fromPopup = z.discriminatedUnion('type', [
  z.object({ type: z.literal('go-to'), finding: z.number() }),
  z.object({ type: z.literal('site-report') }),
]);
export type FromPopup = z.infer<typeof fromPopup>;

/** The name of the port between the popup and the frames of its tab. */
export const POPUP_PORT = 'popup';

export const readToBackground = (message: unknown): ToBackground | undefined => z.safeParse(toBackground, message).data;
export const readToPopup = (message: unknown): ToPopup | undefined => z.safeParse(toPopup, message).data;
export const readFromPopup = (message: unknown): FromPopup | undefined => z.safeParse(fromPopup, message).data;

/** Sends a message to the background script. Resolves to false when it cannot be reached (the extension was reloaded). */
export async function tellBackground(message: ToBackground): Promise<boolean> {
  try {
    await browser.runtime.sendMessage(message);
    return true;
  } catch {
    return false;
  }
}

/** Asks the background script for a change, and tells what became of it. Never rejects. */
export async function askForChange(change: Change): Promise<ChangeAnswer> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'change', change } satisfies ToBackground);
    return changeAnswer.parse(answer);
  } catch (error) {
    return { done: false, why: 'failed', reason: String(error) };
  }
}
