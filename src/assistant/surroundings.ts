import type { Avoided, Box } from './place.ts';

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

/** What people press in a dialog. What closes it comes first and matters most. */
export function partsOf(dialog: Element, field: HTMLElement): Avoided[] {
  return Array.from(dialog.querySelectorAll(PRESSABLE))
    .filter((part) => !part.contains(field))
    .slice(0, 30)
    .map((part, index) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return { left, top, right, bottom, weight: index === 0 ? 2 : 0.6 };
    });
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

/**
 * Whether the page around an element is dark: by the first background behind it, else as the system prefers. `scratch`
 * is something of ours that no one sees: the browser puts colours of every kind into red, green and blue for it.
 */
export function isDark(element: Element, scratch: HTMLElement): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const colour = getComputedStyle(one).backgroundColor;
    let light = lightness.get(colour);
    if (light === undefined) {
      scratch.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
      const parts =
        getComputedStyle(scratch)
          .color.match(/\d[\d.]*(?:e-\d+)?/g)
          ?.map(Number) ?? [];
      const [red = 1, green = 1, blue = 1, opacity = 1] = parts;
      light = opacity < 0.5 ? null : 0.299 * red + 0.587 * green + 0.114 * blue;
      lightness.set(colour, light);
    }
    if (light !== null) return light < 0.43;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

/** From 0 to 1 by the browser's name of a colour; null for what one sees through. */
const lightness = new Map<string, number | null>();
