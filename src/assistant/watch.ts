import { Composer } from '../composer/composer.ts';
import { Highlights } from '../composer/marks.ts';
import mirrorStyles from '../composer/mirror.css?inline';
import type { Environment } from '../composer/situation.ts';
import baseStyles from '../look/base.css?inline';
import tokens from '../look/tokens.css?inline';
import type { Settings } from '../platform/settings.ts';
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

  /** `inForce` is asked once the first field is focused; `changed` is called after anything worth showing changed. */
  constructor(
    readonly table: SiteTable,
    readonly document: Document,
    readonly inForce: () => Promise<InForce>,
    readonly services: Services,
    readonly changed: () => void,
    readonly signal: AbortSignal,
  ) {
    document.addEventListener('focusin', (event) => void this.#focused(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.#closeAll(), { once: true });
  }

  /** The composer that was focused last and is still there. */
  get current(): Live | undefined {
    return this.#current;
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
    const found = recognise(this.table, event.composedPath()[0] ?? null, this.#path());
    if (!found) return;
    const inForce = await this.inForce();
    const { field, composer } = found;
    if (this.signal.aborted || !field.isConnected) return;
    let live = this.#live.get(field);
    if (live && live.composer.recognised.id !== composer.id) {
      this.#close(live);
      live = undefined;
    }
    if (!live && !isQuiet(inForce, this.table, composer.id)) live = this.#open(field, composer, inForce);
    this.#current = live;
    this.changed();
  }

  #open(field: HTMLElement, recognised: Composer['recognised'], environment: Environment): Live {
    const close = new AbortController();
    const signal = AbortSignal.any([close.signal, this.signal]);
    let assistant: Assistant | undefined;
    const composer = new Composer(this.table, field, recognised, environment, this.#highlights, STYLES, signal, {
      changed: () => {
        assistant?.update();
        this.changed();
      },
      moved: () => assistant?.layout(),
      gone: () => this.#close(live),
      mayPublish: (attempt) => assistant?.mayPublish(attempt) ?? true,
    });
    assistant = new Assistant(composer, this.services, signal);
    const live: Live = { composer, assistant, close };
    this.#live.set(field, live);
    composer.refresh();
    return live;
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
  return quiet.sites.includes(table.site) || quiet.composers.includes(composer) || quiet.until > Date.now();
}
