import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

/** `vite build --mode chrome` or `--mode firefox`, into `dist/<mode>`; `vitest run` for the tests. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const building = !process.env.VITEST;
  return {
    // The content script has an inner build of its own, which sees `define` but no plugins.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: building ? [preact(), crx({ manifest: manifestFor(browser), browser }), locales()] : [],
    build: { outDir: `dist/${browser}`, emptyOutDir: true, modulePreload: false, target: 'es2022' },
    test: {
      projects: [
        {
          test: {
            name: 'unit',
            include: ['test/**/*.test.ts'],
            exclude: ['test/browser/**'],
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
          },
        },
      ],
    },
  };
});

/** The browsers differ in how they name the background script, and each has keys of its own. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const { key, minimum_chrome_version, background, browser_specific_settings, ...shared } = manifest;
  return (
    browser === 'chrome'
      ? { ...shared, key, minimum_chrome_version, background }
      : { ...shared, browser_specific_settings, background: { scripts: [background.service_worker], type: 'module' } }
  ) as ManifestV3Export;
}

/** Puts `src/_locales` where browsers look for it. */
function locales(): Plugin {
  return {
    name: 'locales',
    generateBundle() {
      const fileName = '_locales/en_GB/messages.json';
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/${fileName}`, 'utf8') });
    },
  };
}
