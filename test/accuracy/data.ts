import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The labelled sets, read from a folder outside the repository; none of it is ever copied in. */

/** Which rows to look at. Lists are edited looking at `work` alone; `held` is only ever read as figures. */
export type Part = 'all' | 'work' | 'held';

/** The rows of `NAME.jsonl` in `folder` that belong to `part`, or undefined when there is no such file. */
export function rowsOf<T extends { text: string }>(folder: string, name: string, part: Part): T[] | undefined {
  const file = join(folder, `${name}.jsonl`);
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
  return part === 'all' ? rows : rows.filter(({ text }) => isHeld(text) === (part === 'held'));
}

/** One third of all texts, told by the text alone, so that a row stays on its side whatever is added around it. */
function isHeld(text: string): boolean {
  return hash(text) % 3 === 0;
}

/** At most `count` rows, spread evenly, the same ones each time. */
export function sample<T>(rows: readonly T[], count: number): readonly T[] {
  return rows.length <= count
    ? rows
    : Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)]!);
}

function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0;
  return value >>> 3;
}
