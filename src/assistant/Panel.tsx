import { nameKey } from '../language/message.ts';
import { SeverityMark } from '../look/SeverityMark.tsx';
import { SNOOZE } from '../platform/settings.ts';
import { say, words } from '../platform/words.ts';
import { councilAccount } from '../sites/identity.ts';
import { Close } from './Close.tsx';
import { MediaReminder } from './MediaReminder.tsx';
import { bannerOf, notesOf } from './notices.ts';
import { Suggest } from './Suggest.tsx';
import type { View } from './view.ts';

/** Everything about this draft in one place: what is to check, who is posting, reminders, and where to switch it off. */
export function Panel({ view }: { view: View }) {
  const { composer, draft } = view;
  const banner = bannerOf(composer);
  return (
    <div class="card panel" role="dialog" aria-label={words('extension_name')} tabIndex={-1} data-part="panel">
      <div class="panel-head">
        <b>{words('extension_name')}</b>
        <Close close={() => view.close()} />
      </div>
      {draft.failure ? <p>{words('assistant_failure')}</p> : null}
      {draft.broken.length > 0 && (
        <p class="notice">
          {words('assistant_partly', draft.broken.map((rule) => words(nameKey('rule', rule))).join(', '))}
        </p>
      )}
      <PostingAs view={view} />
      {view.open?.what === 'panel' && view.open.said && <p class="notice check">{words('assistant_said_changed')}</p>}
      {banner && <p class="notice">{say(banner)}</p>}
      {banner && draft.text.trim() !== '' && <Suggest view={view} />}
      {notesOf(composer).map((note) => (
        <p class="notice" key={note.key}>
          {say(note)}
        </p>
      ))}
      {draft.findings.length > 0 && (
        <ul class="findings">
          {draft.findings.map((finding) => (
            <li key={`${finding.rule}-${finding.start}`}>
              <button
                type="button"
                class="finding-row"
                data-do="show-finding"
                onClick={() =>
                  view.show({ what: 'card', finding, by: view.open?.what === 'panel' ? view.open.by : 'click' })
                }
              >
                <SeverityMark severity={finding.severity} />
                <span>{say(finding.what)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {draft.media.length > 0 && <MediaReminder view={view} />}
      <Replies view={view} />
      {!composer.environment.locked.has('quiet') && <Quiet view={view} />}
    </div>
  );
}

/** Who the draft will be published as, and two buttons to say so where the page does not tell. */
function PostingAs({ view }: { view: View }) {
  const { composer, draft } = view;
  const { acting } = draft.identity;
  const known = councilAccount(composer.environment.pack, composer.table.site, acting.account);
  const name = known?.account.name ?? acting.account?.name ?? acting.account?.handle ?? '';
  if (draft.settled) {
    return (
      <p class="posting">
        {words(draft.settled === 'council' ? 'posting_settled_council' : 'posting_settled_personal')}{' '}
        <button type="button" class="button plain" onClick={() => composer.settle(null)}>
          {words('posting_change')}
        </button>
      </p>
    );
  }
  if (acting.known === 'yes') {
    return (
      <p class="posting">
        {known ? words('posting_as_council', name, known.channel.name) : words('posting_as_other', name)}
        {known && !known.account.confirmed && <span class="muted"> {words('posting_unconfirmed')}</span>}
      </p>
    );
  }
  return (
    <div class="posting">
      <p>{acting.known === 'unsure' && name ? words('posting_unsure', name) : words('posting_unknown')}</p>
      <div class="finding-actions">
        <button type="button" class="button" data-do="settle-council" onClick={() => composer.settle('council')}>
          {words('posting_settle_council')}
        </button>
        <button type="button" class="button" data-do="settle-personal" onClick={() => composer.settle('personal')}>
          {words('posting_settle_personal')}
        </button>
      </div>
    </div>
  );
}

/** Ready replies from the pack, where something is answered. */
function Replies({ view }: { view: View }) {
  const { composer } = view;
  if (!['comment', 'reply', 'message'].includes(composer.recognised.kind)) return null;
  const { replies } = composer.environment.pack;
  if (replies.length === 0) return null;
  return (
    <details>
      <summary>{words('replies_title')}</summary>
      <div class="finding-actions">
        {replies.map((reply) => (
          <button
            type="button"
            class="button"
            key={reply.id}
            title={reply.text}
            onClick={() => {
              view.close();
              void composer.insert(reply.text);
            }}
          >
            {reply.title}
          </button>
        ))}
      </div>
    </details>
  );
}

function Quiet({ view }: { view: View }) {
  const { composer } = view;
  const quiet = (change: Parameters<View['change']>[0]) => {
    view.close();
    view.change(change);
  };
  return (
    <details>
      <summary>{words('quiet_title')}</summary>
      <div class="finding-actions">
        <button
          type="button"
          class="button"
          data-do="snooze"
          onClick={() => quiet({ type: 'snooze', until: Date.now() + SNOOZE })}
        >
          {words('quiet_snooze')}
        </button>
        <button
          type="button"
          class="button"
          data-do="quiet-composer"
          onClick={() => quiet({ type: 'quiet-composer', composer: composer.recognised.id, quiet: true })}
        >
          {words('quiet_composer')}
        </button>
        <button
          type="button"
          class="button"
          data-do="quiet-site"
          onClick={() => quiet({ type: 'quiet-site', site: composer.table.site, quiet: true })}
        >
          {words('quiet_site')}
        </button>
      </div>
      <p class="muted">{words('quiet_undo')}</p>
    </details>
  );
}
