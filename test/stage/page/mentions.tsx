/** @jsxImportSource react */
import { type Composer, domId } from './composer.ts';

/** The list that opens while "@na" is typed, in each site's markup. */

interface Props {
  composer: Composer;
}

/** Facebook and Instagram: a listbox named by the field's aria-controls. */
export function Listbox({ composer }: Props) {
  if (composer.suggestions.length === 0) return null;
  const id = `list-${domId(composer.id)}`;
  return (
    <ul role="listbox" id={id} className="mentions">
      {composer.suggestions.map((account, index) => (
        <li
          key={account.handle}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === composer.active % composer.suggestions.length}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => composer.pick(account)}
        >
          {account.name}
        </li>
      ))}
    </ul>
  );
}

/** X: a dropdown of typeahead results. */
export function TypeaheadDropdown({ composer }: Props) {
  if (composer.suggestions.length === 0) return null;
  return (
    <div id={`typeaheadDropdown-${domId(composer.id)}`} role="listbox" className="mentions">
      {composer.suggestions.map((account, index) => (
        <button
          key={account.handle}
          type="button"
          role="option"
          data-testid="typeaheadResult"
          aria-selected={index === composer.active % composer.suggestions.length}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => composer.pick(account)}
        >
          {account.name} @{account.handle}
        </button>
      ))}
    </div>
  );
}

/** TikTok: a popover beside the field. */
export function MentionPopover({ composer }: Props) {
  if (composer.suggestions.length === 0) return null;
  return (
    <div className="mention-list-popover mentions">
      {composer.suggestions.map((account, index) => (
        <button
          key={account.handle}
          type="button"
          tabIndex={-1}
          data-active={index === composer.active % composer.suggestions.length}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => composer.pick(account)}
        >
          {account.name}
        </button>
      ))}
    </div>
  );
}
