import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const ENTRIES = ['facebook', 'instagram', 'x', 'tiktok', 'index'] as const;

/** Builds the pages' scripts in memory: file name -> source. One entry for each site, what they share in chunks. */
export async function bundle(): Promise<Map<string, string>> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('.', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: {
        input: Object.fromEntries(
          ENTRIES.map((name) => [name, fileURLToPath(new URL(`page/${name}/main.tsx`, import.meta.url))]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })) as Rollup.RollupOutput;
  return new Map(result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}
