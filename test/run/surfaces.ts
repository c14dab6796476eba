import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { assistant } from '../browser/assistant.ts';
import { EVERY_PAGE, STORED } from '../browser/everyPage.ts';
import { type Media, startBrowser, type TestBrowser } from '../browser/harness.ts';
import { Store } from '../browser/ownPages.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { needBrowser } from './browsers.ts';
import { build } from './build.ts';
import { IN_PAGE, showInPage } from './scenes.ts';

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

async function setLook(browser: TestBrowser, page: Page, { width, height, scale, media }: Look): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale ?? 1 });
  await browser.setMedia(page, media);
}

async function takePictures(stage: Stage): Promise<void> {
  const browser = await startBrowser('chromium', stage, { extension: true });
  try {
    const store = await Store.open(browser);
    for (const look of LOOKS) {
      for (const [name, scene] of Object.entries(IN_PAGE)) {
        await store.reset('stored' in scene ? scene.stored : undefined);
        const page = await browser.newPage();
        await setLook(browser, page, look);
        const flags = { theme: look.media.dark ? 'dark' : 'light', ...(look.width < 500 && { narrow: '' }) };
        await showInPage(browser, page, scene, flags);
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
build('chrome');
rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const stage = await startStage();
await takePictures(stage).finally(() => stage.close());
console.log(`Pictures of every surface: ${PICTURES}/`);
