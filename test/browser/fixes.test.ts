import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChecker } from '../../src/check/checker.ts';
import { rules } from '../../src/rules/index.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';
import { composerNamed } from '../stage/composers.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { assistant, assistantText, clickAssistant, markedWords } from './assistant.ts';
import { ChangedExtension } from './changed.ts';
import { Listener } from './describe.ts';
import { BROWSERS, startBrowser, type TestBrowser } from './harness.ts';
import { scriptOf } from './iife.ts';
import {
  field,
  focusField,
  goToComposer,
  model,
  modelIs,
  type OpenComposer,
  paste,
  placeCaret,
  press,
  record,
  type,
} from './page.ts';

/**
 * Fixes, in every editor: as the writer asks for them, and the replacing itself at places where no rule of today has a
 * fix. What the editor's own model then has is looked at, and one Ctrl+Z must bring back exactly what was there.
 */

/** One composer for each editor, by somebody who writes as themselves. */
const EDITORS: [editor: string, id: string, flags: Record<string, string>][] = [
  ['Lexical, paragraphs', 'facebook/new-post', {}],
  ['Lexical, line breaks and pictures of emoji', 'facebook/comment', { emoji: 'img' }],
  ['Draft.js', 'x/post', { as: 'jopenrose' }],
  ['a text area', 'instagram/comment', {}],
  ['a plain editable element', 'instagram/comment-contenteditable', {}],
];

/** As it is written (`*` switches bold on and off, `@visi ` takes the first of the list of mentions), what is mended, and how. */
type Case = [written: string, words: string, by: string];

/** One finding in each. */
const CASES: Record<string, Case> = {
  'partly bold': ['Hello. SEE YOU *ALL AT* THE QUAY today', 'SEE YOU ALL AT THE QUAY', 'See you all at the quay'],
  'signs of which one is bold': ['Look!*!*! And then', '!!!', '!'],
  'between mentions': ['@visi W E L C O M E @visi ', 'W E L C O M E', 'Welcome'],
  'a link, taken out': [
    'Dates: https://www.looetowncouncil.gov.uk/m or ask',
    ' https://www.looetowncouncil.gov.uk/m',
    '',
  ],
  'between links': [
    'https://example.org/1 FREE PARKING NOW https://example.org/2 ',
    'FREE PARKING NOW',
    'free parking now',
  ],
  'a line by itself': ['One\nFREE PARKING NOW\nThree', 'FREE PARKING NOW', 'Free parking now'],
  'amid emoji and words from right to left': [
    'Ah 🙂 שלום FREE PARKING NOW مرحبا 👩‍🚀 end',
    'FREE PARKING NOW',
    'free parking now',
  ],
  'emoji themselves': ['Sun 🌊🌊🌊🌊🌊 and sand', '🌊🌊🌊🌊🌊', '🌊'],
  'the whole draft': ['SEE YOU ALL AT THE QUAY', 'SEE YOU ALL AT THE QUAY', 'See you all at the quay'],
};

const ANYWHERE = 'Begin it\nDates: https://example.org/a or @visi ask\nEnd 🙂 with שלום here';
/** What is replaced in it, by what. */
const REPLACED: [from: string, by: string][] = [
  ['it\nDates: https', 'on'],
  ['it\nDates: https', ''],
  ['\nDates', ''],
  ['it\n', ''],
  ['with', 'with\nand'],
  ['🙂 with שלום', 'ابجد'],
  ['שלום', ''],
  [': https://example.org/a or', ''],
  ['https://example.org/a', ''],
  ['Begin it\nDates: https://example.org/a or', 'All'],
];

