import { nameKey } from '../language/message.ts';
import { words } from '../platform/words.ts';
import { MEDIA_QUESTIONS, type View } from './view.ts';

/** What to make sure of before pictures or videos are published (clause 4.9 of the first pack). */
export function MediaReminder({ view }: { view: View }) {
  return (
    <fieldset class="media" data-part="media">
      <legend>{words('media_title')}</legend>
      {MEDIA_QUESTIONS.map((question) => (
        <label class="tick" key={question}>
          <input
            type="checkbox"
            checked={view.media[question] ?? false}
            onChange={(event) => view.tickMedia(question, event.currentTarget.checked)}
          />
          {words(nameKey('media', question))}
        </label>
      ))}
    </fieldset>
  );
}
