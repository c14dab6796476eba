import type { Finding } from '../rules/rule.ts';
import type { PlainField } from '../sites/field.ts';
import type { Marks } from './marks.ts';
import type { Surface } from './surface.ts';
import type { DraftText } from './text.ts';

/** What decides where the words of a text field fall. */
const COPIED = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant',
  'font-stretch',
  'font-feature-settings',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-align',
  'text-transform',
  'tab-size',
  'direction',
  'white-space',
  'word-break',
  'overflow-wrap',
  'hyphens',
] as const;

/** Letters that turn the order of those around them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc\u202b\u202e\u2067]/;

/** Underlines in a plain text field, which browsers do not highlight: a see-through copy of its text lies over it. */
export class MirrorMarks implements Marks {
  readonly #clip: HTMLElement;
  readonly #copy: HTMLElement;
  #spans: HTMLElement[] = [];
  /** Whether words have their places whatever follows them on the line. */
  #fromLeft = false;
  #shown = '';

  constructor(
    readonly field: PlainField,
    surface: Surface,
    signal: AbortSignal,
  ) {
    this.#clip = surface.make('div', 'mirror-clip');
    this.#copy = surface.make('div', 'mirror');
    this.#copy.setAttribute('aria-hidden', 'true');
    this.#clip.append(this.#copy);
    surface.root.prepend(this.#clip);
    field.addEventListener('scroll', () => this.layout(), { signal, passive: true });
    signal.addEventListener('abort', () => this.#clip.remove(), { once: true });
  }

  /** The copy ends with the last marked word, so that nothing is to do while the writer goes on behind it. */
  paint(draft: DraftText, findings: readonly Finding[]): void {
    const lastMark = findings.reduce((last, { end }) => Math.max(last, end), 0);
    const wraps = this.#fromLeft && !RIGHT_TO_LEFT.test(draft.text) ? draft.text.slice(lastMark).search(/\s/) : -1;
    const text = wraps < 0 ? draft.text : draft.text.slice(0, lastMark + wraps);
    const shown = JSON.stringify([text, ...findings.map(({ severity, start, end }) => [severity, start, end])]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const parts: (string | HTMLElement)[] = [];
    let at = 0;
    this.#spans = findings.map(({ severity, start, end }) => {
      const span = this.#copy.ownerDocument.createElement('mark');
      span.className = severity;
      const from = Math.max(start, at);
      parts.push(text.slice(at, from), span);
      span.textContent = text.slice(from, Math.max(end, from));
      at = Math.max(end, at);
      return span;
    });
    // A line break at the very end would otherwise not open a line of its own.
    this.#copy.replaceChildren(...(findings.length > 0 ? [...parts, text.slice(at), '\u200b'] : []));
    this.layout();
  }

  rects(index: number): DOMRect[] {
    const seen = this.#clip.getBoundingClientRect();
    return Array.from(this.#spans[index]?.getClientRects() ?? []).filter(
      (rect) => rect.bottom > seen.top && rect.top < seen.bottom,
    );
  }

  layout(): void {
    if (this.#spans.length === 0) return;
    const style = getComputedStyle(this.field);
    const box = this.field.getBoundingClientRect();
    this.#fromLeft = style.direction === 'ltr' && /^(start|left)$/.test(style.textAlign);
    const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
    // Inside the borders, and without the scrollbar that `clientWidth` leaves out.
    place(
      this.#clip,
      box.left + px('border-left-width'),
      box.top + px('border-top-width'),
      this.field.clientWidth,
      this.field.clientHeight,
    );
    const left = px('padding-left');
    const singleLine = this.field instanceof HTMLInputElement;
    const top = singleLine ? (this.field.clientHeight - lineHeight(style)) / 2 : px('padding-top');
    this.#copy.style.left = `${left - this.field.scrollLeft}px`;
    this.#copy.style.top = `${top - this.field.scrollTop}px`;
    this.#copy.style.width = singleLine ? 'max-content' : `${this.field.clientWidth - left - px('padding-right')}px`;
    for (const name of COPIED) this.#copy.style.setProperty(name, style.getPropertyValue(name));
    if (singleLine) this.#copy.style.whiteSpace = 'pre';
  }

  clear(): void {
    this.#spans = [];
    this.#shown = '';
    this.#copy.replaceChildren();
  }
}

function lineHeight(style: CSSStyleDeclaration): number {
  return Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.2;
}

function place(element: HTMLElement, left: number, top: number, width: number, height: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
