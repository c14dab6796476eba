import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { assistant, clickAssistant, marks } from '../browser/assistant.ts';
import { EVERY_PAGE, STORED } from '../browser/everyPage.ts';
import { type Media, startBrowser, type TestBrowser } from '../browser/harness.ts';
import { Store } from '../browser/ownPages.ts';
import { attach, goToComposer, type OpenComposer, press, type } from '../browser/page.ts';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { needBrowser } from './browsers.ts';

/**
 * `npm run surfaces`: a picture of everything we show, in light and dark, narrow, at twice the size and in high
 * contrast, under `out/surfaces`. To be looked at: nothing is compared.
 */

const PICTURES = 'out/surfaces';

interface Look {
  name: string;
  width: number;
  height: number;
  scale?: number;
  media: Media;
}

const LOOKS: readonly Look[] = [
  { name: 'light', width: 1000, height: 720, media: {} },
  { name: 'dark', width: 1000, height: 720, media: { dark: true } },
  { name: 'narrow', width: 380, height: 720, media: {} },
  { name: 'twice', width: 640, height: 450, scale: 2, media: {} },
  { name: 'contrast', width: 1000, height: 720, media: { dark: true, forcedColors: true } },
];

const DRAFT = 'SEE YOU ALL AT THE QUAY!!! Ring Jean Trewin on 07700 900461, you idiot.';
const COUNCILLOR = { settings: { person: { standing: 'councillor', titles: [] }, welcomed: true } };

/** What in a page is shown how. */
const IN_PAGE: Record<
  string,
  { composer: string; stored?: Record<string, unknown>; show(scene: Scene): Promise<unknown> }
> = {
  marks: { composer: 'facebook/comment', show: write },
  'marks-x': { composer: 'x/post', show: write },
  'marks-textarea': { composer: 'instagram/comment', show: write },
  card: { composer: 'facebook/comment', show: (scene) => write(scene).then(() => press(scene.page, 'Alt+Shift+C')) },
  'card-in-dialog': {
    composer: 'facebook/new-post',
    show: (scene) => write(scene).then(() => press(scene.page, 'Alt+Shift+C')),
  },
  panel: {
    composer: 'x/post',
    show: (scene) => write(scene).then(() => clickAssistant(scene.browser, scene.page, '[data-part="pill"]')),
  },
  banner: { composer: 'facebook/page-post', stored: COUNCILLOR, show: ({ open }) => type(open, 'Saffron buns.') },
  sheet: { composer: 'facebook/comment', show: (scene) => write(scene).then(() => press(scene.page, 'Enter')) },
  media: { composer: 'facebook/comment', show: ({ browser, open }) => attach(browser, open, 'picker') },
  clear: { composer: 'tiktok/comment', show: ({ open }) => type(open, 'The library is open on Thursday. ') },
};

interface Scene {
  browser: TestBrowser;
  page: Page;
  open: OpenComposer;
}

async function write({ browser, open }: Scene): Promise<void> {
  await type(open, DRAFT);
  for (let tries = 0; tries < 40 && (await marks(browser, open)).length < 5; tries++) await wait(50);
}

async function setLook(browser: TestBrowser, page: Page, { width, height, scale, media }: Look): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale ?? 1 });
  await browser.setMedia(page, media);
}

async function takePictures(stage: Stage): Promise<void> {
  const browser = await startBrowser('chromium', stage, { extension: true });
  try {
    const store = await Store.open(browser);
    for (const look of LOOKS) {
      for (const [name, { composer, stored, show }] of Object.entries(IN_PAGE)) {
        await store.reset(stored);
        const page = await browser.newPage();
        await setLook(browser, page, look);
        const flags = { theme: look.media.dark ? 'dark' : 'light', ...(look.width < 500 && { narrow: '' }) };
        const open = await goToComposer(page, composerNamed(composer), flags);
        await show({ browser, page, open });
        await wait(300);
        if ((await assistant(browser, page, '[data-part="pill"]')).length === 0)
          console.log(`No pill: ${name} ${look.name}`);
        await page.screenshot({ path: `${PICTURES}/${name}-${look.name}.png` });
        await page.close();
      }
      await store.reset(STORED);
      for (const [name, { path, before }] of Object.entries(EVERY_PAGE)) {
        const page = await browser.extensionPage(`src/pages/${path}`);
        await setLook(browser, page, look);
        await page.waitForSelector('#root h1');
        await before?.(page);
        await wait(200);
        await page.screenshot({ path: `${PICTURES}/${name.replace(': ', '-')}-${look.name}.png`, fullPage: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

needBrowser('chromium');
rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const stage = await startStage();
await takePictures(stage).finally(() => stage.close());
console.log(`Pictures of every surface: ${PICTURES}/`);
