import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** A module of the product as a script by itself, whose exports are in `globalThis[name]`. */
export async function scriptOf(module: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`../../src/${module}`, import.meta.url)),
        formats: ['iife'],
        name,
      },
    },
  })) as Rollup.RollupOutput[];
  return `${built[0]!.output[0].code}; globalThis.${name} = ${name}; undefined`;
}
