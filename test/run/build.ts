import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What every page of the four sites pays for, in bytes when compressed: its budget is 180 KB. */
const SCRIPT = 'src/content.iife.js';
const BUDGET = 180 * 1024;

/** Builds both browsers' extensions: `npm run build`. Fails when either does, or is too big. */
export function build(...browsers: ('chrome' | 'firefox')[]): void {
  for (const browser of browsers) {
    const { status } = spawnSync('npx', ['vite', 'build', '--mode', browser, '--logLevel', 'warn'], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The ${browser} build failed.`);
    const size = gzipSync(readFileSync(`dist/${browser}/${SCRIPT}`), { level: 9 }).length;
    console.log(`dist/${browser} built; ${SCRIPT} is ${size} bytes when compressed, of ${BUDGET}`);
    if (size > BUDGET) throw new Error(`${SCRIPT} of dist/${browser} is over its budget.`);
  }
}

if (process.argv[1]?.endsWith('build.ts')) build('chrome', 'firefox');
