import type { Severity } from '../policy/vocabulary.ts';

/** Severity is told by shape as well as by colour: octagon, triangle, circle. */
const SHAPES: Record<Severity, string> = {
  stop: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  check: 'M8 1.5 15.2 14.5H.8z',
  suggest: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
};

/** A 16 px mark in the current text colour. Decoration: the severity is always said in words beside it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg class={`mark ${severity}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[severity]} fill="currentColor" />
      {severity === 'suggest' ? (
        <path d="M8 7v5M8 4.2v.1" stroke="var(--surface)" stroke-width="1.8" stroke-linecap="round" fill="none" />
      ) : (
        <path d="M8 5v4M8 11.8v.1" stroke="var(--surface)" stroke-width="1.8" stroke-linecap="round" fill="none" />
      )}
    </svg>
  );
}
