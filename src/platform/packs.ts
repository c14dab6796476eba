import { loadPack, problemText } from '../policy/load.ts';
import type { Pack } from '../policy/pack.ts';
import { firstPack } from '../policy/packs/index.ts';
import { browser } from './browser.ts';
import { MANAGED_PACK_KEY } from './managed.ts';
import { say } from './words.ts';

/** The pack in force: the administrator's, or else one the council chose, or else the one that came with the product. */

const CHOSEN = 'pack';
/** The pack that was in force before, for going back. */
const BEFORE = 'packBefore';

export interface CurrentPack {
  pack: Pack;
  /** Who put it in force. */
  from: 'administrator' | 'chosen' | 'product';
  /** Why a pack that should be in force is not: it cannot be read. */
  problem?: string;
}

/** What came with the product; its own tests make sure that it can be read. */
function bundledPack(): Pack {
  const loaded = loadPack(firstPack);
  if (!loaded.ok) throw new Error(`The bundled pack cannot be read: ${loaded.problems[0]?.path}`);
  return loaded.pack;
}

/** Never rejects: when a pack cannot be read any more, the next best one, and `problem` says so. */
export async function currentPack(): Promise<CurrentPack> {
  try {
    const stored = await browser.storage.local.get([MANAGED_PACK_KEY, CHOSEN, BEFORE]);
    const candidates = [
      ['administrator', stored[MANAGED_PACK_KEY]],
      ['chosen', stored[CHOSEN]],
      ['chosen', stored[CHOSEN] === undefined ? undefined : stored[BEFORE]],
    ] as const;
    let problem: string | undefined;
    for (const [from, candidate] of candidates) {
      if (candidate === undefined || candidate === null) continue;
      const loaded = loadPack(candidate);
      if (loaded.ok) return { pack: loaded.pack, from, ...(problem && { problem }) };
      problem ??= problemText(loaded.problems[0]!, say);
    }
    return { pack: bundledPack(), from: 'product', ...(problem && { problem }) };
  } catch (error) {
    return { pack: bundledPack(), from: 'product', problem: String(error) };
  }
}

/**
 * Puts a pack in force and keeps the one before it. Only for our own pages. Rejects when storage refuses; then nothing
 * has changed.
 */
export async function putInForce(pack: Pack): Promise<void> {
  const before = await currentPack();
  await browser.storage.local.set({ [CHOSEN]: pack, [BEFORE]: before.pack });
}

/** The pack that was in force before this one, if there was one and it can still be read. */
export async function packBefore(): Promise<Pack | undefined> {
  const stored = (await browser.storage.local.get(BEFORE))[BEFORE];
  const loaded = stored ? loadPack(stored) : undefined;
  return loaded?.ok ? loaded.pack : undefined;
}

/** Calls back whenever the pack in force may have changed, in any window, until the signal says stop. */
export function onPackChanged(changed: (current: CurrentPack) => void, signal: AbortSignal): void {
  const listener = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(CHOSEN in changes || MANAGED_PACK_KEY in changes)) return;
    const current = await currentPack();
    if (!signal.aborted) changed(current);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
