import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as ComposerText from '../../src/composer/text.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { BROWSERS, startBrowser } from './harness.ts';
import { scriptOf } from './iife.ts';

/** The draft as text and the page agree about where everything is, however the page is nested: tried on real documents. */

type Tree = { tag: string; children: Tree[] } | { text: string } | { alt: string };

const leaf: fc.Arbitrary<Tree> = fc.oneof(
  fc.record({ text: fc.constantFrom('sea', 'two words', ' ', '', 'é\u0301', '🙂', '\ud83d', 'a\u200db') }),
  fc.record({ alt: fc.constantFrom('★', '') }),
  fc.constant<Tree>({ tag: 'br', children: [] }),
);

/** Blocks hold anything, what stands within a line holds no blocks: as editors write it. */
const { block } = fc.letrec<{ inline: Tree; block: Tree }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ tag: fc.constantFrom('span', 'b', 'a'), children: fc.array(tie('inline'), { maxLength: 3 }) }),
  ),
  block: fc.oneof(
    { depthSize: 'small' },
    tie('inline'),
    fc.record({
      tag: fc.constantFrom('p', 'div', 'li', 'ul', 'blockquote', 'section'),
      children: fc.array(tie('block'), { maxLength: 4 }),
    }),
  ),
}));

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

it.each(BROWSERS)('offsets and places agree for any nesting, in %s', async (name) => {
  const trees = fc.sample(fc.array(block, { maxLength: 5 }), 400);
  const browser = await startBrowser(name, stage, { extension: false });
  try {
    const page = await browser.newPage('https://example.org/');
    await page.evaluate(await scriptOf('composer/text.ts', 'composerText'));
    const [wrong, places] = await page.evaluate(disagreements, JSON.stringify(trees));
    expect(wrong).toEqual([]);
    // Empty documents would prove nothing.
    expect(places).toBeGreaterThan(2000);
  } finally {
    await browser.close();
  }
});

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
      if (text[start] === '\n') continue;
      // As findings do: from a character to a character. An empty line has no place of its own.
      const ends = [start + 1, Math.ceil((start + text.length) / 2), text.length].filter(
        (end) => end > start && text[end - 1] !== '\n',
      );
      for (const end of ends) {
        places++;
        const range = draft.range(start, end);
        if (!range) differ(`a place for ${start} to ${end}`);
        else {
          const said = solid(wordsOf(range.cloneContents()));
          if (said !== solid(text.slice(start, end))) differ(`${start} to ${end} of ${text}, not ${said}`);
          const from = draft.offset(range.startContainer, range.startOffset);
          const to = draft.offset(range.endContainer, range.endOffset);
          if (from !== start || to !== end)
            differ(`${start} to ${end} of ${JSON.stringify(text)}, not ${from} to ${to}`);
        }
      }
    }
    field.remove();
  }
  return [wrong.slice(0, 5), places];
}
