import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPOSERS, composerNamed, NOT_COMPOSERS } from '../stage/composers.ts';
import { SITE_HOSTS } from '../stage/hosts.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { startBrowser, type TestBrowser } from './harness.ts';
import {
  attach,
  field,
  focusField,
  goToComposer,
  goToField,
  modelIs,
  openComposer,
  press,
  record,
  submit,
  type,
} from './page.ts';

/** Proves the stage's variants and faults, without the extension. */

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** One composer for each editor. */
const EACH_EDITOR = [
  'facebook/comment',
  'x/post',
  'instagram/comment',
  'instagram/comment-contenteditable',
  'tiktok/live-chat',
];

/** Dialog and row, Lexical and Draft.js: what takes a drop and a paste there takes them everywhere. */
const OTHER_WAYS = { chromium: ['drop', 'paste'], firefox: ['drop'] } as const;
const ALSO_BY_DROP = ['facebook/new-post', 'facebook/comment', 'x/post'];

describe.each(['chromium', 'firefox'] as const)('the stage in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: false });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  describe.each(EACH_EDITOR)('%s', (id) => {
    const composer = composerNamed(id);

    it('mounts late', async () => {
      const before = Date.now();
      const open = await goToComposer(page, { ...composer, open: [] }, { late: '700' });
      expect(Date.now() - before).toBeGreaterThan(600);
      await type(open, 'Late.');
      await modelIs(open, 'Late.');
    });

    it('is made anew with its draft', async () => {
      const open = await goToComposer(page, composer, { remount: '600' });
      const element = await field(open);
      await type(open, 'Kept');
      await expect.poll(() => element.evaluate((node) => node.isConnected)).toBe(false);
      await focusField(open);
      await press(page, 'Control+End');
      await type(open, ' and on');
      await modelIs(open, 'Kept and on');
    });

    it('works in a child frame', async () => {
      const open = await goToComposer(page, composer, { frame: '' });
      expect(open.frame).not.toBe(page.mainFrame());
      await type(open, 'Inside.');
      await modelIs(open, 'Inside.');
      expect((await record(open)).errors).toEqual([]);
    });

    it('lets Enter pick from an open list of mentions', async () => {
      const open = await goToComposer(page, composer);
      await type(open, 'Ask @visi');
      await page.waitForSelector('.mentions');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.mentions', { hidden: true });
      await modelIs(open, composer.editor === 'lexical' ? 'Ask Visit Looe ' : 'Ask @visitlooe ');
      expect((await record(open)).sent).toEqual([]);
    });

    it('does not send for a key that a script made up', async () => {
      const open = await goToComposer(page, composer);
      await type(open, 'Stays.');
      await (await field(open)).evaluate((element) => {
        const options = { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true };
        element.dispatchEvent(new KeyboardEvent('keydown', { ...options, ctrlKey: false }));
        element.dispatchEvent(new KeyboardEvent('keydown', options));
      });
      expect((await record(open)).sent).toEqual([]);
    });

    it('is written in with an input method', async () => {
      const open = await goToComposer(page, composer);
      await type(open, 'To ');
      await browser.compose(page, ['に', 'にほ', 'にほん'], '日本');
      await modelIs(open, 'To 日本');
      expect((await record(open)).errors).toEqual([]);
    });
  });

  it.each(['aria-label', 'aria-placeholder', 'role', 'data-testid', 'data-lexical-editor', 'class'])(
    'loses the attribute %s everywhere',
    async (attribute) => {
      for (const id of ['facebook/comment', 'x/post']) {
        const open = await goToComposer(page, composerNamed(id), { strip: attribute });
        expect(await page.$(`[${attribute}]`)).toBeNull();
        await type(open, 'Still.');
        await modelIs(open, 'Still.');
      }
    },
  );

  describe.each(COMPOSERS.filter(({ media }) => media).map((composer) => [composer.id, composer] as const))(
    '%s',
    (id, composer) => {
      const ways = ['picker' as const, ...(ALSO_BY_DROP.includes(id) ? OTHER_WAYS[name] : [])];
      it.each(ways)('takes a picture by %s, lets it go, and sends it', async (how) => {
        const open = await goToComposer(page, composer);
        await attach(browser, open, how);
        await page.click(composer.media!.remove);
        await page.waitForSelector(composer.media!.shown, { hidden: true });
        await focusField(open);
        await attach(browser, open, how);
        await focusField(open);
        await press(page, 'Control+End');
        await type(open, 'Look.');
        await submit(open, composer.submit.key ? 'key' : 'button');
        await expect
          .poll(async () => (await record(open)).sent)
          .toMatchObject([{ composer: id, text: `${composer.prefilled ?? ''}Look.`, media: 1 }]);
      });
    },
  );

  it('gives a recycled cell of a feed to another post', async () => {
    await page.goto('https://www.facebook.com/?still=');
    const first = 'facebook/feed-comment/0';
    await page.waitForFunction((id) => window.__stage?.field(id)?.isConnected, {}, first);
    const element = await page.evaluateHandle((id) => window.__stage.field(id), first);
    await page.evaluate(() => window.scrollBy(0, 2200));
    await page.waitForFunction((id) => !window.__stage.composers().includes(id), {}, first);
    const now = await page.evaluate(
      (node) => window.__stage.composers().find((id) => window.__stage.field(id) === node),
      element,
    );
    expect(now).toMatch(/^facebook\/feed-comment\/[1-9]/);
  });

  it('keeps a draft in the comment panel while the video and the address change', async () => {
    const open = await goToComposer(page, composerNamed('tiktok/comment'));
    const element = await field(open);
    await type(open, 'Whose video?');
    await page.click('[data-e2e="arrow-right"]');
    await page.waitForFunction(() => location.pathname === '/@visitlooe/video/1002');
    expect(await element.evaluate((node) => node.isConnected)).toBe(true);
    await modelIs(open, 'Whose video?');
  });

  it('has two composers open at once', async () => {
    const open = await goToComposer(page, composerNamed('facebook/comment-in-dialog'));
    expect(await page.evaluate(() => window.__stage.composers())).toEqual(
      expect.arrayContaining(['facebook/comment', open.composer.id]),
    );
  });

  it('loses a draft to Escape, and hears single keys only where nothing is written', async () => {
    const open = await goToComposer(page, composerNamed('x/post-dialog'));
    await type(open, 'j');
    expect((await record(open)).shortcuts).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await record(open)).lost).toEqual([{ composer: 'x/post-dialog', text: 'j' }]);
    await page.keyboard.press('j');
    expect((await record(open)).shortcuts).toEqual(['j']);
  });

  it('draws emoji as pictures when asked', async () => {
    const open = await goToComposer(page, composerNamed('facebook/comment'), { emoji: 'img' });
    await type(open, 'Sun ☀ and sea 🌊!');
    await modelIs(open, 'Sun ☀ and sea 🌊!');
    expect(await (await field(open)).$$eval('img', (images) => images.map(({ alt }) => alt))).toEqual(['☀', '🌊']);
    expect((await record(open)).errors).toEqual([]);
  });

  it('says who is acting, in agreement or not', async () => {
    await page.goto(
      'https://www.facebook.com/looetowncouncil?as=looetowncouncil&probe.comment-as=jopenrose&probe.initial-data=none',
    );
    await page.waitForSelector('form [contenteditable]');
    const evidence = await page.evaluate(() => ({
      cookies: document.cookie,
      field: document.querySelector('form [contenteditable]')!.getAttribute('aria-label'),
      data: document.querySelector('script[data-sjs]'),
    }));
    expect(evidence.cookies).toContain('c_user=100001000000201');
    expect(evidence.cookies).toContain('i_user=615500000000101');
    expect(evidence.field).toBe('Comment as Jo Penrose');
    expect(evidence.data).toBeNull();
    await page.goto('https://www.facebook.com/looetowncouncil?as=jopenrose');
    expect(await page.evaluate(() => document.cookie)).not.toContain('i_user');
  });

  it.each(NOT_COMPOSERS.map((other) => [`${other.site}: ${other.title}`, other] as const))(
    'has a field that is no composer: %s',
    async (_title, other) => {
      await goToField(page, other);
      await page.keyboard.type('you idiot');
      expect(await page.$eval(other.field, (element) => (element as HTMLInputElement).value)).toBe('you idiot');
    },
  );

  it.each(['throw', 'freeze', 'override', 'remove', 'restyle', 'flood', 'nodes', 'read', 'click', 'message'])(
    'can be written in and sent from under its own attack: %s',
    async (attack) => {
      // A page of its own: attacks outlive navigation within the site.
      const open = await openComposer(browser, composerNamed('facebook/comment'), { hostile: attack });
      await type(open, 'Steady.');
      await submit(open, 'key');
      await expect.poll(async () => (await record(open)).sent).toMatchObject([{ text: 'Steady.' }]);
      expect(await record(open)).toMatchObject({ errors: [], loot: [] });
      await open.page.close();
    },
  );

  it('asks for nothing but its own pages', async () => {
    const foreign = browser.requests().filter(({ url }) => !(new URL(url).hostname in SITE_HOSTS));
    expect(foreign).toEqual([]);
  });
});
