import type { Person } from '../access/access.ts';
import type { Checker } from '../check/checker.ts';
import type { Pack } from '../policy/pack.ts';
import type { AccountType, Audience, Situation } from '../policy/vocabulary.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import { type Account, type Acting, actingAccount, councilAccount, viewedAccount } from '../sites/identity.ts';
import type { Recognised } from '../sites/recognise.ts';
import type { SiteTable } from '../sites/table.ts';
import { HighlightMarks, type Highlights, type Marks } from './marks.ts';
import { MirrorMarks } from './mirror.ts';
import { caretOf, type Replaced, replaceText, select } from './replace.ts';
import { type Attempt, guardSubmit } from './submit.ts';
import { Surface } from './surface.ts';
import { DraftText, isPlain } from './text.ts';

/** What is in force in this frame; replaced as a whole when settings or the pack change. */
export interface Environment {
  pack: Pack;
  checker: Checker;
  person: Person;
  /** Today as `YYYY-MM-DD`. */
  today(): string;
}

/** What the page says about the account on screen and the one that will publish. */
export interface Identity {
  viewed: Account | null;
  acting: Acting;
  /** What the writer said, when the page could not tell. */
  settled: 'council' | 'personal' | null;
}

/** What the assistant shows of a composer. */
export interface Draft {
  text: string;
  identity: Identity;
  situation: Situation;
  /** What may break the policy, without what the writer chose to ignore here or is still typing. */
  findings: readonly Finding[];
  /** Findings of severity `check` that the writer confirmed. */
  confirmed: ReadonlySet<string>;
  /** Pictures and videos attached. */
  media: number;
  /** Why the draft is not checked; null when it is. */
  failure: unknown;
}

/** How long a writer pauses before a word without an end is judged, in milliseconds. */
const PAUSE = 700;

/** What an answer about a finding is remembered by: the same words found by the same rule. */
export const findingKey = (draft: string, { rule, start, end }: Finding): string =>
  `${rule}\n${draft.slice(start, end)}`;

/** One live composer: reads it, checks it, marks it, replaces in it and guards its submit, until its signal says stop. */
export class Composer {
  readonly surface: Surface;
  readonly #marks: Marks;
  readonly #ignored = new Set<string>();
  readonly #confirmed = new Set<string>();
  #settled: Identity['settled'] = null;
  #composing = false;
  #paused = true;
  #frame = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #path = '';
  #draft: Draft;
  #reader: DraftText;
  #environment: Environment;

