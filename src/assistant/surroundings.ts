import type { Box } from './place.ts';

/** What is around a composer on screen: what we must not cover, and how light or dark it is. */

const PRESSABLE =
  'button, [role="button"], a[href], input, select, textarea, [role="tab"], [role="menuitem"], [contenteditable]';

/** Nothing that people read or press is smaller than this, in pixels. */
const SMALLEST = 24;

/**
 * How much of what people read or press lies under a box, as the number of points at which it does: 0 when it is free.
 * Looks at points of it as the browser would for a click there, and no further than `enough`; `field` itself is free
 * where it shows no words.
 */
export function occupied(
  document: Document,
  box: Box,
  field: HTMLElement,
  host: HTMLElement,
  enough = Number.POSITIVE_INFINITY,
): number {
  let taken = 0;
  for (const x of points(box.left + 1, box.right - 1))
    for (const y of points(box.top + 1, box.bottom - 1)) {
      if (isTaken(document, x, y, field, host)) taken++;
      if (taken >= enough) return taken;
    }
  return taken;
}

/** From one end to the other, no further apart than what might lie between them is wide. */
function points(from: number, to: number): number[] {
  const steps = Math.ceil((to - from) / SMALLEST);
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}

function isTaken(document: Document, x: number, y: number, field: HTMLElement, host: HTMLElement): boolean {
  const element = document.elementsFromPoint(x, y).find((one) => one !== host);
  if (!element) return true;
  if (element instanceof HTMLTextAreaElement) return element.value !== '';
  const pressable = element.closest(PRESSABLE);
  if (pressable && pressable !== field && !pressable.contains(field)) return true;
  if (element instanceof HTMLImageElement || element instanceof HTMLVideoElement) return true;
  return showsWordsAt(element, x, y);
}

function showsWordsAt(element: Element, x: number, y: number): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
    }
  }
  return false;
}

/** Whether the page around an element is dark: by the first background behind it, else as the system prefers. */
export function isDark(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const colour = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(getComputedStyle(one).backgroundColor);
    if (!colour || Number(colour[4] ?? 1) < 0.5) continue;
    const [red, green, blue] = colour.slice(1, 4).map(Number) as [number, number, number];
    return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
