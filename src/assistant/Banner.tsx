import type { Message } from '../language/message.ts';
import { say, words } from '../platform/words.ts';
import { Close } from './Close.tsx';
import { Suggest } from './Suggest.tsx';
import type { View } from './view.ts';

/** The reminder of what the writer's role allows here. Shown once for a composer; it stays in the panel. */
export function Banner({ view, text }: { view: View; text: Message }) {
  return (
    <div class="card banner" role="note" data-part="banner">
      <Close close={() => view.putAway()} />
      <p>{say(text)}</p>
      {view.draft.text.trim() !== '' && <Suggest view={view} />}
      <div class="finding-actions">
        <button type="button" class="button" data-do="close-banner" onClick={() => view.putAway()}>
          {words('banner_understood')}
        </button>
      </div>
    </div>
  );
}

/** What is good to know where this is written, in a line. Shown once; it stays in the panel. */
export function Note({ view, text }: { view: View; text: Message }) {
  return (
    <div class="card banner note" role="note" data-part="note">
      <p>{say(text)}</p>
      <Close close={() => view.putAway()} />
    </div>
  );
}
