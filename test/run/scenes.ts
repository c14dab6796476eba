import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { clickAssistant, marks } from '../browser/assistant.ts';
import type { TestBrowser } from '../browser/harness.ts';
import { attach, goToComposer, type OpenComposer, press, type } from '../browser/page.ts';
import { composerNamed } from '../stage/composers.ts';

/** What we show in a page of a site, to take pictures of. */

const DRAFT = 'SEE YOU ALL AT THE QUAY!!! Ring Jean Trewin on 07700 900461, you idiot.';
export const COUNCILLOR = { settings: { person: { standing: 'councillor', titles: [] }, welcomed: true } };

export interface Scene {
  composer: string;
  /** What is stored meanwhile, when it matters. */
  stored?: Record<string, unknown>;
  show(view: View): Promise<unknown>;
}

/** What in a page is shown how. */
export const IN_PAGE = {
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
} satisfies Record<string, Scene>;

/** Opens a page in a tab that is ready for it, and shows one of these in it. */
export async function showInPage(
  browser: TestBrowser,
  page: Page,
  { composer, show }: Scene,
  flags: Record<string, string> = {},
): Promise<void> {
  const open = await goToComposer(page, composerNamed(composer), flags);
  await show({ browser, page, open });
  // Until what moves has come to rest.
  await wait(300);
}

interface View {
  browser: TestBrowser;
  page: Page;
  open: OpenComposer;
}

function write(view: View): Promise<void> {
  return writeDraft(view, DRAFT, 5);
}

/** Types a draft, and waits until so many of its words are marked. */
export async function writeDraft({ browser, open }: View, draft: string, marked: number): Promise<void> {
  await type(open, draft);
  for (let tries = 0; tries < 40 && (await marks(browser, open)).length < marked; tries++) await wait(50);
}
