/**
 * Runs a TypeScript file of the project: `node test/run/with-deps.mjs FILE [arguments]`.
 * Plain JavaScript without dependencies, so that every npm command works straight after `git clone`: what is missing
 * is installed first (its output goes to standard error, so that `--json` commands stay readable by machines).
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const installed = resolve(root, 'node_modules/.package-lock.json');
const lock = resolve(root, 'package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing what the project needs (npm ci) ...');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}

const [file, ...rest] = process.argv.slice(2);
const child = spawn(process.execPath, ['--import', 'tsx', resolve(root, file), ...rest], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
