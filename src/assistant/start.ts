import { createChecker } from '../check/checker.ts';
import { warmUp } from '../check/warm-up.ts';
import { browser } from '../platform/browser.ts';
import {
  type Description,
  POPUP_PORT,
  readFromPopup,
  type ToBackground,
  type ToPopup,
  tellBackground,
} from '../platform/messages.ts';
import { currentPack, onPackChanged } from '../platform/packs.ts';
import { loadSettings, onSettingsChanged } from '../platform/store.ts';
import { say } from '../platform/words.ts';
import { dayOf } from '../policy/days.ts';
import { inForce as laidOver } from '../policy/inForce.ts';
import type { Pack } from '../policy/pack.ts';
import { actingAccount, pagePath, viewedAccount } from '../sites/identity.ts';
import { siteReport } from '../sites/report.ts';
import type { SiteTable } from '../sites/table.ts';
import { type InForce, Watch } from './watch.ts';

/** Starts the product in one frame of a supported site: waits for something to be written, and answers the popup. */
export function start(table: SiteTable): void {
  const end = new AbortController();
  const { signal } = end;

  let reading: ReturnType<typeof read> | undefined;
  const stored = () => {
    reading ??= read().catch((error) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
  let loading: Promise<InForce> | undefined;
  const inForce = () => {
    loading ??= stored()
      .then(load)
      .catch((error) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };

  const watch = new Watch(
    table,
    document,
    inForce,
    {
      change: (change) => void tellBackground({ type: 'change', change }),
      openPage: (page) => void tellBackground({ type: 'open-page', page }),
      noted: new Set(),
    },
    () => changed(),
    signal,
  );

  const ports = new Set<browser.Runtime.Port>();
  let told = '';

  /** The badge hears of it when the count or the state is another one; the popup whenever it is open. */
  const changed = () => {
    // After an update or a reload of the extension this script is an orphan: it clears up and falls silent.
    if (!browser.runtime?.id) return end.abort();
    const now = status(watch);
    const telling = `${now.checking} ${now.count} ${now.broken}`;
    if (told !== telling) {
      told = telling;
      void tellBackground({ type: 'status', ...now });
    }
    for (const port of ports) void describe(port);
  };

  const describe = async (port: browser.Runtime.Port) => {
    // The popup needs no rules.
    const pack = await stored().then(
      (now) => now.pack,
      () => undefined,
    );
    const description = describeFrame(table, watch, pack);
    if (ports.has(port)) post(port, description);
  };

  const connected = (port: browser.Runtime.Port) => {
    if (port.name !== POPUP_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const asked = readFromPopup(message);
      if (asked?.type === 'go-to') goTo(watch, asked.finding);
      if (asked?.type === 'site-report')
        post(port, {
          type: 'site-report',
          text: siteReport(table, watch.current?.composer.field ?? document.activeElement),
        });
    });
    void describe(port);
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => browser.runtime.onConnect?.removeListener(connected), { once: true });

  const renew = () => {
    reading = undefined;
    loading = undefined;
    void watch.renew();
  };
  onSettingsChanged(renew, signal);
  onPackChanged(renew, signal);
}

/** The pack with the settings laid over it, and the settings. */
async function read() {
  const [{ pack }, { settings, locked }] = await Promise.all([currentPack(), loadSettings()]);
  return { pack: laidOver(pack, settings), settings, locked };
}

/** The rules and their words are not even read before something is written that they may be needed for. */
async function load({ pack, settings, locked }: Awaited<ReturnType<typeof read>>): Promise<InForce> {
  const { rules } = await import('../rules/index.ts');
  await warmUp(pack, rules);
  return {
    pack,
    checker: createChecker(pack, rules, {
      permittedNames: settings.permittedNames.map(({ name }) => name),
      off: settings.quiet.rules,
    }),
    person: settings.person,
    locked,
    quiet: settings.quiet,
    today: () => dayOf(new Date()),
  };
}

type Status = Omit<Extract<ToBackground, { type: 'status' }>, 'type'>;

function status({ current, quiet, failure: notOpened }: Watch): Status {
  if (notOpened) return { checking: 'failed', count: 0, broken: [] };
  if (!current) return { checking: quiet ? 'quiet' : 'idle', count: 0, broken: [] };
  const { composer } = current;
  const { failure, findings, broken } = composer.draft;
  if (failure) return { checking: 'failed', count: 0, broken: [] };
  const count = findings.filter((finding) => !composer.isConfirmed(finding)).length;
  return { checking: broken.length > 0 ? 'partly' : 'checking', count, broken: [...broken] };
}

function describeFrame(table: SiteTable, watch: Watch, pack: Pack | undefined): Description {
  const composer = watch.current?.composer;
  const draft = composer?.draft;
  const failure = watch.failure ?? draft?.failure;
  // A page that could not be read once is not read again for the popup.
  const readable = !watch.failure && pack;
  return {
    type: 'description',
    top: window === window.top,
    site: table.site,
    checking: status(watch).checking,
    reason: failure ? String(failure) : '',
    broken: [...(draft?.broken ?? [])],
    viewed: draft?.identity.viewed ?? (readable ? viewedAccount(table, document, pagePath(table, window)) : null),
    acting:
      draft?.identity.acting ??
      (readable ? actingAccount(table, document, null, null, pack) : { known: 'no', account: null }),
    composer:
      composer && draft
        ? {
            id: composer.recognised.id,
            kind: composer.recognised.kind,
            audience: draft.situation.audience,
            findings: draft.findings.map(({ rule, severity, clause, words, what }) => ({
              rule,
              severity,
              clause,
              words,
              what: say(what),
            })),
          }
        : null,
  };
}

function goTo({ current }: Watch, index: number): void {
  const finding = current?.composer.draft.findings[index];
  if (!current || !finding) return;
  current.composer.goTo(finding);
  current.assistant.show({ what: 'card', finding, by: 'click' });
}

function post(port: browser.Runtime.Port, message: ToPopup): void {
  try {
    port.postMessage(message);
  } catch {
    // The popup closed while we were reading the page.
  }
}
