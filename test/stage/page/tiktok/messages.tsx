/** @jsxImportSource react */
import { ACCOUNTS } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { Log, useConversation } from '../conversation.tsx';
import { DraftEditor } from '../editors/draft.tsx';
import { Field } from '../editors/Field.tsx';
import { flags } from '../flags.ts';
import { MentionPopover } from '../mentions.tsx';
import { useTitle } from '../shell.tsx';

/** A conversation. `?dm=old` shows the markup of 2025. */
const OLD = flags.get('dm') === 'old';

export function Messages() {
  useTitle('Messages | TikTok');
  const { said, composer } = useConversation(
    OLD ? 'tiktok/message-old' : 'tiktok/message',
    'When does the boat leave?',
  );
  const other = ACCOUNTS.samtregenza!;
  return (
    <main className="conversation">
      <div className="byline padded">
        <Avatar account={other} />
        <strong>{other.name}</strong>
      </div>
      <Log said={said} each={{ 'data-e2e': 'chat-item' }} />
      <div className="comment-bar">
        <div
          className={`bubble css-1n5uvfh-7937d88b--${OLD ? 'DivEditorContainer' : 'DivInputEditorContainer'}`}
          data-e2e={OLD ? 'message-input-area' : 'dm-new-input-editor'}
        >
          <Field composer={composer}>
            {(bind) => (
              <DraftEditor bind={bind} label="Send a message..." placeholder="Send a message..." spellCheck={false} />
            )}
          </Field>
          <MentionPopover composer={composer} />
        </div>
        {composer.text.trim() !== '' && (
          <svg
            role="button"
            tabIndex={0}
            aria-label="Send"
            data-e2e={OLD ? 'message-send' : 'dm-new-send-btn'}
            className="send"
            width="28"
            height="28"
            viewBox="0 0 28 28"
            onClick={composer.send}
            onKeyDown={() => {}}
          >
            <path d="M4 14 24 4l-6 20-4-8z" fill="currentColor" />
          </svg>
        )}
      </div>
    </main>
  );
}
