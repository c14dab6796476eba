import { plainLabel } from '../sites/recognise.ts';
import type { ComposerRow } from '../sites/table.ts';

/** How a draft was about to be published. */
export type Attempt = { by: 'button'; button: HTMLElement } | { by: 'key' };

/**
 * Watches for the composer's own ways of publishing, before the site hears of them. `mayPass` is asked; when it answers
 * false the event goes no further. Only what a person did counts, so a button that is pressed again for the writer
 * passes. Should anything here throw, the post goes out: `broken` is told.
 */
export function guardSubmit(
  field: HTMLElement,
  container: Element,
  row: ComposerRow,
  mayPass: (attempt: Attempt) => boolean,
  broken: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const guard = (event: Event, attempt: () => Attempt | undefined) => {
    try {
      if (!event.isTrusted) return;
      const found = attempt();
      if (!found || mayPass(found)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    } catch (error) {
      broken(error);
    }
  };
  const view = field.ownerDocument.defaultView!;
  const early = { capture: true, signal };
  view.addEventListener('click', (event) => guard(event, () => pressed(event, container, row)), early);
  view.addEventListener('keydown', (event) => guard(event, () => keyed(event, field, row)), early);
}

function pressed(event: MouseEvent, container: Element, row: ComposerRow): Attempt | undefined {
  for (const element of event.composedPath()) {
    if (!(element instanceof HTMLElement)) continue;
    if (element.getAttribute('aria-disabled') === 'true') return undefined;
    if (row.submit.some((button) => isSubmit(element, button, container))) return { by: 'button', button: element };
    if (element === container) return undefined;
  }
  return undefined;
}

/** A button that only its text tells must stand in the composer's own container; a test id may stand anywhere. */
function isSubmit(
  element: HTMLElement,
  { selector, text }: ComposerRow['submit'][number],
  container: Element,
): boolean {
  if (!element.matches(selector)) return false;
  if (!text) return true;
  if (!container.contains(element)) return false;
  const says = [element.getAttribute('aria-label'), element.textContent].map((label) =>
    plainLabel(label ?? '').toLowerCase(),
  );
  return says.some((label) => text.includes(label));
}

function keyed(event: KeyboardEvent, field: HTMLElement, row: ComposerRow): Attempt | undefined {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return undefined;
  if (!event.composedPath().includes(field)) return undefined;
  const withControl = event.ctrlKey || event.metaKey;
  const submits =
    row.submitKey === 'enter' ? !event.shiftKey && !event.altKey : row.submitKey === 'ctrl-enter' && withControl;
  return submits && !isMenuOpen(field, row) ? { by: 'key' } : undefined;
}

/** An open list of mentions, in which Enter chooses rather than publishes. */
function isMenuOpen(field: HTMLElement, row: ComposerRow): boolean {
  if (field.getAttribute('aria-activedescendant')) return true;
  if (!row.menu) return false;
  if (row.menu !== 'linked') return field.ownerDocument.querySelector(row.menu) !== null;
  const ids = `${field.getAttribute('aria-controls') ?? ''} ${field.getAttribute('aria-owns') ?? ''}`.split(' ');
  return ids.some((id) => id !== '' && field.ownerDocument.getElementById(id)?.getAttribute('role') === 'listbox');
}
