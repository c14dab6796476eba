import { nameKey } from '../language/message.ts';
import { words } from '../platform/words.ts';
import { Clause } from './Clause.tsx';
import { MEDIA_QUESTIONS, type View } from './view.ts';

/** What to make sure of before pictures or videos are published. It is the same clause that protects who is named. */
export function MediaReminder({ view }: { view: View }) {
  const { answers, environment } = view.composer;
  return (
    <fieldset class="media" data-part="media">
      <legend>
        {words('media_title')} <Clause clause={environment.pack.rules['names-person']?.clauses[0]} />
      </legend>
      {MEDIA_QUESTIONS.map((question) => (
        <label class="tick" key={question}>
          <input
            type="checkbox"
            checked={answers.media[question] ?? false}
            onChange={(event) => view.tickMedia(question, event.currentTarget.checked)}
          />
          {words(nameKey('media', question))}
        </label>
      ))}
    </fieldset>
  );
}
