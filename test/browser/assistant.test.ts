import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistant, assistantText, clickAssistant, markedWords, marks } from './assistant.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { pressButton, Store } from './ownPages.ts';
import { attach, field, focusField, goToComposer, modelIs, type OpenComposer, press, record, type } from './page.ts';

/** What the assistant shows and how it is used, by pointer, keyboard and screen reader, without getting in the way. */

const DRAFT = 'See you there!!! Ring Jean Trewin on 07700 900461 today.';
const MARKED = ['!!!', 'Jean Trewin', '07700 900461'];
const NEXT = 'Alt+Shift+C';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('the assistant in %s', (name) => {
  let browser: TestBrowser;
  let store: Store;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    store = await Store.open(browser);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await store.reset();
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  const shown = async (part: string) => (await assistant(browser, page, `[data-part="${part}"]`)).length > 0;
  const card = async () => (await assistant(browser, page, '[data-part="card"]'))[0]?.name;
  const pill = async () => (await assistant(browser, page, '[data-part="pill"]'))[0];

  async function written(id: string, draft = DRAFT, marked = MARKED): Promise<OpenComposer> {
    const open = await goToComposer(page, composerNamed(id));
    await type(open, draft);
    await expect.poll(() => markedWords(browser, open)).toEqual(marked);
    return open;
  }

  it.each(['x/post-dialog', 'facebook/new-post', 'instagram/comment'])(
    'is used by keyboard alone in %s, whose own keys and traps hear nothing',
    async (id) => {
      const open = await written(id);
      await press(page, NEXT);
      await expect.poll(card).toContain('Several marks');
      await press(page, 'ArrowDown');
      await expect.poll(card).toContain('Jean Trewin');
      await press(page, 'ArrowUp');
      await expect.poll(card).toContain('Several marks');
      await page.keyboard.type('jk');
      await press(page, 'Enter');
      const mended = DRAFT.replace('!!!', '!');
      await modelIs(open, mended);
      await expect.poll(() => shown('card')).toBe(false);
      await page.keyboard.type(' Bye');
      await modelIs(open, `${mended} Bye`);

      await press(page, NEXT);
      await expect.poll(card).toContain('Jean Trewin');
      await press(page, 'Tab');
      await press(page, 'Tab');
      await press(page, 'Escape');
      await expect.poll(() => shown('card')).toBe(false);
      await page.keyboard.type('.');
      await modelIs(open, `${mended} Bye.`);
      expect(await record(open)).toMatchObject({ shortcuts: [], lost: [], sent: [], errors: [] });
    },
  );

  it('keeps the dialog open and the caret in place while it is clicked', async () => {
    const open = await written('facebook/new-post');
    await clickAssistant(browser, page, '[data-part="pill"]');
    expect(await shown('panel')).toBe(true);
    await clickAssistant(browser, page, '[data-do="show-finding"]', /Jean Trewin/);
    expect(await card()).toContain('Jean Trewin');
    await clickAssistant(browser, page, '[data-part="card"] summary');
    await page.keyboard.type(' x');
    await modelIs(open, `${DRAFT} x`);
    expect(await record(open)).toMatchObject({ lost: [], sent: [], errors: [] });
  });

  it('knows a link to an account whose handle was confirmed in Options', async () => {
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, 'See facebook.com/looetc for the dates. ');
    expect(await markedWords(browser, open)).toEqual([]);
    await store.reset({ settings: { handles: { 'main/facebook/Looe Town Council': 'looetc' }, welcomed: true } });
    await expect.poll(() => markedWords(browser, open)).toEqual(['facebook.com/looetc']);
  });

  it('reminds a councillor who opens a post, once, and lets them comment', async () => {
    await store.reset({ settings: { person: { standing: 'councillor', titles: [] }, welcomed: true } });
    await goToComposer(page, composerNamed('facebook/page-post'));
    await expect.poll(() => assistantText(browser, page)).toContain('go through the Moderator');
    await clickAssistant(browser, page, '[data-do="close-banner"]');
    await expect.poll(() => shown('banner')).toBe(false);
    await goToComposer(page, composerNamed('facebook/comment'));
    await expect.poll(pill).toBeDefined();
    expect(await shown('banner')).toBe(false);
  });

  it('asks about a picture until everything about it is ticked, and anew for another', async () => {
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await attach(browser, open, 'picker');
    await expect.poll(() => shown('media-card')).toBe(true);
    const [asked] = await assistant(browser, page, '[data-part="media-card"]');
    for (const about of ['Clause 4.9', 'recognised', 'children', 'gave permission', 'Alternative text'])
      expect(asked!.name).toContain(about);
    for (const tick of (await assistant(browser, page, '[data-part="media-card"] label')).map((label) => label.name)) {
      await clickAssistant(browser, page, '[data-part="media-card"] label', tick);
    }
    await expect.poll(() => shown('media-card')).toBe(false);
    await focusField(open);
    await type(open, 'Our new bench.');
    expect(await shown('media-card')).toBe(false);
    await page.click(open.composer.media!.remove);
    await page.waitForSelector(open.composer.media!.shown, { hidden: true });
    await focusField(open);
    await attach(browser, open, 'picker');
    await expect.poll(() => shown('media-card')).toBe(true);
  });

  it('puts away what it asks about a picture by its button or by Escape, and asks anew when it is swapped', async () => {
    const open = await goToComposer(page, composerNamed('facebook/new-post'));
    await attach(browser, open, 'picker');
    await expect.poll(() => shown('media-card')).toBe(true);
    await clickAssistant(browser, page, '[data-part="media-card"] [data-do="close"]');
    await expect.poll(() => shown('media-card')).toBe(false);
    await focusField(open);
    // Another picture in the same place, as a site's own editing makes it.
    await page.$eval(`${open.composer.media!.shown} img`, (picture) => {
      (picture as HTMLImageElement).src = URL.createObjectURL(new Blob(['another']));
    });
    await expect.poll(() => shown('media-card')).toBe(true);
    await press(page, 'Escape');
    await expect.poll(() => shown('media-card')).toBe(false);
    await type(open, 'Still here.');
    await modelIs(open, 'Still here.');
    expect(await record(open)).toMatchObject({ lost: [], errors: [] });
  });

  it('says once, in a line, that a private group is not private, and takes neither focus nor key', async () => {
    const open = await goToComposer(page, composerNamed('facebook/private-group-post'));
    await expect.poll(() => shown('note')).toBe(true);
    await type(open, 'Hello');
    await modelIs(open, 'Hello');
    await clickAssistant(browser, page, '[data-part="note"] [data-do="close"]');
    await expect.poll(() => shown('note')).toBe(false);
    await type(open, ' all');
    await modelIs(open, 'Hello all');
    await clickAssistant(browser, page, '[data-part="pill"]');
    expect(await assistantText(browser, page)).toContain('A private group is not private');
    expect(await record(open)).toMatchObject({ lost: [], errors: [] });
  });

  it('keeps what is ticked in the sheet in sight, to be taken back, and remembers it when the sheet closes', async () => {
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, 'Thanks to Jean Trewin for the buns. ');
    await expect.poll(() => markedWords(browser, open)).toEqual(['Jean Trewin']);
    await press(page, 'Enter');
    const sheet = async () => (await assistant(browser, page, '[data-part="sheet"]'))[0]?.name;
    const button = async () => (await assistant(browser, page, '[data-do="post-anyway"]'))[0]?.name;
    const tick = () => clickAssistant(browser, page, '[data-part="sheet"] label');
    await expect.poll(sheet).toContain('choose “Post anyway”');
    expect(await button()).toBe('Post anyway');
    await tick();
    await expect.poll(button).toBe('Post');
    expect(await sheet()).toMatch(/Jean Trewin.*choose “Post”/);
    await tick();
    await expect.poll(button).toBe('Post anyway');
    expect(await store.read()).not.toHaveProperty('settings');
    await tick();
    await clickAssistant(browser, page, '[data-do="go-back"]');
    await expect.poll(() => store.read()).toMatchObject({ settings: { permittedNames: [{ name: 'Jean Trewin' }] } });
    await expect.poll(() => markedWords(browser, open)).toEqual([]);
  });

  it.each([
    ['in a narrow window', 340, 480],
    ['at 400 %', 320, 256],
  ])('keeps both ways out of the sheet in sight %s', async (_where, width, height) => {
    const open = await written('facebook/comment', `You idiot. ${DRAFT}`, ['idiot', ...MARKED]);
    await page.setViewport({ width, height });
    await focusField(open);
    await press(page, 'Enter');
    for (const way of ['go-back', 'post-anyway']) {
      await expect.poll(() => shown('sheet')).toBe(true);
      const [{ rect } = { rect: { x: -1, y: -1, width: 0, height: 0 } }] = await assistant(
        browser,
        page,
        `[data-do="${way}"]`,
      );
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.y).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(width);
      expect(rect.y + rect.height).toBeLessThanOrEqual(height);
    }
    await page.setViewport({ width: 1000, height: 700 });
  });

  it('offers nothing that the administrator has locked', async () => {
    await store.reset({ managed: { locked: ['quiet'] } });
    await written('x/post');
    await press(page, NEXT);
    await expect.poll(card).toBeDefined();
    expect(await assistant(browser, page, '[data-do="ignore"]')).toHaveLength(1);
    expect(await assistant(browser, page, '[data-do="quiet-rule"]')).toEqual([]);
    await clickAssistant(browser, page, '[data-part="pill"]');
    expect(await assistant(browser, page, '[data-part="panel"] summary')).toEqual([]);
  });

  it.each([
    ['quiet-composer', 'On X: every post'],
    ['quiet-site', 'Everything on X'],
    ['snooze', /Everything, until/],
  ] as const)('keeps quiet when asked to (%s), and Options brings it back', async (what, label) => {
    await written('x/post');
    await clickAssistant(browser, page, '[data-part="pill"]');
    await clickAssistant(browser, page, '[data-part="panel"] summary', /quiet/);
    await clickAssistant(browser, page, `[data-do="${what}"]`);
    await expect.poll(pill).toBeUndefined();
    const again = await goToComposer(page, composerNamed('x/post'));
    await type(again, DRAFT);
    expect(await markedWords(browser, again)).toEqual([]);
    await checkAgain(label);
    await written('x/post');
  });

  it('is told “not this rule” in a card, and Options brings the rule back', async () => {
    const open = await written('x/post');
    await press(page, NEXT);
    await clickAssistant(browser, page, '[data-do="quiet-rule"]');
    await expect.poll(() => markedWords(browser, open)).toEqual(MARKED.slice(1));
    await checkAgain(/Everywhere/);
    await expect.poll(() => markedWords(browser, open)).toEqual(MARKED);
  });

  async function checkAgain(label: string | RegExp): Promise<void> {
    const options = await browser.extensionPage('src/pages/options/index.html#quiet');
    await expect.poll(() => options.evaluate(() => document.body.textContent)).toMatch(label);
    const button = await options.$$eval('.rows button', (buttons) => buttons.map((one) => one.textContent!.trim()));
    await pressButton(options, button.find((text) => text.includes('Check again') && text.match(label))!);
    await expect.poll(() => options.evaluate(() => document.body.textContent)).toContain('Nothing is kept quiet');
    await options.close();
    await page.bringToFront();
  }

  it('stays with its words while the page scrolls and the window changes', async () => {
    const open = await written('facebook/comment');
    const gap = async () => {
      const [words, at] = [(await marks(browser, open))[0]!.rect, (await pill())!.rect];
      return Math.round(at.y - words.y);
    };
    const before = await gap();
    await page.evaluate(() => window.scrollBy(0, 120));
    await expect.poll(gap).toBe(before);
    await page.setViewport({ width: 700, height: 600 });
    await expect.poll(() => covers(open)).toEqual([]);
  });

  it.each(['facebook/new-post', 'facebook/comment', 'instagram/caption', 'x/post', 'x/reply', 'tiktok/comment'])(
    'covers neither words nor the button in %s',
    async (id) => {
      const open = await written(id, ` ${DRAFT}`);
      expect(await covers(open)).toEqual([]);
      await press(page, NEXT);
      await expect.poll(card).toBeDefined();
      expect(await covers(open)).toEqual([]);
    },
  );

  it.each([
    ['in a narrow window', 380, 720],
    ['at 200 %', 640, 450],
  ])('covers neither words nor buttons of a dialog %s', async (_where, width, height) => {
    await store.reset({ settings: { person: { standing: 'councillor', titles: [] }, welcomed: true } });
    await page.setViewport({ width, height });
    const open = await goToComposer(page, composerNamed('facebook/page-post'));
    await expect.poll(() => shown('banner')).toBe(true);
    expect(await covers(open)).toEqual([]);
    await type(open, DRAFT);
    await expect.poll(() => markedWords(browser, open)).toEqual(MARKED);
    expect(await covers(open)).toEqual([]);
    await press(page, NEXT);
    await expect.poll(card).toBeDefined();
    expect(await covers(open)).toEqual([]);
    await page.setViewport({ width: 1000, height: 700 });
  });

  /** What of the site's lies under something of ours: the first marked words, the buttons that publish and close. */
  async function covers(open: OpenComposer): Promise<string[]> {
    const under = await assistant(browser, page, '.pill, .card');
    const close = await (await open.frame.$('[role="dialog"] [aria-label="Close"]'))?.boundingBox();
    const button = open.composer.submit.buttons?.at(-1);
    const box = button && (await (await open.frame.$(button))?.boundingBox());
    const theirs = [
      ...(await marks(browser, open)).slice(0, 1).map(({ words, rect }) => ({ what: words, rect })),
      ...(box ? [{ what: 'button', rect: box }] : []),
      ...(close ? [{ what: 'close', rect: close }] : []),
    ];
    return theirs.filter(({ rect }) => under.some((one) => overlap(one.rect, rect))).map(({ what }) => what);
  }

  it.each(['light', 'dark'])('follows the site’s own %s colours, whatever the system prefers', async (theme) => {
    await browser.setMedia(page, { dark: theme === 'light' });
    await goToComposer(page, composerNamed('x/post'), { theme });
    await expect.poll(pill).toBeDefined();
    expect(await page.$eval('council-post-check', (host) => (host as HTMLElement).dataset.theme)).toBe(theme);
  });

  it.each([
    ['color(srgb 0.07 0.08 0.1)', 'dark'],
    ['oklch(0.2 0.02 250)', 'dark'],
    ['lab(95 0 0)', 'light'],
    ['color(display-p3 0.1 0.1 0.1 / 0.1)', 'light'],
  ])('reads a background of %s as %s', async (colour, theme) => {
    await browser.setMedia(page, { dark: theme === 'light' });
    const open = await goToComposer(page, composerNamed('x/post'), { theme: theme === 'light' ? 'light' : 'dark' });
    await (await field(open)).evaluate((element, background) => {
      element.style.background = background;
    }, colour);
    await type(open, 'Hi.');
    await expect
      .poll(() => page.$eval('council-post-check', (host) => (host as HTMLElement).dataset.theme))
      .toBe(theme);
  });

  it('tells a screen reader how many things there are to check, once the writer pauses', async () => {
    await written('x/post');
    const told = () =>
      browser.inAssistant(page, (roots) => roots.map((root) => root.querySelector('[role="status"]')?.textContent));
    await expect.poll(told).toEqual(['Council Post Check: 3 to check']);
  });

  it.each([
    ['forced colours', { forcedColors: true }, { width: 1280, height: 900 }],
    ['a zoom of 200 %', {}, { width: 640, height: 450, deviceScaleFactor: 2 }],
  ] as const)('shows its marks and its pill in %s', async (_what, media, viewport) => {
    await browser.setMedia(page, media);
    await page.setViewport(viewport);
    const open = await written('facebook/comment', 'See you!!! And bring a friend ', ['!!!']);
    try {
      const at = (await pill())!.rect;
      expect(at.x >= 0 && at.y >= 0 && at.x + at.width <= viewport.width && at.y + at.height <= viewport.height).toBe(
        true,
      );
      const { x, y, width, height } = (await marks(browser, open))[0]!.rect;
      // Pictures are taken of places in the document.
      const top = await page.evaluate(() => scrollY);
      const clip = { x, y: y + top, width, height: height + 4 };
      const picture = () => page.screenshot({ encoding: 'base64', clip });
      const marked = await picture();
      await page.evaluate(() => CSS.highlights.clear());
      expect(await picture()).not.toBe(marked);
    } finally {
      await browser.setMedia(page, {});
    }
  });

  it.each(['light', 'dark'])('has no fault that axe knows, in %s', async (theme) => {
    const open = await goToComposer(page, composerNamed('facebook/comment'), { theme });
    await type(open, `You idiot. ${DRAFT}`);
    await expect.poll(async () => (await markedWords(browser, open)).length).toBe(4);
    const parts = { panel: '[data-part="pill"]', card: '[data-do="show-finding"]', sheet: undefined };
    for (const [part, opener] of Object.entries(parts)) {
      if (opener) await clickAssistant(browser, page, opener);
      else await press(page, 'Enter');
      await expect.poll(() => shown(part)).toBe(true);
      expect({ part, faults: await faults() }).toEqual({ part, faults: [] });
    }
  });

  // Only Chromium tells what it tells a screen reader.
  if (name === 'chromium') {
    it('gives a screen reader roles and names for all that it shows', async () => {
      const open = await written('facebook/comment');
      const session = await page.createCDPSession();
      const told = async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        return nodes
          .filter(({ ignored }) => !ignored)
          .map(({ role, name: says }) => `${role?.value}: ${says?.value ?? ''}`);
      };
      await expect.poll(told).toContainEqual(expect.stringMatching(/^button: .*3 to check/));
      await clickAssistant(browser, page, '[data-part="pill"]');
      await expect.poll(told).toContain('dialog: Council Post Check');
      const panel = await told();
      expect(panel).toContain('button: Close');
      expect(panel).toContainEqual(expect.stringMatching(/^button: .*Jean Trewin/));
      expect(panel).toContain('status: ');
      await clickAssistant(browser, page, '[data-do="show-finding"]', /Jean Trewin/);
      await expect.poll(told).toContainEqual(expect.stringMatching(/^dialog: .*Jean Trewin/));
      expect(await told()).toContain('button: Not this rule');
      await press(page, 'Enter');
      await expect.poll(told).toContain('dialog: Before you post');
      const sheet = await told();
      expect(sheet).toContain('button: Go back');
      expect(sheet).toContain('button: Post anyway');
      for (const one of sheet) expect(one).not.toMatch(/^(?:button|dialog|checkbox|link): $/);
      expect((await record(open)).sent).toEqual([]);
    });
  }

  /** Axe cannot see into a closed root: it is given a copy, with the same styles, in a page of its own. */
  async function faults(): Promise<string[]> {
    const copy = await browser.inAssistant(page, (roots) =>
      roots.map((root) => ({
        html: root.innerHTML,
        theme: (root.host as HTMLElement).dataset.theme!,
        styles: root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
      })),
    );
    const { html, theme, styles } = copy[0]!;
    const bench = await browser.newPage();
    try {
      await bench.setContent(
        `<!doctype html><html lang="en"><title>Copy</title><body style="background: ${theme === 'dark' ? '#111' : '#fff'}"><main><div id="copy"></div></main>`,
      );
      await bench.evaluate(
        (inside, look, dark) => {
          const host = document.querySelector<HTMLElement>('#copy')!;
          host.dataset.theme = dark;
          const root = host.attachShadow({ mode: 'open' });
          const sheet = new CSSStyleSheet();
          // Still: colours on their way are no colours yet.
          sheet.replaceSync(`${look}\n* { transition: none !important; animation: none !important; }`);
          root.adoptedStyleSheets = [sheet];
          root.setHTMLUnsafe(inside);
        },
        html,
        styles,
        theme,
      );
      await bench.evaluate(AXE);
      return await bench.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
      });
    } finally {
      await bench.close();
    }
  }
});

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
