/** @jsxImportSource react */
import { useState } from 'react';
import { useComposer } from '../composer.ts';
import { Field } from '../editors/Field.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { DivButton } from '../shell.tsx';
import { Submit } from './newPost.tsx';

/** The words under a Page's name, and the field that changes them. */
export function PageIntro() {
  const [open, setOpen] = useState(false);
  return (
    <div className="card padded">
      <h2>Intro</h2>
      {open ? (
        <IntroField onSent={() => setOpen(false)} />
      ) : (
        <DivButton className="edit-intro" aria-label="Edit bio" onPress={() => setOpen(true)}>
          Edit bio
        </DivButton>
      )}
    </div>
  );
}

function IntroField({ onSent }: { onSent(): void }) {
  const composer = useComposer({ id: 'facebook/page-intro', onSent });
  return (
    <div className="intro">
      <Field composer={composer}>
        {(bind) => (
          <TextArea
            bind={bind}
            attributes={{ 'aria-label': 'Enter bio text', placeholder: 'Describe who you are', maxLength: 101 }}
          />
        )}
      </Field>
      <Submit composer={composer} text="Save" disabled={!composer.text.trim()} />
    </div>
  );
}