/** What drafts of the property are put together from. */
const PARTS =
  'Come|FREE PARKING NOW|look!!!|🙂|🌊🌊🌊🌊🌊|07700 900461|https://www.looetowncouncil.gov.uk/a|#looe|שלום|e\u0301|👩‍🚀|W E L C O M E|\n'.split(
    '|',
  );

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe.each(BROWSERS)('in %s', (name) => {
  let extension: ChangedExtension;
  let browser: TestBrowser;
  let listener: Listener;
  let page: Page;
  beforeAll(async () => {
    const replacing = await scriptOf('composer/replace.ts', 'replacing');
    extension = new ChangedExtension(name).addScript('probe.js', `${replacing};${PROBE}`);
    browser = await startBrowser(name, stage, { extension: extension.folder });
    listener = await Listener.open(browser);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    extension?.remove();
  });

  const shown = async (part: string) => (await assistant(browser, page, `[data-part="${part}"]`)).length > 0;

  describe.each(EDITORS)('in %s', (_editor, id, flags) => {
    const composer = composerNamed(id);

    it('puts each fix in place that is asked for, and one Ctrl+Z takes it back', async () => {
      const open = await goToComposer(page, composer, flags);
      for (const [what, [typed, words, by]] of Object.entries(CASES)) {
        await write(open, typed);
        await expect.poll(() => found(open), { message: what }).toEqual([words.trim()]);
        const before = (await model(open))!;
        const after = before.replace(words, by);
        expect(after, what).not.toBe(before);
        await mend();
        await modelIs(open, after);
        await expect.poll(() => shown('card')).toBe(false);
        await press(page, 'Control+z');
        await modelIs(open, before);
        await empty(open);
      }
      // The caret stays where the writer has it.
      const [typed, words, by] = CASES['partly bold']!;
      await write(open, typed);
      await expect.poll(() => found(open)).toEqual([words]);
      const before = (await model(open))!;
      await placeCaret(open, 2);
      await mend();
      await modelIs(open, before.replace(words, by));
      await expect.poll(() => shown('card')).toBe(false);
      await page.keyboard.type('x');
      await modelIs(open, before.replace(words, by).replace('He', 'Hex'));
      expect(await record(open)).toMatchObject({ errors: [], sent: [], lost: [] });
    });

    it('replaces anything by anything', async () => {
      const open = await goToComposer(page, composer, flags);
      await write(open, ANYWHERE);
      const before = (await model(open))!;
      for (const [from, by] of [...REPLACED, [before, ''] as const]) {
        const start = before.indexOf(from);
        expect({ from, start }).not.toEqual({ from, start: -1 });
        await replaced(open, before, start, start + from.length, by);
      }
      expect(await record(open)).toMatchObject({ errors: [], sent: [], lost: [] });
    });

    it('does not stand in the way of an input method: it waits', async () => {
      const open = await goToComposer(page, composer, flags);
      await type(open, 'Look!!! And then ');
      await expect.poll(() => found(open)).toEqual(['!!!']);
      await clickAssistant(browser, page, '[data-part="pill"]');
      await clickAssistant(browser, page, '[data-do="show-finding"]');
      await browser.compose(page, ['に', 'にほ'], '日本', async () => {
        // A press of the mouse would make some browsers end the word.
        await browser.inAssistant(page, (roots) =>
          roots.map((root) => root.querySelector<HTMLElement>('[data-do="apply"]')!.click()),
        );
        await expect.poll(() => wordsIn(open)).toBe('Look!!! And then にほ');
      });
      await modelIs(open, 'Look! And then 日本');
      expect(await record(open)).toMatchObject({ errors: [], sent: [], lost: [] });
    });
  });

  it.each(EDITORS.filter(([, , { emoji }]) => !emoji))(
    'a fix and then Ctrl+Z change nothing, whatever is written, in %s',
    async (_editor, id, flags) => {
      const open = await goToComposer(page, composerNamed(id), flags);
      const checker = createChecker(pack, rules);
      const draft = fc
        .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 8 })
        .map((parts) =>
          parts
            .join(' ')
            .replace(/\s*\n\s*/g, '\n')
            .trim(),
        )
        .filter((text) => (checker.check(text, situation()) ?? []).some(({ fixes }) => fixes));
      await fc.assert(
        fc.asyncProperty(draft, fc.nat(), async (text, which) => {
          await press(page, 'Control+a');
          await paste(browser, open, text);
          await modelIs(open, text);
          const fixes = checker.check(text, situation())!.flatMap((finding) => finding.fixes ?? []);
          const { start, end, text: by } = fixes[which % fixes.length]!;
          await replaced(open, text, start, end, by);
        }),
        { numRuns: 15, endOnFailure: true },
      );
      expect((await record(open)).errors).toEqual([]);
    },
  );

  it.each(EDITORS.filter(([, id, { emoji }]) => !emoji && id !== 'instagram/comment'))(
    'says so when the editor does not take it, and copies the fix instead: %s',
    async (_editor, id, flags) => {
      const open = await goToComposer(page, composerNamed(id), flags);
      await type(open, 'Look!!! And then ');
      await expect.poll(() => found(open)).toEqual(['!!!']);
      const refuse = await open.frame.evaluateHandle(() => {
        const refusing = new AbortController();
        for (const kind of ['paste', 'beforeinput', 'cut'])
          window.addEventListener(
            kind,
            (event) => {
              event.preventDefault();
              event.stopImmediatePropagation();
            },
            { capture: true, signal: refusing.signal },
          );
        return refusing;
      });
      await mend();
      await expect.poll(() => assistantText(browser, page)).toContain('This editor did not take the change');
      await modelIs(open, 'Look!!! And then ');
      await browser.allowClipboard(page);
      await clickAssistant(browser, page, '[data-do="copy"]');
      await expect.poll(() => assistantText(browser, page)).toContain('Copied');
      await press(page, 'Escape');
      await refuse.evaluate((refusing) => refusing.abort());
      await focusField(open);
      await press(page, 'Control+End');
      await press(page, 'Control+v');
      await modelIs(open, 'Look!!! And then !');
      expect((await record(open)).errors).toEqual([]);
    },
  );

  it('puts back what a text area cuts short at its limit, and says so', async () => {
    const open = await goToComposer(page, composerNamed('x/bio'));
    const draft = `Write to jo@example.org ${'. '.repeat(68)}`;
    expect(draft).toHaveLength(160);
    await type(open, draft);
    await expect.poll(() => found(open)).toEqual(['jo@example.org']);
    await mend();
    await expect.poll(() => assistantText(browser, page)).toContain('This editor did not take the change');
    await modelIs(open, draft);
    expect((await record(open)).errors).toEqual([]);
  });

  /** The words that are marked; pictures have none, so where there are some the composer is asked. */
  async function found(open: OpenComposer): Promise<readonly string[] | undefined> {
    const marked = await markedWords(browser, open);
    if (marked.length > 0 || !open.page.url().includes('emoji=')) return marked;
    return (await listener.composer())?.composer?.findings.map(({ words }) => words);
  }

  /** Opens the card of the one finding by keyboard, and takes its first fix. */
  async function mend(): Promise<void> {
    await press(page, 'Alt+Shift+C');
    await expect.poll(() => shown('card')).toBe(true);
    await press(page, 'Enter');
  }

  /** Replaces as the product does, looks at what the editor then has, and takes it back. */
  async function replaced(open: OpenComposer, before: string, start: number, end: number, by: string): Promise<void> {
    const told = await open.frame.evaluate(
      (detail) =>
        new Promise<string>((done) => {
          document.addEventListener('probed', (event) => done((event as CustomEvent<string>).detail), { once: true });
          document.dispatchEvent(new CustomEvent('probe', { detail }));
        }),
      JSON.stringify({ start, end, text: by }),
    );
    expect({ before, start, end, by, ...JSON.parse(told) }).toEqual({ before, start, end, by, done: true });
    await modelIs(open, before.slice(0, start) + by + before.slice(end));
    await press(page, 'Control+z');
    await modelIs(open, before);
  }

  async function empty(open: OpenComposer): Promise<void> {
    await press(page, 'Control+a');
    await press(page, 'Delete');
    await modelIs(open, '');
  }

  /** Writes as a `Case` says. */
  async function write(open: OpenComposer, typed: string): Promise<void> {
    for (const part of typed.split(/(\*|@visi )/)) {
      if (part === '*') await press(page, 'Control+b');
      else if (part === '@visi ') {
        await page.keyboard.type('@visi');
        await page.waitForSelector('.mentions');
        await page.keyboard.press('Enter');
        await page.waitForSelector('.mentions', { hidden: true });
      } else if (part) await paste(browser, open, part);
    }
  }
});

/** Replaces in the field that has the focus what the page's event says, as the product does. */
const PROBE = `
document.addEventListener('probe', async ({ detail }) => {
  const { start, end, text } = JSON.parse(detail);
  const told = await replacing.replaceText(document.activeElement, start, end, text).catch((error) => ({ error: String(error) }));
  document.dispatchEvent(new CustomEvent('probed', { detail: JSON.stringify(told) }));
});`;

/** The words in a field, of whatever kind. */
async function wordsIn(open: OpenComposer): Promise<string> {
  return (await field(open)).evaluate((element) =>
    (element instanceof HTMLTextAreaElement ? element.value : element.innerText)
      .replace(/\u00a0/g, ' ')
      .replace(/\u200b/g, ''),
  );
}
