/**
 * Where everything of ours is drawn: one host element with a closed shadow root, laid over the window in the top layer
 * and transparent to the pointer. It stands inside the composer's dialog, so that a focus trap or a click outside does
 * not take it for something else, or in the body. It shares nothing with the page but its place.
 */

/** Said with `!important` on the element itself, which no style sheet of a page outdoes. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'hidden',
  'pointer-events': 'none',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
  'z-index': '2147483647',
};

/** How often a host that the page removes is put back before we give up and say so. */
const PUT_BACK = 5;

export class Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  #removals = 0;

  /** `lost` is called once when the page will not have our host. */
  constructor(
    readonly field: HTMLElement,
    styles: string,
    readonly signal: AbortSignal,
    readonly lost: () => void,
  ) {
    const document = field.ownerDocument;
    this.host = document.createElement('council-post-check');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.root.adoptedStyleSheets = [sheet];
    this.show();
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
    const element = this.host.ownerDocument.createElement(tag);
    element.className = className;
    return element;
  }

  /** Puts the host where it belongs, above everything; does nothing while it is there. */
  show(): void {
    const home = this.field.closest('[role="dialog"], [aria-modal="true"], dialog') ?? this.field.ownerDocument.body;
    if (this.host.parentNode === home && this.host.matches(':popover-open')) return;
    if (this.signal.aborted) return;
    this.host.setAttribute('popover', 'manual');
    for (const [name, value] of Object.entries(HOST_STYLE)) this.host.style.setProperty(name, value, 'important');
    home.append(this.host);
    this.host.showPopover();
    this.#guard(home);
  }

  /** Notices when the page removes the host or changes it. Only direct children are watched, and the host itself. */
  #guard(home: Element): void {
    const observer = new MutationObserver(() => {
      if (this.host.parentNode === home && this.host.style.display === 'block' && this.host.matches(':popover-open'))
        return;
      observer.disconnect();
      if (!home.isConnected || this.signal.aborted) return;
      if (++this.#removals > PUT_BACK) this.lost();
      else this.show();
    });
    observer.observe(home, { childList: true });
    observer.observe(this.host, { attributes: true });
    this.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
}
