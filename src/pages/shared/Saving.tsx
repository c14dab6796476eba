import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings.ts';
import { changeSettings } from '../../platform/store.ts';
import { words } from '../../platform/words.ts';

type Attempt = (work: () => Promise<unknown>, done?: string) => Promise<boolean>;

const Context = createContext<Attempt>(async () => false);

/** Says, below what it holds, whether what was changed has been saved. */
export function Saving({ children }: { children: ComponentChildren }) {
  const [state, setState] = useState<{ failed: boolean; text: string }>();
  const attempt: Attempt = async (work, done = words('saved')) => {
    try {
      await work();
      setState({ failed: false, text: done });
      return true;
    } catch (error) {
      setState({ failed: true, text: words('save_failed', String(error)) });
      return false;
    }
  };
  return (
    <Context.Provider value={attempt}>
      {children}
      <div class="saving" role="status">
        {state && (
          // A new key for each message, so that the same one again is seen (and read out) again.
          <p key={Date.now()} class={`notice ${state.failed ? 'stop' : 'good'}`}>
            {state.text}
          </p>
        )}
      </div>
    </Context.Provider>
  );
}

/** Tries something and says how it went; answers whether it worked. */
export const useAttempt = () => useContext(Context);

/** Saves a change of the settings and says how it went; answers whether it worked. */
export function useSave(): (change: (settings: Settings) => Settings) => Promise<boolean> {
  const attempt = useAttempt();
  return (change) => attempt(() => changeSettings(change));
}
