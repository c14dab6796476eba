import { useState } from 'preact/hooks';
import { ask } from '../../access/access.ts';
import { nameKey } from '../../language/message.ts';
import { download } from '../../platform/download.ts';
import { say, words } from '../../platform/words.ts';
import { suggestionFile, suggestionMail, suggestionOf, suggestionText } from '../../policy/suggestion.ts';
import type { Situation } from '../../policy/vocabulary.ts';
import type { Finding } from '../../rules/rule.ts';
import { becauseWords } from '../shared/because.ts';
import { listed } from '../shared/format.ts';
import { titleNames } from '../shared/names.ts';
import type { Everything } from '../shared/useStored.ts';

interface Props {
  everything: Everything;
  text: string;
  findings: readonly Finding[];
  situation: Situation;
}

/** Whether the writer may post this, and the ways of handing it to the Moderator. */
export function Suggest({ everything: { pack, settings }, text, findings, situation }: Props) {
  const [said, setSaid] = useState('');
  const { person } = settings;
  const channel =
    situation.account === 'personal' ? undefined : pack.channels.find(({ id }) => id === situation.channel);
  if (!channel || situation.kind !== 'post' || text.trim() === '') return null;

  const { verdict, clause, because } = ask(pack, person, channel, 'create-post', situation.today);
  const suggestion = () => {
    const from = person.name || listed(titleNames(pack, person.titles));
    return suggestionOf(text, findings, situation, from);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(suggestionText(suggestion(), pack, say));
    setSaid(words('copied'));
  };
  const mail = async () => {
    const { address, pasted } = suggestionMail(suggestion(), pack, say);
    if (pasted) await copy();
    location.href = address;
  };
  const save = () => {
    const { name, json } = suggestionFile(suggestion());
    download(name, 'application/json', json);
    setSaid(words('saved_as', name));
  };
  return (
    <section class="suggest" aria-label={words('suggest_heading')}>
      <p class={`notice ${verdict === 'allowed' ? 'good' : 'check'}`}>
        {becauseWords(because, pack)} {words(nameKey('suggest', verdict), channel.name, clause)}
      </p>
      <div class="buttons">
        <button type="button" class={verdict === 'allowed' ? 'button' : 'button primary'} onClick={mail}>
          {words('suggest_mail')}
        </button>
        <button type="button" class="button" onClick={copy}>
          {words('copy')}
        </button>
        <button type="button" class="button" onClick={save}>
          {words('suggest_file')}
        </button>
      </div>
      <p role="status" class="muted">
        {said}
      </p>
    </section>
  );
}
