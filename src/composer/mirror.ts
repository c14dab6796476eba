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

/** Underlines in a plain text field, which browsers do not highlight: a see-through copy of its text lies over it. */
export class MirrorMarks implements Marks {
  readonly #clip: HTMLElement;
  readonly #copy: HTMLElement;
  #spans: HTMLElement[] = [];

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

  paint(draft: DraftText, findings: readonly Finding[]): void {
    const parts: (string | HTMLElement)[] = [];
    let at = 0;
    this.#spans = findings.map(({ severity, start, end }) => {
      const span = this.#copy.ownerDocument.createElement('mark');
      span.className = severity;
      const from = Math.max(start, at);
      parts.push(draft.text.slice(at, from), span);
      span.textContent = draft.text.slice(from, Math.max(end, from));
      at = Math.max(end, at);
      return span;
    });
    // A line break at the very end would otherwise not open a line of its own.
    this.#copy.replaceChildren(...(findings.length > 0 ? [...parts, draft.text.slice(at), '\u200b'] : []));
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
