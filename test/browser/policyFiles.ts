import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import manifest from '../../manifest.json' with { type: 'json' };
import type { BrowserName } from '../run/browsers.ts';

/** What an administrator does on Linux: a file in /etc, which only root may write. */

const FILES: Record<BrowserName, string> = {
  chromium: '/etc/chromium/policies/managed/council-post-check.json',
  firefox: '/etc/firefox/policies/policies.json',
};

/** Whether policy files can be written here at all. */
export const mayWritePolicies = process.platform === 'linux' && process.getuid?.() === 0;

/** Sets what a browser that is started afterwards is told to set; the result puts everything back as it was. */
export function setPolicy(name: BrowserName, extensionId: string, settings: object): () => void {
  const file = FILES[name];
  const missing = [dirname(dirname(file)), dirname(file), file].filter((path) => !existsSync(path));
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(policyOf(name, extensionId, settings)));
  return () => {
    if (before !== undefined) writeFileSync(file, before);
    else if (missing[0]) rmSync(missing[0], { recursive: true });
  };
}

function policyOf(name: BrowserName, extensionId: string, settings: object): object {
  return name === 'chromium'
    ? { '3rdparty': { extensions: { [extensionId]: settings } } }
    : { policies: { '3rdparty': { Extensions: { [manifest.browser_specific_settings.gecko.id]: settings } } } };
}
