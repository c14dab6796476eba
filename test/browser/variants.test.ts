import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPOSERS, composerNamed } from '../stage/composers.ts';
import { SITE_HOSTS } from '../stage/hosts.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistant, assistantText, clickAssistant, markedWords } from './assistant.ts';
import { Listener } from './describe.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { attach, field, focusField, goToComposer, modelIs, openComposer, press, record, submit, type } from './page.ts';

/** Composers that come late, are made anew, move, change under the writer or are attacked, with the extension. */

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

/** Business Suite for a Page that is none of the council's: whether it posts to the council's too is not told. */
const OTHER_PAGE = 'https://business.facebook.com/latest/composer/?asset_id=615500000000105&as=jopenrose';

describe.each(BROWSERS)('in %s', (name) => {
  let browser: TestBrowser;
  let listener: Listener;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    listener = await Listener.open(browser);
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const shown = async (part: string) => (await assistant(browser, page, `[data-part="${part}"]`)).length > 0;
  const hosts = () => page.evaluate(() => document.querySelectorAll('council-post-check').length);

  describe.each(EACH_EDITOR)('%s', (id) => {
    const composer = composerNamed(id);

    it('is checked when it mounts late', async () => {
      const before = Date.now();
      const open = await goToComposer(page, { ...composer, open: [] }, { late: '700' });
      expect(Date.now() - before).toBeGreaterThan(600);
      await type(open, 'Late!!! ');
      await expect.poll(() => markedWords(browser, open)).toEqual(['!!!']);
      await modelIs(open, 'Late!!! ');
    });

    it('is checked again when it is made anew with its draft', async () => {
      const open = await goToComposer(page, composer, { remount: '900' });
      const element = await field(open);
      await type(open, 'Kept!!! ');
      await expect.poll(() => element.evaluate((node) => node.isConnected)).toBe(false);
      await focusField(open);
      await expect.poll(() => markedWords(browser, open)).toEqual(['!!!']);
      await press(page, 'Control+End');
      await type(open, 'and on');
      await modelIs(open, 'Kept!!! and on');
      expect(await hosts()).toBe(1);
    });

    it('is checked and mended in a child frame', async () => {
      const open = await goToComposer(page, composer, { frame: '' });
      expect(open.frame).not.toBe(page.mainFrame());
      await type(open, 'Inside!!! ');
      await expect.poll(() => markedWords(browser, open)).toEqual(['!!!']);
      expect((await record(open)).errors).toEqual([]);
    });

    it('lets Enter pick from an open list of mentions, whatever there is to check', async () => {
      const open = await goToComposer(page, composer);
      await type(open, 'Wow!!! Ask @visi');
      await page.waitForSelector('.mentions');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.mentions', { hidden: true });
      await modelIs(open, composer.editor === 'lexical' ? 'Wow!!! Ask Visit Looe ' : 'Wow!!! Ask @visitlooe ');
      expect((await record(open)).sent).toEqual([]);
      expect(await shown('sheet')).toBe(false);
      await expect.poll(() => markedWords(browser, open)).toEqual(['!!!']);
    });

    it('neither sends nor asks for a key that a script made up', async () => {
      const open = await goToComposer(page, composer);
      await type(open, 'Stays. You idiot. ');
      await expect.poll(() => markedWords(browser, open)).toEqual(['idiot']);
      await (await field(open)).evaluate((element) => {
        const options = { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true };
        element.dispatchEvent(new KeyboardEvent('keydown', { ...options, ctrlKey: false }));
        element.dispatchEvent(new KeyboardEvent('keydown', options));
      });
      expect((await record(open)).sent).toEqual([]);
      expect(await shown('sheet')).toBe(false);
    });
  });

  it.each([
    ['aria-label', 'facebook/comment', 'x/post', 'tiktok/comment', 'instagram/comment'],
    ['aria-placeholder', 'facebook/comment', 'x/post'],
    ['placeholder', 'instagram/comment'],
    ['role', 'facebook/comment', 'x/post', 'tiktok/comment'],
    ['data-testid', 'facebook/comment', 'x/post'],
    ['data-e2e', 'tiktok/comment'],
    ['data-lexical-editor', 'facebook/comment', 'x/post'],
    ['class', 'facebook/comment', 'x/post', 'tiktok/comment', 'instagram/comment'],
  ])('is still checked where the site has lost its %s everywhere', async (attribute, ...ids) => {
    for (const id of ids) {
      const composer = composerNamed(id);
      const open = await goToComposer(page, composer, { strip: attribute });
      expect(await page.$(`[${attribute}]`)).toBeNull();
      await type(open, 'Still!!! ');
      await expect.poll(() => markedWords(browser, open)).toEqual(['!!!']);
      await modelIs(open, 'Still!!! ');
      const kind = (await listener.composer())?.composer?.kind;
      expect([composer.kind, 'unknown']).toContain(kind);
      if (kind !== 'unknown') continue;
      await clickAssistant(browser, page, '[data-part="pill"]');
      expect(await assistantText(browser, page)).toContain('The site seems to have changed');
    }
  });

  it.each(['instagram/comment', 'instagram/message', 'tiktok/comment', 'tiktok/live-chat'])(
    'is known by its structure where all labels are in another language: %s',
    async (id) => {
      const composer = composerNamed(id);
      const open = await goToComposer(page, composer, { foreign: '' });
      await type(open, 'You idiot!!! ');
      await expect.poll(() => markedWords(browser, open)).toEqual(['idiot', '!!!']);
      expect((await listener.composer())?.composer?.kind).toBe(composer.kind);
      await press(page, 'Enter');
      await expect.poll(() => shown('sheet')).toBe(true);
      expect((await record(open)).sent).toEqual([]);
    },
  );

  describe.each(COMPOSERS.filter(({ media }) => media).map((composer) => [composer.id, composer] as const))(
    '%s',
    (id, composer) => {
      const ways = ['picker' as const, ...(ALSO_BY_DROP.includes(id) ? OTHER_WAYS[name] : [])];
      it.each(ways)('reminds of a picture attached by %s until it is gone, and sends it', async (how) => {
        const open = await goToComposer(page, composer);
        await attach(browser, open, how);
        await expect.poll(() => shown('media-card')).toBe(true);
        await page.click(composer.media!.remove);
        await page.waitForSelector(composer.media!.shown, { hidden: true });
        if (!composer.alwaysMedia) await expect.poll(() => shown('media-card')).toBe(false);
        await focusField(open);
        await attach(browser, open, how);
        await expect.poll(() => shown('media-card')).toBe(true);
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

  it('forgets a draft whose cell of the feed is given to another post', async () => {
    await page.goto('https://www.facebook.com/?still=');
    const first = 'facebook/feed-comment/0';
    await page.waitForFunction((id) => window.__stage?.field(id)?.isConnected, {}, first);
    const element = await page.evaluateHandle((id) => window.__stage.field(id) as HTMLElement, first);
    await element.click();
    await page.keyboard.type('Recycled!!! ');
    const open = { composer: composerNamed('facebook/comment'), page, frame: page.mainFrame() };
    await expect.poll(() => markedWords(browser, open)).toEqual(['!!!']);
    await page.evaluate(() => window.scrollBy(0, 2200));
    await page.waitForFunction((id) => !window.__stage.composers().includes(id), {}, first);
    const now = await page.evaluate(
      (node) => window.__stage.composers().find((id) => window.__stage.field(id) === node),
      element,
    );
    expect(now).toMatch(/^facebook\/feed-comment\/[1-9]/);
    await expect.poll(() => markedWords(browser, open)).toEqual([]);
  });

  it('goes on checking a comment while the video and the address change', async () => {
    const open = await goToComposer(page, composerNamed('tiktok/comment'));
    const element = await field(open);
    await type(open, 'Whose video!!! ');
    await expect.poll(() => markedWords(browser, open)).toEqual(['!!!']);
    await page.click('[data-e2e="arrow-right"]');
    await page.waitForFunction(() => location.pathname === '/@visitlooe/video/1002');
    expect(await element.evaluate((node) => node.isConnected)).toBe(true);
    await modelIs(open, 'Whose video!!! ');
    await expect.poll(() => markedWords(browser, open)).toEqual(['!!!']);
    await expect.poll(async () => (await listener.composer())?.viewed?.handle).toBe('visitlooe');
  });

  it('checks each of two composers that are open at once', async () => {
    const open = await goToComposer(page, composerNamed('facebook/comment-in-dialog'));
    expect(await page.evaluate(() => window.__stage.composers())).toEqual(
      expect.arrayContaining(['facebook/comment', open.composer.id]),
    );
    await type(open, 'In front!!! ');
    await expect.poll(() => markedWords(browser, open)).toEqual(['!!!']);
    const behind = { ...open, composer: composerNamed('facebook/comment') };
    await (await field(behind)).evaluate((element) => element.focus());
    await expect.poll(async () => (await assistant(browser, page, '[data-part="pill"]')).length).toBeGreaterThan(0);
    expect(await markedWords(browser, open)).toEqual(['!!!']);
  });

  it('marks the right words between emoji that are pictures', async () => {
    const open = await goToComposer(page, composerNamed('facebook/comment'), { emoji: 'img' });
    await type(open, 'Sun ☀ and sea 🌊!!! Ring 07700 900461 🙂 ');
    await expect.poll(() => markedWords(browser, open)).toEqual(['!!!', '07700 900461']);
    await modelIs(open, 'Sun ☀ and sea 🌊!!! Ring 07700 900461 🙂 ');
    expect(await (await field(open)).$$eval('img', (images) => images.map(({ alt }) => alt))).toEqual([
      '☀',
      '🌊',
      '🙂',
    ]);
    expect((await record(open)).errors).toEqual([]);
  });

  it('is of another kind once what stands around it is there: a post that is answered', async () => {
    await goToComposer(page, composerNamed('x/post-dialog'));
    await expect.poll(async () => (await listener.composer())?.composer?.id).toBe('x/post-in-dialog');
    await page.evaluate(() => {
      const answered = document.createElement('article');
      answered.dataset.testid = 'tweet';
      document.querySelector('[role="dialog"]')!.prepend(answered);
    });
    await expect.poll(async () => (await listener.composer())?.composer?.id).toBe('x/reply-in-dialog');
    expect(await hosts()).toBe(1);
  });

  it.each(['on the next focus', 'before publishing'])('asks again %s who is writing', async (when) => {
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, 'You idiot. ');
    await expect.poll(async () => (await listener.composer())?.acting.known).toBe('yes');
    // As a switch to a Page in another tab does.
    await page.evaluate(() => {
      return cookieStore.set('i_user', '615500000000101');
    });
    expect((await listener.composer())?.acting.known).toBe('yes');
    if (when === 'before publishing') await submit(open, 'key');
    else {
      await (await field(open)).evaluate((element) => element.blur());
      await focusField(open);
    }
    await expect.poll(async () => (await listener.composer())?.acting.known).toBe('unsure');
  });

  it('takes what Business Suite posts to for who is posting, not the person who is signed in', async () => {
    await goToComposer(page, composerNamed('facebook/business-post'));
    const looe = { handle: '615500000000101', name: 'Looe Town Council' };
    await expect
      .poll(() => listener.composer())
      .toMatchObject({ viewed: looe, acting: { known: 'yes', account: looe } });
    await goToComposer(page, { ...composerNamed('facebook/business-post'), url: OTHER_PAGE });
    await expect.poll(async () => (await listener.composer())?.acting.known).toBe('unsure');
  });

  it('is unsure who is posting where the page contradicts itself', async () => {
    await page.goto(
      'https://www.facebook.com/looetowncouncil?as=looetowncouncil&probe.comment-as=jopenrose&probe.initial-data=none',
    );
    const element = await page.waitForSelector('form [contenteditable]');
    expect(await element!.evaluate((node) => node.getAttribute('aria-label'))).toBe('Comment as Jo Penrose');
    await element!.click();
    await expect.poll(async () => (await listener.composer())?.acting.known).toBe('unsure');
    await clickAssistant(browser, page, '[data-part="pill"]');
    await clickAssistant(browser, page, '[data-do="settle-personal"]');
    await expect.poll(() => assistantText(browser, page)).toContain('yourself');
  });

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
