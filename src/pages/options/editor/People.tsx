import { words } from '../../../platform/words.ts';
import type { Pack } from '../../../policy/pack.ts';
import { TextField } from '../../shared/Fields.tsx';
import type { EditorProps } from './draft.ts';
import { Rows } from './Rows.tsx';

type Named = Pack['people']['permitted'][number];

/** People who may be named: in office, or with their written permission. */
export function People({ draft: { people }, change }: EditorProps) {
  const rows = (list: 'inOffice' | 'permitted') => (
    <Rows<Named>
      items={people[list]}
      onChange={(items) => change({ people: { ...people, [list]: items } })}
      fresh={() => ({ name: '' })}
      name={({ name }) => name}
      add="options_names_add"
    >
      {({ name, on, note }, set) => (
        <>
          <TextField label={words('name')} value={name} onChange={(name) => set({ name })} />
          <TextField
            label={words(list === 'permitted' ? 'options_names_on' : 'from')}
            type="date"
            value={on ?? ''}
            onChange={(on) => set({ on })}
          />
          <TextField label={words('options_names_note')} value={note ?? ''} onChange={(note) => set({ note })} />
        </>
      )}
    </Rows>
  );
  return (
    <>
      <h3>{words('editor_in_office')}</h3>
      {rows('inOffice')}
      <h3>{words('editor_permitted')}</h3>
      {rows('permitted')}
    </>
  );
}
