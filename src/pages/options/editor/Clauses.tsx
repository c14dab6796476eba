import { words } from '../../../platform/words.ts';
import { STANDINGS } from '../../../policy/vocabulary.ts';
import { SelectField, TextArea, TextField } from '../../shared/Fields.tsx';
import { standingName } from '../../shared/names.ts';
import type { EditorProps } from './draft.ts';
import { Rows } from './Rows.tsx';

/** The policy's clauses in our own words, and what may follow from breaking them. */
export function Clauses({ draft, change }: EditorProps) {
  return (
    <>
      <Rows
        items={draft.clauses}
        onChange={(clauses) => change({ clauses })}
        fresh={() => ({ id: '', title: '', summary: '' })}
        name={({ id }) => id}
        add="editor_add_clause"
      >
        {({ id, title, summary }, set) => (
          <>
            <TextField label={words('editor_clause_number')} value={id} onChange={(id) => set({ id })} />
            <TextField label={words('editor_clause_title')} value={title} onChange={(title) => set({ title })} />
            <TextArea
              label={words('editor_clause_summary')}
              value={summary}
              onChange={(summary) => set({ summary })}
              rows={2}
            />
          </>
        )}
      </Rows>
      <h3>{words('editor_consequences')}</h3>
      {STANDINGS.map((standing) => {
        const consequence = draft.consequences[standing];
        const set = (part: Partial<typeof consequence>) =>
          change({ consequences: { ...draft.consequences, [standing]: { ...consequence, ...part } } });
        return (
          <div class="fields" key={standing}>
            <ClauseField
              draft={draft}
              label={words('editor_consequence_clause', standingName(standing))}
              value={consequence.clause}
              onChange={(clause) => set({ clause })}
            />
            <TextArea
              label={words('editor_consequence', standingName(standing))}
              value={consequence.summary}
              onChange={(summary) => set({ summary })}
              rows={2}
            />
          </div>
        );
      })}
    </>
  );
}

interface ClauseFieldProps {
  draft: EditorProps['draft'];
  label: string;
  value: string;
  onChange(clause: string): void;
}

/** One of the draft's clauses. */
export function ClauseField({ draft, ...field }: ClauseFieldProps) {
  const known = draft.clauses.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }));
  const choices = known.some(({ value }) => value === field.value)
    ? known
    : [{ value: field.value, label: field.value }, ...known];
  return <SelectField {...field} choices={choices} />;
}
