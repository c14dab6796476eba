import type { Cell, Table } from './measure.ts';

/** Prints a table for people, columns aligned. */
export function printTable({ title, columns, rows }: Table): void {
  const lines = [['', ...columns], ...rows.map(({ name, cells }) => [name, ...cells.map(written)])];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  console.log(`\n${title}`);
  for (const line of lines) console.log(line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
}

function written(cell: Cell | undefined): string {
  if (cell === undefined) return '-';
  if (typeof cell !== 'object') return String(cell);
  if ('share' in cell) return `${(cell.share * 100).toFixed(2)} %`;
  return `${two(cell.recall)}/${two(cell.falseAlarms)}`;
}

const two = (share: number) => share.toFixed(2).replace(/^0/, '');
