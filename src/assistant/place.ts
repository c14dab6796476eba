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

/** A box that is better not covered. It counts by half when it is touched, and more by the part
 * that is covered; and by its weight, 1 when not given. */
export interface Avoided extends Box {
  weight?: number;
}

/** Where something goes, and how high it may be there: what is in it scrolls when it would like to be higher. */
export interface Spot {
  left: number;
  top: number;
  height: number;
}

const MARGIN = 8;
const GAP = 6;

/** Nothing is made lower than this, nor than about half of what it would like. */
const LOWEST = 160;

/**
 * The place for a card of this size beside `anchor`, in viewport pixels: below, above or beside it or something to be
 * avoided, lower than it would like to be where there is no room. The first place that covers nothing and is at hand,
 * else the least bad one. Always inside the window.
 */
export function besides(anchor: Box, size: Size, window: Size, avoid: readonly Avoided[]): Spot {
  const all: readonly Avoided[] = [anchor, ...avoid];
  // Places beside a few are enough: this is done while people scroll and write.
  const near = all.slice(0, 16);
  const { width } = size;
  const lowest = Math.min(size.height, Math.max(LOWEST, size.height * 0.45));
  const columns = [anchor.left, 0, window.width].map((left) => inside({ left, top: 0 }, size, window).left);
  const spots = columns
    .flatMap((left) => {
      const column = all.filter((box) => box.right > left && box.left < left + width);
      // Lower, to keep clear of everything, or only of what matters most.
      const ways = [column, column.filter(({ weight = 1 }) => weight >= 1), []];
      return near.flatMap((box) =>
        ways.flatMap((way) => {
          const below = box.bottom + GAP;
          const over = box.top - GAP;
          const end = Math.min(window.height - MARGIN, ...way.map(({ top }) => (top < below ? Infinity : top - GAP)));
          const start = Math.max(MARGIN, ...way.map(({ bottom }) => (bottom > over ? 0 : bottom + GAP)));
          return [
            { left, top: below, height: Math.min(size.height, end - below) },
            { left, top: Math.max(start, over - size.height), height: Math.min(size.height, over - start) },
          ];
        }),
      );
    })
    .concat(
      near.flatMap((box) =>
        [box.right + GAP, box.left - GAP - width].map((left) => ({ left, top: anchor.top, height: size.height })),
      ),
    )
    .filter(({ height }) => height >= lowest)
    .map((spot) => ({ ...spot, ...inside(spot, { width, height: spot.height }, window) }));
  const badness = (spot: Spot) => {
    const box = boxAt(spot, { width, height: spot.height });
    const covered = all.reduce((sum, one) => {
      const shared = overlap(box, one);
      return shared > 0 ? sum + ((one.weight ?? 1) * (1 + shared / area(one))) / 2 : sum;
    }, 0);
    return covered + away(box, anchor) / 2000 + 1 - spot.height / size.height;
  };
  const [first, ...others] = spots.map((spot) => ({ spot, bad: badness(spot) }));
  return others.reduce((best, one) => (one.bad < best.bad ? one : best), first!).spot;
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

const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);

/** Pixels between two boxes, across and down. */
function away(a: Box, b: Box): number {
  return Math.max(0, a.left - b.right, b.left - a.right) + Math.max(0, a.top - b.bottom, b.top - a.bottom);
}
