import { words } from '../../../platform/words.ts';
import type { Channel, Pack } from '../../../policy/pack.ts';
import { ROLES } from '../../../policy/vocabulary.ts';
import { LinesField, TextField } from '../../shared/Fields.tsx';
import { type EditorProps, idFor } from './draft.ts';
import { Rows } from './Rows.tsx';

/** The posts that the access table is keyed by. */
export function Titles({ draft, change }: EditorProps) {
  return (
    <Rows
      items={draft.titles}
      onChange={(titles) => change({ titles, channels: withoutLostHolders(draft.channels, titles) })}
      fresh={() => ({ id: idFor(words('editor_new_title'), draft.titles), name: '', aliases: [] })}
      name={({ name }) => name}
      add="editor_add_title"
    >
      {({ name, aliases }, set) => (
        <>
          <TextField label={words('editor_title')} value={name} onChange={(name) => set({ name })} />
          <LinesField label={words('editor_title_aliases')} value={aliases} onChange={(aliases) => set({ aliases })} />
        </>
      )}
    </Rows>
  );
}

/** A title that was removed holds no role any more. */
function withoutLostHolders(channels: readonly Channel[], titles: Pack['titles']): Channel[] {
  const known = new Set(titles.map(({ id }) => id));
  return channels.map((channel) => ({
    ...channel,
    holders: Object.fromEntries(
      ROLES.map((role) => [role, channel.holders[role].filter((id) => known.has(id))]),
    ) as Channel['holders'],
  }));
}
