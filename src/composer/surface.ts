import hostStyles from './surface.css?inline';

/** How often the host is put back within the time below before we give up and say so. */
const PUT_BACK = 5;
const WITHIN = 10_000;

const HOST = 'council-post-check';

/** Takes away the hosts of a script that the browser ended together with an older copy of the extension (Firefox). */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll(HOST)) host.remove();
}

/**
 * Where everything of ours is drawn: one host element with a closed shadow root, laid over the window in the top layer
 * and see-through to the pointer. It stands inside the composer's dialog, so that a focus trap or a click outside does
 * not take it for something else, or in the body. It shares nothing with the page but its place.
 */
export class Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly #home: MutationObserver;
  #shown: number[] = [];
  #lost = false;

  /** `lost` is called once when the page will not have our host. */
  constructor(
    readonly field: HTMLElement,
    styles: string,
    readonly signal: AbortSignal,
    readonly lost: () => void,
  ) {
    const document = field.ownerDocument;
    this.host = document.createElement(HOST);
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${hostStyles}\n${styles}`);
    this.root.adoptedStyleSheets = [sheet];
    this.#home = new MutationObserver(() => this.show());
    this.host.addEventListener('toggle', () => this.show(), { signal });
    signal.addEventListener('abort', () => this.#end(), { once: true });
    this.show();
  }

  /** Whether the page will not have our host: nothing can be shown. */
  get isLost(): boolean {
    return this.#lost;
  }

  make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
    const element = this.host.ownerDocument.createElement(tag);
    element.className = className;
    return element;
  }

  /** Puts the host where it belongs, above everything; does nothing while it is there. */
  show(): void {
    const home = this.field.closest('[role="dialog"], [aria-modal="true"], dialog') ?? this.field.ownerDocument.body;
    if (this.signal.aborted || this.#lost || !home.isConnected) return;
    if (this.host.parentNode === home && this.host.matches(':popover-open')) return;
    // Not the time of day, which people and systems change.
    const now = performance.now();
    this.#shown = [...this.#shown.filter((before) => now - before < WITHIN), now];
    if (this.#shown.length > PUT_BACK) {
      this.#lost = true;
      this.#end();
      this.lost();
      return;
    }
    this.host.setAttribute('popover', 'manual');
    home.append(this.host);
    this.host.showPopover();
    this.#home.disconnect();
    this.#home.observe(home, { childList: true });
  }

  #end(): void {
    this.#home.disconnect();
    this.host.remove();
  }
}
