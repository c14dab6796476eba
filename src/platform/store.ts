import { browser } from './browser.ts';
import { defaultSettings, readSettings, type Settings, settingsSchema } from './settings.ts';

/** Where settings live: `storage.local`, one key. */
const KEY = 'settings';

/** The stored settings. Never rejects: when storage fails, the defaults, with the reason in `lost`. */
export async function loadSettings(): Promise<{ settings: Settings; lost: string[] }> {
  try {
    return readSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch (error) {
    return { settings: defaultSettings, lost: [String(error)] };
  }
}

/**
 * Changes the stored settings, one change after another even from several windows. Only for the extension's own pages
 * and background script, which share one lock. Rejects when storage refuses (full, say); then nothing has changed.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('council-post-check settings', async () => {
    const { settings } = readSettings((await browser.storage.local.get(KEY))[KEY]);
    const changed = settingsSchema.parse(change(settings));
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls back with the new settings whenever they change, in any window, until the signal says stop. */
export function onSettingsChanged(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(readSettings(changes[KEY].newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
