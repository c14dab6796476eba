import { spawnSync } from 'node:child_process';
import { needBrowser } from './browsers.ts';
import { build } from './build.ts';

/**
 * `npm run browser`: builds, then runs the browser tests, or those that are named (`npm run browser -- behaviour`), in
 * both browsers, or the one in `BROWSER`.
 */
needBrowser('chromium');
needBrowser('firefox');
build('chrome', 'firefox');
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'browser', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
