import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

/** `vite build --mode chrome` or `--mode firefox`, into `dist/<mode>`; `vitest run` for the tests. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const building = !process.env.VITEST;
  return {
    // The content script has an inner build of its own, which sees `define` but no plugins.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: building ? [preact(), crx({ manifest: manifestFor(browser), browser }), asTheyAre()] : [],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: { input: OWN_PAGES },
    },
    test: {
      projects: [
        {
          test: {
            name: 'unit',
            include: ['test/**/*.test.ts'],
            exclude: ['test/browser/**'],
            testTimeout: 60_000,
          },
        },
        {
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            // Two cores: one browser at a time.
            fileParallelism: false,
            testTimeout: 60_000,
            hookTimeout: 120_000,
            expect: { poll: { timeout: 5000 } },
          },
        },
      ],
    },
  };
});

/** Our pages that the manifest does not name. */
const OWN_PAGES = ['practice', 'records', 'welcome'].map((page) => `src/pages/${page}/index.html`);

/** The browsers differ in how they name the background script, and each has keys of its own. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const { key, minimum_chrome_version, background, browser_specific_settings, storage, ...shared } = manifest;
  return (
    browser === 'chrome'
      ? { ...shared, key, minimum_chrome_version, background, storage }
      : { ...shared, browser_specific_settings, background: { scripts: [background.service_worker], type: 'module' } }
  ) as ManifestV3Export;
}

/** Files that go into the extension as they are, and where the browser looks for them. */
const AS_THEY_ARE: Record<string, string> = {
  '_locales/en_GB/messages.json': 'src/_locales/en_GB/messages.json',
  'icons/off-16.png': 'icons/off-16.png',
  'icons/off-32.png': 'icons/off-32.png',
  'managed.schema.json': 'src/platform/managed.schema.json',
};

function asTheyAre(): Plugin {
  return {
    name: 'as-they-are',
    generateBundle() {
      for (const [fileName, from] of Object.entries(AS_THEY_ARE))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(from) });
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licences() });
    },
  };
}

/** The product's licence, and those of all that is built into it: libraries, and where lists of words come from. */
function licences(): string {
  const others = [...Object.keys(project.dependencies), '@faker-js/faker', 'compromise'].map((name) => {
    const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    return `${name} ${version} (${license})\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}`;
  });
  const words =
    'SCOWL, lists of English words\n\nCopyright 2000-2019 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.';
  return [`Council Post Check\n\n${readFileSync('LICENSE', 'utf8').trim()}`, ...others, words].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  );
}
