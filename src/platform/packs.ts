import { loadPack } from '../policy/load.ts';
import type { Pack } from '../policy/pack.ts';
import { bundledPacks } from '../policy/packs/index.ts';
import { browser } from './browser.ts';

/** The pack in force: one the council imported, or else the one that came with the product. */

const KEY = 'pack';

/** What came with the product; its own tests make sure that it can be read. */
export function bundledPack(): Pack {
  const loaded = loadPack(bundledPacks[0]);
  if (!loaded.ok) throw new Error(`The bundled pack cannot be read: ${loaded.problems[0]?.path}`);
  return loaded.pack;
}

/** Never rejects: when the imported pack cannot be read any more, the bundled one, and `problem` says so. */
export async function currentPack(): Promise<{ pack: Pack; problem?: string }> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    if (stored === undefined) return { pack: bundledPack() };
    const loaded = loadPack(stored);
    if (loaded.ok) return { pack: loaded.pack };
    return { pack: bundledPack(), problem: `${loaded.problems[0]?.path}: ${loaded.problems[0]?.expected}` };
  } catch (error) {
    return { pack: bundledPack(), problem: String(error) };
  }
}
