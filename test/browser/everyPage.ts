import type { Page } from 'puppeteer-core';

/** Our pages, and what there is to do on each before everything on it can be seen. */
export const EVERY_PAGE: Record<string, { path: string; before?: (page: Page) => Promise<void> }> = {
  popup: { path: 'popup/index.html', before: unfold },
  welcome: { path: 'welcome/index.html' },
  ...Object.fromEntries(
    ['you', 'accounts', 'roles', 'names', 'quiet', 'policy', 'editor'].map((part) => [
      `options: ${part}`,
      { path: `options/index.html#${part}`, before: unfold },
    ]),
  ),
  'practice: try': {
    path: 'practice/index.html#try',
    before: (page) => write(page, 'SEE YOU ALL THERE!!! Ring 07700 900461.'),
  },
  'practice: exercise': {
    path: 'practice/index.html#exercise',
    before: (page) => page.click('input[type="radio"]'),
  },
  'practice: clauses': { path: 'practice/index.html#clauses' },
  records: { path: 'records/index.html', before: (page) => write(page, 'You are an idiot. Ring 07700 900461.') },
};

/** Something of everything that is stored. */
export const STORED = {
  settings: {
    person: { standing: 'employee', titles: ['commercial-strategy-manager'], name: 'Ann' },
    permittedNames: [{ name: 'Jean Trewin', on: '2026-10-01' }],
    quiet: { sites: ['x'], composers: ['facebook/comment'], rules: ['loud'], until: 0 },
    grants: [{ person: 'Admin Officer', channel: 'library', action: 'create-post', from: '2026-11-01' }],
    editors: [{ channel: 'main', title: 'councillor' }],
    handles: { 'main/facebook/Looe Town Council': 'LooeTC' },
    welcomed: false,
  },
  records: [
    {
      id: '1',
      at: '2026-11-20T14:05:00+00:00',
      channel: 'main',
      site: 'facebook',
      address: 'https://www.facebook.com/looetowncouncil/posts/2',
      text: 'Words',
      clauses: ['4.1'],
      done: ['removed'],
      note: '',
    },
  ],
};

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function write(page: Page, text: string): Promise<void> {
  await (await page.waitForSelector('textarea'))!.click();
  await page.keyboard.type(text);
}
