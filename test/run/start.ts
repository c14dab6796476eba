import { startBrowser } from '../browser/harness.ts';
import { INDEX_HOST } from '../stage/hosts.ts';
import { startStage } from '../stage/server.ts';
import { needBrowser } from './browsers.ts';
import { build } from './build.ts';
import { tour } from './tour.ts';

/**
 * `npm start`: builds the extension and opens Chromium with it on the list of all composers of the stage. Where there
 * is no display, or with `-- --tour`, it takes the tour instead and leaves its pictures under `out/tour/`.
 */

const seen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

needBrowser('chromium');
build('chrome');
const stage = await startStage();
try {
  if (seen && !process.argv.includes('--tour')) await open();
  else await tour(stage);
} finally {
  await stage.close();
}

/** Stays until the window is closed. */
async function open(): Promise<void> {
  const browser = await startBrowser('chromium', stage, { extension: true, visible: true });
  const closed = new Promise((done) => browser.puppeteer.once('disconnected', done));
  const [page] = await browser.puppeteer.pages();
  await page!.goto(`https://${INDEX_HOST}/`);
  // The page for new users opens by itself, in front; it stays, behind.
  const welcome = (target: { url(): string }) => target.url().includes('/pages/welcome/');
  await browser.puppeteer.waitForTarget(welcome, { timeout: 5000 }).catch(() => {});
  await page!.bringToFront();
  console.log('Chromium is open with the extension on the stage. Close its window to stop.');
  await closed;
}
