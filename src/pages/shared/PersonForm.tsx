import { titleOf, unknownTitles } from '../../access/access.ts';
import { words } from '../../platform/words.ts';
import { STANDINGS } from '../../policy/vocabulary.ts';
import { ChecksField, RadioField, TextField } from './Fields.tsx';
import { standingName } from './names.ts';
import { useSave } from './Saving.tsx';
import type { Everything } from './useStored.ts';

/** Who you are: standing, post-holder titles and, for permissions given to a person, your name. Saved as it is chosen. */
export function PersonForm({ everything: { pack, settings, locked } }: { everything: Everything }) {
  const save = useSave();
  const { person } = settings;
  const set = (part: Partial<typeof person>) => save((now) => ({ ...now, person: { ...now.person, ...part } }));
  const disabled = locked.has('person');
  const known = person.titles.flatMap((title) => titleOf(pack, title)?.id ?? []);
  const unknown = unknownTitles(pack, person);
  const setTitles = (titles: string[]) =>
    set({ titles, ...(person.standing === 'unknown' && { standing: 'employee' as const }) });
  return (
    <>
      <RadioField
        label={words('person_standing')}
        value={person.standing}
        disabled={disabled}
        choices={STANDINGS.map((value) => ({ value, label: standingName(value) }))}
        onChange={(standing) => set({ standing })}
      />
      <ChecksField
        label={words('person_titles')}
        hint={words('person_titles_hint')}
        value={known}
        disabled={disabled}
        choices={pack.titles.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(titles) => setTitles([...titles, ...unknown])}
      />
      <TextField
        label={words('person_other_title')}
        value={unknown.join(', ')}
        disabled={disabled}
        lazy
        onChange={(text) => {
          const others = text.split(',').flatMap((part) => titleOf(pack, part)?.id ?? (part.trim() || []));
          setTitles([...new Set([...known, ...others])]);
        }}
      />
      <TextField
        label={words('person_name')}
        hint={words('person_name_hint')}
        value={person.name}
        disabled={disabled}
        lazy
        onChange={(name) => set({ name: name.trim() })}
      />
    </>
  );
}
