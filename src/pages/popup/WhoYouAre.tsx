import { unknownTitles } from '../../access/access.ts';
import { openPage } from '../../platform/tab.ts';
import { words } from '../../platform/words.ts';
import { becauseWords } from '../shared/because.ts';
import { listed } from '../shared/format.ts';
import { standingName, titleNames } from '../shared/names.ts';
import type { Everything } from '../shared/useStored.ts';

/** Who you are as far as the product has been told, and where to change it. */
export function WhoYouAre({ everything: { pack, settings, locked } }: { everything: Everything }) {
  const { standing, titles } = settings.person;
  // A title tells more than a standing: "Town Clerk" rather than "Employee".
  const held = titleNames(pack, titles);
  const known =
    standing === 'unknown' || (standing === 'employee' && held.length > 0) ? held : [...held, standingName(standing)];
  const unknown = unknownTitles(pack, settings.person);
  return (
    <>
      <p class="muted">
        {known.length > 0 ? words('popup_you_are', listed(known), pack.council.name) : words('popup_you_unknown')}{' '}
        {!locked.has('person') && (
          <button type="button" class="link" onClick={() => openPage('options', 'you')}>
            {words(known.length > 0 ? 'popup_you_change' : 'popup_you_say')}
          </button>
        )}
      </p>
      {unknown.length > 0 && <p class="notice">{becauseWords({ kind: 'unknown-title', titles: unknown }, pack)}</p>}
    </>
  );
}
