/** How well findings meet what was expected. */
export interface Score {
  /** Expected and found. */
  hit: number;
  /** Expected, not found. */
  missed: number;
  /** Found, not expected. */
  extra: number;
}

export interface Marked {
  start: number;
  end: number;
}

/** Findings that share a letter with something expected count as hits; each expectation counts once. */
export function score(expected: readonly Marked[], found: readonly Marked[]): Score {
  const meets = (a: Marked, b: Marked) => a.start < b.end && b.start < a.end;
  const hit = expected.filter((one) => found.some((other) => meets(one, other))).length;
  return {
    hit,
    missed: expected.length - hit,
    extra: found.filter((one) => !expected.some((other) => meets(one, other))).length,
  };
}

export function add(total: Score, more: Score): void {
  total.hit += more.hit;
  total.missed += more.missed;
  total.extra += more.extra;
}

/** Of what was found, the part that was right; 1 when nothing was found. */
export const precision = ({ hit, extra }: Score) => (hit + extra === 0 ? 1 : hit / (hit + extra));
/** Of what was to be found, the part that was; 1 when there was nothing. */
export const recall = ({ hit, missed }: Score) => (hit + missed === 0 ? 1 : hit / (hit + missed));
