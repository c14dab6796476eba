/** @jsxImportSource react */
import { useState } from 'react';
import { useComposer } from '../composer.ts';
import { Field } from '../editors/Field.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { DivButton, useTitle } from '../shell.tsx';

/** A story of words only, on a page of its own. */
export function CreateStory() {
  useTitle('Create story');
  const [writing, setWriting] = useState(false);
  return (
    <main role="main" className="column">
      <div className="card padded">
        <h1>Your story</h1>
        {writing ? (
          <StoryText />
        ) : (
          <DivButton className="trigger" aria-label="Create a text story" onPress={() => setWriting(true)}>
            Create a text story
          </DivButton>
        )}
      </div>
    </main>
  );
}

function StoryText() {
  const composer = useComposer({ id: 'facebook/story' });
  return (
    <div className="intro">
      <Field composer={composer}>
        {(bind) => (
          <TextArea bind={bind} attributes={{ 'aria-label': 'Start typing', placeholder: 'Start typing', rows: 5 }} />
        )}
      </Field>
      <DivButton className="primary" aria-label="Share to story" onPress={composer.send}>
        Share to story
      </DivButton>
    </div>
  );
}
