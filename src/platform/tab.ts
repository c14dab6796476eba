import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { type Description, type FromPopup, POPUP_PORT, readToPopup } from './messages.ts';

/** The tab that the popup speaks about, and the line to what the frames of that tab see. */

export interface Tab {
  id: number;
  /** Readable once the toolbar button was pressed, and not before. */
  url: string | undefined;
}

/** The tab that the popup was opened over. */
export async function popupTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Milliseconds a page may take to answer after it was reloaded, or again after it went to another address. */
const RELOADING = 15_000;
const NAVIGATING = 3000;
const PAUSE = 300;

interface Listener {
  described(description: Description): void;
  reported(report: string): void;
  /** The page went, and is being asked anew. */
  asking(): void;
  /** No frame of the tab answers: the page was there before the extension, or it is not a page we are on. */
  silent(): void;
}

/** The line to every frame of a tab, until the signal says stop. It is taken up again when the page goes elsewhere. */
export class TabLine {
  #port: Runtime.Port | undefined;
  #answered = false;
  #patientUntil = 0;

  constructor(
    readonly tab: number,
    readonly listener: Listener,
    readonly signal: AbortSignal,
  ) {
    this.#connect();
    signal.addEventListener('abort', () => this.#port?.disconnect(), { once: true });
  }

  #connect(): void {
    if (this.signal.aborted) return;
    this.#port = browser.tabs.connect(this.tab, { name: POPUP_PORT });
    this.#port.onMessage.addListener((received) => {
      const message = readToPopup(received);
      if (message?.type === 'site-report') this.listener.reported(message.text);
      if (message?.type !== 'description') return;
      this.#answered = true;
      this.listener.described(message);
    });
    this.#port.onDisconnect.addListener(() => this.#lost());
  }

  #lost(): void {
    this.#port = undefined;
    if (this.signal.aborted) return;
    if (this.#answered) {
      this.#answered = false;
      this.#patientUntil = Math.max(this.#patientUntil, Date.now() + NAVIGATING);
      this.listener.asking();
    }
    if (Date.now() < this.#patientUntil) setTimeout(() => this.#connect(), PAUSE);
    else this.listener.silent();
  }

  send(message: FromPopup): void {
    this.#port?.postMessage(message);
  }

  /** Reloads the page and asks it until it answers. */
  async reload(): Promise<void> {
    this.listener.asking();
    this.#patientUntil = Date.now() + RELOADING;
    await browser.tabs.reload(this.tab);
    if (!this.#port) this.#connect();
  }
}

type OwnPage = 'options' | 'practice' | 'records' | 'welcome';

/** Opens one of our own pages in a tab, and gives the tab's id; `part` is the part of the page to begin at. */
export async function openPage(page: OwnPage, part = ''): Promise<number | undefined> {
  const url = browser.runtime.getURL(`src/pages/${page}/index.html${part && `#${part}`}`);
  return (await browser.tabs.create({ url })).id;
}
