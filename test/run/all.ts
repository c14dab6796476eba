import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type BrowserName, needBrowser } from './browsers.ts';

/**
 * `npm test`: lint, types, nothing unused, unit tests, both builds, the add-on linter, browser tests. Goes on after a failure, so that
 * one run tells everything, and ends with the line "N passed, N failed".
 */

let passed = 0;
let failed = 0;
const broken: string[] = [];

function count(name: string, good: number, bad: number): void {
  passed += good;
  failed += bad;
  if (bad > 0) broken.push(name);
}

/** A step that either works or does not. */
function step(name: string, command: string, ...args: string[]): void {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  count(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1);
}

/** Tests of a vitest project: each is counted. A run that died before it could count them is one failure. */
async function tests(project: string, browser?: BrowserName): Promise<void> {
  const name = browser ? `${project} tests in ${browser}` : `${project} tests`;
  const report = `out/${browser ?? project}.json`;
  rmSync(report, { force: true });
  const { status, output } = await run(
    ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    browser && { BROWSER: browser },
  );
  console.log(`\n== ${name}\n${output}`);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  const bad = (counts?.numFailedTests ?? 0) + (counts?.numPendingTests ?? 0);
  count(name, counts?.numPassedTests ?? 0, bad === 0 && status !== 0 ? 1 : bad);
}

/**
 * The add-on linter finds nothing of ours. What it always finds is Preact's way to set HTML, which no source of ours
 * uses (`test/safety.test.ts`).
 */
function lintAddOn(): void {
  console.log('\n== web-ext lint');
  const { stdout } = spawnSync('npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json']);
  const { errors, notices, warnings } = JSON.parse(String(stdout));
  const found = [...errors, ...notices, ...warnings].filter(
    ({ code, file }) =>
      code !== 'UNSAFE_VAR_ASSIGNMENT' ||
      readFileSync(`dist/firefox/${file}`, 'utf8')
        .replaceAll(/\.innerHTML=\w+\.__html/g, '')
        .match(/\.(inner|outer)HTML\s*=(?!=)/),
  );
  for (const { code, message, file, line } of found) console.log(`${code} ${file}:${line} ${message}`);
  count('web-ext lint', found.length === 0 ? 1 : 0, found.length === 0 ? 0 : 1);
}

/** Keeps what is printed until the end, so that two runs at a time do not talk across each other. */
function run(command: string[], env = {}): Promise<{ status: number | null; output: string }> {
  return new Promise((ended) => {
    const child = spawn('npx', command, { env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
    });
    child.stderr.on('data', (part) => {
      output += part;
    });
    child.on('close', (status) => ended({ status, output }));
  });
}

const began = Date.now();
needBrowser('chromium');
needBrowser('firefox');
step('lint', 'npx', 'biome', 'check', '.');
step('types', 'npx', 'tsc');
step('nothing unused', 'npx', 'knip');
await tests('unit');
step('builds and their budget', 'npx', 'tsx', 'test/run/build.ts');
lintAddOn();
// Each mostly waits for its browser: two fit on two cores.
await Promise.all([tests('browser', 'chromium'), tests('browser', 'firefox')]);

console.log(`\n${Math.round((Date.now() - began) / 1000)} s${broken.length ? `; failed: ${broken.join(', ')}` : ''}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
