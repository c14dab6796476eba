import { useEffect, useState } from 'preact/hooks';
import { openPage } from '../../platform/tab.ts';
import { words } from '../../platform/words.ts';
import type { Place } from './place.ts';
import type { Page } from './usePage.ts';

/** Where to go from here. */
export function Footer({ page, place, welcomed }: { page: Page; place: Place; welcomed: boolean }) {
  return (
    <footer>
      {!welcomed && (
        <button type="button" class="button primary" onClick={() => openPage('welcome')}>
          {words('popup_finish_welcome')}
        </button>
      )}
      <button type="button" class="button" onClick={() => openPage('practice')}>
        {words('popup_practise')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => openPage('records', `report=${encodeURIComponent(page.tab?.url ?? '')}`)}
      >
        {words('popup_report')}
      </button>
      <button type="button" class="button" onClick={() => openPage('options')}>
        {words('popup_options')}
      </button>
      {place.kind === 'site' && <SiteReport page={page} />}
    </footer>
  );
}

/** Copies the shape of the field in use (never its text), so that a field that is not recognised can be mended. */
function SiteReport({ page: { report, askForReport } }: { page: Page }) {
  const [state, setState] = useState<'idle' | 'asked' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state !== 'asked' || report === undefined) return;
    navigator.clipboard.writeText(report).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  }, [state, report]);
  return (
    <p class="site-report">
      <button
        type="button"
        class="link"
        onClick={() => {
          setState('asked');
          askForReport();
        }}
      >
        {words('popup_site_report')}
      </button>
      <span role="status" class="muted">
        {state === 'copied' && words('popup_site_report_copied')}
        {state === 'failed' && words('copy_failed')}
      </span>
    </p>
  );
}
