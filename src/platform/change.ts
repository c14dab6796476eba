import type { Lockable } from './managed.ts';
import type { Change, ChangeAnswer } from './messages.ts';
import type { Settings } from './settings.ts';
import { changeSettings, loadSettings } from './store.ts';

/** Carries out a change, and tells whether it was done and, if not, why. Never rejects. */
export async function carryOut(change: Change): Promise<ChangeAnswer> {
  try {
    const { locked, administrator } = await loadSettings();
    if (locked.has(settingOf(change))) return { done: false, why: 'locked', by: administrator };
    await changeSettings((settings) => changed(settings, change));
    return { done: true };
  } catch (error) {
    return { done: false, why: 'failed', reason: String(error) };
  }
}

/** What an administrator would have locked to prevent a change. */
function settingOf({ type }: Change): Lockable {
  return type === 'permit-name' ? 'permittedNames' : 'quiet';
}

/** The settings after a change that was asked for from within a page. */
export function changed(settings: Settings, change: Change): Settings {
  const { quiet, permittedNames } = settings;
  switch (change.type) {
    case 'permit-name': {
      const others = permittedNames.filter(({ name }) => name.toLowerCase() !== change.name.toLowerCase());
      return { ...settings, permittedNames: [...others, { name: change.name, on: change.on }] };
    }
    case 'quiet-site':
      return { ...settings, quiet: { ...quiet, sites: toggled(quiet.sites, change.site, change.quiet) } };
    case 'quiet-composer':
      return { ...settings, quiet: { ...quiet, composers: toggled(quiet.composers, change.composer, change.quiet) } };
    case 'quiet-rule':
      return { ...settings, quiet: { ...quiet, rules: toggled(quiet.rules, change.rule, change.quiet) } };
    case 'snooze':
      return { ...settings, quiet: { ...quiet, until: change.until } };
  }
}

function toggled<T>(list: readonly T[], item: T, on: boolean): T[] {
  const others = list.filter((other) => other !== item);
  return on ? [...others, item] : others;
}
