import type { RuleId, Situation } from '../policy/vocabulary.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { isPlain } from '../sites/field.ts';
import type { Recognised } from '../sites/recognise.ts';
import type { SiteTable } from '../sites/table.ts';
import { type Answers, keyOf } from './answers.ts';
import { HighlightMarks, type Highlights, type Marks } from './marks.ts';
import { meanwhile } from './meanwhile.ts';
import { MirrorMarks } from './mirror.ts';
import { type Caret, caretOf, point, type Replaced, replaceText } from './replace.ts';
import { type Environment, type Identity, readIdentity, type Settled, situationOf } from './situation.ts';
import { type Attempt, guardSubmit } from './submit.ts';
import { Surface } from './surface.ts';
import { DraftText } from './text.ts';

/** What the assistant shows of a composer. */
export interface Draft {
  text: string;
  identity: Identity;
  settled: Settled;
  situation: Situation;
  /** What may break the policy, without what the writer chose to ignore here or is still typing. */
  findings: readonly Finding[];
  /** Pictures and videos attached, each by where it is shown from: another in its place is another. */
  media: readonly string[];
  /** A long draft of which not all has been looked at yet: `findings` is empty. */
  unfinished: boolean;
  /** Rules that do not work: the draft is checked without them. */
  broken: readonly RuleId[];
  /** Why the draft is not checked; null when it is. */
  failure: unknown;
}

export interface ComposerEvents {
  /** The draft, its findings or its situation may have changed. */
  changed(): void;
  /** The field or the words in it may be elsewhere on screen. */
  moved(): void;
  /** The field is no longer in the page. */
  gone(): void;
  /** The field's labels, what is around it or the page's address changed: it may be another kind of composer now. */
  relabelled(): void;
  /** Asked before the site hears that the draft is to be published. */
  mayPublish(attempt: Attempt): boolean;
}

/** How long a writer pauses before a word without an end is judged, in milliseconds. */
const PAUSE = 700;

/** How long a check may take before the browser gets a turn, in milliseconds. */
const SLICE = 12;

/** One live composer: reads it, checks it, marks it, replaces in it and guards its submit, until its signal says stop. */
export class Composer {
  readonly surface: Surface;
  readonly #marks: Marks;
  /** Where the caret was when the writer left the field; some editors forget. */
  #left: Caret | undefined;
  #composing = false;
  #paused = true;
  #frame = 0;
  #layout = 0;
  /** Something around the field came or went since it was last looked at. */
  #rebuilt = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #path = '';
  #draft: Draft;
  #reader: DraftText;
  #environment: Environment;

