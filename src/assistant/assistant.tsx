import { render } from 'preact';
import type { Composer } from '../composer/composer.ts';
import { type Attempt, press, submitButtons } from '../composer/submit.ts';
import type { Change } from '../platform/messages.ts';
import { words } from '../platform/words.ts';
import { Banner } from './Banner.tsx';
import { Card } from './Card.tsx';
import { listenToKeys } from './keys.ts';
import { MediaReminder } from './MediaReminder.tsx';
import { bannerOf } from './notices.ts';
import { Panel } from './Panel.tsx';
import { Pill, stateOf, summaryOf } from './Pill.tsx';
import { type Box, besides, boxAt, inside, type Size } from './place.ts';
import { listenToPointer } from './pointer.ts';
import { Sheet } from './Sheet.tsx';
import { toSettle } from './settle.ts';
import { isDark, occupied } from './surroundings.ts';
import { MEDIA_QUESTIONS, type MediaAnswers, type Open, type View } from './view.ts';

/** How long a change must last before it is read out, in milliseconds. */
const SPEAK_AFTER = 1000;

/** How near the caret may come before the pill looks for another place, in pixels. */
const NEAR = 40;

/** What the assistant asks of the rest of the extension. */
export interface Services {
  change(change: Change): void;
  openPage(page: 'options' | 'practice'): void;
}

/** What the writer sees at one composer: pill, card, banner, panel and sheet, in the composer's own surface. */
export class Assistant {
  readonly mount: HTMLElement;
  readonly #live: HTMLElement;
  #open: Open | null = null;
  #media: MediaAnswers = {};
  #attached = 0;
  #passed: string | null = null;
  #speak: ReturnType<typeof setTimeout> | undefined;
  /** What is shown while nothing is open, and where the pill is. */
  #shown = '';
  #pill: Box | undefined;
  #bannerOf: { banner: ReturnType<typeof bannerOf>; of: readonly unknown[] } | undefined;

