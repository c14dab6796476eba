import { words } from '../../../platform/words.ts';
import { STANDINGS } from '../../../policy/vocabulary.ts';
import { LinesField, SelectField, TextArea, TextField } from '../../shared/Fields.tsx';
import { standingName } from '../../shared/names.ts';
import type { EditorProps } from './draft.ts';
import { Rows } from './Rows.tsx';

/** The council and its policy: names, dates, clauses. */
export function Council({ draft, change }: EditorProps) {
  const { council, policy } = draft;
  return (
    <>
      <div class="fields">
        <TextField
          label={words('editor_council')}
          value={council.name}
          onChange={(name) => change({ council: { ...council, name } })}
        />
        <TextField
          label={words('editor_place')}
          value={council.place}
          onChange={(place) => change({ council: { ...council, place } })}
        />
        <TextField
          label={words('editor_policy')}
          value={policy.title}
          onChange={(title) => change({ policy: { ...policy, title } })}
        />
        <TextField label={words('editor_version')} value={draft.version} onChange={(version) => change({ version })} />
        <TextField
          label={words('editor_adopted')}
          type="date"
          value={policy.adopted}
          onChange={(adopted) => change({ policy: { ...policy, adopted } })}
        />
        <TextField
          label={words('editor_review')}
          type="date"
          value={policy.reviewDue}
          onChange={(reviewDue) => change({ policy: { ...policy, reviewDue } })}
        />
      </div>
      <LinesField
        label={words('editor_aliases')}
        hint={words('one_a_line')}
        value={council.aliases}
        onChange={(aliases) => change({ council: { ...council, aliases } })}
      />
    </>
  );
}

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
