import { nameKey } from '../language/message.ts';
import { SeverityMark } from '../look/SeverityMark.tsx';
import { say, words } from '../platform/words.ts';
import { confirm } from './Card.tsx';
import { MediaReminder } from './MediaReminder.tsx';
import { toSettle } from './settle.ts';
import type { Open, View } from './view.ts';

/** Opens once before something is published with questions open. Advice, not a lock: "Post anyway" is always there. */
export function Sheet({ view, sheet }: { view: View; sheet: Extract<Open, { what: 'sheet' }> }) {
  const { composer } = view;
  const findings = toSettle(view.draft.findings, composer.environment.pack.submit);
  const settled = findings.every((finding) => composer.isConfirmed(finding));
  return (
    <div class="veil">
      <div
        class="card sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby="sheet-title"
        tabIndex={-1}
        data-part="sheet"
      >
        <h2 id="sheet-title">{words('sheet_title')}</h2>
        <ul class="findings">
          {findings.map((finding) => (
            <li key={`${finding.rule}-${finding.start}`}>
              <SeverityMark severity={finding.severity} />
              <div>
                <p>
                  <b>{say(finding.what)}</b> {say(finding.advice)}{' '}
                  <span class="muted">{words('sheet_clause', finding.clause)}</span>
                </p>
                {finding.confirmation && (
                  <label class="tick">
                    <input
                      type="checkbox"
                      checked={composer.isConfirmed(finding)}
                      onChange={(event) => confirm(view, finding, event.currentTarget.checked)}
                    />
                    {words(nameKey('confirmation', finding.confirmation))}
                  </label>
                )}
              </div>
            </li>
          ))}
        </ul>
        {view.draft.media > 0 && <MediaReminder view={view} />}
        <p class="muted">{words('sheet_closing')}</p>
        {sheet.attempt.by === 'key' && <p>{words('sheet_press_again')}</p>}
        <div class="finding-actions">
          <button type="button" class="button primary" data-do="go-back" onClick={() => view.close()}>
            {words('sheet_go_back')}
          </button>
          <button type="button" class="button" data-do="post-anyway" onClick={() => view.publish(sheet.attempt)}>
            {words(settled ? 'sheet_post' : 'sheet_post_anyway')}
          </button>
        </div>
      </div>
    </div>
  );
}
