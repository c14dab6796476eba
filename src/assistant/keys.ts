import type { Assistant } from './assistant.tsx';

/** Opens the next finding from anywhere in the draft. */
const isShortcut = (event: KeyboardEvent) =>
  event.code === 'KeyC' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;

/**
 * The assistant's keys. While the focus is in something of ours the page hears none of them (sites have shortcuts on
 * single letters, and focus traps); what a key does by itself still happens. While the focus is in the draft every key
 * is the draft's, but for the shortcut and for Escape when a card or the panel is open.
 */
export function listenToKeys(assistant: Assistant, signal: AbortSignal): void {
  const { field, surface } = assistant.composer;
  const view = field.ownerDocument.defaultView!;
  const early = { capture: true, signal };

  const listener = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const ours = event.composedPath().includes(surface.host);
    if (ours) event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    const handled = ours ? inOurs(assistant, event) : event.composedPath().includes(field) && inDraft(assistant, event);
    if (!handled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(type, listener, early);
}

function inDraft(assistant: Assistant, event: KeyboardEvent): boolean {
  if (isShortcut(event)) {
    assistant.step(1);
    return true;
  }
  const { open } = assistant;
  if (!open) return event.key === 'Escape' && assistant.putAway('media-card');
  if (open.what === 'sheet') return false;
  if (['Alt', 'Control', 'Meta', 'Shift'].includes(event.key)) return false;
  assistant.close();
  return event.key === 'Escape' && open.by !== 'hover';
}

function inOurs(assistant: Assistant, event: KeyboardEvent): boolean {
  if (isShortcut(event)) {
    assistant.step(1);
    return true;
  }
  switch (event.key) {
    case 'Escape':
      if (assistant.open) assistant.close();
      else assistant.putAway();
      assistant.composer.focus();
      return true;
    case 'ArrowDown':
    case 'ArrowUp':
      if (assistant.open?.what !== 'card') return false;
      assistant.step(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Enter':
      // On the card itself, as it opens: the fix. On one of its buttons: that button.
      return assistant.open?.what === 'card' && assistant.open.by === 'keys' && pressFix(assistant);
    case 'Tab':
      return assistant.open !== null && turnAround(assistant, event.shiftKey);
    default:
      return false;
  }
}

function pressFix({ composer }: Assistant): boolean {
  const { root } = composer.surface;
  if (!root.activeElement?.matches('[data-part="card"]')) return false;
  root.querySelector<HTMLElement>('[data-do="apply"]')?.click();
  return true;
}

/** Tab goes round within what is open. */
function turnAround(assistant: Assistant, backwards: boolean): boolean {
  const { root } = assistant.composer.surface;
  const opened = root.querySelector(`[data-part="${assistant.open!.what}"]`);
  const stops = Array.from(
    opened?.querySelectorAll<HTMLElement>('button, input, summary, a[href], [tabindex="0"]') ?? [],
  ).filter((stop) => stop.getClientRects().length > 0);
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = stops.at((at + (backwards ? -1 : 1)) % stops.length);
  next?.focus();
  return true;
}
