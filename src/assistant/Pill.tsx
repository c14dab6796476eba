import { SeverityMark } from '../look/SeverityMark.tsx';
import { words } from '../platform/words.ts';
import { SEVERITIES, type Severity } from '../policy/vocabulary.ts';
import type { View } from './view.ts';

/** The small sign at the composer: how many things are to check, or why nothing is checked. Opens the panel. */
export function Pill({ view }: { view: View }) {
  const { draft, open } = view;
  const opened = open?.what === 'panel';
  return (
    <button
      type="button"
      class={`pill ${draft.failure ? 'failed' : (worst(view) ?? 'clear')}`}
      data-part="pill"
      aria-haspopup="dialog"
      aria-expanded={opened}
      aria-keyshortcuts="Alt+Shift+C"
      title={isCalm(view) ? summaryOf(view) : words('assistant_pill_title')}
      onClick={() => (opened ? view.close() : view.show({ what: 'panel', by: 'click' }))}
    >
      <PillSign view={view} />
      <span class={isCalm(view) ? 'hidden' : undefined}>{summaryOf(view)}</span>
    </button>
  );
}

function PillSign({ view }: { view: View }) {
  const severity = worst(view);
  if (view.draft.failure) return <span aria-hidden="true">–</span>;
  if (view.draft.unfinished) return <span aria-hidden="true">…</span>;
  if (severity) return <SeverityMark severity={severity} />;
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M3.5 8.4 6.6 11.4 12.5 4.8"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Whether there is nothing to say: then only the sign is shown, so that it takes no room from the words. */
function isCalm(view: View): boolean {
  const { failure, unfinished, broken, situation } = view.draft;
  return !failure && !unfinished && broken.length === 0 && situation.account !== 'unknown' && !worst(view);
}

/** All that the pill depends on, as a text to compare: asked with every key, so it puts nothing into words. */
export function stateOf(view: View): string {
  const { failure, unfinished, broken, situation, text } = view.draft;
  const blank = text.trim() === '';
  return [Boolean(failure), unfinished, broken.length, situation.account, blank, countOf(view), worst(view)].join(' ');
}

const countOf = ({ draft, composer }: View) =>
  draft.findings.filter((finding) => !composer.isConfirmed(finding)).length;

/** What the pill says, and what is read out when it changes. */
export function summaryOf(view: View): string {
  const { draft } = view;
  if (draft.failure) return words('assistant_not_checking');
  if (draft.unfinished) return words('assistant_still_checking');
  const count = countOf(view);
  const things =
    count === 0
      ? words(draft.text.trim() === '' ? 'assistant_ready' : 'assistant_nothing_found')
      : count === 1
        ? words('assistant_one_to_check')
        : words('assistant_some_to_check', String(count));
  if (draft.broken.length > 0) return words('assistant_and_partly', things);
  return draft.situation.account === 'unknown' ? words('assistant_and_posting_as_unknown', things) : things;
}

function worst({ draft, composer }: View): Severity | undefined {
  const open = draft.findings.filter((finding) => !composer.isConfirmed(finding));
  return SEVERITIES.find((severity) => open.some((finding) => finding.severity === severity));
}
