/** @jsxImportSource react */
import { useState } from 'react';
import { useComposer } from '../composer.ts';
import { Dialog } from '../dialog.tsx';
import { Field } from '../editors/Field.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { useTitle } from '../shell.tsx';

/** One's own profile in a dialog: the bio is published, the name is not to be checked. */
export function EditProfile({ onClose }: { onClose(): void }) {
  const composer = useComposer({ id: 'tiktok/bio', onSent: onClose });
  const [name, setName] = useState('');
  return (
    <Dialog
      onClose={onClose}
      outside="bubble"
      attributes={{ 'aria-label': 'Edit profile', 'data-e2e': 'edit-profile-popup' }}
    >
      <div className="dialog-header">
        <h2>Edit profile</h2>
      </div>
      <div className="padded" data-e2e="edit-profile-bio-input">
        <input
          type="text"
          placeholder="Name"
          name="nickname"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Field composer={composer}>
          {(bind) => <TextArea bind={bind} attributes={{ placeholder: 'Bio', maxLength: 80, rows: 3 }} />}
        </Field>
        <button type="button" data-e2e="edit-profile-save" className="primary" onClick={composer.send}>
          Save
        </button>
      </div>
    </Dialog>
  );
}

export function LogIn() {
  useTitle('Log in | TikTok');
  return (
    <main className="studio">
      <form onSubmit={(event) => event.preventDefault()}>
        <input type="text" name="username" placeholder="Email or username" autoComplete="webauthn" />
        <input type="password" placeholder="Password" autoComplete="new-password" />
      </form>
    </main>
  );
}
