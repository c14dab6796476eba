import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createChecker } from '../../src/check/checker.ts';
import { rules } from '../../src/rules/index.ts';
import { pack } from '../packs.ts';
import { benignByDetector, benignByRule } from './benign.ts';
import type { Part } from './data.ts';
import { hateSets } from './hate-sets.ts';
import type { Measure, Table } from './measure.ts';
import { names } from './names.ts';
import { personalData } from './personal-data.ts';
import { printTable } from './print.ts';
import { showHits, showWrong } from './show.ts';
import { speed } from './speed.ts';

/**
 * `npm run accuracy`: what the rules catch, and how rarely they cry wolf, on labelled sets outside the repository.
 *
 *   --data DIR     folder of the sets (default ../shared/data); without it there is nothing to measure, and that is said
 *   --part PART    all (default), work (two thirds, the part to look at) or held (the third only read as figures)
 *   --json         tables for machines
 *   --no-peers     leave out the other libraries, which are slow
 *   --show RULE    every hit of one rule, with its piece; --in SET for another set than the benign pieces
 *   --wrong SET    rows of a set that are missed or flagged in vain
 */
const MEASURES: readonly Measure[] = [hateSets, benignByDetector, benignByRule, names, personalData, speed];

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    part: { type: 'string', default: 'all' },
    json: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    show: { type: 'string' },
    in: { type: 'string', default: 'benign' },
    wrong: { type: 'string' },
  },
});

const bench = {
  data: values.data,
  part: values.part as Part,
  peers: !values['no-peers'],
  checker: createChecker(pack, rules),
};

if (!existsSync(bench.data)) {
  const note = `No labelled sets in ${bench.data}: nothing to measure. Name their folder with --data.`;
  console.log(values.json ? JSON.stringify({ skipped: note }) : note);
} else if (values.show !== undefined) {
  showHits(bench, values.show, values.in);
} else if (values.wrong !== undefined) {
  showWrong(bench, values.wrong);
} else {
  const tables: Table[] = [];
  for (const measure of MEASURES) {
    const result = measure.run(bench);
    if ('missing' in result) console.error(`Skipped: ${result.missing} not found in ${bench.data}.`);
    else {
      tables.push(result);
      if (!values.json) printTable(result);
    }
  }
  if (values.json) console.log(JSON.stringify({ part: bench.part, tables }, null, 2));
}
for (const rule of bench.checker.failed) console.error(`The rule ${rule} failed.`);
