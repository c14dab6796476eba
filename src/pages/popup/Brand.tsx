import { words } from '../../platform/words.ts';
import type { Place } from './place.ts';

/** Whose popup this is, and whether drafts are checked on this page. */
export function Brand({ place }: { place: Place }) {
  const checks = place.kind === 'site' && (place.seen.checking === 'checking' || place.seen.checking === 'idle');
  return (
    <header class="brand">
      <img src={checks ? '/icons/icon-32.png' : '/icons/off-32.png'} alt="" width="16" height="16" />
      <h1>{words('extension_name')}</h1>
      {place.kind !== 'asking' && <p>{words(checks ? 'popup_checks' : 'popup_checks_not')}</p>}
    </header>
  );
}
