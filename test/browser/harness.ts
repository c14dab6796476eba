import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../run/browsers.ts';
import type { SeenRequest, Stage } from '../stage/server.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';

/** A real browser on the stage, with or without the built extension. The same handle for both browsers. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly puppeteer: Browser;
  /** Opens a tab, at an address if one is given. */
  newPage(url?: string): Promise<Page>;
  /** Opens a page of the extension in a tab: `src/pages/options/index.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Opens the real pop-up over the tab that is in front. */
  openPopup(): Promise<Popup>;
  /** Chooses our item in the context menu of what is selected in the page. */
  chooseMenu(page: Page): Promise<void>;
  /** Stops the background script, as browsers do with idle ones. */
  stopBackground(): Promise<void>;
  /** Reloads the extension, as an update does: its own pages close, and pages of the sites are left behind. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off while its scripts are in open pages. It does not come back. */
  disableExtension(): Promise<void>;
  /** What the console of a page has been told so far, by the page and by the extension's script in it. */
  logs(page: Page): Promise<string[]>;
  /** What the system says to every page: colours, motion, high contrast. */
  setMedia(page: Page, media: Media): Promise<void>;
  /** Runs a function in the page with the (closed) shadow roots of our host elements, child frames included. */
  inAssistant<Args extends readonly unknown[], Result>(
    page: Page,
    look: (roots: ShadowRoot[], ...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Writes through an input method into the field that has the focus: composes each step, then commits. */
  compose(page: Page, steps: readonly string[], commit: string, between?: () => Promise<void>): Promise<void>;
  /** Brings a page to the front and lets its scripts write to the clipboard. */
  allowClipboard(page: Page): Promise<void>;
  /** Text of the file that was saved under such a name, once it is there; it is taken away. */
  saved(name: RegExp): Promise<string>;
  /** Every request that pages and extensions made, served or refused, since the browser was started. */
  requests(): SeenRequest[];
  close(): Promise<void>;
}

export interface Media {
  dark?: boolean;
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

/** The extension's pop-up while it is open. */
export interface Popup {
  evaluate<Args extends readonly unknown[], Result>(look: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /** PNG, where the browser can (Chromium). */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** The built one, another in a folder, or none. */
  extension: boolean | string;
  /** A window that a person can see. */
  visible?: boolean;
}

/** The browsers that the tests go through: both, or the one named in `BROWSER`. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter(
  (name) => !process.env.BROWSER || process.env.BROWSER === name,
);

/** Milliseconds that a test waits for something on a page. */
export const PATIENCE = 8000;

const EXTENSION_DIRS: Record<BrowserName, string> = {
  chromium: resolve('dist/chrome'),
  firefox: resolve('dist/firefox'),
};

export function extensionFolder(name: BrowserName, extension: string | true): string {
  return extension === true ? EXTENSION_DIRS[name] : resolve(extension);
}

export function startBrowser(name: BrowserName, stage: Stage, options: BrowserOptions): Promise<TestBrowser> {
  return name === 'chromium' ? startChromium(stage, options) : startFirefox(stage, options);
}

/** A folder that a browser saves files to, for as long as it runs. */
export class Downloads {
  readonly folder = mkdtempSync(join(tmpdir(), 'saved-'));

  /** Text of the file that was saved under such a name, once it is there; it is taken away. */
  async take(name: RegExp): Promise<string> {
    for (let tries = 0; tries < PATIENCE / 50; tries++) {
      const file = readdirSync(this.folder).find((one) => name.test(one));
      const text = file && readFileSync(join(this.folder, file), 'utf8');
      if (text) {
        rmSync(join(this.folder, file));
        return text;
      }
      await wait(50);
    }
    throw new Error(`No file like ${name} was saved, but ${readdirSync(this.folder).join(', ') || 'none'}.`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** Closes the page that a new user is shown, once it is there: a tab in the background is not painted. */
export async function closeWelcome(browser: Browser): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    for (const page of await browser.pages()) {
      // Firefox swaps the tab's process under the driver, which goes on calling it blank: only the page itself knows.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes('/pages/welcome/')) return page.close();
    }
    await wait(50);
  }
  throw new Error('The welcome page did not open.');
}
