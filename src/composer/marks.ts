import { SEVERITIES, type Severity } from '../policy/vocabulary.ts';
import type { Finding } from '../rules/rule.ts';
import { type DraftText, type Place, rangeOf } from './text.ts';

/** The underlines of one composer. */
export interface Marks {
  /** Shows these findings, in place of any shown before. */
  paint(draft: DraftText, findings: readonly Finding[]): void;
  /** Where the finding with this index is on screen, a rectangle a line, in viewport pixels; empty when it is not. */
  rects(index: number): DOMRect[];
  /** The field moved, scrolled or changed its size. */
  layout(): void;
  clear(): void;
}

/** The page shares the registry of highlights: the names must be nobody else's. */
const NAME = 'council-post-check';

/**
 * The highlights of one document. Every composer adds its own ranges to them, and an empty highlight is taken out of
 * the page's registry. Ranges are counted here, since Firefox does not let a content script iterate a highlight.
 */
export class Highlights {
  readonly #made = new Map<Severity, { highlight: Highlight; ranges: number }>();

  constructor() {
    // A script that the browser ended could not clear up.
    for (const severity of SEVERITIES) CSS.highlights.delete(`${NAME}-${severity}`);
  }

  add(severity: Severity, range: Range): void {
    let entry = this.#made.get(severity);
    if (!entry) {
      const highlight = new Highlight();
      // Where underlines meet, the more serious one is on top.
      highlight.priority = SEVERITIES.length - SEVERITIES.indexOf(severity);
      entry = { highlight, ranges: 0 };
      this.#made.set(severity, entry);
      CSS.highlights.set(`${NAME}-${severity}`, highlight);
    }
    entry.highlight.add(range);
    entry.ranges++;
  }

  remove(severity: Severity, range: Range): void {
    const entry = this.#made.get(severity);
    if (!entry) return;
    entry.highlight.delete(range);
    if (--entry.ranges > 0) return;
    CSS.highlights.delete(`${NAME}-${severity}`);
    this.#made.delete(severity);
  }
}

interface Painted {
  severity: Severity;
  range: Range;
}

function isAt(range: Range, { from, to }: Place): boolean {
  return (
    range.startContainer === from.node &&
    range.startOffset === from.offset &&
    range.endContainer === to.node &&
    range.endOffset === to.offset
  );
}

/** Underlines in an editable element, painted by the browser without touching the page. */
export class HighlightMarks implements Marks {
  #painted: Painted[] = [];

  constructor(readonly highlights: Highlights) {}

  /**
   * Editors replace, grow and lose the nodes that ranges point into, so each is compared with where its words are now:
   * one that still is right stays, since what changes is painted anew.
   */
  paint(draft: DraftText, findings: readonly Finding[]): void {
    const before = this.#painted;
    const stay = new Set<Painted>();
    let next = 0;
    this.#painted = findings.flatMap(({ severity, start, end }) => {
      const place = draft.place(start, end);
      if (!place) return [];
      for (let at = next; at < before.length; at++) {
        const painted = before[at]!;
        if (painted.severity !== severity || !isAt(painted.range, place)) continue;
        next = at + 1;
        stay.add(painted);
        return [painted];
      }
      return [{ severity, range: rangeOf(place) }];
    });
    for (const painted of this.#painted) if (!stay.has(painted)) this.highlights.add(painted.severity, painted.range);
    for (const painted of before) if (!stay.has(painted)) this.highlights.remove(painted.severity, painted.range);
  }

  rects(index: number): DOMRect[] {
    return Array.from(this.#painted[index]?.range.getClientRects() ?? []);
  }

  layout(): void {}

  clear(): void {
    for (const { severity, range } of this.#painted) this.highlights.remove(severity, range);
    this.#painted = [];
  }
}
