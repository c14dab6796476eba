import { useState } from 'preact/hooks';
import { download } from '../platform/download.ts';
import { say, words } from '../platform/words.ts';
import type { Pack } from '../policy/pack.ts';
import { type Suggestion, suggestionFile, suggestionMail, suggestionText } from '../policy/suggestion.ts';

interface Props {
  pack: Pack;
  /** Makes the suggestion when one of the buttons is pressed: from what is on screen then, and never kept. */
  suggestion(): Suggestion;
  /** For somebody who may post it without: none of the ways stands out. */
  optional?: boolean;
}

/** The ways of handing a draft to the Moderator. */
export function SuggestButtons({ pack, suggestion, optional }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(suggestionText(suggestion(), pack, say));
      setSaid(words('copied'));
    } catch {
      setSaid(words('copy_failed'));
    }
  };
  const mail = async () => {
    const { address, pasted } = suggestionMail(suggestion(), pack, say);
    if (pasted) await copy();
    open(address, '_self');
  };
  const save = () => {
    const { name, json } = suggestionFile(suggestion());
    download(name, 'application/json', json);
    setSaid(words('saved_as', name));
  };
  return (
    <>
      <div class="finding-actions">
        <button type="button" class={optional ? 'button' : 'button primary'} data-do="suggest-mail" onClick={mail}>
          {words('suggest_mail')}
        </button>
        <button type="button" class="button" data-do="suggest-copy" onClick={copy}>
          {words('copy')}
        </button>
        <button type="button" class="button" data-do="suggest-file" onClick={save}>
          {words('suggest_file')}
        </button>
      </div>
      <p role="status" class="muted">
        {said}
      </p>
    </>
  );
}
