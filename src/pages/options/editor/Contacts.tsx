import { words } from '../../../platform/words.ts';
import type { Pack } from '../../../policy/pack.ts';
import { LinesField, TextField } from '../../shared/Fields.tsx';
import type { EditorProps } from './draft.ts';
import { Rows } from './Rows.tsx';

/** Contact details that may be published: the council's own, and its partners'. */
export function Contacts({ draft: { contacts, partners }, change }: EditorProps) {
  const set = (part: Partial<Pack['contacts']>) => change({ contacts: { ...contacts, ...part } });
  return (
    <>
      <div class="fields">
        <TextField
          label={words('editor_clerk_email')}
          type="email"
          value={contacts.clerkEmail ?? ''}
          onChange={(clerkEmail) => set({ clerkEmail })}
        />
        <TextField
          label={words('editor_moderator_email')}
          type="email"
          value={contacts.moderatorEmail ?? ''}
          onChange={(moderatorEmail) => set({ moderatorEmail })}
        />
      </div>
      <p class="hint">{words('one_a_line')}</p>
      <div class="fields">
        <LinesField label={words('editor_phones')} value={contacts.phones} onChange={(phones) => set({ phones })} />
        <LinesField label={words('editor_emails')} value={contacts.emails} onChange={(emails) => set({ emails })} />
        <LinesField label={words('editor_domains')} value={contacts.domains} onChange={(domains) => set({ domains })} />
        <LinesField
          label={words('editor_postcodes')}
          value={contacts.postcodes}
          onChange={(postcodes) => set({ postcodes })}
        />
      </div>
      <h3>{words('editor_partners')}</h3>
      <Rows
        items={partners}
        onChange={(partners) => change({ partners })}
        fresh={() => ({ name: '', phones: [], emails: [], domains: [] })}
        name={({ name }) => name}
        add="editor_add_partner"
      >
        {(partner, setPartner) => (
          <>
            <TextField label={words('name')} value={partner.name} onChange={(name) => setPartner({ name })} />
            <LinesField
              label={words('editor_phones')}
              value={partner.phones}
              onChange={(phones) => setPartner({ phones })}
            />
            <LinesField
              label={words('editor_emails')}
              value={partner.emails}
              onChange={(emails) => setPartner({ emails })}
            />
            <LinesField
              label={words('editor_domains')}
              value={partner.domains}
              onChange={(domains) => setPartner({ domains })}
            />
          </>
        )}
      </Rows>
    </>
  );
}

/** Words of the place: acronyms that are not shouting, and names that are not people. */
export function LocalWords({ draft, change }: EditorProps) {
  return (
    <div class="fields">
      <LinesField
        label={words('editor_acronyms')}
        hint={words('one_a_line')}
        value={draft.acronyms}
        onChange={(acronyms) => change({ acronyms })}
      />
      <LinesField
        label={words('editor_place_names')}
        hint={words('editor_place_names_hint')}
        value={draft.placeNames}
        onChange={(placeNames) => change({ placeNames })}
      />
    </div>
  );
}
