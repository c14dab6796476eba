import { useState } from 'preact/hooks';
import { words } from '../../platform/words.ts';
import { accountKey } from '../../policy/channels.ts';
import type { Channel } from '../../policy/pack.ts';
import { siteName } from './names.ts';
import { useSave } from './Saving.tsx';
import { profileAddress } from './siteLinks.ts';
import type { Everything } from './useStored.ts';

/** The council's accounts, channel by channel: confirm each handle, or put it right. */
export function AccountsForm({ everything: { pack, source, settings, locked } }: { everything: Everything }) {
  return (
    <>
      {pack.channels.map((channel, i) => (
        <section class="channel" key={channel.id}>
          <h3>{channel.name}</h3>
          <ul class="rows">
            {channel.accounts.map((account, j) => (
              <AccountRow
                key={accountKey(channel.id, account)}
                channel={channel.id}
                account={account}
                original={source.pack.channels[i]!.accounts[j]!}
                settledHere={accountKey(channel.id, account) in settings.handles}
                disabled={locked.has('handles')}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface RowProps {
  channel: string;
  account: Channel['accounts'][number];
  original: Channel['accounts'][number];
  settledHere: boolean;
  disabled: boolean;
}

function AccountRow({ channel, account, original, settledHere, disabled }: RowProps) {
  const save = useSave();
  const [handle, setHandle] = useState(account.handle);
  const key = accountKey(channel, account);
  const label = words('accounts_handle', account.name, siteName(account.site));
  const confirm = () => {
    const plain = handle.trim().replace(/^@/, '');
    setHandle(plain);
    return save((now) => ({ ...now, handles: { ...now.handles, [key]: plain } }));
  };
  const undo = async () => {
    await save(({ handles, ...now }) => {
      const { [key]: _, ...others } = handles;
      return { ...now, handles: others };
    });
    setHandle(original.handle);
  };
  const unchanged = account.confirmed && handle === account.handle;
  return (
    <li class="account">
      <span class="account-name">
        {siteName(account.site)}
        <small>{account.name}</small>
      </span>
      <input
        aria-label={label}
        value={handle}
        disabled={disabled}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => setHandle(currentTarget.value)}
      />
      <a href={profileAddress(account.site, handle)} target="_blank" rel="noreferrer">
        {words('accounts_look')}
        <span class="hidden"> {label}</span>
      </a>
      <span class={`state ${account.confirmed ? 'good' : 'check'}`}>
        {words(account.confirmed ? 'accounts_confirmed' : 'accounts_unconfirmed')}
      </span>
      {!disabled && (
        <span class="account-do">
          {!unchanged && handle.trim() !== '' && (
            <button type="button" class="button" onClick={confirm}>
              {words('accounts_confirm')}
              <span class="hidden"> {label}</span>
            </button>
          )}
          {settledHere && unchanged && (
            <button type="button" class="button plain" onClick={undo}>
              {words('undo')}
              <span class="hidden"> {label}</span>
            </button>
          )}
        </span>
      )}
    </li>
  );
}
