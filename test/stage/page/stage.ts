import type { Sent, StageRecord } from '../record.ts';
import { go } from './router.ts';

declare global {
  interface Window {
    __stage: StageRecord;
  }
}

/** A composer that is on the page. */
export interface LiveComposer {
  text(): string;
  media(): number;
  element(): Element | null;
}

const live = new Map<string, LiveComposer>();
const began = performance.now();

const record = {
  sent: [] as Sent[],
  lost: [] as { composer: string; text: string }[],
  errors: [] as string[],
  shortcuts: [] as string[],
  loot: [] as string[],
  composers: () => [...live.keys()],
  model: (id: string) => live.get(id)?.text(),
  field: (id: string) => live.get(id)?.element() ?? null,
  media: (id: string) => live.get(id)?.media() ?? 0,
  go,
} satisfies StageRecord;

window.__stage = record;
window.addEventListener('error', (event) => recordError('window', event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => recordError('promise', event.reason));

/** Thrown on purpose by a hostile page: no fault of anybody's. */
export class Hostility extends Error {}

export function recordError(where: string, error: unknown): void {
  if (error instanceof Hostility) return;
  record.errors.push(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

export function recordSent(sent: Omit<Sent, 'at'>): void {
  record.sent.push({ ...sent, at: performance.now() - began });
}

export function recordShortcut(key: string): void {
  record.shortcuts.push(key);
}

/** Puts a composer on the list until the returned function is called. */
export function register(id: string, composer: LiveComposer): () => void {
  live.set(id, composer);
  return () => {
    if (live.get(id) === composer) live.delete(id);
  };
}

/** Records as lost every draft inside a part of the page that is about to go. */
export function recordLoss(container: Element): void {
  for (const [composer, { element, text }] of live) {
    if (container.contains(element()) && text().trim()) record.lost.push({ composer, text: text() });
  }
}
