import type { Message } from '../language/message.ts';
import { say, words } from '../platform/words.ts';
import { Suggest } from './Suggest.tsx';
import type { View } from './view.ts';

/** The reminder of what the writer's role allows here. Shown once for a composer; it stays in the panel. */
export function Banner({ view, text }: { view: View; text: Message }) {
  return (
    <div class="card banner" role="note" data-part="banner">
      <p>{say(text)}</p>
      {view.draft.text.trim() !== '' && <Suggest view={view} />}
      <div class="finding-actions">
        <button type="button" class="button" data-do="close-banner" onClick={() => view.closeBanner()}>
          {words('banner_understood')}
        </button>
      </div>
    </div>
  );
}
