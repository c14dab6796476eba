import { SeverityMark } from '../look/SeverityMark.tsx';
import { say, words } from '../platform/words.ts';
import { Confirmation } from './Card.tsx';
import { Clause } from './Clause.tsx';
import { MediaReminder } from './MediaReminder.tsx';
import { toSettle } from './settle.ts';
import type { Open, View } from './view.ts';

/** Opens once before something is published with questions open. Advice, not a lock: "Post anyway" is always there. */
export function Sheet({ view, sheet }: { view: View; sheet: Extract<Open, { what: 'sheet' }> }) {
  const { composer } = view;
  // As they were when it opened: what is settled meanwhile stays in sight, to be seen and taken back.
  const findings = toSettle(sheet.draft.findings, composer.environment.pack.submit);
  const post = words(findings.every((finding) => composer.isConfirmed(finding)) ? 'sheet_post' : 'sheet_post_anyway');
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
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <div class="sheet-body" tabIndex={0}>
          <h2 id="sheet-title">{words('sheet_title')}</h2>
          <ul class="findings">
            {findings.map((finding) => (
              <li key={`${finding.rule}-${finding.start}`}>
                <SeverityMark severity={finding.severity} />
                <div>
                  <p>
                    <b>{say(finding.what)}</b> {say(finding.advice)} <Clause clause={finding.clause} />
                  </p>
                  <Confirmation view={view} finding={finding} later />
                </div>
              </li>
            ))}
          </ul>
          {view.draft.media.length > 0 && <MediaReminder view={view} />}
          <p class="muted">{words('sheet_closing')}</p>
          {sheet.attempt.by === 'key' && <p>{words('sheet_press_again', post)}</p>}
        </div>
        <div class="finding-actions">
          <button type="button" class="button primary" data-do="go-back" onClick={() => view.close()}>
            {words('sheet_go_back')}
          </button>
          <button type="button" class="button" data-do="post-anyway" onClick={() => view.publish(sheet.attempt)}>
            {post}
          </button>
        </div>
      </div>
    </div>
  );
}
