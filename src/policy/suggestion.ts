import * as z from 'zod/mini';
import { type Message, message, nameKey } from '../language/message.ts';
import { type Mail, mailto } from './mail.ts';
import type { Pack } from './pack.ts';
import { COMPOSER_KINDS, RULE_IDS, SEVERITIES, SITES, STANDINGS } from './vocabulary.ts';

/**
 * "Suggest to the Moderator": a draft and what was found in it, handed over by whoever may not post it (the policy's
 * flow: authorise, action, monitor). Made in memory from what is on screen, and never stored: the writer mails, copies
 * or saves it, and the Moderator opens the file on the Practice page.
 */

const situation = z.object({
  site: z.enum([...SITES, 'none']),
  kind: z.enum(COMPOSER_KINDS),
  account: z.enum(['council', 'personal', 'unknown']),
  channel: z.nullable(z.string()),
  standing: z.enum([...STANDINGS, 'unknown']),
  audience: z.enum(['public', 'private-group', 'direct', 'unknown']),
  today: z.iso.date(),
});

const suggestionSchema = z.object({
  format: z.literal('council-post-check/suggestion'),
  version: z.literal(1),
  /** The draft, exactly as written. */
  text: z.string(),
  situation,
  /** Who suggests it, as far as they said. */
  from: z.string(),
  findings: z.array(
    z.object({ rule: z.enum(RULE_IDS), severity: z.enum(SEVERITIES), clause: z.string(), words: z.string() }),
  ),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Puts a draft, its situation and what was found in it together for handing over. */
export function suggestionOf(
  text: string,
  findings: readonly Suggestion['findings'][number][],
  situation: Suggestion['situation'],
  from: string,
): Suggestion {
  return {
    format: 'council-post-check/suggestion',
    version: 1,
    text,
    situation,
    from,
    findings: findings.map(({ rule, severity, clause, words }) => ({ rule, severity, clause, words })),
  };
}

/** Puts messages into the reader's words; handed in, because that is the browser's business. */
type Say = (message: Message) => string;

/** The suggestion as plain text, for the clipboard and the mail. */
export function suggestionText(suggestion: Suggestion, pack: Pack, say: Say): string {
  const { text, findings, from } = suggestion;
  return [
    say(message('suggestion_intro', whereOf(suggestion, pack, say))),
    ...(from ? [say(message('suggestion_from', from))] : []),
    '',
    text,
    '',
    say(message(findings.length === 0 ? 'suggestion_nothing' : 'suggestion_found')),
    ...findings.map(({ severity, rule, clause, words }) =>
      say(
        message(
          'suggestion_finding',
          say(message(nameKey('severity', severity))),
          say(message(nameKey('rule', rule))),
          clause,
          words,
        ),
      ),
    ),
  ].join('\n');
}

/**
 * The suggestion as an e-mail draft. A long one does not fit into an address: then `pasted` is true, and the body asks
 * for the text to be pasted, which the caller puts on the clipboard first.
 */
export function suggestionMail(suggestion: Suggestion, pack: Pack, say: Say): { address: string; pasted: boolean } {
  const to = pack.contacts.moderatorEmail ?? pack.contacts.clerkEmail ?? '';
  const subject = say(message('suggestion_subject', whereOf(suggestion, pack, say)));
  const mail = (body: string): Mail => ({ to, subject, body });
  const whole = mailto(mail(suggestionText(suggestion, pack, say)));
  if (whole) return { address: whole, pasted: false };
  return { address: mailto(mail(say(message('mail_paste')))) ?? 'mailto:', pasted: true };
}

/** The suggestion as a file that the Practice page opens. */
export function suggestionFile(suggestion: Suggestion): { name: string; json: string } {
  return { name: `suggested-post-${suggestion.situation.today}.json`, json: JSON.stringify(suggestion, null, 2) };
}

/** Reads such a file's text, or undefined when it is something else. */
export function readSuggestion(json: string): Suggestion | undefined {
  try {
    return z.safeParse(suggestionSchema, JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

function whereOf({ situation: { site, kind, channel } }: Suggestion, pack: Pack, say: Say): string {
  const channelName = pack.channels.find(({ id }) => id === channel)?.name ?? pack.council.name;
  return say(
    message('suggestion_where', say(message(nameKey('kind', kind))), channelName, say(message(nameKey('site', site)))),
  );
}
