/**
 * Runs a TypeScript file of the project: `node test/run/with-deps.mjs FILE [arguments]`; without one it only installs.
 * Plain JavaScript without dependencies, so that every npm command works straight after `git clone`: what is missing
 * is installed first (its output goes to standard error, so that `--json` commands stay readable by machines).
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** Which lock file is installed. */
const installed = resolve(root, 'node_modules/.installed-lock');
const wanted = createHash('sha256')
  .update(readFileSync(resolve(root, 'package-lock.json')))
  .digest('hex');

function isInstalled() {
  try {
    return readFileSync(installed, 'utf8') === wanted;
  } catch {
    return false;
  }
}

/** Runs while no other command of this checkout does the same: two at once would take each other's files away. */
function alone(run) {
  const busy = resolve(root, 'out/installing');
  mkdirSync(dirname(busy), { recursive: true });
  for (let seconds = 0; ; seconds++) {
    try {
      mkdirSync(busy);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (seconds === 0) console.error('Another command is installing: waiting for it ...');
      if (seconds === 600) throw new Error(`It takes too long. If nothing is installing any more, remove ${busy}.`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    }
  }
  try {
    run();
  } finally {
    rmdirSync(busy);
  }
}

function install() {
  if (isInstalled()) return;
  console.error('Installing what the project needs (npm ci) ...');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error('npm ci failed: see above.');
  writeFileSync(installed, wanted);
}

if (!isInstalled()) alone(install);

const [file, ...rest] = process.argv.slice(2);
if (!file) process.exit();
const child = spawn(process.execPath, ['--import', 'tsx', resolve(root, file), ...rest], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
