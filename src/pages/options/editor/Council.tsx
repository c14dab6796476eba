import { words } from '../../../platform/words.ts';
import { LinesField, TextField } from '../../shared/Fields.tsx';
import type { EditorProps } from './draft.ts';

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
      <LinesField
        label={words('editor_region')}
        hint={words('editor_region_hint')}
        value={council.region}
        onChange={(region) => change({ council: { ...council, region } })}
      />
    </>
  );
}
