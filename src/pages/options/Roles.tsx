import { useState } from 'preact/hooks';
import { titleOf } from '../../access/access.ts';
import { words } from '../../platform/words.ts';
import { dayOf } from '../../policy/days.ts';
import type { Pack } from '../../policy/pack.ts';
import { STANDINGS } from '../../policy/vocabulary.ts';
import { SelectField, TextField } from '../shared/Fields.tsx';
import { longDay } from '../shared/format.ts';
import { actionName, standingName, titleNames } from '../shared/names.ts';
import { useSave } from '../shared/Saving.tsx';
import type { Everything } from '../shared/useStored.ts';
import { Locked } from './Locked.tsx';

/** What the Moderator decides on top of the policy's table (clause 4.6): Editors, and who may create posts. */
export function Roles({ everything }: { everything: Everything }) {
  const { pack, settings, locked } = everything;
  const save = useSave();
  const channelName = (id: string) => pack.channels.find((channel) => channel.id === id)?.name ?? id;
  return (
    <>
      <p>{words('options_roles_intro')}</p>
      {pack.channels.map(
        ({ id, name, editorsUndecided }) =>
          editorsUndecided && (
            <p class="notice" key={id}>
              <b>{name}</b>: {editorsUndecided}
            </p>
          ),
      )}

      <h3>{words('options_editors')}</h3>
      <Locked everything={everything} name="editors" />
      {settings.editors.length === 0 && <p class="muted">{words('options_editors_none')}</p>}
      <ul class="rows">
        {settings.editors.map(({ channel, title }) => (
          <li key={`${channel} ${title}`}>
            <span>
              {holderName(pack, title)}
              <small>{channelName(channel)}</small>
            </span>
            <button
              type="button"
              class="button"
              disabled={locked.has('editors')}
              onClick={() =>
                save((now) => ({
                  ...now,
                  editors: now.editors.filter((other) => !(other.channel === channel && other.title === title)),
                }))
              }
            >
              {words('remove')}
              <span class="hidden"> {holderName(pack, title)}</span>
            </button>
          </li>
        ))}
      </ul>
      {!locked.has('editors') && <AddEditor pack={pack} />}

      <h3>{words('options_grants')}</h3>
      <p class="muted">{words('options_grants_intro')}</p>
      <Locked everything={everything} name="grants" />
      {settings.grants.length === 0 && <p class="muted">{words('options_grants_none')}</p>}
      <ul class="rows">
        {settings.grants.map((grant, index) => (
          <li key={JSON.stringify(grant)}>
            <span>
              {holderName(pack, grant.person)}: {actionName(grant.action)}
              <small>
                {channelName(grant.channel)} ·{' '}
                {grant.until
                  ? words('options_grant_until', longDay(grant.from), longDay(grant.until))
                  : words('options_grant_from', longDay(grant.from))}
              </small>
            </span>
            <button
              type="button"
              class="button"
              disabled={locked.has('grants')}
              onClick={() => save((now) => ({ ...now, grants: now.grants.filter((_, other) => other !== index) }))}
            >
              {words('remove')}
              <span class="hidden"> {holderName(pack, grant.person)}</span>
            </button>
          </li>
        ))}
      </ul>
      {!locked.has('grants') && <AddGrant pack={pack} />}
    </>
  );
}

function AddEditor({ pack }: { pack: Pack }) {
  const save = useSave();
  const [who, setWho] = useState('');
  const [channel, setChannel] = useState(pack.channels.find((one) => one.editorsUndecided)?.id ?? pack.channels[0]!.id);
  const add = async (event: Event) => {
    event.preventDefault();
    const editor = { channel, title: holderId(pack, who) };
    if (await save((now) => ({ ...now, editors: [...now.editors, editor] }))) setWho('');
  };
  return (
    <form class="add" onSubmit={add}>
      <div class="fields">
        <WhoField pack={pack} value={who} onChange={setWho} />
        <ChannelField pack={pack} value={channel} onChange={setChannel} />
      </div>
      <button type="submit" class="button primary">
        {words('options_editors_add')}
      </button>
    </form>
  );
}

function AddGrant({ pack }: { pack: Pack }) {
  const save = useSave();
  const [person, setPerson] = useState('');
  const [channel, setChannel] = useState(pack.channels[0]!.id);
  const [from, setFrom] = useState(dayOf(new Date()));
  const [until, setUntil] = useState('');
  const wrongWay = until !== '' && until < from;
  const add = async (event: Event) => {
    event.preventDefault();
    if (wrongWay) return;
    const grant = { person: person.trim(), channel, action: 'create-post' as const, from, ...(until && { until }) };
    if (await save((now) => ({ ...now, grants: [...now.grants, grant] }))) setPerson('');
  };
  return (
    <form class="add" onSubmit={add}>
      <div class="fields">
        <WhoField pack={pack} value={person} onChange={setPerson} />
        <ChannelField pack={pack} value={channel} onChange={setChannel} />
        <TextField label={words('from')} type="date" value={from} onChange={setFrom} required />
        <TextField
          label={words('until')}
          type="date"
          value={until}
          onChange={setUntil}
          error={wrongWay ? words('until_before_from') : undefined}
        />
      </div>
      <button type="submit" class="button primary">
        {words('options_grants_add')}
      </button>
    </form>
  );
}

interface ChooseProps {
  pack: Pack;
  value: string;
  onChange(value: string): void;
}

function WhoField({ pack, value, onChange }: ChooseProps) {
  const suggestions = [...pack.titles.map(({ name }) => name), ...STANDINGS.map(standingName)];
  return (
    <TextField
      label={words('options_who')}
      hint={words('options_who_hint')}
      value={value}
      onChange={onChange}
      suggestions={suggestions}
      required
    />
  );
}

function ChannelField({ pack, value, onChange }: ChooseProps) {
  return (
    <SelectField
      label={words('channel')}
      value={value}
      onChange={onChange}
      choices={pack.channels.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** A title or a standing by its id; anybody else is a person, by name. */
function holderId(pack: Pack, who: string): string {
  const standing = STANDINGS.find((one) => standingName(one).toLowerCase() === who.trim().toLowerCase());
  return standing ?? titleOf(pack, who)?.id ?? who.trim();
}

const holderName = (pack: Pack, holder: string) => titleNames(pack, [holder])[0]!;
