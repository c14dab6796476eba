import { SuggestButtons } from '../look/SuggestButtons.tsx';
import { suggestionOf } from '../policy/suggestion.ts';
import type { View } from './view.ts';

/** Ways of handing the draft to the Moderator, for whoever may not post it here. */
export function Suggest({ view }: { view: View }) {
  const { composer } = view;
  const { pack, person } = composer.environment;
  const titles = person.titles.map((id) => pack.titles.find((title) => title.id === id)?.name ?? id);
  const from = person.name || titles.join(', ');
  const suggestion = () => {
    // What was written since it was last looked at is part of it.
    composer.refresh(true);
    const { text, findings, situation } = composer.draft;
    return suggestionOf(text, findings, situation, from);
  };
  return <SuggestButtons pack={pack} suggestion={suggestion} />;
}
