/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { ACCOUNTS } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import type { Composer } from '../composer.ts';
import { Log, useConversation } from '../conversation.tsx';
import { DraftEditor } from '../editors/draft.tsx';
import { Field } from '../editors/Field.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { TypeaheadDropdown } from '../mentions.tsx';
import { useTitle } from '../shell.tsx';

/** Messages: the new form, a plain text area, and the one before it, Draft.js. */

export function Chat() {
  return (
    <Messages id="x/message">
      {(composer) => (
        <form data-testid="dm-composer-form" onSubmit={(event) => event.preventDefault()}>
          <div data-testid="dm-composer-container" className="message-bar">
            <Field composer={composer}>
              {(bind) => (
                <TextArea
                  bind={bind}
                  attributes={{ 'data-testid': 'dm-composer-textarea', placeholder: 'Message', rows: 1 }}
                />
              )}
            </Field>
            <TypeaheadDropdown composer={composer} />
            {composer.text.trim() !== '' && (
              <button
                type="button"
                data-testid="dm-composer-send-button"
                aria-label="Send"
                className="send"
                onClick={composer.send}
              >
                ➤
              </button>
            )}
          </div>
        </form>
      )}
    </Messages>
  );
}

export function OldMessages() {
  return (
    <Messages id="x/message-old">
      {(composer) => (
        <aside role="complementary" aria-label="Start a new message" className="message-bar">
          <div className="grow">
            <Field composer={composer}>
              {(bind) => (
                <DraftEditor
                  bind={bind}
                  label="Start a new message"
                  placeholder="Start a new message"
                  testId="dmComposerTextInput"
                  spellCheck={false}
                />
              )}
            </Field>
            <TypeaheadDropdown composer={composer} />
          </div>
          <button
            type="button"
            data-testid="dmComposerSendButton"
            aria-label="Send"
            aria-disabled={!composer.text.trim()}
            className="send"
            onClick={composer.send}
          >
            ➤
          </button>
        </aside>
      )}
    </Messages>
  );
}

function Messages({ id, children }: { id: string; children(composer: Composer): ReactNode }) {
  useTitle('Messages / X');
  const { said, composer } = useConversation(id, 'Is the meeting still at seven?');
  const other = ACCOUNTS.samtregenza!;
  return (
    <section className="conversation">
      <div className="byline heading">
        <Avatar account={other} />
        <h2>{other.name}</h2>
      </div>
      <Log data-testid="DmScrollerContainer" said={said} each={{ 'data-testid': 'messageEntry' }} />
      {children(composer)}
    </section>
  );
}
