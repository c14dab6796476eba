import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings.ts';
import { changeSettings } from '../../platform/store.ts';
import { openPage } from '../../platform/tab.ts';
import { words } from '../../platform/words.ts';
import type { Pack } from '../../policy/pack.ts';
import type { Reminder } from '../../policy/reminders.ts';
import { longDay } from '../shared/format.ts';
import { siteName } from '../shared/names.ts';
import { markDone, remindersFor } from '../shared/reminders.ts';
import { SECURITY_PAGE } from '../shared/siteLinks.ts';

/** What is due. Unfolded the first time it is seen on a day, and folded after that: it never nags. */
export function Reminders({ pack, settings, today }: { pack: Pack; settings: Settings; today: string }) {
  const due = remindersFor(pack, settings, today).filter(({ kind }) => kind !== 'review');
  const [open] = useState(settings.reminders.shownOn !== today && settings.welcomed);
  const [refused, setRefused] = useState('');
  const done = (reminder: Reminder) =>
    markDone(reminder, today).then(
      () => setRefused(''),
      (error) => setRefused(words('save_failed', String(error))),
    );
  const shows = open && due.length > 0;
  useEffect(() => {
    if (!shows) return;
    // Only a reminder of a reminder: nothing is lost when storage refuses it.
    changeSettings((now) => ({ ...now, reminders: { ...now.reminders, shownOn: today } })).catch(() => {});
  }, [shows, today]);
  if (due.length === 0) return null;
  return (
    <details class="part reminders" open={open}>
      <summary>{due.length === 1 ? words('reminder_one') : words('reminder_count', `${due.length}`)}</summary>
      <ul>
        {due.map((reminder) => (
          <li key={reminder.kind === 'security' ? reminder.site : reminder.kind}>
            <span>{reminderWords(reminder)}</span>
            {reminder.kind === 'security' ? (
              <a href={SECURITY_PAGE[reminder.site]} target="_blank" rel="noreferrer">
                {words('reminder_security_open')}
              </a>
            ) : (
              <button type="button" class="link" onClick={() => openPage('practice', 'exercise')}>
                {words('popup_practise')}
              </button>
            )}
            <button type="button" class="link" onClick={() => done(reminder)}>
              {words('reminder_done')}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">{refused && <p class="notice stop">{refused}</p>}</div>
    </details>
  );
}

function reminderWords(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'review':
      return words('policy_review_overdue', longDay(reminder.since));
    case 'training':
      return reminder.since ? words('reminder_training', longDay(reminder.since)) : words('reminder_training_never');
    case 'security': {
      const site = siteName(reminder.site);
      return reminder.since
        ? words('reminder_security', site, longDay(reminder.since))
        : words('reminder_security_never', site);
    }
  }
}
