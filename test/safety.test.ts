import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

/** What the product promises about its own code, read from the code itself. */

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
  .map(
    (entry) =>
      [`${entry.parentPath}/${entry.name}`, readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')] as const,
  );

const using = (pattern: RegExp) => sources.filter(([, source]) => pattern.test(source)).map(([name]) => name);

test.each([
  [
    'turns text into HTML',
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|DOMParser|createContextualFragment|setHTML/,
  ],
  [
    'runs text as code',
    /\beval\(|new Function|Function\(|setTimeout\(\s*['"`]|executeScript|import\((?!'\.\.\/rules\/index\.ts'\))/,
  ],
  [
    'makes a request',
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|new Image\(/,
  ],
  [
    'speaks to the page or listens to it',
    /postMessage\((?!message\))|addEventListener\(\s*'message'|onMessageExternal|onConnectExternal/,
  ],
  ['takes a file from elsewhere', /(?:src|href)="(?:https?:)?\/\//],
])('nothing of ours %s', (_what, pattern) => {
  expect(sources.length).toBeGreaterThan(100);
  expect(using(pattern)).toEqual([]);
});

test('no code knows a council or its place: that is for packs to say', () =>
  expect(using(/looe|millpool/i)).toEqual(['src/policy/packs/index.ts']));

test('nor its region, but in lists of every county, of names, of nations and of parties', () => {
  const region = /cornwall|(?<!mebyon )kernow|west ?country|polperro|liskeard|saltash|truro/i;
  expect(using(region).filter((name) => !name.startsWith('src/language/names/'))).toEqual([
    'src/language/words/counties.ts',
  ]);
  expect(using(/cornish/i).filter((name) => !name.startsWith('src/language/names/'))).toEqual([
    'src/language/words/groups.ts',
  ]);
});

test('only the folder made for it reaches the browser’s own powers', () =>
  expect(using(/webextension-polyfill/).filter((name) => !name.startsWith('src/platform/'))).toEqual([
    'src/background.ts',
  ]));

test('the manifest asks for no more than it says', () => {
  expect(manifest.permissions).toEqual(['storage', 'activeTab', 'contextMenus']);
  const hosts = manifest.content_scripts.flatMap(({ matches }) => matches).map((match) => match.split('/')[2]);
  expect(hosts.every((host) => /(^|\.)(facebook|instagram|x|twitter|tiktok)\.com$/.test(host!))).toBe(true);
  for (const key of ['host_permissions', 'optional_permissions', 'web_accessible_resources', 'externally_connectable'])
    expect(manifest).not.toHaveProperty(key);
});

test('our own pages load and call nothing but themselves', () => {
  const policy = Object.fromEntries(
    manifest.content_security_policy.extension_pages.split('; ').map((part) => part.split(/ (.*)/).slice(0, 2)),
  );
  expect(policy).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
});
