import type { Checker } from '../../src/check/checker.ts';
import type { Part } from './data.ts';

/** The one shape of everything that is measured here: a table, made from a data folder. */

export interface Options {
  /** Folder with the labelled sets. */
  data: string;
  part: Part;
  /** Whether the slow peers are asked too. */
  peers: boolean;
}

/** What a measure works with: the checker with every rule on, and the options of the run. */
export interface Bench extends Options {
  checker: Checker;
}

export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly Row[];
}

/** A cell is a share (0 to 1), a count, a text, or nothing when it does not apply. */
export interface Row {
  name: string;
  cells: readonly (Cell | undefined)[];
}

export type Cell = { share: number } | { recall: number; falseAlarms: number } | number | string;

/** A measure gives its table, or says which files it missed. */
export interface Measure {
  run(bench: Bench): Table | { missing: string };
}