  /** `mayPublish` is asked before the site hears that something is to be published; `changed` after anything changed. */
  constructor(
    readonly table: SiteTable,
    readonly field: HTMLElement,
    readonly recognised: Recognised,
    environment: Environment,
    highlights: Highlights,
    styles: string,
    readonly signal: AbortSignal,
    readonly on: {
      changed: () => void;
      moved: () => void;
      mayPublish: (attempt: Attempt) => boolean;
    },
  ) {
    this.#environment = environment;
    this.surface = new Surface(field, styles, signal, () => this.#fail(new Error('The page removes what we show.')));
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

  get environment(): Environment {
    return this.#environment;
  }

  set environment(environment: Environment) {
    this.#environment = environment;
    this.refresh();
  }

  /** Reads and checks the draft at once. */
  refresh(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    try {
      this.#reader = new DraftText(this.field);
      this.#draft = this.#check(this.#path === this.#address() ? this.#draft.identity : this.#identify());
      this.#marks.paint(this.#reader, this.#draft.findings);
    } catch (error) {
      this.#fail(error);
    }
    this.on.changed();
  }

  /** Who is writing, read from the page anew. */
  identify(): void {
    this.#path = '';
    this.refresh();
  }

  /** The writer says whose voice this is, when the page does not tell. */
  settle(settled: Identity['settled']): void {
    this.#settled = settled;
    this.identify();
  }

  ignore(finding: Finding): void {
    this.#ignored.add(findingKey(this.#draft.text, finding));
    this.refresh();
  }

  /** Ticks or unticks the confirmation that settles a `check`. */
  confirm(finding: Finding, confirmed: boolean): void {
    const key = findingKey(this.#draft.text, finding);
    if (confirmed) this.#confirmed.add(key);
    else this.#confirmed.delete(key);
    this.refresh();
  }

  isConfirmed(finding: Finding): boolean {
    return this.#confirmed.has(findingKey(this.#draft.text, finding));
  }

  /** Applies a fix as soon as no input method is in the middle of a word. Never rejects. */
  async apply(fix: Fix): Promise<Replaced> {
    const before = this.#draft.text;
    if (this.#composing) {
      await new Promise((resolve) =>
        this.field.addEventListener('compositionend', resolve, { once: true, signal: this.signal }),
      );
    }
    if (new DraftText(this.field).text !== before) return { done: false, unchanged: true };
    try {
      return await replaceText(this.field, fix.start, fix.end, fix.text);
    } catch {
      return { done: false, unchanged: new DraftText(this.field).text === before };
    } finally {
      this.refresh();
    }
  }

  /** Puts text where the caret is, or at the end, as a fix would. */
  insert(text: string): Promise<Replaced> {
    const at = caretOf(this.field, this.#reader)?.end ?? this.#draft.text.length;
    return this.apply({ start: at, end: at, text });
  }

  /** Focuses the field with the caret at the end of the finding. */
  async goTo(finding: Finding): Promise<void> {
    await select(this.field, this.#reader, finding.end, finding.end);
  }

  /** Where a finding is on screen, a rectangle a line, in viewport pixels. */
  rects(finding: Finding): DOMRect[] {
    return this.#marks.rects(this.#draft.findings.indexOf(finding));
  }

  #identify(): Identity {
    this.#path = this.#address();
    const { document } = { document: this.field.ownerDocument };
    return {
      viewed: viewedAccount(this.table, document, this.#viewedPath()),
      acting: actingAccount(this.table, document, this.field, this.recognised.container, this.#environment.pack),
      settled: this.#settled,
    };
  }

  #address(): string {
    const { pathname, search } = this.field.ownerDocument.location;
    return pathname + search;
  }

  #viewedPath(): string {
    return pageBehind(this.field.ownerDocument.defaultView!) ?? this.#address();
  }

  #check(identity: Identity): Draft {
    const { pack, checker, person, today } = this.#environment;
    const text = this.#reader.text;
    const acting = councilAccount(pack, this.table.site, identity.acting.account);
    const viewed = councilAccount(pack, this.table.site, identity.viewed);
    const situation: Situation = {
      site: this.table.site,
      kind: this.recognised.kind,
      account: accountType(identity, acting !== undefined),
      channel: acting?.channel.id ?? viewed?.channel.id ?? null,
      standing: person.standing,
      audience: this.#audience(),
      today: today(),
    };
    const unfinished = this.#paused ? -1 : (caretOf(this.field, this.#reader)?.end ?? -1);
    const findings = checker
      .check(text, situation)
      .filter(
        (finding) =>
          !this.#ignored.has(findingKey(text, finding)) && !(finding.end === unfinished && isInWord(text, unfinished)),
      );
    const attached = this.recognised.row?.media?.attached;
    return {
      text,
      identity,
      situation,
      findings,
      confirmed: this.#confirmed,
      media: attached ? this.recognised.container.querySelectorAll(attached).length : 0,
      failure: null,
    };
  }

  #audience(): Audience {
    const audience = this.recognised.row?.audience;
    if (audience) return audience;
    return 'unknown';
  }

  #watch(): void {
    const { field, signal } = this;
    const view = field.ownerDocument.defaultView!;
    const typed = () => this.#typed();
    field.addEventListener('input', typed, { signal });
    field.addEventListener(
      'compositionstart',
      () => {
        this.#composing = true;
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
    const labels = new MutationObserver(() => this.identify());
    labels.observe(field, { attributeFilter: ['aria-label', 'aria-placeholder', 'placeholder'] });
    const moved = () => this.#moved();
    const around = new MutationObserver(moved);
    if (this.recognised.container !== field.ownerDocument.body)
      around.observe(this.recognised.container, { childList: true, subtree: true });
    const size = new ResizeObserver(moved);
    size.observe(field);
    const seen = new IntersectionObserver(moved);
    seen.observe(field);
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

  /** Once a frame, before it is painted, however often the editor changed something in between. */
  #typed(): void {
    this.#paused = false;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#paused = true;
      this.refresh();
    }, PAUSE);
    this.#frame ||= requestAnimationFrame(() => this.refresh());
  }

  #readAgain(): void {
    if (isPlain(this.field) && this.field.value !== this.#draft.text) this.#typed();
  }

  #moved(): void {
    if (this.signal.aborted) return;
    requestAnimationFrame(() => {
      if (this.signal.aborted) return;
      this.#marks.layout();
      this.on.moved();
    });
  }

  #fail(error: unknown): void {
    console.error('Council Post Check is not checking here:', error);
    this.#draft = { ...this.#draft, findings: [], failure: error };
    this.#marks.clear();
    this.on.changed();
  }

  #close(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#pause);
    this.#marks.clear();
  }
}

function accountType({ acting, settled }: Identity, isCouncil: boolean): AccountType {
  if (settled) return settled;
  if (acting.known !== 'yes') return 'unknown';
  return isCouncil ? 'council' : 'personal';
}

/** Whether `at` stands right behind a letter or digit, so that the word there may go on. */
function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

/** X writes posts under an address of its own; the page behind is the one before it in the tab's history. */
function pageBehind(view: Window): string | undefined {
  if (!/^\/compose\//.test(view.location.pathname)) return undefined;
  const { navigation } = view as Window & { navigation?: Navigation };
  const before = navigation?.entries()[(navigation.currentEntry?.index ?? 0) - 1]?.url;
  return before ? new URL(before).pathname + new URL(before).search : undefined;
}
