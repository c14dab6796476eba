/** @jsxImportSource react */
import type { Account } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { useComposer } from '../composer.ts';
import { Field } from '../editors/Field.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { Listbox } from '../mentions.tsx';
import { DivButton, useTitle } from '../shell.tsx';

/** Somebody's story, with a field to answer it by message. */
export function Story({ account }: { account: Account }) {
  useTitle('Story • Instagram');
  const composer = useComposer({ id: 'instagram/story-reply', sendOn: 'Enter' });
  return (
    <main role="main" className="column">
      <section className="card story">
        <div className="byline">
          <Avatar account={account} size={32} />
          <strong>{account.handle}</strong>
        </div>
        <div className="picture">The island at dusk</div>
        <div className="comment-form">
          <Field composer={composer}>
            {(bind) => (
              <TextArea
                bind={bind}
                attributes={{ placeholder: `Reply to ${account.handle}...`, autoComplete: 'off', rows: 1 }}
              />
            )}
          </Field>
          <Listbox composer={composer} />
          {composer.text.trim() !== '' && (
            <DivButton className="send" onPress={composer.send}>
              Send
            </DivButton>
          )}
        </div>
      </section>
    </main>
  );
}