  constructor(
    readonly table: SiteTable,
    readonly field: HTMLElement,
    readonly recognised: Recognised,
    environment: Environment,
    highlights: Highlights,
    styles: string,
    readonly answers: Answers,
    readonly signal: AbortSignal,
    readonly on: ComposerEvents,
  ) {
    this.#environment = environment;
    this.surface = new Surface(field, styles, signal, () => this.refresh());
    this.#marks = isPlain(field) ? new MirrorMarks(field, this.surface, signal) : new HighlightMarks(highlights);
    this.#reader = new DraftText(field);
    this.#draft = this.#check(this.#identify());
    this.#watch();
    if (recognised.row) {
      guardSubmit(field, recognised.container, recognised.row, on.mayPublish, (error) => this.#fail(error), signal);
    }
    signal.addEventListener('abort', () => this.#close(), { once: true });
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** Whether the writer has not typed for a moment. */
  get isPaused(): boolean {
    return this.#paused;
  }

  get environment(): Environment {
    return this.#environment;
  }

  set environment(environment: Environment) {
    this.#environment = environment;
    this.refresh();
  }

  /**
   * Reads and checks the draft at once; a long one that was not seen before a part at a time, and not the word that is
   * being typed, unless it is `toTheEnd`.
   */
  refresh(toTheEnd = false): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#frame = 0;
    try {
      if (this.surface.isLost) throw new Error('The page takes away what we show.');
      this.#reader = new DraftText(this.field);
      const identity = this.#path === this.#address() ? this.#draft.identity : this.#identify();
      this.#draft = this.#check(identity, toTheEnd);
      if (this.#draft.unfinished) this.#rest = setTimeout(() => this.refresh());
      this.#marks.paint(this.#reader, this.#draft.findings);
    } catch (error) {
      this.#fail(error);
    }
    this.on.changed();
  }

  /** Who is writing, read from the page anew. */
  identify(toTheEnd = false): void {
    this.#path = '';
    this.refresh(toTheEnd);
  }

  /** The writer says whose voice this is, when the page does not tell. */
  settle(settled: Settled): void {
    this.answers.settled = settled;
    this.identify();
  }

  ignore(finding: Finding): void {
    this.answers.ignore(finding);
    this.refresh();
  }

  /** Ticks or unticks the confirmation that settles a `check`. */
  confirm(finding: Finding, confirmed: boolean): void {
    this.answers.confirm(finding, confirmed);
    this.refresh();
  }

  isConfirmed(finding: Finding): boolean {
    return this.answers.isConfirmed(finding);
  }

  /**
   * Applies a fix of a finding as soon as no input method is in the middle of a word. The draft may have changed since
   * the finding was made: the fix goes where the same problem stands now, or nowhere. Never rejects.
   */
  async apply(finding: Finding, fix: Fix): Promise<Replaced> {
    if (this.#composing) {
      await new Promise((resolve) =>
        this.field.addEventListener('compositionend', resolve, { once: true, signal: this.signal }),
      );
      // Lexical clears up after it in a task of its own.
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.refresh();
    const now = this.now(finding);
    if (!now) return { done: false, unchanged: true };
    const by = now.start - finding.start;
    return this.#replace(fix.start + by, fix.end + by, fix.text);
  }

  /** The finding as it stands in the draft now: the nearest of the same rule and words, or undefined. */
  now(finding: Finding): Finding | undefined {
    const away = (other: Finding) => Math.abs(other.start - finding.start);
    return this.#draft.findings.filter((other) => keyOf(other) === keyOf(finding)).sort((a, b) => away(a) - away(b))[0];
  }

  /** Puts text where the caret is, or at the end, as a fix would. */
  insert(text: string): Promise<Replaced> {
    this.refresh();
    const at = (caretOf(this.field, this.#reader) ?? this.#left)?.end ?? this.#draft.text.length;
    return this.#replace(at, at, text);
  }

  /** Gives the focus back, with the caret where the writer left it. */
  focus(): void {
    const draft = new DraftText(this.field);
    const caret = caretOf(this.field, draft) ?? this.#left;
    if (caret) point(this.field, draft, caret);
    else this.field.focus({ preventScroll: true });
  }

  /** Focuses the field with the caret at the end of the finding. */
  goTo(finding: Finding): void {
    // Nobody is typing the word that the caret comes to stand behind.
    clearTimeout(this.#pause);
    this.#paused = true;
    point(this.field, this.#reader, { start: finding.end, end: finding.end });
  }

  /** Where a finding is on screen, a rectangle a line, in viewport pixels. */
  rects(finding: Finding): DOMRect[] {
    const now = this.now(finding);
    return now ? this.#marks.rects(this.#draft.findings.indexOf(now)) : [];
  }

  /** Where the caret is on screen; undefined where the browser does not tell (plain text fields). */
  caretBox(): DOMRect | undefined {
    if (isPlain(this.field)) return undefined;
    const selection = this.field.ownerDocument.getSelection();
    return selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  }

  async #replace(start: number, end: number, text: string): Promise<Replaced> {
    const before = this.#draft.text;
    try {
      return await replaceText(this.field, start, end, text, this.#left);
    } catch {
      return { done: false, unchanged: new DraftText(this.field).text === before };
    } finally {
      this.refresh();
    }
  }

  #identify(): Identity {
    this.#path = this.#address();
    return readIdentity(this.table, this.field, this.recognised, this.#environment.pack);
  }

  #address(): string {
    return this.field.ownerDocument.location.href;
  }

  #check(identity: Identity, toTheEnd = false): Draft {
    const text = this.#reader.text;
    const situation = situationOf(this.table, this.recognised, identity, this.answers.settled, this.#environment);
    const caret = this.#paused || toTheEnd ? undefined : caretOf(this.field, this.#reader)?.end;
    const typed = this.#stillTyped(text, caret, identity);
    const found = typed ?? this.#judged(text, situation, toTheEnd);
    const findings = (found ?? [])
      .filter((finding) => !this.answers.isIgnored(finding))
      .filter((finding) => finding.end !== caret || !mayGoOn(text, caret));
    return {
      text,
      identity,
      settled: this.answers.settled,
      situation,
      findings,
      media: this.#media(),
      unfinished: found === undefined,
      broken: [...this.#environment.checker.failed],
      failure: null,
    };
  }

  /** What was found before, when the writer is in the middle of a word and nothing else changed. */
  #stillTyped(text: string, caret: number | undefined, identity: Identity): readonly Finding[] | undefined {
    const before = this.#draft;
    if (caret === undefined || !before || before.unfinished || before.failure || before.broken.length > 0)
      return undefined;
    if (before.identity !== identity || before.settled !== this.answers.settled) return undefined;
    return meanwhile(before.findings, before.text, text, caret);
  }

  #judged(text: string, situation: Situation, toTheEnd: boolean): readonly Finding[] | undefined {
    const until = toTheEnd ? Number.POSITIVE_INFINITY : performance.now() + SLICE;
    return this.#environment.checker.check(text, situation, () => performance.now() > until);
  }

  /** Where the site shows the pictures and videos that are attached. */
  attached(): Element[] {
    const { row, container } = this.recognised;
    return row?.media ? [...container.querySelectorAll(row.media.attached)] : [];
  }

  #media(): string[] {
    const sources = this.attached().map(
      (one, index) => (one.querySelector('img, video') ?? one).getAttribute('src')?.slice(0, 200) ?? String(index),
    );
    return sources.length === 0 && this.recognised.row?.media?.always ? ['0'] : sources;
  }

  #watch(): void {
    const { field, signal } = this;
    const view = field.ownerDocument.defaultView!;
    const typed = () => this.#typed();
    field.addEventListener('input', typed, { signal });
    field.addEventListener(
      'blur',
      () => {
        this.#left = caretOf(field, new DraftText(field));
      },
      { signal },
    );
    field.addEventListener(
      'compositionstart',
      (event) => {
        this.#composing = event.isTrusted;
      },
      { signal },
    );
    field.addEventListener(
      'compositionend',
      () => {
        this.#composing = false;
        this.#typed();
      },
      { signal },
    );
    if (isPlain(field)) field.ownerDocument.addEventListener('selectionchange', () => this.#readAgain(), { signal });

    const edits = new MutationObserver(typed);
    edits.observe(field, { childList: true, characterData: true, subtree: true });
    const relabelled = () => {
      this.on.relabelled();
      if (!signal.aborted) this.identify();
    };
    const labels = new MutationObserver(relabelled);
    labels.observe(field, { attributeFilter: ['aria-label', 'aria-placeholder', 'placeholder'] });
    const moved = () => this.#moved();
    const around = new MutationObserver((changes) => {
      if (changes.every(({ target }) => field.contains(target))) return;
      this.#rebuilt = true;
      moved();
    });
    if (this.recognised.container !== field.ownerDocument.body)
      around.observe(this.recognised.container, { childList: true, subtree: true, attributeFilter: ['src'] });
    // Another tab may have switched to another account meanwhile.
    const returned = () => {
      this.#path = '';
      this.#soon();
    };
    field.addEventListener('focus', returned, { signal });
    field.ownerDocument.addEventListener('visibilitychange', returned, { signal });
    const size = new ResizeObserver(moved);
    size.observe(field);
    const seen = new IntersectionObserver(moved);
    seen.observe(field);
    view.navigation?.addEventListener('currententrychange', relabelled, { signal });
    for (const type of ['scroll', 'resize'])
      view.addEventListener(type, moved, { signal, capture: true, passive: true });
    signal.addEventListener(
      'abort',
      () => {
        for (const observer of [edits, labels, around, size, seen]) observer.disconnect();
      },
      { once: true },
    );
  }

  #typed(): void {
    this.#paused = false;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#paused = true;
      this.refresh();
    }, PAUSE);
    this.#soon();
  }

  /** Once a frame, before it is painted, however often something changed in between. */
  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => this.refresh());
  }

  #readAgain(): void {
    if (isPlain(this.field) && this.field.value !== this.#draft.text) this.#typed();
  }

  #moved(): void {
    if (this.signal.aborted) return;
    this.#layout ||= requestAnimationFrame(() => {
      this.#layout = 0;
      if (this.signal.aborted) return;
      if (!this.field.isConnected) return this.on.gone();
      if (this.#rebuilt && this.#isAnother()) return;
      this.#marks.layout();
      this.on.moved();
    });
  }

  /** What a field is may only show once what stands around it is there. */
  #isAnother(): boolean {
    this.#rebuilt = false;
    this.on.relabelled();
    if (!this.signal.aborted && `${this.#media()}` !== `${this.#draft.media}`) this.refresh();
    return this.signal.aborted;
  }

  #fail(error: unknown): void {
    if (!this.#draft.failure) console.error('Council Post Check is not checking here:', error);
    this.#draft = { ...this.#draft, findings: [], failure: error };
    this.#marks.clear();
    this.on.changed();
  }

  #close(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#pause);
    clearTimeout(this.#rest);
    this.#marks.clear();
  }
}

/** Whether `at` stands right behind a letter or digit, so that the word there may still go on. */
function mayGoOn(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}