  constructor(
    readonly composer: Composer,
    readonly services: Services,
    readonly signal: AbortSignal,
  ) {
    const { surface } = composer;
    this.mount = surface.make('div', 'assistant');
    this.#live = surface.make('div', 'hidden');
    this.#live.setAttribute('role', 'status');
    surface.root.append(this.mount, this.#live);
    listenToKeys(this, signal);
    listenToPointer(this, signal);
    signal.addEventListener('abort', () => this.#end(), { once: true });
    this.update();
  }

  get open(): Open | null {
    return this.#open;
  }

  /** The draft changed: what is open is kept as long as what it speaks of is there. */
  update(): void {
    const { draft } = this.composer;
    if (this.#open?.what === 'card') {
      const still = this.composer.now(this.#open.finding);
      this.#open = still ? { ...this.#open, finding: still } : null;
    }
    if (draft.media !== this.#attached) {
      this.#attached = draft.media;
      this.#media = {};
    }
    if (!this.#isShown()) this.#render();
    this.#readOut();
  }

  show(open: Open): void {
    if (open.what === 'card' && !this.composer.now(open.finding)) return;
    this.#open = open;
    this.#render();
    // What opens takes the focus itself, not one of its buttons: a Space or Enter that was meant for the draft does nothing.
    if (open.what === 'sheet' || open.by === 'keys') this.#part(open.what)?.focus();
  }

  /** Closes what is open; the focus returns to the words if it was with us. */
  close(): void {
    const opened = this.#open;
    this.#open = null;
    const hadFocus = this.composer.surface.root.activeElement !== null || opened?.what === 'sheet';
    this.#render();
    if (hadFocus) this.composer.focus();
  }

  /** Opens the card of the finding after (or before) the one that is open, by keyboard. */
  step(by: 1 | -1): void {
    const { findings } = this.composer.draft;
    if (findings.length === 0) {
      this.show({ what: 'panel', by: 'keys' });
      return;
    }
    const at =
      this.#open?.what === 'card' ? findings.indexOf(this.composer.now(this.#open.finding)!) : by === 1 ? -1 : 0;
    this.show({ what: 'card', finding: findings[(at + by + findings.length) % findings.length]!, by: 'keys' });
  }

  /** Whether the site may hear that the draft is to be published; if not, the sheet is open. Throws when it cannot be. */
  mayPublish(attempt: Attempt): boolean {
    this.composer.refresh(true);
    const { composer } = this;
    const { draft } = composer;
    if (draft.failure || draft.text === this.#passed) return true;
    const open = toSettle(draft.findings, composer.environment.pack.submit).some(
      (finding) => !composer.isConfirmed(finding),
    );
    if (!open) return true;
    this.show({ what: 'sheet', attempt, draft });
    if (this.#part('sheet')?.checkVisibility({ visibilityProperty: true })) return false;
    // Nobody could press "Post anyway" on a sheet that is not seen.
    this.close();
    throw new Error('The page hides what we show.');
  }

  /** Puts everything where it belongs on screen. */
  layout(): void {
    const { surface, field } = this.composer;
    surface.show();
    surface.host.dataset.theme = isDark(field) ? 'dark' : 'light';
    const window = { width: innerWidth, height: innerHeight };
    const pill = this.#part('pill');
    const box = field.getBoundingClientRect();
    const visible = box.width > 0 && box.bottom > 0 && box.top < window.height;
    this.mount.hidden = !visible && this.#open?.what !== 'sheet';
    if (!pill || !visible) return;
    const beside = this.#placePill(pill, box, window);
    const avoid = [box, ...this.#buttons(), ...this.composer.attached().map((one) => one.getBoundingClientRect())];
    for (const part of ['panel', 'banner', 'media-card']) {
      const element = this.#part(part);
      if (element) move(element, besides(beside, sizeOf(element), window, avoid));
    }
    const card = this.#part('card');
    if (card && this.#open?.what === 'card') {
      const rects = this.composer.rects(this.#open.finding);
      const first = rects[0];
      const size = sizeOf(card);
      // A long draft cannot be kept clear without going far from the words.
      const short = box.bottom - box.top < size.height ? [box] : [];
      if (first) move(card, besides(first, size, window, [...rects, ...short, ...this.#buttons()]));
      else move(card, besides(beside, sizeOf(card), window, avoid));
    }
  }

  #view(): View {
    return {
      composer: this.composer,
      draft: this.composer.draft,
      open: this.#open,
      media: this.#media,
      bannerClosed: this.composer.answers.bannerClosed,
      show: (open) => this.show(open),
      close: () => this.close(),
      closeBanner: () => {
        this.composer.answers.bannerClosed = true;
        this.#render();
      },
      tickMedia: (question, ticked) => {
        this.#media = { ...this.#media, [question]: ticked };
        this.#render();
      },
      publish: (attempt) => this.#publish(attempt),
      change: (change) => this.services.change(change),
      openPage: (page) => this.services.openPage(page),
    };
  }

  /** Whether what is shown needs no other words and no other place: so it is after most keys. */
  #isShown(): boolean {
    return (
      !this.composer.isPaused && !this.#open && this.#shown === this.#looks(this.#view()) && !this.#isCaretNearPill()
    );
  }

  #isCaretNearPill(): boolean {
    const caret = this.composer.caretBox();
    const pill = this.#pill;
    if (!caret || !pill) return false;
    const beside = caret.right > pill.left - NEAR && caret.left < pill.right + NEAR;
    return beside && caret.bottom > pill.top && caret.top < pill.bottom;
  }

  /** What is shown while nothing is open. */
  #looks(view: View): string {
    return [stateOf(view), this.#banner()?.key, this.#asksForMedia()].join(' ');
  }

  #banner() {
    if (this.composer.answers.bannerClosed || this.#open) return undefined;
    const { draft, environment } = this.composer;
    const of = [draft.identity, draft.settled, environment];
    if (!this.#bannerOf || of.some((one, i) => one !== this.#bannerOf!.of[i]))
      this.#bannerOf = { banner: bannerOf(this.composer), of };
    return this.#bannerOf.banner;
  }

  #asksForMedia(): boolean {
    return this.composer.draft.media > 0 && MEDIA_QUESTIONS.some((question) => this.#media[question] === undefined);
  }

  #render(): void {
    if (this.signal.aborted) return;
    const view = this.#view();
    const { open } = view;
    const banner = this.#banner();
    const askMedia = !open && !banner && this.#asksForMedia();
    this.#shown = this.#looks(view);
    render(
      <>
        <Pill view={view} />
        {banner && <Banner view={view} text={banner} />}
        {askMedia && (
          <div class="card banner" data-part="media-card">
            <MediaReminder view={view} />
          </div>
        )}
        {open?.what === 'card' && <Card view={view} card={open} />}
        {open?.what === 'panel' && <Panel view={view} />}
        {open?.what === 'sheet' && <Sheet view={view} sheet={open} />}
      </>,
      this.mount,
    );
    this.layout();
  }

  /**
   * A button is pressed again for the writer. A key is not: pages do not take one from us, so the next press with the
   * same words goes through.
   */
  #publish(attempt: Attempt): void {
    this.#passed = this.composer.draft.text;
    this.close();
    if (attempt.by === 'button') press(attempt.button);
  }

  #readOut(): void {
    clearTimeout(this.#speak);
    this.#speak = setTimeout(() => {
      const summary = words('assistant_spoken', summaryOf(this.#view()));
      if (this.composer.draft.text !== '' && this.#live.textContent !== summary) this.#live.textContent = summary;
    }, SPEAK_AFTER);
  }

  #placePill(pill: HTMLElement, field: Box, window: Size): Box {
    const size = sizeOf(pill);
    const { host } = this.composer.surface;
    const right = field.right - size.width - 4;
    const spots = [
      { left: right, top: field.bottom - size.height - 4 },
      { left: right, top: field.bottom + 4 },
      { left: field.left, top: field.bottom + 4 },
      { left: right, top: field.top - size.height - 4 },
      { left: field.left, top: field.top - size.height - 4 },
      { left: field.right + 8, top: field.top },
      { left: field.left - size.width - 8, top: field.top },
    ].map((spot) => inside(spot, size, window));
    let best = spots[0]!;
    let least = Number.POSITIVE_INFINITY;
    for (const spot of spots) {
      const taken = occupied(host.ownerDocument, boxAt(spot, size), this.composer.field, host, least);
      if (taken < least) {
        best = spot;
        least = taken;
      }
      if (taken === 0) break;
    }
    move(pill, best);
    this.#pill = boxAt(best, size);
    return this.#pill;
  }

  /** The composer's own publishing buttons, which nothing of ours may cover. */
  #buttons(): Box[] {
    const { row, container } = this.composer.recognised;
    return row ? submitButtons(container, row).map((button) => button.getBoundingClientRect()) : [];
  }

  #part(name: string): HTMLElement | null {
    return this.mount.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #end(): void {
    clearTimeout(this.#speak);
    render(null, this.mount);
  }
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

function move(element: HTMLElement, { left, top }: { left: number; top: number }): void {
  element.style.left = `${Math.round(left)}px`;
  element.style.top = `${Math.round(top)}px`;
}
