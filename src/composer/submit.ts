import { plainLabel } from '../sites/field.ts';
import type { ComposerRow } from '../sites/table.ts';

/** How a draft was about to be published. */
export type Attempt = { by: 'button'; button: Element } | { by: 'key' };

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

/** The buttons on the page now that publish what a composer holds. */
export function submitButtons(container: Element, row: ComposerRow): Element[] {
  return row.submit.flatMap(({ selector, text, orLast }) => {
    // A test id may stand anywhere on the page; a button that only its words tell stands in the composer's container.
    if (!text) return Array.from(container.ownerDocument.querySelectorAll(selector));
    const buttons = Array.from(container.querySelectorAll(selector));
    const labelled = buttons.filter((button) => says(button, text));
    return labelled.length === 0 && orLast ? buttons.slice(-1) : labelled;
  });
}

/** Presses a button as its own click would; what we press ourselves is not asked about again. */
export function press(button: Element): void {
  if (button instanceof HTMLElement) button.click();
  else button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

function pressed(event: MouseEvent, container: Element, row: ComposerRow): Attempt | undefined {
  const path = event.composedPath();
  const button = submitButtons(container, row).find((one) => path.includes(one));
  return button && button.getAttribute('aria-disabled') !== 'true' ? { by: 'button', button } : undefined;
}

function says(button: Element, labels: readonly string[]): boolean {
  return [button.getAttribute('aria-label'), button.textContent].some((label) =>
    labels.includes(plainLabel(label ?? '').toLowerCase()),
  );
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
