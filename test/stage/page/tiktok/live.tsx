/** @jsxImportSource react */
import type { Account } from '../../accounts.ts';
import { useComposer } from '../composer.ts';
import { Field } from '../editors/Field.tsx';
import { PlainEditable } from '../editors/plain.tsx';
import { MentionPopover } from '../mentions.tsx';
import { useTitle } from '../shell.tsx';

/** A live broadcast and its chat, whose field takes 150 characters of plain text. */
export function Live({ account }: { account: Account }) {
  useTitle(`${account.name} is LIVE | TikTok`);
  const composer = useComposer({ id: 'tiktok/live-chat', sendOn: 'Enter' });
  return (
    <main className="video-page">
      <div className="video">
        <p>{account.name} is LIVE</p>
      </div>
      <section className="comment-panel">
        <div className="comments" data-e2e="chat-message-list" />
        <div className="comment-bar">
          <div className="bubble">
            <Field composer={composer}>
              {(bind) => (
                <PlainEditable
                  bind={bind}
                  editable="plaintext-only"
                  maximum={150}
                  attributes={{
                    maxlength: '150',
                    placeholder: 'Say something nice',
                    'data-placeholder': 'Say something nice',
                    className: 'plain-field',
                  }}
                />
              )}
            </Field>
            <MentionPopover composer={composer} />
          </div>
        </div>
      </section>
    </main>
  );
}
