import { nameKey } from '../../language/message.ts';
import { words } from '../../platform/words.ts';
import type { Pack } from '../../policy/pack.ts';
import { COMPOSER_KINDS, SITES, type Situation, STANDINGS } from '../../policy/vocabulary.ts';
import { SelectField } from './Fields.tsx';
import { capitalised } from './format.ts';
import { standingName } from './names.ts';

interface Props {
  pack: Pack;
  situation: Situation;
  /** What was chosen anew. */
  onChange(part: Partial<Situation>): void;
}

/** Everything about a draft that is not its text, chosen by hand. */
export function SituationForm({ pack, situation, onChange: set }: Props) {
  return (
    <div class="fields situation">
      <SelectField
        label={words('situation_account')}
        value={situation.account}
        onChange={(account) => set({ account })}
        choices={(['council', 'personal', 'unknown'] as const).map((value) => ({
          value,
          label: words(nameKey('account', value)),
        }))}
      />
      <SelectField
        label={words('channel')}
        value={situation.channel ?? ''}
        onChange={(channel) => set({ channel: channel || null })}
        choices={[
          ...pack.channels.map(({ id, name }) => ({ value: id, label: name })),
          { value: '', label: words('channel_none') },
        ]}
      />
      <SelectField
        label={words('situation_kind')}
        value={situation.kind}
        onChange={(kind) => set({ kind, audience: kind === 'message' ? 'direct' : 'public' })}
        choices={COMPOSER_KINDS.filter((kind) => kind !== 'unknown').map((value) => ({
          value,
          label: capitalised(words(nameKey('kind', value))),
        }))}
      />
      <SelectField
        label={words('situation_audience')}
        value={situation.audience}
        onChange={(audience) => set({ audience })}
        choices={(['public', 'private-group', 'direct', 'unknown'] as const).map((value) => ({
          value,
          label: words(nameKey('audience', value)),
        }))}
      />
      <SelectField
        label={words('situation_site')}
        value={situation.site}
        onChange={(site) => set({ site })}
        choices={([...SITES, 'none'] as const).map((value) => ({ value, label: words(nameKey('site', value)) }))}
      />
      <SelectField
        label={words('situation_standing')}
        value={situation.standing}
        onChange={(standing) => set({ standing })}
        choices={([...STANDINGS, 'unknown'] as const).map((value) => ({ value, label: standingName(value) }))}
      />
    </div>
  );
}
