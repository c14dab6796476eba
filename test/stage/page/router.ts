import { useSyncExternalStore } from 'react';

/** Client-side routing with the History API, driven by the path as on the real sites. */

/** The page that stays visible under a dialog with an address of its own. */
interface HistoryState {
  background?: string;
}

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
window.addEventListener('popstate', tell);

export function go(path: string, state: HistoryState = {}): void {
  history.pushState(state, '', path);
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The current path, and the path of the page under it if a dialog has changed the address. */
export function useRoute(): { path: string; background: string | undefined } {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return { path, background: (history.state as HistoryState | null)?.background };
}
