/** What a row of measured times comes to: milliseconds. */
export interface Times {
  p50: number;
  p95: number;
  /** How many were measured. */
  times: number;
}

/** The middle of the times and what nineteen in twenty stay below. Throws when nothing was measured. */
export function summary(times: readonly number[]): Times {
  if (times.length === 0) throw new Error('Nothing was measured.');
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { p50: at(0.5), p95: at(0.95), times: times.length };
}

export const median = (numbers: readonly number[]): number => summary(numbers).p50;

/**
 * The power of the length that the time grows with, from the shortest to the longest of the texts: 1 is in proportion,
 * 0 is the same for every length.
 */
export function growth(short: { length: number; time: number }, long: { length: number; time: number }): number {
  return Math.log(long.time / short.time) / Math.log(long.length / short.length);
}

/** A table for people: a line of heads and lines of cells, columns aligned to the right but for the first. */
export function print(title: string, heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const lines = [heads, ...rows.map((row) => row.map(written))];
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  console.log(`\n${title}\n`);
  for (const line of lines)
    console.log(line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '));
}

/** Three figures that count, or a whole number where it is large. */
function written(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  return Math.abs(cell) >= 100 ? Math.round(cell).toLocaleString('en-GB') : String(Number(cell.toPrecision(3)));
}
