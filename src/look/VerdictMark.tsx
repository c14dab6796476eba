import type { Verdict } from '../policy/vocabulary.ts';

const SHAPES: Record<Verdict, string> = {
  allowed: 'M4.5 8.2 7 10.7l4.5-5',
  'not allowed': 'M4.6 8h6.8',
  'not stated': 'M6.2 6.4a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.6-.9 1.2M8 11.6v.1',
};

/** A 16 px mark for a verdict, told by its shape. Decoration: the verdict is always said in words as well. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg class={`verdict ${verdict.replace(' ', '-')}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.25" fill="var(--soft)" stroke="currentColor" stroke-width="1" />
      <path d={SHAPES[verdict]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
    </svg>
  );
}
