import { useId, useState } from 'preact/hooks';
import { words } from '../../platform/words.ts';
import { readSuggestion, type Suggestion } from '../../policy/suggestion.ts';

/** Opens the file of a suggested post, on the Moderator's side. */
export function OpenSuggestion({ onOpen }: { onOpen(suggestion: Suggestion): void }) {
  const id = useId();
  const [said, setSaid] = useState<{ text: string; good: boolean }>();
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const suggestion = readSuggestion(await file.text());
    input.value = '';
    if (suggestion) onOpen(suggestion);
    setSaid(
      suggestion
        ? { good: true, text: words('practice_opened', suggestion.from || words('practice_somebody')) }
        : { good: false, text: words('practice_not_opened', file.name) },
    );
  };
  return (
    <details>
      <summary>{words('practice_open')}</summary>
      <div class="field">
        <label for={id}>{words('practice_open_label')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => open(currentTarget)}
        />
      </div>
      <div role="status">{said && <p class={`notice ${said.good ? 'good' : 'check'}`}>{said.text}</p>}</div>
    </details>
  );
}
