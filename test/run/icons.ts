import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { needBrowser } from './browsers.ts';

/** Renders `icons/*.svg` to the sizes that browsers want. Run after changing a drawing: `npm run icons`. */

const SIZES: Record<string, readonly number[]> = { icon: [16, 32, 48, 128], off: [16, 32] };

const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const drawing = Buffer.from(readFileSync(`icons/${name}.svg`)).toString('base64');
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}">`,
    );
    await page.screenshot({ path: `icons/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
