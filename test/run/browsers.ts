import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Finds the browsers that the tests and the tour drive, and installs those that are missing. */

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const USUAL_PLACES: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of an installed browser, or undefined. `CPC_CHROMIUM` and `CPC_FIREFOX` name one outright. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[`CPC_${name.toUpperCase()}`];
  const onPath = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const places = [
    ...(named ? [named] : []),
    ...NAMES[name].flatMap((file) => onPath.map((dir) => join(dir, file))),
    ...USUAL_PLACES[name],
    ...downloaded(name),
  ];
  return places.find((place) => existsSync(place));
}

/** Finds a browser, installing it first if there is none. Throws with what was tried when that fails. */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  console.error(`No ${name} found: installing it ...`);
  const tried = onDebianAsRoot() ? installWithApt(name) : download(name);
  const installed = findBrowser(name);
  if (!installed) throw new Error(`${name} could not be installed (tried: ${tried}). Install it and run again.`);
  return installed;
}

function onDebianAsRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installWithApt(name: BrowserName): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGES[name]);
  return `apt-get install ${DEBIAN_PACKAGES[name]}`;
}

const DOWNLOADS = 'node_modules/.cache/browsers';

/** Playwright's Chromium runs extensions; its Firefox is changed too much to load one, so that comes from Mozilla. */
function download(name: BrowserName): string {
  const args =
    name === 'chromium'
      ? ['--yes', 'playwright', 'install', 'chromium']
      : ['--yes', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', DOWNLOADS];
  spawnSync('npx', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: DOWNLOADS },
    shell: process.platform === 'win32',
  });
  return `npx ${args.slice(1).join(' ')}`;
}

function downloaded(name: BrowserName): string[] {
  if (!existsSync(DOWNLOADS)) return [];
  const file = name === 'chromium' ? /^(chrome|chromium|Chromium|chrome\.exe)$/ : /^(firefox|firefox\.exe)$/;
  return readdirSync(DOWNLOADS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && file.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
