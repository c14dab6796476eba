import { daysAfter } from './days.ts';
import type { Pack } from './pack.ts';
import { SITES, type Site } from './vocabulary.ts';

/** Something that is due: `since` is the day it fell due, absent when it was never done as far as is known. */
export type Reminder =
  | { kind: 'review'; since: string }
  | { kind: 'training'; since?: string }
  | { kind: 'security'; site: Site; since?: string };

/** When things were last done, as `YYYY-MM-DD`. */
export interface Done {
  training?: string | undefined;
  security: Partial<Record<Site, string>>;
}

/**
 * What is due on a day: the policy's review (5.4) and the training (5.5) for everybody; the security settings of each
 * site that the council uses (4.8) for those who look after a page.
 */
export function dueReminders(pack: Pack, done: Done, looksAfterPages: boolean, today: string): Reminder[] {
  const { securityDays, trainingDays } = pack.reminders;
  const due: Reminder[] = [];
  if (reviewOverdue(pack, today)) due.push({ kind: 'review', since: pack.policy.reviewDue });
  if (isDue(done.training, trainingDays, today)) due.push({ kind: 'training', ...since(done.training, trainingDays) });
  if (looksAfterPages) {
    const used = new Set(pack.channels.flatMap(({ accounts }) => accounts.map(({ site }) => site)));
    for (const site of SITES) {
      const last = done.security[site];
      if (used.has(site) && isDue(last, securityDays, today))
        due.push({ kind: 'security', site, ...since(last, securityDays) });
    }
  }
  return due;
}

/** Whether the day by which the policy was to be reviewed has gone by. */
export function reviewOverdue(pack: Pack, today: string): boolean {
  return today > pack.policy.reviewDue;
}

function isDue(last: string | undefined, days: number, today: string): boolean {
  return !last || daysAfter(last, days) <= today;
}

function since(last: string | undefined, days: number): { since?: string } {
  return last ? { since: daysAfter(last, days) } : {};
}
