import { words } from '../platform/words.ts';

/** The number of a clause, in a quiet voice. */
export function Clause({ clause }: { clause: string | undefined }) {
  return clause ? <span class="muted">{words('sheet_clause', clause)}</span> : null;
}
