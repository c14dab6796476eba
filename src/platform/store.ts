import { browser } from './browser.ts';
import { type Lockable, lockedBy, MANAGED_KEY, readManaged, withManaged } from './managed.ts';
import { defaultSettings, readSettings, type Settings, settingsSchema } from './settings.ts';

/** Where settings live: `storage.local`, one key, with the administrator's beside it. */
const KEY = 'settings';

export interface Stored {
  settings: Settings;
  /** What could not be read and was replaced by its default. */
  lost: string[];
  /** What the administrator of this machine has locked. */
  locked: ReadonlySet<Lockable>;
  /** Who that is, as they call themselves; empty when they do not say. */
  administrator: string;
}

/** The settings as they count. Never rejects: when storage fails, the defaults, with the reason in `lost`. */
export async function loadSettings(): Promise<Stored> {
  try {
    const stored = await browser.storage.local.get([KEY, MANAGED_KEY]);
    const managed = readManaged(stored[MANAGED_KEY]);
    const { settings, lost } = readSettings(stored[KEY]);
    return {
      settings: withManaged(settings, managed),
      lost,
      locked: lockedBy(managed),
      administrator: managed.administrator ?? '',
    };
  } catch (error) {
    return { settings: defaultSettings, lost: [String(error)], locked: new Set(), administrator: '' };
  }
}

/**
 * Changes the stored settings, one change after another even from several windows; what is locked stays as it is.
 * Only for the extension's own pages and background script, which share one lock. Rejects when storage refuses (full,
 * say); then nothing has changed.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('council-post-check settings', async () => {
    const stored = await browser.storage.local.get([KEY, MANAGED_KEY]);
    const managed = readManaged(stored[MANAGED_KEY]);
    const { settings } = readSettings(stored[KEY]);
    const changed = { ...settingsSchema.parse(change(settings)), ...kept(settings, lockedBy(managed)) };
    await browser.storage.local.set({ [KEY]: changed });
    return withManaged(changed, managed);
  });
}

/** The settings that a change must leave alone. */
function kept(settings: Settings, locked: ReadonlySet<Lockable>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => locked.has(name as Lockable)));
}

/** Calls back with the settings as they count whenever they change, in any window, until the signal says stop. */
export function onSettingsChanged(changed: (settings: Settings, stored: Stored) => void, signal: AbortSignal): void {
  let latest = 0;
  const listener = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(KEY in changes || MANAGED_KEY in changes)) return;
    const mine = ++latest;
    const stored = await loadSettings();
    if (!signal.aborted && mine === latest) changed(stored.settings, stored);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
