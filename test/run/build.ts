import { spawnSync } from 'node:child_process';

/** Builds both browsers' extensions: `npm run build`. Fails when either does. */
export function build(...browsers: ('chrome' | 'firefox')[]): void {
  for (const browser of browsers) {
    const { status } = spawnSync('npx', ['vite', 'build', '--mode', browser, '--logLevel', 'warn'], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The ${browser} build failed.`);
    console.log(`dist/${browser} built`);
  }
}

if (process.argv[1]?.endsWith('build.ts')) build('chrome', 'firefox');
