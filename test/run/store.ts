import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import messages from '../../src/_locales/en_GB/messages.json' with { type: 'json' };
import { clickAssistant } from '../browser/assistant.ts';
import { startBrowser, type TestBrowser } from '../browser/harness.ts';
import { Store } from '../browser/ownPages.ts';
import { press } from '../browser/page.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { needBrowser } from './browsers.ts';
import { build } from './build.ts';
import { COUNCILLOR, type Scene, showInPage, writeDraft } from './scenes.ts';

/**
 * `npm run store`: what the stores ask for beside the packages, under `out/store`: each text in a file of its own, and
 * five pictures of 1280 by 800, the first of which is also the one in the README.
 */

const STORE = 'out/store';
const LISTING = 'test/run/listing.md';

/** Longest that the stores take, in characters: Chrome's for each, which are the shorter ones. */
const LONGEST: Record<string, number> = { Summary: 132, Description: 16_000, 'Single purpose': 1000 };

function writeTexts(): void {
  const [, ...parts] = readFileSync(LISTING, 'utf8').split(/^## /m);
  for (const part of parts) {
    const [title, ...lines] = part.split('\n') as [string, ...string[]];
    const text = lines.join('\n').trim();
    if (text.length > (LONGEST[title] ?? Number.POSITIVE_INFINITY))
      throw new Error(`${LISTING}: “${title}” has ${text.length} characters, the stores take ${LONGEST[title]}.`);
    if (title === 'Summary' && text !== messages.extension_description.message)
      throw new Error(`${LISTING}: the summary is not the description in messages.json.`);
    writeFileSync(`${STORE}/${title.toLowerCase().replaceAll(' ', '-')}.txt`, `${text}\n`);
  }
}

const STAFF = {
  settings: {
    person: { standing: 'employee', titles: ['commercial-strategy-manager'] },
    handles: { 'main/facebook/Looe Town Council': 'looetowncouncil' },
    welcomed: true,
  },
};

const IN_PAGE: Record<string, Scene> = {
  '1-card': {
    composer: 'facebook/page-post',
    stored: STAFF,
    show: async (view) => {
      await writeDraft(
        view,
        'The toilets on the quay are open again. Any trouble, ring Jean Trewin on 07700 900461.',
        2,
      );
      await press(view.page, 'Alt+Shift+C');
      await press(view.page, 'Alt+Shift+C');
    },
  },
  '2-sheet': {
    composer: 'facebook/comment',
    stored: STAFF,
    show: async (view) => {
      await writeDraft(view, 'What an idiot. You know who did it: his number is 07700 900461.', 2);
      await press(view.page, 'Enter');
    },
  },
  '3-councillor': {
    composer: 'x/post',
    stored: COUNCILLOR,
    show: async (view) => {
      await writeDraft(view, 'Speaking for the council, I think the new bins are a disgrace', 1);
      await clickAssistant(view.browser, view.page, '[data-part="pill"]');
    },
  },
};

async function takePictures(stage: Stage): Promise<void> {
  const browser = await startBrowser('chromium', stage, { extension: true });
  try {
    const store = await Store.open(browser);
    for (const [name, scene] of Object.entries(IN_PAGE)) {
      await store.reset(scene.stored);
      const page = await sized(await browser.newPage());
      await showInPage(browser, page, scene);
      await page.screenshot({ path: `${STORE}/${name}.png` });
      await page.close();
    }
    await store.reset(STAFF);
    await popup(browser);
    const practice = await sized(await browser.extensionPage('src/pages/options/index.html#policy'));
    await practice.waitForSelector('.panel h2');
    await wait(300);
    await practice.screenshot({ path: `${STORE}/5-policy.png` });
  } finally {
    await browser.close();
  }
}

async function sized(page: Page): Promise<Page> {
  await page.setViewport({ width: 1280, height: 800 });
  return page;
}

/** The pop-up is a window of its own: its picture is laid over the page's, below the toolbar, as the browser does. */
async function popup(browser: TestBrowser): Promise<void> {
  const page = await sized(await browser.newPage('https://www.facebook.com/looetowncouncil'));
  await page.bringToFront();
  const opened = await browser.openPopup();
  await wait(1000);
  await opened.screenshot(`${STORE}/popup.png`);
  await opened.close();
  await page.screenshot({ path: `${STORE}/behind.png` });
  const image = (name: string) => `data:image/png;base64,${readFileSync(`${STORE}/${name}.png`, 'base64')}`;
  const together = await sized(await browser.newPage());
  await together.setContent(
    `<body style="margin:0;background:url(${image('behind')})"><img src="${image('popup')}" style="position:absolute;top:8px;right:24px;border-radius:8px;box-shadow:0 4px 24px #0006">`,
  );
  await together.screenshot({ path: `${STORE}/4-role.png` });
  for (const name of ['popup', 'behind']) rmSync(`${STORE}/${name}.png`);
}

needBrowser('chromium');
build('chrome');
rmSync(STORE, { recursive: true, force: true });
mkdirSync(STORE, { recursive: true });
writeTexts();
const stage = await startStage();
await takePictures(stage).finally(() => stage.close());
copyFileSync(`${STORE}/1-card.png`, 'icons/screenshot.png');
console.log(`Texts and pictures for the stores: ${STORE}/`);
