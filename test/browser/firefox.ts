import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { needBrowser } from '../run/browsers.ts';
import type { Stage } from '../stage/server.ts';
import {
  type BrowserOptions,
  closeWelcome,
  Downloads,
  extensionFolder,
  PATIENCE,
  type Popup,
  type TestBrowser,
} from './harness.ts';
import { startProxy } from './proxy.ts';

/**
 * Firefox through WebDriver BiDi. What BiDi has no word for is done with system access: scripts in the browser's own
 * window, and frame scripts in a page's process, which see into closed shadow roots and may act as an input method.
 */
const ADDON = manifest.browser_specific_settings.gecko.id;
const UUID = '6f1d2c3b-4a59-4687-9706-b5a4c3d2e1f0';

export async function startFirefox(stage: Stage, { extension, visible = false }: BrowserOptions): Promise<TestBrowser> {
  const before = stage.requests.length;
  const proxy = await startProxy(stage.port);
  const downloads = new Downloads();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: !visible,
    acceptInsecureCerts: true,
    defaultViewport: visible ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    // Without it a release build ignores `services.settings.server` below and calls home.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'dom.events.testing.asyncClipboard': true,
      'intl.accept_languages': 'en-GB, en',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads.folder,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  if (extension) {
    await browser.installExtension(extensionFolder('firefox', extension));
    await closeWelcome(browser);
  }

  return {
    name: 'firefox',
    puppeteer: browser,
    async newPage(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      if (url) await page.goto(url);
      return page;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      // Firefox swaps the tab's process under the driver, so that the navigation never "ends".
      page.goto(`moz-extension://${UUID}/${path}`).catch(() => {});
      const arrived = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';
      // Asked in the middle of the swap, the driver stumbles.
      while (!(await page.evaluate(arrived).catch(() => false))) await new Promise((wait) => setTimeout(wait, 50));
      return page;
    },
    openPopup: () => openPopup(browser),
    async chooseMenu(page) {
      // Pressed on the selected words: anywhere else the selection is not what the menu is about.
      const { x, y } = await page.evaluate(() => {
        const { left, top, width, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.mouse.click(x, y, { button: 'right' });
      await inChrome(
        browser,
        `const menu = document.getElementById('contentAreaContextMenu');
         const ours = () => menu.querySelector('menuitem[id*="check-selection"]');
         for (let tries = 0; tries < 50 && !(menu.state === 'open' && ours()); tries++) {
           await new Promise((wait) => setTimeout(wait, 100));
         }
         menu.activateItem(ours());`,
      );
    },
    async stopBackground() {
      await inChrome(browser, `await WebExtensionPolicy.getByID('${ADDON}').extension.terminateBackground();`);
    },
    async reloadExtension() {
      await inChrome(
        browser,
        `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
         await (await AddonManager.getAddonByID('${ADDON}')).reload();`,
      );
    },
    async disableExtension() {
      await inChrome(
        browser,
        `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
         await (await AddonManager.getAddonByID('${ADDON}')).disable();`,
      );
    },
    logs: (page) =>
      inPage(
        browser,
        page,
        `const logged = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents();
         const said = logged.map(({ arguments: words }) => words.map(String).join(' '));
         const errors = Services.console.getMessageArray().map(String);
         return [...said, ...errors];`,
      ),
    async setMedia(_page, { dark = false, reducedMotion = false, forcedColors = false }) {
      await inChrome(
        browser,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
         Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});
         Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 0});`,
      );
    },
    inAssistant: (page, look, ...args) =>
      inPage(
        browser,
        page,
        `const windows = (one) => [one, ...Array.from(one.frames).flatMap(windows)];
         const roots = windows(content).flatMap((one) =>
           Array.from(one.document.querySelectorAll('council-post-check'), (host) => host.openOrClosedShadowRoot).filter(Boolean));
         return (${look})(roots, ...${JSON.stringify(args)});`,
      ),
    async compose(page, steps, commit, between) {
      await inPage(browser, page, `${INPUT_METHOD} compose(${JSON.stringify(steps)});`);
      await between?.();
      await inPage(browser, page, `${INPUT_METHOD} commit(${JSON.stringify(commit)});`);
    },
    allowClipboard: (page) => page.bringToFront(),
    requests: () => [
      ...stage.requests.slice(before),
      ...proxy.refused.map((host) => ({ method: 'CONNECT', url: `https://${host}/` })),
    ],
    saved: (name) => downloads.take(name),
    async close() {
      await browser.close();
      await proxy.close();
      downloads.remove();
    },
  };
}

