import { type Part, rowsOf, sample } from './data.ts';
import { type Detector, detectors } from './detectors.ts';
import type { Measure } from './measure.ts';

export interface Labelled {
  text: string;
  hateful: boolean;
  /** What kind of row it is, where the set says so. */
  func?: string;
}

/** The sets labelled for hateful, abusive or offensive text. */
const HATE_SETS: Record<string, (row: Record<string, unknown>) => boolean> = {
  hatecheck: ({ label }) => label === 1,
  hatemoji_train: ({ label }) => label === 1,
  convabuse_train: ({ label }) => label === 1,
  davidson: ({ label }) => label !== 'neither',
  olid: ({ label }) => label === 1 || label === 'OFF',
  edos: ({ label }) => label === 1,
};

/** The rows of one of the sets, or undefined when it is not there. */
export function hateSet(folder: string, name: string, part: Part): Labelled[] | undefined {
  return rowsOf<{ text: string; func?: string }>(folder, name, part)?.map((row) => ({
    text: row.text,
    hateful: HATE_SETS[name]!({ ...row }),
    ...(row.func !== undefined && { func: row.func }),
  }));
}

/** Recall among hateful rows and false alarms among the others, for each set and detector. */
export const hateSets: Measure = {
  run(bench) {
    const judges = detectors(bench);
    const sets = Object.keys(HATE_SETS).flatMap((name) => {
      const rows = hateSet(bench.data, name, bench.part);
      return rows ? [{ name, rows }] : [];
    });
    if (sets.length === 0) return { missing: 'the hate-speech sets' };
    return {
      title: 'Recall / false alarms',
      columns: ['rows', ...judges.map(({ name }) => name)],
      rows: sets.map(({ name, rows }) => ({
        name,
        cells: [rows.length, ...judges.map((judge) => measure(judge, rows))],
      })),
    };
  },
};

function measure(judge: Detector, rows: readonly Labelled[]) {
  const share = (hateful: boolean) => {
    const asked = sample(
      rows.filter((row) => row.hateful === hateful),
      judge.atMost ?? rows.length,
    );
    return asked.filter(({ text }) => judge.flags(text)).length / asked.length;
  };
  return { recall: share(true), falseAlarms: share(false) };
}
