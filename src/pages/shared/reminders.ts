import { rolesOn } from '../../access/access.ts';
import type { Settings } from '../../platform/settings.ts';
import { changeSettings } from '../../platform/store.ts';
import type { Pack } from '../../policy/pack.ts';
import { dueReminders, type Reminder } from '../../policy/reminders.ts';

/** What is due for this person on a day. */
export function remindersFor(pack: Pack, settings: Settings, today: string): Reminder[] {
  const looksAfterPages = pack.channels.some((channel) =>
    rolesOn(pack, settings.person, channel).some((role) => role === 'moderator' || role === 'admin'),
  );
  return dueReminders(pack, settings.reminders, looksAfterPages, today);
}

/** Records that something was done on a day. */
export function markDone(reminder: Reminder, today: string): Promise<Settings> {
  return changeSettings((settings) => {
    const { reminders } = settings;
    if (reminder.kind === 'training') return { ...settings, reminders: { ...reminders, training: today } };
    if (reminder.kind === 'review') return settings;
    return { ...settings, reminders: { ...reminders, security: { ...reminders.security, [reminder.site]: today } } };
  });
}
