import { words } from '../../../platform/words.ts';
import { TextField } from '../../shared/Fields.tsx';
import type { EditorProps } from './draft.ts';
import { Rows } from './Rows.tsx';

/** Periods, reminders and how long records are kept. */
export function Dates({ draft: { preElection, reminders, records }, change }: EditorProps) {
  const days = (text: string) => Math.max(1, Math.round(Number(text)) || 1);
  return (
    <>
      <h3>{words('editor_elections')}</h3>
      <Rows
        items={preElection}
        onChange={(preElection) => change({ preElection })}
        fresh={() => ({ name: '', from: '', until: '' })}
        name={({ name }) => name}
        add="editor_add_election"
      >
        {({ name, from, until }, set) => (
          <>
            <TextField label={words('name')} value={name} onChange={(name) => set({ name })} />
            <TextField label={words('from')} type="date" value={from} onChange={(from) => set({ from })} />
            <TextField label={words('until')} type="date" value={until} onChange={(until) => set({ until })} />
          </>
        )}
      </Rows>
      <div class="fields">
        <TextField
          label={words('editor_security_days')}
          type="number"
          value={`${reminders.securityDays}`}
          onChange={(text) => change({ reminders: { ...reminders, securityDays: days(text) } })}
        />
        <TextField
          label={words('editor_training_days')}
          type="number"
          value={`${reminders.trainingDays}`}
          onChange={(text) => change({ reminders: { ...reminders, trainingDays: days(text) } })}
        />
        <TextField
          label={words('editor_keep_months')}
          type="number"
          value={`${records.keepMonths}`}
          onChange={(text) => change({ records: { keepMonths: days(text) } })}
        />
      </div>
    </>
  );
}
