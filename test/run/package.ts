import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';
import { version } from '../../package.json';
import { build } from './build.ts';

/**
 * `npm run package`: what the stores take, under `out/packages`. The same bytes each time it is run on the same commit:
 * files in order, and all of one date.
 */

const PACKAGES = 'out/packages';

/** In the local time that zip files keep, so that the time zone of the machine does not matter. */
const DATE = new Date(1980, 0, 1);

function zip(name: string, files: readonly (readonly [path: string, content: Uint8Array])[]): void {
  const entries: Zippable = {};
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries[path] = [content, { mtime: DATE }];
  const file = `${PACKAGES}/council-post-check-${version}-${name}.zip`;
  writeFileSync(file, zipSync(entries, { level: 9 }));
  console.log(file);
}

function built(folder: string): [path: string, content: Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .map((path) => [path.slice(folder.length + 1), readFileSync(path)]);
}

/** The `key` gives the unpacked extension one id on every machine; the Chrome store does not take it. */
function withoutKey([path, content]: [string, Uint8Array]): [string, Uint8Array] {
  if (path !== 'manifest.json') return [path, content];
  const { key, ...manifest } = JSON.parse(new TextDecoder().decode(content));
  return [path, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)];
}

/** What is needed to build the same again, as Mozilla asks for: every file of the commit. */
function sources(): [path: string, content: Uint8Array][] {
  const paths = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  return paths.map((path) => [path, readFileSync(path)]);
}

build('chrome', 'firefox');
rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
zip('chrome', built('dist/chrome').map(withoutKey));
zip('firefox', built('dist/firefox'));
zip('source', sources());
