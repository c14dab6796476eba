import * as z from 'zod/mini';
import { type Message, message, nameKey } from '../language/message.ts';
import { monthsAfter } from './days.ts';
import { SITES } from './vocabulary.ts';

/**
 * The record of something that was reported (clauses 4.5 and 5.3 of the first pack): the only text the product ever
 * stores, and only when somebody presses the button that keeps it.
 */

export const STEPS = ['removed', 'blocked', 'reported-to-site', 'none'] as const;
/** What was done about it. */
export type StepTaken = (typeof STEPS)[number];

export const recordSchema = z.object({
  id: z.string(),
  /** When it was recorded, with the zone: `2026-11-22T14:05:00+00:00`. */
  at: z.iso.datetime({ offset: true }),
  /** Id of the pack's channel, or empty when it is none of them. */
  channel: z.string(),
  site: z.enum([...SITES, 'none']),
  address: z.string(),
  text: z.string(),
  clauses: z.array(z.string()),
  done: z.array(z.enum(STEPS)),
  note: z.string(),
});
export type ConcernRecord = z.infer<typeof recordSchema>;

/** Records that are to be kept still: those younger than the pack's number of months. */
export function stillKept(records: readonly ConcernRecord[], keepMonths: number, today: string): ConcernRecord[] {
  const oldest = monthsAfter(today, -keepMonths);
  return records.filter(({ at }) => at.slice(0, 10) > oldest);
}

/** Records in which every word of a query occurs somewhere; all of them for an empty query. */
export function search(records: readonly ConcernRecord[], query: string): ConcernRecord[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return records.filter((record) => {
    const text = Object.values(record).flat().join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

const COLUMNS = ['at', 'channel', 'site', 'address', 'text', 'clauses', 'done', 'note'] as const;

/** The records as a table for spreadsheet programs (RFC 4180), with the given headings. */
export function toCsv(
  records: readonly ConcernRecord[],
  heading: (column: (typeof COLUMNS)[number]) => string,
): string {
  const rows = [
    COLUMNS.map(heading),
    ...records.map((record) => COLUMNS.map((column) => [record[column]].flat().join('; '))),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What other people wrote must not run as a formula in a spreadsheet: an apostrophe makes it text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A record as plain text, for the clipboard and the mail to the Clerk. */
export function recordText(record: ConcernRecord, channelName: string, say: (message: Message) => string): string {
  const done = record.done.map((step) => say(message(nameKey('step', step)))).join(', ');
  return [
    say(message('record_text_at', record.at)),
    say(message('record_text_where', [channelName, record.address].filter(Boolean).join(', '))),
    say(message('record_text_clauses', record.clauses.join(', '))),
    say(message('record_text_done', done)),
    ...(record.note ? [say(message('record_text_note', record.note))] : []),
    '',
    record.text,
  ].join('\n');
}
