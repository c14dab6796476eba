/** @jsxImportSource react */
import { useState } from 'react';
import { ACCOUNTS, findAccount } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { useComposer } from '../composer.ts';
import { FilePicker } from '../media.tsx';
import { DivButton, useTitle } from '../shell.tsx';
import { CaptionField } from './field.tsx';

/** A conversation, whose field is not spell-checked. */
export function Conversation({ id }: { id: string }) {
  const other = findAccount(id) ?? ACCOUNTS.samtregenza!;
  const [said, setSaid] = useState(['Are you open on Sunday?']);
  const composer = useComposer({
    id: 'instagram/message',
    sendOn: 'Enter',
    onSent: () => setSaid((before) => [...before, '✓']),
  });
  useTitle('Instagram • Messages');
  return (
    <main role="main" className="column">
      <div className="card conversation">
        <div className="byline">
          <Avatar account={other} />
          <strong>{other.handle}</strong>
        </div>
        <div className="log">
          {said.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a message is its place in the conversation
            <div key={index} className="said">
              {text}
            </div>
          ))}
        </div>
        <div className="message-bar">
          <CaptionField composer={composer} label="Message" placeholder="Message..." spellCheck="false" />
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
