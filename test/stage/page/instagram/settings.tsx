/** @jsxImportSource react */
import { useState } from 'react';
import { useComposer } from '../composer.ts';
import { Field } from '../editors/Field.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { DivButton, useTitle } from '../shell.tsx';

/** One's own profile: the bio is published, the name and the address are not to be checked. */
export function EditProfile() {
  useTitle('Edit profile • Instagram');
  const composer = useComposer({ id: 'instagram/bio' });
  const [name, setName] = useState('');
  return (
    <main role="main" className="column">
      <form className="card padded" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="pepName">Name</label>
        <input
          type="text"
          id="pepName"
          name="fullName"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <label htmlFor="pepBio">Bio</label>
        <Field composer={composer}>{(bind) => <TextArea bind={bind} attributes={{ id: 'pepBio', rows: 3 }} />}</Field>
        <span className="quiet">{composer.text.length} / 150</span>
        <DivButton className="primary" onPress={composer.send}>
          Submit
        </DivButton>
      </form>
    </main>
  );
}

export function LogIn() {
  useTitle('Log in • Instagram');
  return (
    <main role="main" className="column">
      <form id="loginForm" className="card padded" onSubmit={(event) => event.preventDefault()}>
        <input type="text" name="username" aria-label="Phone number, username or email address" autoCapitalize="off" />
        <input type="password" name="password" aria-label="Password" />
        <button type="submit">Log in</button>
      </form>
    </main>
  );
}
