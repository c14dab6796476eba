/** Where cards and the pill go: beside what they speak of, inside the window, not over what must stay visible. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const MARGIN = 8;
const GAP = 6;

/**
 * The top left corner for a card of this size beside `anchor`, in viewport pixels. Below it, above it, then to either
 * side: the first place that covers nothing of `avoid`, else the one that covers least. Always inside the window.
 */
export function besides(anchor: Box, size: Size, window: Size, avoid: readonly Box[]): { left: number; top: number } {
  const spots = [
    { left: anchor.left, top: anchor.bottom + GAP },
    { left: anchor.left, top: anchor.top - GAP - size.height },
    { left: anchor.right + GAP, top: anchor.top },
    { left: anchor.left - GAP - size.width, top: anchor.top },
    ...avoid.flatMap((box) => [
      { left: anchor.left, top: box.bottom + GAP },
      { left: anchor.left, top: box.top - GAP - size.height },
    ]),
  ].map((spot) => inside(spot, size, window));
  return leastCovering(spots, size, [anchor, ...avoid]);
}

/** Of several places for something of this size, the first that covers nothing of `avoid`, else the one that covers least. */
function leastCovering<T extends { left: number; top: number }>(
  spots: readonly T[],
  size: Size,
  avoid: readonly Box[],
): T {
  let best = spots[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const covered = avoid.reduce((sum, box) => sum + overlap(boxAt(spot, size), box), 0);
    if (covered < least) {
      best = spot;
      least = covered;
    }
  }
  return best;
}

/** The nearest place to `spot` that is wholly inside the window (or at its top left, when it is too large). */
export function inside(spot: { left: number; top: number }, size: Size, window: Size): { left: number; top: number } {
  return {
    left: Math.max(MARGIN, Math.min(spot.left, window.width - size.width - MARGIN)),
    top: Math.max(MARGIN, Math.min(spot.top, window.height - size.height - MARGIN)),
  };
}

export function boxAt({ left, top }: { left: number; top: number }, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Square pixels that two boxes share. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
