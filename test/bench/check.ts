import { performance } from 'node:perf_hooks';
import alex from 'alex';
import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { createChecker } from '../../src/check/checker.ts';
import { rules } from '../../src/rules/index.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';
import { growth, print, summary, type Times } from './figures.ts';
import { LENGTHS, textsOf } from './texts.ts';

/** How long the check takes, beside other checkers, on the same texts in the same run. */

/** A tool, with how long it takes for a text: milliseconds. */
interface Tool {
  name: string;
  time(text: string): number[] | Promise<number[]>;
}

/** What each tool took for texts of one length. */
export interface CheckTimes extends Times {
  tool: string;
  length: number;
}

export interface CheckFigures {
  times: CheckTimes[];
  /** The power of the length that our times grow with: 1 is in proportion, 0 is the same for every length. */
  growth: { first: number; keystroke: number };
}

const FIRST = 'ours, first check';
const KEYSTROKE = 'ours, a keystroke';

/** What is written, key by key, in the middle of each text. */
const WRITTEN = ' Please come along on Saturday and bring your friends.';

/** A text is timed until this many milliseconds are spent on a length, but at least three are. */
const ENOUGH = 4000;
const TEXTS = 200;

export async function timeChecks(): Promise<CheckFigures> {
  const tools = [ours(), keystrokes(), ...(await peers())];
  const times: CheckTimes[] = [];
  for (const length of LENGTHS) {
    const texts = textsOf(length, TEXTS);
    const warming = textsOf(length, Math.ceil(20_000 / length), length + 1);
    for (const tool of tools) times.push({ tool: tool.name, length, ...summary(await timesOf(tool, texts, warming)) });
  }
  const of = (tool: string, length: number) => ({
    length,
    time: times.find((one) => one.tool === tool && one.length === length)!.p50,
  });
  const grows = (tool: string) => growth(of(tool, LENGTHS[0]), of(tool, LENGTHS.at(-1)!));
  const figures = { times, growth: { first: grows(FIRST), keystroke: grows(KEYSTROKE) } };
  printChecks(figures, tools);
  return figures;
}

async function timesOf(tool: Tool, texts: readonly string[], warming: readonly string[]): Promise<number[]> {
  // Warm: what is compiled when it is first used is not the tool's speed.
  for (const text of warming) await tool.time(text);
  const all: number[] = [];
  const began = performance.now();
  for (const [index, text] of texts.entries()) {
    all.push(...(await tool.time(text)));
    if (index >= 2 && performance.now() - began > ENOUGH) break;
  }
  return all;
}

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** No sentence stands in two texts, so that none has been seen before. */
function ours(): Tool {
  const checker = createChecker(pack, rules);
  return { name: FIRST, time: (text) => [timed(() => checker.check(text, situation()))] };
}

function keystrokes(): Tool {
  return {
    name: KEYSTROKE,
    time(text) {
      const checker = createChecker(pack, rules);
      checker.check(text, situation());
      const at = text.indexOf(' ', text.length / 2);
      return Array.from(WRITTEN, (_, typed) => {
        const draft = text.slice(0, at) + WRITTEN.slice(0, typed + 1) + text.slice(at);
        return timed(() => checker.check(draft, situation()));
      });
    },
  };
}

async function peers(): Promise<Tool[]> {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return [
    {
      name: 'harper.js',
      async time(text) {
        const began = performance.now();
        await harper.lint(text);
        return [performance.now() - began];
      },
    },
    { name: 'alex', time: (text) => [timed(() => alex(text))] },
    { name: 'compromise', time: (text) => [timed(() => nlp(text).people().json())] },
    { name: 'obscenity', time: (text) => [timed(() => obscenity.getAllMatches(text))] },
  ];
}

function printChecks({ times, growth }: CheckFigures, tools: readonly Tool[]): void {
  const cell = (tool: string, length: number) => times.find((one) => one.tool === tool && one.length === length)!;
  const lengths = LENGTHS.map((length) => length.toLocaleString('en-GB'));
  print(
    'Checking a text: milliseconds, p50 and p95, by its length in characters',
    ['', ...lengths.flatMap((length) => [length, 'p95'])],
    tools.map(({ name }) => [name, ...LENGTHS.flatMap((length) => [cell(name, length).p50, cell(name, length).p95])]),
  );
  print(
    'The same as ratios: how many times what our first check takes (p50)',
    ['', ...lengths],
    tools.map(({ name }) => [name, ...LENGTHS.map((length) => cell(name, length).p50 / cell(FIRST, length).p50)]),
  );
  print(
    'Growth from the shortest to the longest (1: in proportion to the length; 0: the same for every length)',
    ['', 'power'],
    [
      [FIRST, growth.first],
      [KEYSTROKE, growth.keystroke],
    ],
  );
}
