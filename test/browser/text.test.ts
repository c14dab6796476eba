import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as ComposerText from '../../src/composer/text.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { startBrowser } from './harness.ts';

/** The draft as text and the page agree about where everything is, however the page is nested: tried on real documents. */

type Tree = { tag: string; children: Tree[] } | { text: string } | { alt: string };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ text: fc.constantFrom('sea', 'two words', ' ', '', 'é\u0301', '🙂', '\ud83d', 'a\u200db') }),
    fc.record({ alt: fc.constantFrom('★', '') }),
    fc.record({
      tag: fc.constantFrom('p', 'div', 'span', 'b', 'a', 'br', 'li', 'ul', 'blockquote', 'section'),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}));

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

it.each(['chromium', 'firefox'] as const)('offsets and places agree for any nesting, in %s', async (name) => {
  const trees = fc.sample(fc.array(tree, { maxLength: 5 }), 400);
  const browser = await startBrowser(name, stage, { extension: false });
  try {
    const page = await browser.newPage('https://example.org/');
    await page.evaluate(await script());
    const [wrong, places] = await page.evaluate(disagreements, JSON.stringify(trees));
    expect(wrong).toEqual([]);
    // Empty documents would prove nothing.
    expect(places).toBeGreaterThan(2000);
  } finally {
    await browser.close();
  }
});

/** The reader of drafts as a script that leaves it in `globalThis.composerText`. */
async function script(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../src/composer/text.ts', import.meta.url)),
        formats: ['iife'],
        name: 'composerText',
      },
    },
  })) as Rollup.RollupOutput[];
  return `${built[0]!.output[0].code}; globalThis.composerText = composerText; undefined`;
}

/** Runs in the page: builds every tree, and says where its text and its nodes disagree; and how many places were tried. */
function disagreements(json: string): [string[], number] {
  const { DraftText } = (globalThis as unknown as { composerText: typeof ComposerText }).composerText;
  const make = (one: Tree): Node => {
    if ('text' in one) return document.createTextNode(one.text);
    if ('alt' in one) return Object.assign(document.createElement('img'), { alt: one.alt });
    const element = document.createElement(one.tag);
    if (one.tag !== 'br') element.append(...one.children.map(make));
    return element;
  };
  const solid = (text: string) => text.replace(/\s/g, '');
  const wordsOf = (node: Node): string =>
    node instanceof HTMLImageElement
      ? node.alt
      : node instanceof Text
        ? node.data
        : Array.from(node.childNodes, wordsOf).join('');
  const wrong: string[] = [];
  let places = 0;
  for (const trees of JSON.parse(json) as Tree[][]) {
    const field = document.createElement('div');
    document.body.append(field);
    field.append(...trees.map(make));
    const draft = new DraftText(field);
    const { text } = draft;
    const differ = (what: string) => wrong.push(`${what}: ${field.innerHTML}`);
    if (solid(text) !== solid(wordsOf(field))) differ(`all the words, not ${text}`);
    for (let start = 0; start < text.length; start++) {
      const ends = [start + 1, Math.ceil((start + text.length) / 2), text.length].filter((end) => end > start);
      for (const end of ends) {
        places++;
        const range = draft.range(start, end);
        if (!range) differ(`a place for ${start} to ${end}`);
        else {
          const said = solid(wordsOf(range.cloneContents()));
          if (said !== solid(text.slice(start, end))) differ(`${start} to ${end} of ${text}, not ${said}`);
          if (draft.offset(range.endContainer, range.endOffset) !== end) differ(`the end ${end}`);
          const back = draft.offset(range.startContainer, range.startOffset);
          if (back < start || text.slice(start, back).trim()) differ(`the start ${start}, not ${back}`);
        }
      }
    }
    field.remove();
  }
  return [wrong.slice(0, 5), places];
}
