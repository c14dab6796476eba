import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pack } from '../packs.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { fill, pressButton, Store, saidBy } from './ownPages.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** Gives the page a file, as somebody who chose it. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'pack-')), name);
  writeFileSync(path, text);
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

describe.each(BROWSERS)('options in %s', (name) => {
  let browser: TestBrowser;
  let store: Store;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser(name, stage, { extension: true });
    store = await Store.open(browser);
  });
  afterAll(() => browser.close());
  beforeEach(() => store.reset());
  afterEach(() => page.close());

  const open = async (part: string) => {
    page = await browser.extensionPage(`src/pages/options/index.html#${part}`);
    await page.bringToFront();
  };
  const text = () => saidBy(page);

  it('keeps who you are as it is chosen', async () => {
    await open('you');
    await pressButton(page, 'Library Supervisor');
    await expect.poll(text).toContain('Saved.');
    expect(await store.read()).toMatchObject({
      settings: { person: { standing: 'employee', titles: ['library-supervisor'] } },
    });
  });

  it('confirms the handle of an account, and takes it back', async () => {
    await open('accounts');
    const row = 'input[aria-label="Name of Visit Looe on X"]';
    await fill(page, row, '@VisitLooeUK');
    await pressButton(page, 'Confirm Name of Visit Looe on X');
    await expect
      .poll(() => store.read())
      .toMatchObject({ settings: { handles: { 'tourism/x/Visit Looe': 'VisitLooeUK' } } });
    await pressButton(page, 'Undo Name of Visit Looe on X');
    await expect.poll(() => store.read()).toMatchObject({ settings: { handles: {} } });
  });

  it('refuses a pack that is wrong by file, clause, place and what was expected, and changes nothing', async () => {
    await open('policy');
    await choose(page, 'ours.json', JSON.stringify({ ...pack, rules: { loud: { clauses: ['4.9', '9.9'] } } }));
    await expect.poll(text).toContain('ours.json was not taken. Nothing has changed.');
    expect(await text()).toContain(
      'Clause 4.9, rules.loud.clauses[1]: expected the number of a clause of this pack, not “9.9”',
    );
    expect(await store.read()).toEqual({});
  });

  it('refuses a pack whose example fails, and names the example', async () => {
    await open('policy');
    const example = { text: 'Shouting!!!', expect: [] };
    await choose(page, 'ours.json', JSON.stringify({ ...pack, examples: [example] }));
    await expect.poll(text).toContain('examples[0]: in the example “Shouting!!!”, did not expect loud to find “!!!”');
    expect(await store.read()).toEqual({});
  });

  it('puts a good pack in force when it is told to, and goes back', async () => {
    await open('policy');
    await choose(page, 'ours.json', JSON.stringify({ ...pack, version: '2.0.0' }));
    await expect.poll(text).toContain('Version 2.0.0.');
    expect(await store.read()).toEqual({});
    await pressButton(page, 'Put it in force');
    await expect.poll(text).toContain('The pack of Looe Town Council is in force.');
    expect(await store.read()).toMatchObject({ pack: { version: '2.0.0' } });
    await pressButton(page, 'Go back to Looe Town Council 1.0.0');
    await expect
      .poll(() => store.read())
      .toMatchObject({ pack: { version: '1.0.0' }, packBefore: { version: '2.0.0' } });
  });

  it('changes a pack with forms, says what is wrong, and puts it in force', async () => {
    await open('editor');
    await pressButton(page, 'Council and policy');
    await fill(page, 'input[type="date"]', '');
    await pressButton(page, 'Try it and put it in force');
    await expect.poll(text).toContain('policy.adopted: expected string');
    expect(await store.read()).toEqual({});
    await fill(page, 'input[type="date"]', '2026-11-01');
    await pressButton(page, 'What is checked');
    await pressButton(page, 'Rows of marks clauses 4.9');
    await page.evaluate(() => {
      const details = Array.from(document.querySelectorAll<HTMLDetailsElement>('.editor-part details')).find(
        ({ open }) => open,
      );
      const select = details!.querySelector('select')!;
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pressButton(page, 'Try it and put it in force');
    // The pack's own example of rows of marks stays, and is let be.
    await expect.poll(text).toContain('The pack of Looe Town Council is in force.');
    expect(await store.read()).toMatchObject({ pack: { rules: { loud: { off: true } }, examples: pack.examples } });
  });

  it('has a form for who may do what, for the sheet before posting, and for a check that the pack does not name', async () => {
    const { loud: _, ...rules } = pack.rules;
    await store.reset({ pack: { ...pack, rules } });
    await open('editor');
    /** Chooses in the field with this label, in the part that is open. */
    const chooseIn = (label: string, option: number) =>
      page.evaluate(
        (wanted, index) => {
          const named = Array.from(document.querySelectorAll('label')).find(
            (one) => one.textContent === wanted && one.checkVisibility(),
          )!;
          const select = document.getElementById(named.htmlFor) as HTMLSelectElement;
          select.selectedIndex = index;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        option,
      );
    await pressButton(page, 'What is checked');
    await chooseIn('Ask before posting', 2);
    await pressButton(page, 'Rows of marks clauses 1.1 · not checked');
    await chooseIn('How serious', 0);
    await pressButton(page, 'What is checked');
    await pressButton(page, 'Who may do what');
    await pressButton(page, 'Editor/Reviewer');
    await chooseIn('Create posts', 0);
    await pressButton(page, 'Try it and put it in force');
    await expect.poll(text).toContain('The pack of Looe Town Council is in force.');
    const stored = ((await store.read()) as unknown as { pack: typeof pack }).pack;
    expect(stored).toMatchObject({ submit: 'off', rules: { loud: { clauses: ['1.1'] } } });
    expect(stored.rules.loud).not.toHaveProperty('off');
    expect(stored.access.rows.editor.allowed).toContain('create-post');
    expect(stored.access.rows.editor.notAllowed).not.toContain('create-post');
  });

  it('takes an example, tries it, and says which fails', async () => {
    await open('editor');
    await pressButton(page, 'Examples');
    await pressButton(page, 'Add an example');
    await fill(page, '.editor-part[open] > .forms > li:last-child textarea', 'Hooray!!!');
    await pressButton(page, 'Try it and put it in force');
    await expect.poll(text).toContain('in the example “Hooray!!!”, did not expect loud to find “!!!”');
    expect(await store.read()).toEqual({});
    await page.evaluate(() => {
      const last = document.querySelector('.editor-part[open] > .forms > li:last-child')!;
      Array.from(last.querySelectorAll('button'))
        .find(({ textContent }) => textContent === 'Add what is to be found')!
        .click();
    });
    await page.waitForSelector('.editor-part[open] > .forms > li:last-child select');
    await page.select('.editor-part[open] > .forms > li:last-child .forms select', 'loud');
    await pressButton(page, 'Try it and put it in force');
    await expect.poll(text).toContain('The pack of Looe Town Council is in force.');
    const stored = (await store.read()) as unknown as { pack: typeof pack };
    expect(stored.pack.examples).toEqual([...pack.examples, { text: 'Hooray!!!', expect: [{ rule: 'loud' }] }]);
  });
});
