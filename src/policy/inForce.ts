import { accountKey } from './channels.ts';
import type { Pack } from './pack.ts';

/** What the council settled on this machine, in Options or through its administrator. */
export interface Settled {
  /** Handles confirmed as the council's, by `accountKey` of the pack's account. */
  handles: Readonly<Record<string, string>>;
  /** Titles made Editors of a channel whose Editors the policy leaves to be decided. */
  editors: readonly { channel: string; title: string }[];
  grants: Pack['grants'];
  permittedNames: Pack['people']['permitted'];
}

/** The pack as it is in force here: what the council settled on this machine laid over it. The pack is not changed. */
export function inForce(pack: Pack, settled: Settled): Pack {
  return {
    ...pack,
    channels: pack.channels.map((channel) => ({
      ...channel,
      accounts: channel.accounts.map((account) => {
        const handle = settled.handles[accountKey(channel.id, account)];
        return handle ? { ...account, handle, confirmed: true } : account;
      }),
      holders: {
        ...channel.holders,
        editor: [
          ...channel.holders.editor,
          ...settled.editors.filter((editor) => editor.channel === channel.id).map((editor) => editor.title),
        ],
      },
    })),
    grants: [...pack.grants, ...settled.grants],
    people: { ...pack.people, permitted: [...pack.people.permitted, ...settled.permittedNames] },
  };
}
