import { render } from 'preact';
import { askAll, rolesOn } from '../../access/access.ts';
import { nameKey } from '../../language/message.ts';
import { words } from '../../platform/words.ts';
import { dayOf } from '../../policy/days.ts';
import type { Channel, Pack } from '../../policy/pack.ts';
import { ROLES, RULE_IDS } from '../../policy/vocabulary.ts';
import { listed, longDay } from '../shared/format.ts';
import { actionName, roleName, siteName, titleNames } from '../shared/names.ts';

/** Prints a pack clause by clause, for adoption at a meeting. */
export function printSheet(pack: Pack): void {
  const place = document.createElement('div');
  place.className = 'sheet print-only';
  document.body.append(place);
  render(<Sheet pack={pack} />, place);
  window.print();
  render(null, place);
  place.remove();
}

function Sheet({ pack }: { pack: Pack }) {
  return (
    <>
      <h1>{words('sheet_heading', pack.council.name)}</h1>
      <p>
        {words('policy_adopted', pack.policy.title, longDay(pack.policy.adopted))}.{' '}
        {words('policy_review_due', longDay(pack.policy.reviewDue))}. {words('sheet_version', pack.version)}
      </p>
      <h2>{words('sheet_clauses')}</h2>
      <table class="lines">
        <thead>
          <tr>
            <th scope="col">{words('sheet_clause')}</th>
            <th scope="col">{words('sheet_meaning')}</th>
            <th scope="col">{words('sheet_checked')}</th>
          </tr>
        </thead>
        <tbody>
          {pack.clauses.map(({ id, title, summary }) => (
            <tr key={id}>
              <td>
                {id} {title}
              </td>
              <td>{summary}</td>
              <td>{checkedFor(pack, id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pack.channels.map((channel) => (
        <ChannelSheet key={channel.id} pack={pack} channel={channel} />
      ))}
      <p class="signed">{words('sheet_adopted')}</p>
      <p class="signed">{words('sheet_signed')}</p>
    </>
  );
}

/** What the product looks for in the name of a clause. */
function checkedFor(pack: Pack, clause: string): string {
  const names = RULE_IDS.flatMap((rule) => {
    const settings = pack.rules[rule];
    if (!settings || settings.off || !settings.clauses.includes(clause)) return [];
    const name = words(nameKey('rule', rule));
    return settings.atMost ? `${name} (${words(nameKey('at_most', settings.atMost))})` : name;
  });
  return names.join('; ');
}

function ChannelSheet({ pack, channel }: { pack: Pack; channel: Channel }) {
  const today = dayOf(new Date());
  const holders = pack.titles.filter(
    ({ id }) => rolesOn(pack, { titles: [id], standing: 'employee' }, channel).length > 0,
  );
  return (
    <section>
      <h2>{channel.name}</h2>
      <p>
        {channel.accounts
          .map(({ site, name, handle, confirmed }) =>
            words(confirmed ? 'sheet_account' : 'sheet_account_unconfirmed', siteName(site), name, handle),
          )
          .join('; ')}
      </p>
      <ul>
        {ROLES.map((role) => (
          <li key={role}>
            <b>{roleName(role, channel)}</b>: {listed(titleNames(pack, channel.holders[role])) || words('nobody_named')}
          </li>
        ))}
        {channel.editorsUndecided && <li>{channel.editorsUndecided}</li>}
      </ul>
      <table class="lines">
        <thead>
          <tr>
            <th scope="col">{words('person_titles')}</th>
            <th scope="col">{words('verdict_allowed')}</th>
            <th scope="col">{words('verdict_not_allowed')}</th>
          </tr>
        </thead>
        <tbody>
          {[
            ...holders.map(({ id, name }) => ({ name, person: { titles: [id], standing: 'employee' as const } })),
            { name: words('standing_councillor'), person: { titles: [], standing: 'councillor' as const } },
          ].map(({ name, person }) => {
            const answers = askAll(pack, person, channel, today);
            const all = (verdict: string) =>
              answers.filter((answer) => answer.verdict === verdict).map(({ action }) => actionName(action));
            return (
              <tr key={name}>
                <td>{name}</td>
                <td>{listed(all('allowed'))}</td>
                <td>{listed(all('not allowed'))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
