import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../run/browsers.ts';
import { extensionFolder } from './harness.ts';

/** The built extension in a folder of its own, in which something is changed: a fault, or a script more. */
export class ChangedExtension {
  readonly folder: string;

  constructor(name: BrowserName) {
    this.folder = mkdtempSync(join(tmpdir(), 'extension-'));
    cpSync(extensionFolder(name, true), this.folder, { recursive: true });
  }

  /** Puts something else where a pattern matches in a file; throws when it does not, since then nothing is tried. */
  replace(file: string, pattern: RegExp, by: string): this {
    const path = join(this.folder, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(pattern, by);
    if (after === before) throw new Error(`Nothing to change in ${file}: ${pattern}`);
    writeFileSync(path, after);
    return this;
  }

  /** Adds a content script that runs beside the product's own, with the same powers. */
  addScript(file: string, code: string): this {
    writeFileSync(join(this.folder, file), code);
    return this.replace('manifest.json', /"src\/content\.iife\.js"/, `$&, ${JSON.stringify(file)}`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
