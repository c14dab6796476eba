import { useState } from 'preact/hooks';
import { words } from '../../platform/words.ts';
import { dayOf } from '../../policy/days.ts';
import { TextField } from '../shared/Fields.tsx';
import { longDay } from '../shared/format.ts';
import { useSave } from '../shared/Saving.tsx';
import type { Everything } from '../shared/useStored.ts';
import { Locked } from './Locked.tsx';

/** People who have agreed in writing to be named (clause 4.9), with the day. */
export function Names({ everything }: { everything: Everything }) {
  const save = useSave();
  const { settings, source, locked } = everything;
  const disabled = locked.has('permittedNames');
  return (
    <>
      <p>{words('options_names_intro')}</p>
      <Locked everything={everything} name="permittedNames" />
      {settings.permittedNames.length === 0 && <p class="muted">{words('options_names_none')}</p>}
      <ul class="rows">
        {settings.permittedNames.map((person) => (
          <li key={person.name}>
            <span>
              {person.name}
              <small>{permissionWords(person)}</small>
            </span>
            <button
              type="button"
              class="button"
              disabled={disabled}
              onClick={() =>
                save((now) => ({
                  ...now,
                  permittedNames: now.permittedNames.filter(({ name }) => name !== person.name),
                }))
              }
            >
              {words('remove')}
              <span class="hidden"> {person.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {!disabled && <AddName />}
      {source.pack.people.permitted.length + source.pack.people.inOffice.length > 0 && (
        <>
          <h3>{words('options_names_in_pack')}</h3>
          <ul class="rows">
            {[...source.pack.people.inOffice, ...source.pack.people.permitted].map((person) => (
              <li key={person.name}>
                <span>
                  {person.name}
                  <small>{permissionWords(person)}</small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function permissionWords({ on, note }: { on?: string | undefined; note?: string | undefined }): string {
  return [on && words('options_names_since', longDay(on)), note].filter(Boolean).join(' · ');
}

function AddName() {
  const save = useSave();
  const [name, setName] = useState('');
  const [on, setOn] = useState(dayOf(new Date()));
  const [note, setNote] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const person = { name: name.trim(), ...(on && { on }), ...(note.trim() && { note: note.trim() }) };
    const others = (list: { name: string }[]) =>
      list.filter((other) => other.name.toLowerCase() !== person.name.toLowerCase());
    const saved = await save((now) => ({ ...now, permittedNames: [...others(now.permittedNames), person] }));
    if (!saved) return;
    setName('');
    setNote('');
  };
  return (
    <form class="add" onSubmit={add}>
      <h3>{words('options_names_add')}</h3>
      <div class="fields">
        <TextField label={words('name')} value={name} onChange={setName} required />
        <TextField label={words('options_names_on')} type="date" value={on} onChange={setOn} />
        <TextField
          label={words('options_names_note')}
          hint={words('options_names_note_hint')}
          value={note}
          onChange={setNote}
        />
      </div>
      <button type="submit" class="button primary">
        {words('add')}
      </button>
    </form>
  );
}
