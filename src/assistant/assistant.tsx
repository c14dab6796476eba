import { render } from 'preact';
import type { Composer } from '../composer/composer.ts';
import { type Attempt, press, submitButtons } from '../composer/submit.ts';
import type { Message, MessageKey } from '../language/message.ts';
import type { Change } from '../platform/messages.ts';
import { words } from '../platform/words.ts';
import { Banner, Note } from './Banner.tsx';
import { Card, remember } from './Card.tsx';
import { Close } from './Close.tsx';
import { listenToKeys } from './keys.ts';
import { MediaReminder } from './MediaReminder.tsx';
import { bannerOf, notesOf } from './notices.ts';
import { Panel } from './Panel.tsx';
import { Pill, stateOf, summaryOf } from './Pill.tsx';
import { type Box, besides, boxAt, inside, type Size } from './place.ts';
import { listenToPointer } from './pointer.ts';
import { Sheet } from './Sheet.tsx';
import { toSettle } from './settle.ts';
import { isDark, occupied, partsOf } from './surroundings.ts';
import { MEDIA_QUESTIONS, type Open, type View } from './view.ts';

/** How long a change must last before it is read out, in milliseconds. */
const SPEAK_AFTER = 1000;

/** How near the caret may come before the pill looks for another place, in pixels. */
const NEAR = 40;

/** What the assistant asks of the rest of the extension. */
export interface Services {
  change(change: Change): void;
  openPage(page: 'options' | 'practice'): void;
  /** Notes that were put away in this frame, by their keys: no composer shows them again. */
  noted: Set<MessageKey>;
}

/** What comes up by itself while nothing is open, one at a time. */
interface Notice {
  part: 'banner' | 'media-card' | 'note';
  text?: Message;
}

/** What the writer sees at one composer: pill, card, banner, panel and sheet, in the composer's own surface. */
export class Assistant {
  readonly mount: HTMLElement;
  readonly #live: HTMLElement;
  #open: Open | null = null;
  #passed: string | null = null;
  #speak: ReturnType<typeof setTimeout> | undefined;
  /** What is shown while nothing is open, and where the pill is. */
  #shown = '';
  #pill: Box | undefined;
  #said: { of: readonly unknown[]; banner: ReturnType<typeof bannerOf>; notes: ReturnType<typeof notesOf> } | undefined;

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
    const { draft, answers } = this.composer;
    if (this.#open?.what === 'card') {
      const still = this.composer.now(this.#open.finding);
      this.#open = still ? { ...this.#open, finding: still } : null;
    }
    if (draft.media.some((picture) => !answers.pictures.includes(picture))) {
      answers.media = {};
      answers.mediaClosed = false;
    }
    answers.pictures = draft.media;
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
    if (opened?.what === 'sheet') {
      for (const finding of opened.draft.findings.filter((one) => this.composer.isConfirmed(one)))
        remember(this.services, finding, opened.draft.situation.today);
    }
    const hadFocus = this.composer.surface.root.activeElement !== null || opened?.what === 'sheet';
    this.#render();
    if (hadFocus) this.composer.focus();
  }

  /** Puts away the notice that is shown, if it is this one (or whichever it is); tells whether there was one. */
  putAway(part?: Notice['part']): boolean {
    const notice = this.#notice();
    if (!notice || (part && notice.part !== part)) return false;
    const { answers } = this.composer;
    if (notice.part === 'banner') answers.bannerClosed = true;
    else if (notice.part === 'media-card') answers.mediaClosed = true;
    else this.services.noted.add(notice.text!.key);
    this.#render();
    return true;
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
    this.composer.identify(true);
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
    surface.host.dataset.theme = isDark(field, this.#live) ? 'dark' : 'light';
    const window = { width: innerWidth, height: innerHeight };
    const pill = this.#part('pill');
    const box = field.getBoundingClientRect();
    const visible = box.width > 0 && box.bottom > 0 && box.top < window.height;
    this.mount.hidden = !visible && this.#open?.what !== 'sheet';
    if (!pill || !visible) return;
    const beside = this.#placePill(pill, box, window);
    const part = ['panel', 'banner', 'media-card', 'note', 'card'].map((name) => this.#part(name)).find(Boolean);
    if (!part) return;
    const { findings } = this.composer.draft;
    const home = surface.host.parentElement!;
    const own = this.#open?.what === 'card' ? this.composer.rects(this.#open.finding) : [];
    const size = sizeOf(part);
    // A long draft cannot be kept clear without going far from the words.
    const short = own.length === 0 || box.height < size.height;
    const spot = besides(own[0] ?? beside, size, window, [
      ...own,
      ...(short ? [box] : []),
      ...this.#buttons(),
      ...this.composer.attached().map((one) => one.getBoundingClientRect()),
      ...findings.slice(0, 12).flatMap((finding) => this.composer.rects(finding)),
      ...(home === field.ownerDocument.body ? [] : partsOf(home, field)),
    ]);
    move(part, spot);
    // Where nothing is in the way it may grow as far as the window does, when something in it is unfolded.
    part.style.maxHeight = `${spot.height < size.height ? spot.height : window.height - 8 - spot.top}px`;
  }

  #view(): View {
    return {
      composer: this.composer,
      draft: this.composer.draft,
      open: this.#open,
      show: (open) => this.show(open),
      close: () => this.close(),
      putAway: () => this.putAway(),
      tickMedia: (question, ticked) => {
        const { answers } = this.composer;
        answers.media = { ...answers.media, [question]: ticked };
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
    const notice = this.#notice();
    return [stateOf(view), notice?.part, notice?.text?.key].join(' ');
  }

  #notice(): Notice | undefined {
    const { answers, draft } = this.composer;
    if (this.#open) return undefined;
    const { banner, notes } = this.#ofSituation();
    if (banner && !answers.bannerClosed) return { part: 'banner', text: banner };
    const isAsked = MEDIA_QUESTIONS.some((question) => answers.media[question] === undefined);
    if (draft.media.length > 0 && isAsked && !answers.mediaClosed) return { part: 'media-card' };
    const note = notes.find(({ key }) => key !== 'note_unknown_kind' && !this.services.noted.has(key));
    return note && { part: 'note', text: note };
  }

  /** What the situation alone gives cause to say: it is asked with every key, and seldom another. */
  #ofSituation() {
    const { draft, environment } = this.composer;
    const of = [draft.identity, draft.settled, environment];
    if (!this.#said || of.some((one, i) => one !== this.#said!.of[i]))
      this.#said = { of, banner: bannerOf(this.composer), notes: notesOf(this.composer) };
    return this.#said;
  }

  #render(): void {
    if (this.signal.aborted) return;
    const view = this.#view();
    const { open } = view;
    const notice = this.#notice();
    this.#shown = this.#looks(view);
    render(
      <>
        <Pill view={view} />
        {notice?.part === 'banner' && <Banner view={view} text={notice.text!} />}
        {notice?.part === 'note' && <Note view={view} text={notice.text!} />}
        {notice?.part === 'media-card' && (
          <div class="card banner" data-part="media-card">
            <Close close={() => this.putAway()} />
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

/** How large something would like to be, though it may have been made lower: what is in it then scrolls. */
function sizeOf({ offsetWidth, offsetHeight, scrollHeight, clientHeight }: HTMLElement): Size {
  return { width: offsetWidth, height: Math.min(scrollHeight + offsetHeight - clientHeight, innerHeight - 16) };
}

function move({ style }: HTMLElement, { left, top }: { left: number; top: number }): void {
  style.left = `${Math.round(left)}px`;
  style.top = `${Math.round(top)}px`;
}
