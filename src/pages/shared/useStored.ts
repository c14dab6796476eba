import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CurrentPack, currentPack, onPackChanged } from '../../platform/packs.ts';
import { loadSettings, onSettingsChanged, type Stored } from '../../platform/store.ts';
import { inForce } from '../../policy/inForce.ts';
import type { Pack } from '../../policy/pack.ts';

/** Everything that is stored, as it counts now. */
export interface Everything extends Stored {
  /** The pack as the council wrote it, and where it came from. */
  source: CurrentPack;
  /** The same with what was settled on this machine laid over it. */
  pack: Pack;
}

/** What is stored, kept up to date from every window; undefined until it has been read. */
export function useStored(): Everything | undefined {
  const [stored, setStored] = useState<Stored>();
  const [source, setSource] = useState<CurrentPack>();
  useEffect(() => {
    const living = new AbortController();
    void loadSettings().then(setStored);
    void currentPack().then(setSource);
    onSettingsChanged((_settings, changed) => setStored(changed), living.signal);
    onPackChanged(setSource, living.signal);
    return () => living.abort();
  }, []);
  return useMemo(
    () => (stored && source ? { ...stored, source, pack: inForce(source.pack, stored.settings) } : undefined),
    [stored, source],
  );
}
