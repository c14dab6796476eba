import { ask } from '../../access/access.ts';
import { nameKey } from '../../language/message.ts';
import { SuggestButtons } from '../../look/SuggestButtons.tsx';
import { words } from '../../platform/words.ts';
import { suggestionOf } from '../../policy/suggestion.ts';
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
  const { person } = settings;
  const channel =
    situation.account === 'personal' ? undefined : pack.channels.find(({ id }) => id === situation.channel);
  if (!channel || situation.kind !== 'post' || text.trim() === '') return null;

  const { verdict, clause, because } = ask(pack, person, channel, 'create-post', situation.today);
  const may = words(nameKey('suggest', verdict), channel.name, clause);
  const why = becauseWords(because, pack);
  const suggestion = () => {
    const from = person.name || listed(titleNames(pack, person.titles));
    return suggestionOf(text, findings, situation, from);
  };
  return (
    <section class="suggest" aria-label={words('suggest_heading')}>
      <p class={`notice ${verdict === 'allowed' ? 'good' : 'check'}`}>
        {verdict === 'allowed' ? `${may} ${why}` : `${why} ${may}`}
      </p>
      <SuggestButtons pack={pack} suggestion={suggestion} optional={verdict === 'allowed'} />
    </section>
  );
}
