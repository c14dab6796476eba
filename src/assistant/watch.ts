import { Answers } from '../composer/answers.ts';
import { Composer } from '../composer/composer.ts';
import { Highlights } from '../composer/marks.ts';
import mirrorStyles from '../composer/mirror.css?inline';
import type { Environment } from '../composer/situation.ts';
import { removeLeftovers } from '../composer/surface.ts';
import { DraftText } from '../composer/text.ts';
import baseStyles from '../look/base.css?inline';
import tokens from '../look/tokens.css?inline';
import { type Settings, SNOOZE } from '../platform/settings.ts';
import { recognise } from '../sites/recognise.ts';
import type { SiteTable } from '../sites/table.ts';
import assistantStyles from './assistant.css?inline';
import { Assistant, type Services } from './assistant.tsx';

const STYLES = [tokens, baseStyles, mirrorStyles, assistantStyles].join('\n');

/** What is in force, with where the writer wants quiet. */
export interface InForce extends Environment {
  quiet: Settings['quiet'];
}

interface Live {
  composer: Composer;
  assistant: Assistant;
  close: AbortController;
}

/**
 * The composers of one frame: opens one when something is focused that is written to be published, and closes it when
 * its field is gone. Costs nothing until then.
 */
export class Watch {
  readonly #live = new Map<HTMLElement, Live>();
  readonly #highlights = new Highlights();
  #current: Live | undefined;
  #quiet = false;
  #failure: unknown = null;

  /** `inForce` is asked once the first field is focused; `changed` is called after anything worth showing changed. */
  constructor(
    readonly table: SiteTable,
    readonly document: Document,
    readonly inForce: () => Promise<InForce>,
    readonly services: Services,
    readonly changed: () => void,
    readonly signal: AbortSignal,
  ) {
    removeLeftovers(document);
    document.addEventListener('focusin', (event) => void this.#focused(event).catch((error) => this.#failed(error)), {
      signal,
      capture: true,
    });
    signal.addEventListener('abort', () => this.#closeAll(), { once: true });
  }

  /** The composer that was focused last and is still there. */
  get current(): Live | undefined {
    return this.#current;
  }

  /** Whether the field that was focused last is not checked because the writer wants quiet there. */
  get quiet(): boolean {
    return this.#quiet && !this.#current;
  }

  /** Why the field that was focused last is not checked although it should be: it could not be opened. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Settings or the pack changed. */
  async renew(): Promise<void> {
    if (this.#live.size === 0) return;
    const inForce = await this.inForce();
    for (const live of this.#live.values()) {
      if (isQuiet(inForce, this.table, live.composer.recognised.id)) this.#close(live);
      else live.composer.environment = inForce;
    }
  }

  async #focused(event: Event): Promise<void> {
    if (!event.isTrusted) return;
    const target = event.composedPath()[0] ?? null;
    const asked = recognise(this.table, target, this.#path());
    if (!asked) return;
    const inForce = await this.inForce();
    // Pages move on while settings are read: looked at again, not remembered.
    const found = asked.field.isConnected
      ? recognise(this.table, target, this.#path())
      : this.#successors(asked.composer)[0];
    if (this.signal.aborted || !found?.field.isConnected) return;
    this.#failure = null;
    const { field, composer } = found;
    const known = this.#live.get(field);
    if (known && known.composer.recognised.id !== composer.id) this.#close(known);
    this.#quiet = isQuiet(inForce, this.table, composer.id);
    this.#current = this.#live.get(field) ?? (this.#quiet ? undefined : this.#open(field, composer, inForce));
    this.changed();
  }

  /** A composer that turns out to be of another kind is opened anew. */
  #relabelled(live: Live): void {
    const { field, recognised, environment, answers } = live.composer;
    const found = recognise(this.table, field, this.#path());
    if (!found || found.composer.id === recognised.id) return;
    const wasCurrent = this.#current === live;
    this.#close(live);
    const anew = this.#open(field, found.composer, environment, answers);
    if (wasCurrent) this.#current = anew;
  }

  /** Sites make fields anew while they are written in: the new one is taken up with what the writer had said. */
  #gone(live: Live): void {
    const { recognised, draft, environment, answers } = live.composer;
    const wasCurrent = this.#current === live;
    this.#close(live);
    const found = this.#successors(recognised).find(({ field }) => new DraftText(field).text === draft.text);
    if (!found) return;
    const anew = this.#open(found.field, found.composer, environment, answers);
    if (wasCurrent) this.#current = anew;
    this.changed();
  }

  /** Fields of the same kind in the same place, for one that is gone. */
  #successors({ id, container }: Composer['recognised']) {
    if (!container.isConnected || container === this.document.body) return [];
    const elements = container.querySelectorAll<HTMLElement>('textarea, input, [contenteditable]');
    return [...elements].flatMap((element) => {
      const found = recognise(this.table, element, this.#path());
      return found?.composer.id === id && !this.#live.has(found.field) ? [found] : [];
    });
  }

  #open(
    field: HTMLElement,
    recognised: Composer['recognised'],
    environment: Environment,
    answers = new Answers(),
  ): Live | undefined {
    const close = new AbortController();
    const signal = AbortSignal.any([close.signal, this.signal]);
    try {
      let assistant: Assistant | undefined;
      const composer = new Composer(
        this.table,
        field,
        recognised,
        environment,
        this.#highlights,
        STYLES,
        answers,
        signal,
        {
          changed: () => {
            // First, because an orphan finds out there that it is one, and has no words left to show.
            this.changed();
            if (!signal.aborted) assistant?.update();
          },
          moved: () => assistant?.layout(),
          gone: () => this.#gone(live),
          relabelled: () => this.#relabelled(live),
          mayPublish: (attempt) => assistant?.mayPublish(attempt) ?? true,
        },
      );
      assistant = new Assistant(composer, this.services, signal);
      const live: Live = { composer, assistant, close };
      this.#live.set(field, live);
      composer.refresh();
      return live;
    } catch (error) {
      // Neither this nor what it shows is of any use; posting works as it would without us.
      close.abort();
      this.#live.delete(field);
      this.#failed(error);
      return undefined;
    }
  }

  #failed(error: unknown): void {
    console.error('Council Post Check is not checking here:', error);
    this.#failure = error;
    this.#current = undefined;
    this.changed();
  }

  #close(live: Live): void {
    live.close.abort();
    this.#live.delete(live.composer.field);
    if (this.#current === live) this.#current = [...this.#live.values()].at(-1);
    this.changed();
  }

  #closeAll(): void {
    for (const live of [...this.#live.values()]) this.#close(live);
  }

  #path(): string {
    const { pathname, search } = this.document.location;
    return pathname + search;
  }
}

function isQuiet({ quiet }: InForce, table: SiteTable, composer: string): boolean {
  // No longer than a snooze lasts, should the clock have been put back meanwhile.
  const left = quiet.until - Date.now();
  return quiet.sites.includes(table.site) || quiet.composers.includes(composer) || (left > 0 && left <= SNOOZE);
}
