/** @jsxImportSource react */
import { ACCOUNTS, type Account, findAccount } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { Log, useConversation } from '../conversation.tsx';
import { DivButton, useTitle } from '../shell.tsx';
import { TextField } from './field.tsx';
import { label } from './labels.ts';

/** Messages: on their own page, and in a small window over any other. */

export function Conversation({ id }: { id: string }) {
  const other = findAccount(id) ?? ACCOUNTS.samtregenza!;
  useTitle(`${other.name} | Messenger`);
  return (
    <main role="main" className="column">
      <div className="card conversation">
        <Messages id="facebook/message" other={other} />
      </div>
    </main>
  );
}

export function PopUpChat() {
  return (
    <div className="card pop-up-chat">
      <Messages id="facebook/chat" other={ACCOUNTS.kerrahocking!} />
    </div>
  );
}

function Messages({ id, other }: { id: string; other: Account }) {
  const { said, composer } = useConversation(id, 'Hello, is the library open on Saturday?');
  return (
    <>
      <div className="byline padded">
        <Avatar account={other} />
        <h2>{other.name}</h2>
      </div>
      <Log role="log" aria-label={`Messages in conversation titled ${other.name}`} said={said} each={{ dir: 'auto' }} />
      <div className="message-bar" role="group" aria-label="Thread composer">
        <TextField composer={composer} placeholder="Aa" label={label('writeTo', other.name)} />
        {composer.text.trim() !== '' && (
          <DivButton aria-label="Press Enter to send" className="send" onPress={composer.send}>
            ➤
          </DivButton>
        )}
      </div>
    </>
  );
}
