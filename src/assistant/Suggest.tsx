import { download } from '../platform/download.ts';
import { say, words } from '../platform/words.ts';
import { suggestionFile, suggestionMail, suggestionOf, suggestionText } from '../policy/suggestion.ts';
import type { View } from './view.ts';

/** Ways of handing the draft to the Moderator, for whoever may not post it here. */
export function Suggest({ view }: { view: View }) {
  const { composer, draft } = view;
  const { pack, person } = composer.environment;
  const suggestion = () => {
    const titles = person.titles.map((id) => pack.titles.find((title) => title.id === id)?.name ?? id);
    return suggestionOf(draft.text, draft.findings, draft.situation, person.name || titles.join(', '));
  };
  const copy = () => navigator.clipboard.writeText(suggestionText(suggestion(), pack, say));
  const mail = async () => {
    const { address, pasted } = suggestionMail(suggestion(), pack, say);
    if (pasted) await copy();
    open(address, '_self');
  };
  const save = () => {
    const { name, json } = suggestionFile(suggestion());
    download(name, 'application/json', json);
  };
  return (
    <div class="finding-actions">
      <button type="button" class="button primary" data-do="suggest-mail" onClick={mail}>
        {words('suggest_mail')}
      </button>
      <button type="button" class="button" data-do="suggest-copy" onClick={copy}>
        {words('copy')}
      </button>
      <button type="button" class="button" data-do="suggest-file" onClick={save}>
        {words('suggest_file')}
      </button>
    </div>
  );
}
