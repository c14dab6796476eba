import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startBrowser, type TestBrowser } from '../browser/harness.ts';
import { build } from '../run/build.ts';
import { startStage } from '../stage/server.ts';
import { timeChecks } from './check.ts';
import { median, print } from './figures.ts';
import { afterKeys, afterMoves, type Held, pasting, starting } from './lasting.ts';
import { LENGTHS } from './texts.ts';
import { EDITORS, type Editor, marking, resting, SIZES, type Typing, typing } from './typing.ts';

/**
 * `npm run bench`: how fast it is, beside other checkers, and beside the same page without it. All figures come from
 * one run on one machine; only their ratios tell something elsewhere. Nothing else should run meanwhile.
 *
 *   --json FILE   the figures for machines
 *   --only PART   check (the checkers alone) or browser
 *   --rounds N    how often each page is typed in with and without the extension (default 3)
 */

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});

type Pair<T> = { without: T; with: T };
type Both = Pair<TestBrowser>;

async function inBrowser() {
  build('chrome');
  const stage = await startStage();
  const both: Both = {
    without: await startBrowser('chromium', stage, { extension: false }),
    with: await startBrowser('chromium', stage, { extension: true }),
  };
  try {
    return {
      typing: await typingInTurn(both, Number(values.rounds)),
      marks: await marks(both.with),
      rest: await restInTurn(both),
      memory: await memory(both),
      start: await start(both.with),
      paste: await longTasks(both),
    };
  } finally {
    await both.without.close();
    await both.with.close();
    await stage.close();
  }
}

interface TypingFigures {
  editor: Editor;
  length: number;
  p50: Pair<number>;
  p95: Pair<number>;
  cpu: Pair<number | undefined>;
}

/** Each page in turn with and without, and the other way round; of all rounds the middle one counts. */
async function typingInTurn(both: Both, rounds: number): Promise<TypingFigures[]> {
  const runs = new Map<string, Pair<Typing[]>>();
  for (let round = 0; round < rounds; round++) {
    for (const editor of Object.keys(EDITORS) as Editor[]) {
      for (const length of SIZES) {
        const key = `${editor} ${length}`;
        const pair = runs.get(key) ?? { without: [], with: [] };
        runs.set(key, pair);
        for (const which of round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const)) {
          pair[which].push(await typing(both[which], editor, length));
        }
      }
    }
  }
  const middle = (of: Typing[], figure: (typing: Typing) => number | undefined) => {
    const numbers = of.map(figure).filter((number) => number !== undefined);
    return numbers.length > 0 ? median(numbers) : undefined;
  };
  const figures = (Object.keys(EDITORS) as Editor[]).flatMap((editor) =>
    SIZES.map((length) => {
      const pair = runs.get(`${editor} ${length}`)!;
      const of = <T>(figure: (typing: Typing) => T & (number | undefined)) => ({
        without: middle(pair.without, figure) as T,
        with: middle(pair.with, figure) as T,
      });
      return {
        editor,
        length,
        p50: of(({ keys }) => keys.p50),
        p95: of(({ keys }) => keys.p95),
        cpu: of(({ cpu }) => cpu),
      };
    }),
  );
  print(
    'From a key to the end of its frame, and processor time of all processes a key: milliseconds without -> with',
    ['', 'draft', 'p50', 'more', 'p95', 'more', 'processor', 'more'],
    figures.map(({ editor, length, p50, p95, cpu }) => [
      editor,
      length,
      arrow(p50),
      more(p50),
      arrow(p95),
      more(p95),
      arrow(cpu),
      cpu.without === undefined || cpu.with === undefined ? '-' : `${Math.round((cpu.with / cpu.without - 1) * 100)} %`,
    ]),
  );
  return figures;
}

const short = (number: number | undefined) => (number === undefined ? '-' : number.toFixed(1));
const arrow = ({ without, with: after }: Pair<number | undefined>) => `${short(without)} -> ${short(after)}`;
const more = ({ without, with: after }: Pair<number>) =>
  `${after >= without ? '+' : ''}${(after - without).toFixed(1)}`;

async function marks(browser: TestBrowser) {
  const figures = [];
  for (const editor of Object.keys(EDITORS) as Editor[])
    for (const length of SIZES) figures.push({ editor, length, ...(await marking(browser, editor, length)) });
  print(
    'From the key that ends a word to the end of the frame with its mark',
    ['', 'draft', 'p50 ms', 'p95 ms', 'frames'],
    figures.map(({ editor, length, ms, frames }) => [editor, length, ms.p50, ms.p95, frames]),
  );
  return figures;
}

async function restInTurn(both: Both) {
  const figures = { without: await resting(both.without), with: await resting(both.with) };
  print(
    'Processor time at rest over 20 s with a draft of 2,000 characters open: milliseconds a second',
    ['', 'ms/s'],
    [
      ['without', figures.without ?? '-'],
      ['with', figures.with ?? '-'],
    ],
  );
  return figures;
}

async function memory(both: Both) {
  const keys = { without: await afterKeys(both.without), with: await afterKeys(both.with) };
  const moves = { without: await afterMoves(both.without), with: await afterMoves(both.with) };
  const row = (name: string, { before, after }: { before: Held; after: Held }) => [
    name,
    before.heap,
    after.heap,
    before.listeners,
    after.listeners,
    after.ours,
  ];
  print(
    'What the page holds, once its waste is collected',
    ['', 'MB before', 'MB after', 'listeners', 'after', 'ours left'],
    [
      row('10,000 keys, without', keys.without),
      row('10,000 keys, with', keys.with),
      row('200 moves, without', moves.without),
      row('200 moves, with', moves.with),
    ],
  );
  return { keys, moves };
}

async function start(browser: TestBrowser): Promise<number> {
  const figure = await starting(browser);
  print('Start of the content script when a page opens (median)', ['', 'ms'], [['evaluating it', figure]]);
  return figure;
}

async function longTasks(both: Both) {
  const longest = LENGTHS.at(-1)!;
  const figures = { without: await pasting(both.without, longest), with: await pasting(both.with, longest) };
  print(
    `Pasting ${longest.toLocaleString('en-GB')} characters: milliseconds`,
    ['', 'longest task of the page', 'longest run of ours'],
    [
      ['without', figures.without.longest, '-'],
      ['with', figures.with.longest, figures.with.ours],
    ],
  );
  return figures;
}

const figures = {
  machine: { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown' },
  ...(values.only !== 'browser' && { check: await timeChecks() }),
  ...(values.only !== 'check' && { browser: await inBrowser() }),
};
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
