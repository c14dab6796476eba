import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the clock that Linux counts processor time in, a second. */
const TICKS = 100;

/**
 * Processor time that a process and all below it have used so far, in milliseconds (to about 10); undefined on systems
 * without `/proc`.
 */
export function processorTime(root: number): number | undefined {
  const processes = new Map<number, { parent: number; ticks: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const found = statOf(name);
      if (found) processes.set(Number(name), found);
    }
  } catch {
    return undefined;
  }
  const below = (id: number): boolean => id === root || (processes.has(id) && below(processes.get(id)!.parent));
  let ticks = 0;
  for (const [id, process] of processes) if (below(id)) ticks += process.ticks;
  return (ticks * 1000) / TICKS;
}

/** Parent and time of a process; undefined when it has just ended. */
function statOf(id: string): { parent: number; ticks: number } | undefined {
  try {
    // The name of the program, in brackets, may hold anything.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined;
  }
}
