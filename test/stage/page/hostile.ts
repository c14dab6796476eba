import { Hostility } from './stage.ts';

/**
 * A page that means ill: `?hostile=NAME,NAME`. None of it may stop typing and posting, and none of it may learn or do
 * anything through the extension; what it learns or achieves is put into `__stage.loot`.
 */

const HOST = 'council-post-check';

const ATTACKS: Record<string, () => void> = {
  /** Its listeners throw at every turn. */
  throw() {
    for (const type of ['focusin', 'keydown', 'beforeinput', 'input', 'selectionchange', 'scroll', 'click']) {
      window.addEventListener(
        type,
        () => {
          throw new Hostility(type);
        },
        true,
      );
    }
  },

  /** What all scripts share can no longer be changed. */
  freeze() {
    for (const { prototype } of [
      Array,
      Object,
      Function,
      Promise,
      Map,
      Set,
      Node,
      Element,
      HTMLElement,
      Range,
      Selection,
    ]) {
      Object.freeze(prototype);
    }
  },

  /** Built-in methods are replaced: they still work for the page, and look over the shoulder of whoever calls them. */
  override() {
    const spied: [object, string][] = [
      [Range.prototype, 'setStart'],
      [Range.prototype, 'getClientRects'],
      [Selection.prototype, 'addRange'],
      [Selection.prototype, 'setBaseAndExtent'],
      [Array.prototype, 'map'],
      [Array.prototype, 'push'],
      [Element.prototype, 'attachShadow'],
      [EventTarget.prototype, 'addEventListener'],
    ];
    for (const [owner, name] of spied) spy(owner, name);
    const Real = window.MutationObserver;
    window.MutationObserver = class extends Real {
      override observe(target: Node, options?: MutationObserverInit) {
        if (isOurs(target)) loot('override', 'MutationObserver on the host');
        super.observe(target, options);
      }
    };
  },

  /** Takes our host away whenever it appears. */
  remove() {
    new MutationObserver(() => {
      for (const host of document.querySelectorAll(HOST)) host.remove();
    }).observe(document.documentElement, { childList: true, subtree: true });
  },

  /** Hides our host, blows it up, and lets it swallow clicks. */
  restyle() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `${HOST} { display: none !important; opacity: 0 !important; transform: scale(9) !important; pointer-events: none !important; }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const restyle = () => {
      for (const host of document.querySelectorAll<HTMLElement>(HOST)) {
        host.style.setProperty('visibility', 'hidden', 'important');
        host.setAttribute('popover', 'none');
      }
    };
    new MutationObserver(restyle).observe(document.documentElement, { childList: true, subtree: true });
  },

  /** Makes up events: thousands of keys, inputs, clicks and changes of the selection that nobody made. */
  flood() {
    setInterval(() => {
      const targets = [document.activeElement, ...document.querySelectorAll(HOST), document.body];
      for (const target of targets) {
        for (let count = 0; count < 20; count++) {
          target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
          target?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
          target?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
        }
      }
      document.dispatchEvent(new Event('selectionchange'));
    }, 50);
  },

  /** Adds 50,000 elements at once, and goes on changing them. */
  nodes() {
    const pile = document.createElement('div');
    pile.hidden = true;
    for (let count = 0; count < 50_000; count++) pile.append(document.createElement('i'));
    document.body.append(pile);
    setInterval(() => pile.prepend(pile.lastChild!), 20);
  },

  /** Tries to read what our UI says. */
  read() {
    setInterval(() => {
      for (const host of document.querySelectorAll<HTMLElement>(HOST)) {
        if (host.shadowRoot) loot('read', 'an open shadow root');
        // What is seen counts
        if (host.textContent || host.innerText) loot('read', 'text in the host');
        for (const { name, value } of host.attributes) {
          if (value.length > 20) loot('read', `attribute ${name}`);
        }
      }
    }, 50);
  },

  /** Presses what lies under our UI's place, as scripts can. */
  click() {
    setInterval(() => {
      for (const host of document.querySelectorAll<HTMLElement>(HOST)) {
        host.click();
        const { x, y, width, height } = host.getBoundingClientRect();
        const options = { bubbles: true, composed: true, clientX: x + width / 2, clientY: y + height / 2 };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          host.dispatchEvent(new MouseEvent(type, options));
        }
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    }, 50);
  },

  /** Pretends to be a part of the extension. */
  message() {
    const types = ['status', 'change', 'description', 'describe', 'go-to', 'site-report'];
    window.addEventListener('message', ({ data, source }) => {
      // Draft.js talks to itself by message.
      const known = data?.forged || String(data).startsWith('setImmediate$');
      if (source !== window || !known) loot('message', JSON.stringify(data));
    });
    setInterval(() => {
      for (const type of types) {
        const forged = { forged: true, type, change: { type: 'quiet-site', site: 'x', quiet: true } };
        window.postMessage(forged, '*');
        document.dispatchEvent(new CustomEvent(HOST, { detail: forged }));
      }
    }, 50);
    const runtime = (window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
    if (runtime?.sendMessage) loot('message', 'chrome.runtime is open to the page');
  },
};

/** Begins the named attacks; unknown names are an error of the test. */
export function attack(names: readonly string[]): void {
  for (const name of names) {
    const begin = ATTACKS[name];
    if (!begin) throw new Error(`No attack ${name}.`);
    begin();
  }
}

function loot(name: string, what: string): void {
  const found = `${name}: ${what}`;
  if (!window.__stage.loot.includes(found)) window.__stage.loot.push(found);
}

function isOurs(value: unknown): boolean {
  return value instanceof Element && value.localName === HOST;
}

function spy(owner: object, name: string): void {
  const methods = owner as Record<string, (...given: unknown[]) => unknown>;
  const real = methods[name]!;
  let inside = false;
  methods[name] = function (this: unknown, ...given) {
    if (!inside) {
      inside = true;
      if (isOurs(this) || given.some(isOurs)) loot('override', `${name} with the host`);
      inside = false;
    }
    return Reflect.apply(real, this, given);
  };
}
