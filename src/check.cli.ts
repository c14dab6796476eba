import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { config, locales } from 'zod/mini';
import { type Checker, createChecker } from './check/checker.ts';
import { completeSituation } from './check/given-situation.ts';
import { checkLine } from './check/line.ts';
import { report } from './check/report.ts';
import { packFrom, Refused } from './pack-file.ts';
import type { Pack } from './policy/pack.ts';
import { rules } from './rules/index.ts';

/** `npm run check`: the checker on the command line, for editors, scripts and training. */

const HELP = `Holds text against the council's social media policy, on this computer.

  npm run --silent check -- [FILE]             a report of a file, or of standard input
  npm run --silent check -- --json [FILE]      one JSON object a line in, one a line out

  --pack FILE   another council's pack, instead of the first that comes with the product; its examples are tried first
  --json        reads  {"text": "...", "situation": {"site": "facebook", "kind": "post", "account": "council",
                        "channel": "main", "standing": "employee"}}
                prints {"findings": [{"rule", "severity", "clause", "start", "end"}]}
                start and end count UTF-16 code units. Everything but the text may be left out.
  --help        this text

What is not given: an employee's public post on Facebook, on the first channel of the pack, written today.
  site       facebook | instagram | x | tiktok
  kind       post | comment | reply | message | caption | profile | live-chat
  account    council | personal | unknown
  channel    a channel of the pack (main, tourism, library), or none
  standing   employee | councillor | volunteer | unknown
  audience   public | private-group | direct | unknown
  today      YYYY-MM-DD, for periods before elections

Exit status: 0 when everything was read, 1 when a line could not be (its line of output says why; the rest go on),
2 when nothing could be checked.
`;

const today = new Date().toISOString().slice(0, 10);

/** Resolves when standard output can take more, so that a slow reader holds us up instead of filling memory. */
function write(text: string): Promise<void> | undefined {
  if (process.stdout.write(text)) return undefined;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function checkLines(input: NodeJS.ReadableStream, checker: Checker, pack: Pack): Promise<boolean> {
  let number = 0;
  let good = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const result = checkLine(line, ++number, checker, pack, today);
    good &&= !('error' in result);
    await write(`${JSON.stringify(result)}\n`);
  }
  return good;
}

async function checkText(input: NodeJS.ReadableStream, checker: Checker, pack: Pack): Promise<void> {
  let text = '';
  for await (const part of input.setEncoding('utf8')) text += part;
  await write(report(text, checker.check(text, completeSituation({}, pack, today)), pack));
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, pack: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    await write(HELP);
    return 0;
  }
  if (positionals.length > 1) throw new Refused('One file at a time, please.');
  const pack = packFrom(values.pack);
  const checker = createChecker(pack, rules);
  const input = positionals[0] === undefined ? process.stdin : createReadStream(positionals[0]);
  let good = true;
  if (values.json) good = await checkLines(input, checker, pack);
  else await checkText(input, checker, pack);
  if (checker.failed.size > 0) throw new Refused(`Rules that could not be checked: ${[...checker.failed].join(', ')}`);
  return good ? 0 : 1;
}

// Faults in lines are told in words; the extension itself does without them.
config(locales.en());
// Whoever reads us may have read enough ("| head").
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const expected =
    error instanceof Refused || code?.startsWith('ERR_PARSE_ARGS') || code === 'ENOENT' || code === 'EISDIR';
  console.error(expected ? message : error);
  process.exitCode = 2;
}
