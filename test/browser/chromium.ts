import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { needBrowser } from '../run/browsers.ts';
import type { Stage } from '../stage/server.ts';
import {
  type BrowserOptions,
  closeWelcome,
  Downloads,
  extensionFolder,
  type Media,
  PATIENCE,
  type Popup,
  type TestBrowser,
} from './harness.ts';

/** What Chromium itself asks for, whatever it is told; here it gets no answer. */
const BROWSERS_OWN = /^https?:\/\/([a-z0-9-]+\.)*(google|googleapis|gvt1)\.com\//;

/** Chromium through the DevTools protocol, every host of the net mapped to the stage. */
export async function startChromium(
  stage: Stage,
  { extension, visible = false }: BrowserOptions,
): Promise<TestBrowser> {
  const before = stage.requests.length;
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: !visible,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: extension ? [extensionFolder('chromium', extension)] : false,
    defaultViewport: visible ? null : { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${stage.port}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=AutofillServerCommunication,OptimizationHints,SpellCheck',
      '--lang=en-GB',
    ],
  });
  const downloads = new Downloads();
  const protocol = await browser.target().createCDPSession();
  await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads.folder });
  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const session = (page: Page) => {
    let made = sessions.get(page);
    if (!made) {
      made = page.createCDPSession();
      sessions.set(page, made);
    }
    return made;
  };
  let id: Promise<string> | undefined;
  const extensionId = () => {
    id ??= browser
      .waitForTarget((target) => /^chrome-extension:/.test(target.url()) && target.type() === 'service_worker')
      .then((target) => new URL(target.url()).host);
    return id;
  };
  // Learnt while the worker is sure to be there: it may be stopped when a test asks.
  if (extension) {
    await extensionId();
    if (!visible) await closeWelcome(browser);
  }

  const extensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${await extensionId()}/${path}`);
    return page;
  };

  return {
    name: 'chromium',
    puppeteer: browser,
    async newPage(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      if (url) await page.goto(url);
      return page;
    },
    extensionPage,
    openPopup: async () => openPopup(browser, await extensionId()),
    async chooseMenu(page) {
      // The menu is the system's own, out of the driver's reach: the worker is told as the browser would tell it.
      const selectionText = await page.evaluate(() => String(getSelection()));
      const target = browser.targets().find((one) => one.type() === 'service_worker');
      const chosen = { menuItemId: 'check-selection', selectionText, pageUrl: page.url() };
      await (await target!.worker())!.evaluate((info) => {
        const { chrome } = globalThis as unknown as {
          chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } };
        };
        chrome.contextMenus.onClicked.dispatch(info, {});
      }, chosen);
    },
    async stopBackground() {
      const page = await extensionPage('manifest.json');
      const worker = await page.createCDPSession();
      await worker.send('ServiceWorker.enable');
      await worker.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async reloadExtension() {
      await browser.installExtension(extensionFolder('chromium', extension || true));
    },
    async disableExtension() {
      await browser.uninstallExtension(await extensionId());
    },
    async logs(page) {
      // A new session is told what was logged before it, in every world of the page.
      const cdp = await page.createCDPSession();
      const heard: string[] = [];
      cdp.on('Runtime.consoleAPICalled', ({ args }) => heard.push(JSON.stringify(args)));
      cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => heard.push(JSON.stringify(exceptionDetails)));
      await cdp.send('Runtime.enable');
      await wait(100);
      await cdp.detach();
      return heard;
    },
    async setMedia(page, media) {
      // The driver's own method does not know forced-colors.
      await (await session(page)).send('Emulation.setEmulatedMedia', { features: mediaFeatures(media) });
    },
    async inAssistant(page, look, ...args) {
      return lookInto(await session(page), `(roots) => (${look})(roots, ...${JSON.stringify(args)})`);
    },
    async compose(page, steps, commit, between) {
      const cdp = await session(page);
      for (const text of steps) {
        await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      }
      await between?.();
      await cdp.send('Input.insertText', { text: commit });
    },
    async allowClipboard(page) {
      await browser
        .defaultBrowserContext()
        .overridePermissions(new URL(page.url()).origin, ['clipboard-sanitized-write']);
      await page.bringToFront();
    },
    requests: () => stage.requests.slice(before).filter(({ url }) => !BROWSERS_OWN.test(url)),
    saved: (name) => downloads.take(name),
    async close() {
      await browser.close();
      downloads.remove();
    },
  };
}

/**
 * Finds our hosts through the DevTools protocol, which sees into closed shadow roots, and hands them to a function: once
 * for each frame that has some, because objects of one frame cannot be handed to another; what it gives is put together.
 */
async function lookInto<Result>(cdp: CDPSession, look: string): Promise<Result> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const results: Result[] = [];
  for (const hosts of hostsByFrame(root)) {
    const objects: { objectId: string }[] = [];
    for (const host of hosts) {
      const backendNodeId = host.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) continue;
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
      objects.push({ objectId: object.objectId! });
    }
    results.push(await callWith(cdp, look, objects));
  }
  if (results.length === 0) return callWith(cdp, look, []);
  return results.length === 1 ? results[0]! : (results.flat() as Result);
}

type Node = Protocol.DOM.Node;

function hostsByFrame(document: Node): Node[][] {
  const own: Node[] = [];
  const inFrames: Node[][] = [];
  const visit = (node: Node) => {
    if (node.localName === 'council-post-check') own.push(node);
    else for (const child of node.children ?? []) visit(child);
    if (node.contentDocument) inFrames.push(...hostsByFrame(node.contentDocument));
  };
  visit(document);
  return [...(own.length > 0 ? [own] : []), ...inFrames];
}

async function callWith<Result>(cdp: CDPSession, look: string, roots: { objectId: string }[]): Promise<Result> {
  const on = roots[0] ?? (await cdp.send('Runtime.evaluate', { expression: 'globalThis' })).result;
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: on.objectId!,
    functionDeclaration: `function (...roots) { return (${look})(roots); }`,
    arguments: roots,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

async function openPopup(browser: Browser, id: string): Promise<Popup> {
  const isPopup = (url: string) => url.startsWith(`chrome-extension://${id}/src/pages/popup/`);
  const opened = browser.waitForTarget((target) => isPopup(target.url()));
  // Pressed as a person does it: only that lets the pop-up read the tab's address.
  const protocol = await browser.target().createCDPSession();
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const front = (await browser.pages()).at(-1)!.url();
  const tab = targetInfos.findLast(({ url }) => url === front);
  await protocol.send(
    'Extensions.triggerAction' as 'Extensions.getExtensions',
    { id, targetId: tab?.targetId } as never,
  );
  const page = await (await opened).asPage();
  return {
    evaluate: (look, ...args) => page.evaluate(look as never, ...(args as unknown as never[])) as never,
    async screenshot(path) {
      // It grows to its size, and is asked what it sees, while it is opening.
      await page.waitForFunction(() => innerWidth > 200 && document.querySelector('.where h2, .role h2'));
      await wait(500);
      await page.screenshot({ path: path as `${string}.png` });
    },
    close: () => page.close(),
  };
}

function mediaFeatures({ dark, reducedMotion, forcedColors }: Media) {
  return [
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
  ];
}
