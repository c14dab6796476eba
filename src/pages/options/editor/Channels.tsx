import { nameKey } from '../../../language/message.ts';
import { words } from '../../../platform/words.ts';
import type { Channel } from '../../../policy/pack.ts';
import { ROLES, RULE_IDS, SITES, STANDINGS } from '../../../policy/vocabulary.ts';
import { CheckField, ChecksField, LinesField, SelectField, TextArea, TextField } from '../../shared/Fields.tsx';
import { roleName, siteName, standingName } from '../../shared/names.ts';
import { type EditorProps, idFor, replaced } from './draft.ts';
import { Rows } from './Rows.tsx';

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
              choices={[
                ...draft.titles.map(({ id, name }) => ({ value: id, label: name })),
                ...STANDINGS.map((value) => ({
                  value: value as string,
                  label: words('editor_all_of', standingName(value)),
                })),
              ]}
            />
          ))}
          <TextArea
            label={words('editor_editors_undecided')}
            value={channel.editorsUndecided ?? ''}
            onChange={(editorsUndecided) => set(index, { editorsUndecided })}
            rows={2}
          />
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
            choices={RULE_IDS.map((value) => ({ value, label: words(nameKey('rule', value)) }))}
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
