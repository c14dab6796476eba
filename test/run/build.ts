import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What every page of the four sites pays for; its budgets in bytes when compressed: with the lists of words, without. */
const SCRIPT = 'src/content.iife.js';
const BUDGETS = { 'in all': 180 * 1024, 'without word lists': 60 * 1024 };

/** Texts in the code; those longer than this are lists of words and wordings. */
const TEXTS = /`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
const LONG = 120;

/** Builds both browsers' extensions: `npm run build`. Fails when either does, or is too big. */
export function build(...browsers: ('chrome' | 'firefox')[]): void {
  for (const browser of browsers) {
    const { status } = spawnSync('npx', ['vite', 'build', '--mode', browser, '--logLevel', 'warn'], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The ${browser} build failed.`);
    const script = readFileSync(`dist/${browser}/${SCRIPT}`, 'utf8');
    const texts = {
      'in all': script,
      'without word lists': script.replace(TEXTS, (text) => (text.length > LONG ? '``' : text)),
    };
    for (const what of ['in all', 'without word lists'] as const) {
      const size = gzipSync(texts[what], { level: 9 }).length;
      console.log(`dist/${browser}/${SCRIPT} ${what}: ${size} bytes when compressed, of ${BUDGETS[what]}`);
      if (size > BUDGETS[what]) throw new Error(`${SCRIPT} of dist/${browser} is over its budget ${what}.`);
    }
  }
}

if (process.argv[1]?.endsWith('build.ts')) build('chrome', 'firefox');
