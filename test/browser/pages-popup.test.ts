import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUTHORISED, CHANNELS } from '../authorised.ts';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistant, assistantText, marks } from './assistant.ts';
import { BROWSERS, type Popup, startBrowser, type TestBrowser } from './harness.ts';
import { Store, said } from './ownPages.ts';
import { goToComposer, type } from './page.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** A page of each channel on one of the sites, and what its roles are called there: the library has no web site. */
const PAGES = {
  main: { url: 'https://www.facebook.com/looetowncouncil', moderator: 'Webmaster/Moderator' },
  tourism: { url: 'https://x.com/visitlooe', moderator: 'Webmaster/Moderator' },
  library: { url: 'https://www.instagram.com/looelibrary/', moderator: 'Moderator' },
};

describe.each(BROWSERS)('the pop-up in %s', (name) => {
  let browser: TestBrowser;
  let store: Store;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    store = await Store.open(browser);
  });
  afterAll(() => browser.close());

  const over = async (url: string, look: (popup: Popup) => Promise<void>) => {
    const page = await browser.newPage(url);
    await page.bringToFront();
    const popup = await browser.openPopup();
    try {
      await look(popup);
    } finally {
      await popup.close();
      await page.close();
    }
  };

  describe.each(CHANNELS)('on a page of the %s channel', (channel) => {
    it('shows the role of every title', async () => {
      const { url, moderator } = PAGES[channel];
      const names = { moderator, admin: 'Admin', editor: 'Editor/Reviewer' };
      await store.reset();
      await over(url, async (popup) => {
        for (const [title, byChannel] of Object.entries(AUTHORISED)) {
          const roles = (byChannel[channel] ?? []).map((role) => names[role]).join(' and ');
          await store.reset({ settings: { person: { standing: 'employee', titles: [title] }, welcomed: true } });
          await expect
            .poll(() => said(popup), { timeout: 5000 })
            .toContain(
              `${roles ? `You are ${roles} here` : 'You have no role here'} ${title}, as recorded by Looe Town Council`,
            );
        }
      });
    });
  });

  it('sorts what a councillor may do into three lists, each with its clause', async () => {
    await store.reset({ settings: { person: { standing: 'councillor', titles: [] } } });
    await over(PAGES.main.url, async (popup) => {
      await expect.poll(() => said(popup)).toContain('You are a councillor here');
      const lists = await popup.evaluate(() =>
        Object.fromEntries(
          Array.from(document.querySelectorAll('.answers ul'), (list) => [
            list.getAttribute('aria-label'),
            Array.from(list.children, (item) => item.textContent),
          ]),
        ),
      );
      expect(lists['You may']).toEqual(['Comment4.6']);
      expect(lists['You may not']).toContain('Create posts4.6');
      expect(lists['The policy does not say: ask the Moderator']).toEqual(['Suggest content4.6']);
    });
  });

  it('says what it does not know of a post that the policy’s table has not', async () => {
    await store.reset({ settings: { person: { standing: 'employee', titles: ['Strategic Commercial Director'] } } });
    await over(PAGES.main.url, async (popup) => {
      await expect.poll(() => said(popup)).toContain('Your role here is not known');
      const text = await said(popup);
      expect(text).toContain('Not in the table of who may do what: Strategic Commercial Director.');
      expect(text).toContain('The policy does not say: ask the Moderator');
      expect(text).not.toContain('You may not');
    });
  });

  it('says that the review is overdue, that a handle is not confirmed, and whom one is posting as', async () => {
    await store.reset();
    await over('https://x.com/visitlooe?as=visitlooe', async (popup) => {
      const text = () => said(popup);
      await expect.poll(text).toContain('Visit Looe On X: Looe tourism (Visit Looe)');
      expect(await text()).toContain('Nobody has confirmed yet that “visitlooe” is the council’s account.');
      expect(await text()).toContain('adopted 15 May 2023 Review overdue since 31 May 2024');
      expect(await text()).toContain('the council’s account');
      await store.reset({ settings: { handles: { 'tourism/x/Visit Looe': 'visitlooe' } } });
      await expect.poll(text).not.toContain('Nobody has confirmed');
    });
  });

  it('shows a grant with its end', async () => {
    const grant = {
      person: 'Admin Officer',
      channel: 'main',
      action: 'create-post',
      from: '2020-01-01',
      until: '2999-12-31',
    };
    await store.reset({ settings: { person: { standing: 'employee', titles: ['admin-officer'] }, grants: [grant] } });
    await over(PAGES.main.url, async (popup) => {
      await expect
        .poll(() => said(popup))
        .toContain('Create posts Authorised by the Moderator from 1 January 2020 until 31 December 2999.');
    });
  });

  it('works while the background script is stopped', async () => {
    await store.reset();
    await browser.stopBackground();
    await over(PAGES.main.url, async (popup) => {
      await expect.poll(() => said(popup)).toContain('On Facebook: Looe Town Council and Future Looe');
    });
  });

  it('shows the roles for a channel on the council’s own web site', async () => {
    await store.reset({ settings: { person: { standing: 'employee', titles: ['town-clerk'] } } });
    await over('https://looetowncouncil.gov.uk/', async (popup) => {
      await expect.poll(() => said(popup)).toContain('You are Admin here');
    });
  });

  it('says that another site is not supported, and shows every channel', async () => {
    await store.reset({ settings: { person: { standing: 'employee', titles: ['town-clerk'] } } });
    await over('https://example.org/', async (popup) => {
      await expect.poll(() => said(popup)).toContain('Not a supported site');
      expect(await said(popup)).toContain('Not checking here');
      expect(await popup.evaluate(() => document.querySelectorAll('.channels tbody tr').length)).toBe(13);
    });
  });

  it('lists what is to be checked in the open draft, and a press leads to it', async () => {
    await store.reset();
    const page = await browser.newPage();
    const open = await goToComposer(page, composerNamed('facebook/comment'));
    await type(open, 'See you there!!! Ring 07700 900461 today');
    await expect.poll(async () => (await marks(browser, open)).length).toBe(2);
    await page.bringToFront();
    const popup = await browser.openPopup();
    await expect.poll(() => said(popup)).toContain('2 things to check in your comment');
    // A moment later, because the pop-up closes and could not say that it was pressed.
    await popup.evaluate(() => {
      const button = document.querySelectorAll<HTMLButtonElement>('.to-check button')[1]!;
      document.defaultView!.setTimeout(() => button.click(), 50);
    });
    await expect.poll(() => assistantText(browser, page)).toContain('07700 900461');
    await expect.poll(async () => (await assistant(browser, page, '[data-part="card"]')).length).toBe(1);
    await page.close();
  });

  // Last, because reloading the extension closes its pages.
  it('offers to reload a page that was open before the extension, and takes it up again', async () => {
    const page = await browser.newPage(PAGES.main.url);
    await browser.reloadExtension();
    await page.bringToFront();
    const popup = await browser.openPopup();
    // Firefox puts the extension into open pages by itself.
    if (name === 'chromium') {
      await expect.poll(() => said(popup)).toContain('Reload this page to start checking');
      await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.where .primary')!.click());
    }
    await expect
      .poll(() => said(popup), { timeout: 10_000 })
      .toContain('On Facebook: Looe Town Council and Future Looe');
    await popup.close();
  });
});
