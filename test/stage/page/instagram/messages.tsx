/** @jsxImportSource react */
import { ACCOUNTS, findAccount } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { Log, useConversation } from '../conversation.tsx';
import { LexicalField } from '../editors/LexicalField.tsx';
import { FilePicker } from '../media.tsx';
import { DivButton, useTitle } from '../shell.tsx';

/** A conversation, whose field is not spell-checked. */
export function Conversation({ id }: { id: string }) {
  const other = findAccount(id) ?? ACCOUNTS.samtregenza!;
  const { said, composer } = useConversation('instagram/message', 'Are you open on Sunday?');
  useTitle('Instagram • Messages');
  return (
    <main role="main" className="column">
      <div className="card conversation">
        <div className="byline">
          <Avatar account={other} />
          <strong>{other.handle}</strong>
        </div>
        <Log said={said} />
        <div className="message-bar">
          <LexicalField
            composer={composer}
            placeholder="Message..."
            attributes={{ 'aria-label': 'Message', 'aria-placeholder': 'Message...', spellCheck: 'false' }}
          />
          <form encType="multipart/form-data" method="POST">
            <FilePicker media={composer.media} accept="audio/*,.mp4,.mov,.png,.jpg,.jpeg" />
          </form>
          {composer.text.trim() !== '' && (
            <DivButton className="send" onPress={composer.send}>
              Send
            </DivButton>
          )}
        </div>
      </div>
    </main>
  );
}
