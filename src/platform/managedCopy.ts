import { bundledPacks } from '../policy/packs/index.ts';
import { browser } from './browser.ts';
import { MANAGED_KEY, MANAGED_PACK_KEY, readManaged } from './managed.ts';

/** Copies what the administrator set to where everything reads it. Takes seconds; never rejects. */
export async function copyManaged(): Promise<void> {
  try {
    // Firefox rejects when there is no policy.
    const managed = readManaged(await browser.storage.managed.get().catch(() => ({})));
    const pack = managed.pack === undefined ? null : packFrom(managed.pack);
    const copy = { [MANAGED_KEY]: managed, [MANAGED_PACK_KEY]: pack };
    const before = await browser.storage.local.get(Object.keys(copy));
    if (JSON.stringify(before) !== JSON.stringify(copy)) await browser.storage.local.set(copy);
  } catch (error) {
    console.error("Council Post Check: the administrator's settings could not be read", error);
  }
}

/** Keeps the copy up to date while the background script runs. */
export function watchManaged(): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void copyManaged();
  });
}

/** The pack that a policy names or holds, unread. A text that is neither is returned as it is, and refused by its reader. */
function packFrom(text: string): unknown {
  const bundled = bundledPacks.find((pack) => (pack as { id?: unknown }).id === text.trim());
  if (bundled) return bundled;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
