/** @jsxImportSource react */
import { useTitle } from '../shell.tsx';

/** Fields that are nobody's business: log-in, and the name of a new Page. */
export function LogIn() {
  useTitle('Log in to Facebook');
  return (
    <main role="main" className="column">
      <form className="card padded" onSubmit={(event) => event.preventDefault()}>
        <input
          type="text"
          id="email"
          name="email"
          autoComplete="username"
          aria-label="Email address or phone number"
          placeholder="Email address or phone number"
        />
        <input
          type="password"
          id="pass"
          name="pass"
          autoComplete="current-password"
          aria-label="Password"
          placeholder="Password"
        />
        <button type="submit" name="login" className="primary">
          Log in
        </button>
      </form>
    </main>
  );
}

export function NameAPage() {
  useTitle('Create a Page');
  return (
    <main role="main" className="column">
      <form className="card padded" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>Page name (required)</span>
          <input type="text" dir="ltr" maxLength={75} aria-label="Page name (required)" />
        </label>
        <label>
          <span>Category (required)</span>
          <input type="search" role="combobox" aria-expanded="false" aria-label="Category (required)" />
        </label>
      </form>
    </main>
  );
}
