import { nameKey } from '../../../language/message.ts';
import { words } from '../../../platform/words.ts';
import type { Channel, Pack } from '../../../policy/pack.ts';
import { ROLES, RULE_IDS, SITES } from '../../../policy/vocabulary.ts';
import { CheckField, ChecksField, LinesField, SelectField, TextField } from '../../shared/Fields.tsx';
import { roleName, siteName } from '../../shared/names.ts';
import { type EditorProps, idFor, replaced } from './draft.ts';
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

/** The channels: their accounts, and who holds which role on them. */
export function Channels({ draft, change }: EditorProps) {
  const set = (index: number, part: Partial<Channel>) =>
    change({ channels: replaced(draft.channels, index, { ...draft.channels[index]!, ...part }) });
  const fresh = (): Channel => ({
    id: idFor(words('editor_new_channel'), draft.channels),
    name: '',
    accounts: [],
    domains: [],
    exempt: [],
    holders: { moderator: [], admin: [], editor: [] },
  });
  return (
    <>
      {draft.channels.map((channel, index) => (
        <section class="form-group" key={channel.id}>
          <h3>{channel.name || words('editor_new_channel')}</h3>
          <TextField
            label={words('editor_channel_name')}
            value={channel.name}
            onChange={(name) => set(index, { name })}
          />
          <h4>{words('options_accounts')}</h4>
          <Rows<Channel['accounts'][number]>
            items={channel.accounts}
            onChange={(accounts) => set(index, { accounts })}
            fresh={() => ({ site: 'facebook', name: channel.name, handle: '', confirmed: false })}
            name={({ site, name }) => `${siteName(site)} ${name}`}
            add="editor_add_account"
          >
            {(account, setAccount) => (
              <>
                <SelectField
                  label={words('situation_site')}
                  value={account.site}
                  onChange={(site) => setAccount({ site })}
                  choices={SITES.map((value) => ({ value, label: siteName(value) }))}
                />
                <TextField
                  label={words('editor_account_name')}
                  value={account.name}
                  onChange={(name) => setAccount({ name })}
                />
                <TextField
                  label={words('editor_account_handle')}
                  value={account.handle}
                  onChange={(handle) => setAccount({ handle })}
                />
                <CheckField
                  label={words('accounts_confirmed')}
                  value={account.confirmed}
                  onChange={(confirmed) => setAccount({ confirmed })}
                />
              </>
            )}
          </Rows>
          {ROLES.map((role) => (
            <ChecksField
              key={role}
              label={roleName(role, channel)}
              value={channel.holders[role]}
              onChange={(ids) => set(index, { holders: { ...channel.holders, [role]: ids } })}
              choices={draft.titles.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ))}
          <LinesField
            label={words('editor_domains')}
            hint={words('editor_domains_hint')}
            value={channel.domains}
            onChange={(domains) => set(index, { domains })}
          />
          <ChecksField
            label={words('editor_exempt')}
            value={channel.exempt}
            onChange={(exempt) => set(index, { exempt })}
            choices={RULE_IDS.filter((rule) => rule === 'endorsement' || channel.exempt.includes(rule)).map(
              (value) => ({
                value,
                label: words(nameKey('rule', value)),
              }),
            )}
          />
          <button
            type="button"
            class="button plain"
            onClick={() => change({ channels: draft.channels.filter((_, at) => at !== index) })}
          >
            {words('remove')} {channel.name}
          </button>
        </section>
      ))}
      <button type="button" class="button" onClick={() => change({ channels: [...draft.channels, fresh()] })}>
        {words('editor_add_channel')}
      </button>
    </>
  );
}

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
