import { ask, type Person, rolesOn } from '../../access/access.ts';
import { nameKey } from '../../language/message.ts';
import { VerdictMark } from '../../look/VerdictMark.tsx';
import { words } from '../../platform/words.ts';
import type { Pack } from '../../policy/pack.ts';
import { ACTIONS } from '../../policy/vocabulary.ts';
import { actionName, roleName } from '../shared/names.ts';

interface Props {
  pack: Pack;
  person: Person;
  open: boolean;
  today: string;
}

/** What you may do on every channel of the council, in one table. */
export function AllChannels({ pack, person, open, today }: Props) {
  return (
    <details class="part channels" open={open}>
      <summary>{words('popup_all_channels')}</summary>
      <div class="wide">
        <table>
          <caption class="hidden">{words('popup_all_channels')}</caption>
          <thead>
            <tr>
              <td />
              {pack.channels.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words('popup_role')}</th>
              {pack.channels.map((channel) => (
                <td key={channel.id}>
                  {rolesOn(pack, person, channel).map((role) => (
                    <div key={role}>{roleName(role, channel)}</div>
                  ))}
                </td>
              ))}
            </tr>
            {ACTIONS.map((action) => (
              <tr key={action}>
                <th scope="row">{actionName(action)}</th>
                {pack.channels.map((channel) => {
                  const { verdict } = ask(pack, person, channel, action, today);
                  return (
                    <td key={channel.id}>
                      <VerdictMark verdict={verdict} />
                      <span class="hidden">{words(nameKey('verdict', verdict))}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
