/** @jsxImportSource react */
import { useState } from 'react';
import { useComposer } from '../composer.ts';
import { Dialog } from '../dialog.tsx';
import { Field } from '../editors/Field.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { go } from '../router.ts';
import { useTitle } from '../shell.tsx';

/** One's own profile in a dialog: the bio is published, the name is not to be checked. */
export function EditProfile({ back }: { back: string }) {
  useTitle('Edit profile / X');
  const close = () => go(back);
  const composer = useComposer({ id: 'x/bio', onSent: close });
  const [name, setName] = useState('');
  return (
    <Dialog
      onClose={close}
      layer="#layers"
      outside="bubble"
      trap="sentinels"
      attributes={{ 'aria-labelledby': 'modal-header' }}
    >
      <div className="dialog-header">
        <h2 id="modal-header">Edit profile</h2>
        <button type="button" data-testid="Profile_Save_Button" className="primary" onClick={composer.send}>
          Save
        </button>
      </div>
      <div className="padded">
        <label>
          Name
          <input
            type="text"
            name="displayName"
            maxLength={50}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label>
          Bio
          <Field composer={composer}>
            {(bind) => <TextArea bind={bind} attributes={{ name: 'description', maxLength: 160, rows: 3 }} />}
          </Field>
        </label>
      </div>
    </Dialog>
  );
}

export function LogIn() {
  useTitle('Log in to X');
  return (
    <div className="padded">
      <input type="text" name="text" autoComplete="username" aria-label="Phone, email or username" />
      <input type="password" name="password" autoComplete="current-password" aria-label="Password" />
    </div>
  );
}