/** The input method that a page's process keeps between composing and committing. */
const INPUT_METHOD = `
  const processor = (globalThis.inputMethod ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor));
  const compose = (steps) => {
    if (!processor.beginInputTransactionForTests(content)) throw new Error('no input method');
    for (const text of steps) {
      processor.setPendingCompositionString(text);
      processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
      processor.setCaretInPendingComposition(text.length);
      processor.flushPendingComposition();
    }
  };
  const commit = (text) => {
    processor.commitCompositionWith(text);
    delete globalThis.inputMethod;
  };`;

type Bidi = {
  send(method: string, params: object): Promise<{ result: { contexts?: { context: string }[] } & Evaluated }>;
};
type Evaluated = { type?: string; result?: { value?: string }; exceptionDetails?: { text: string } };

/** Runs statements in the browser's window, with the system's rights; what they return must be JSON. */
async function inChrome<Result>(browser: Browser, statements: string): Promise<Result> {
  // Not in the driver's types: moz:scope is Firefox's own.
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await bidi.send('script.callFunction', {
    target: { context },
    functionDeclaration: `async () => JSON.stringify(await (async () => { ${statements} })() ?? null)`,
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return JSON.parse(result.result?.value ?? 'null') as Result;
}

/** Runs statements in a page's process; `content` is its window. */
function inPage<Result>(browser: Browser, page: Page, statements: string): Promise<Result> {
  return inTab(
    browser,
    `NavigableManager.getBrowserById?.('${(page.mainFrame() as unknown as { _id: string })._id}')`,
    statements,
  );
}

let asked = 0;
async function inTab<Result>(browser: Browser, tab: string, statements: string): Promise<Result> {
  const name = `stage:${++asked}`;
  const script = `(async () => {
    try { sendAsyncMessage('${name}', { value: JSON.stringify((await (async () => { ${statements} })()) ?? null) }); }
    catch (error) { sendAsyncMessage('${name}', { error: String(error) }); }
  })();`;
  const answer = await inChrome<{ value?: string; error?: string }>(
    browser,
    `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
     const manager = (${tab}).messageManager;
     return new Promise((done) => {
       const heard = ({ data }) => {
         manager.removeMessageListener('${name}', heard);
         done(data);
       };
       manager.addMessageListener('${name}', heard);
       // What is asked of a page that goes away meanwhile is never answered.
       setTimeout(heard, 5000, { data: { error: 'The page did not answer.' } });
       manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), true);
     });`,
  );
  if (answer.error !== undefined) throw new Error(answer.error);
  return JSON.parse(answer.value ?? 'null') as Result;
}

/** The pop-up is no tab, so the driver does not see it; a frame script does. */
const POPUP = `document.querySelector('.webextension-popup-browser')`;

async function openPopup(browser: Browser): Promise<Popup> {
  await inChrome(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID('${ADDON}');
     for (let presses = 0; presses < 3; presses++) {
       ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
       for (let tries = 0; tries < 50; tries++) {
         await new Promise((wait) => setTimeout(wait, 100));
         if ((${POPUP})?.messageManager && (${POPUP}).currentURI.spec.startsWith('moz-extension:')) return;
       }
       (${POPUP})?.closest('panel')?.hidePopup();
     }
     throw new Error('The pop-up did not open.');`,
  );
  return {
    evaluate: (look, ...args) =>
      inTab(
        browser,
        POPUP,
        `const { document, getComputedStyle } = content; return (${look})(...${JSON.stringify(args)});`,
      ),
    screenshot: () => Promise.reject(new Error('Firefox has no picture of its pop-up: open the page in a tab')),
    close: () => inChrome(browser, `(${POPUP})?.closest('panel')?.hidePopup();`),
  };
}
