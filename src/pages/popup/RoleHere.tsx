import type { Answer } from '../../access/access.ts';
import { askAll, type Person, rolesOn, unknownTitles } from '../../access/access.ts';
import { nameKey } from '../../language/message.ts';
import { VerdictMark } from '../../look/VerdictMark.tsx';
import { words } from '../../platform/words.ts';
import type { Channel, Pack } from '../../policy/pack.ts';
import type { Verdict } from '../../policy/vocabulary.ts';
import { becauseWords } from '../shared/because.ts';
import { listed } from '../shared/format.ts';
import { actionName, roleName, titleNames } from '../shared/names.ts';
import type { Everything } from '../shared/useStored.ts';
import { WhoYouAre } from './WhoYouAre.tsx';

interface Props {
  everything: Everything;
  channel: Channel;
  today: string;
}

const LISTS: readonly Verdict[] = ['allowed', 'not allowed', 'not stated'];

/** Your role on the page you are on, what you may do there, and who looks after it. */
export function RoleHere({ everything, channel, today }: Props) {
  const { pack } = everything;
  const { person } = everything.settings;
  const roles = rolesOn(pack, person, channel).map((role) => roleName(role, channel));
  const answers = askAll(pack, person, channel, today);
  const clause = pack.clauses.find(({ id }) => id === pack.access.clause);
  return (
    <section class="part role">
      <h2>{roles.length > 0 ? words('popup_your_role', listed(roles)) : withoutRole(pack, person)}</h2>
      <WhoYouAre everything={everything} />
      {LISTS.map((verdict) => (
        <Answers
          key={verdict}
          verdict={verdict}
          answers={answers.filter((answer) => answer.verdict === verdict)}
          pack={pack}
          channel={channel}
        />
      ))}
      {clause && (
        <details>
          <summary>{words('clause_summary', clause.id, clause.title)}</summary>
          <p>{clause.summary}</p>
        </details>
      )}
      <LooksAfter pack={pack} channel={channel} />
    </section>
  );
}

function withoutRole(pack: Pack, person: Person): string {
  if (person.standing === 'councillor') return words('popup_role_councillor');
  const unknown =
    (person.standing === 'unknown' && person.titles.length === 0) || unknownTitles(pack, person).length > 0;
  return words(unknown ? 'popup_role_unknown' : 'popup_role_none');
}

function Answers(props: { verdict: Verdict; answers: Answer[]; pack: Pack; channel: Channel }) {
  const { verdict, answers, pack, channel } = props;
  if (answers.length === 0) return null;
  const name = words(nameKey('verdict', verdict));
  return (
    <section class="answers">
      <h3>{name}</h3>
      <ul aria-label={name}>
        {answers.map(({ action, clause, because }) => (
          <li key={action}>
            <VerdictMark verdict={verdict} />
            <span>
              {actionName(action)}
              {(because.kind === 'grant' || (because.kind === 'role' && because.channel !== channel.id)) && (
                <small>{becauseWords(because, pack)}</small>
              )}
            </span>
            <span class="clause">{words('clause_number', clause)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who else to ask: the Moderator and the Admins of the channel, by title. */
function LooksAfter({ pack, channel }: { pack: Pack; channel: Channel }) {
  const { moderator, admin } = channel.holders;
  return (
    <details>
      <summary>{words('popup_looks_after')}</summary>
      <dl>
        <dt>{roleName('moderator', channel)}</dt>
        <dd>{listed(titleNames(pack, moderator), 'disjunction') || words('nobody_named')}</dd>
        <dt>{roleName('admin', channel)}</dt>
        <dd>{listed(titleNames(pack, admin)) || words('nobody_named')}</dd>
      </dl>
    </details>
  );
}
