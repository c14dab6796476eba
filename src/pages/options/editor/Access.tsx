import { nameKey } from '../../../language/message.ts';
import { words } from '../../../platform/words.ts';
import { dayOf } from '../../../policy/days.ts';
import type { Pack } from '../../../policy/pack.ts';
import { ACTIONS, type Action, ROLE_ROWS, type RoleRow, VERDICTS, type Verdict } from '../../../policy/vocabulary.ts';
import { ChecksField, SelectField, TextField } from '../../shared/Fields.tsx';
import { actionName } from '../../shared/names.ts';
import { ClauseField } from './Clauses.tsx';
import type { EditorProps } from './draft.ts';
import { Rows } from './Rows.tsx';

type Row = Pack['access']['rows'][RoleRow];

/** Who may do what: the table by role, and what the Moderator has authorised beside it. */
export function Access({ draft, change }: EditorProps) {
  const { access, grants, channels } = draft;
  const set = (part: Partial<Pack['access']>) => change({ access: { ...access, ...part } });
  const verdicts = VERDICTS.map((value) => ({ value, label: words(nameKey('editor_access', value)) }));
  const actions = ACTIONS.map((value) => ({ value, label: actionName(value) }));
  return (
    <>
      <ClauseField
        draft={draft}
        label={words('sheet_clause')}
        value={access.clause}
        onChange={(clause) => set({ clause })}
      />
      {ROLE_ROWS.map((role) => (
        <details key={role}>
          <summary>{words(nameKey('editor_row', role))}</summary>
          <div class="fields">
            {ACTIONS.map((action) => (
              <SelectField
                key={action}
                label={actionName(action)}
                value={verdictIn(access.rows[role], action)}
                onChange={(verdict) =>
                  set({ rows: { ...access.rows, [role]: withVerdict(access.rows[role], action, verdict) } })
                }
                choices={verdicts}
              />
            ))}
          </div>
        </details>
      ))}
      <ChecksField
        label={words('editor_moderator_everywhere')}
        value={access.moderatorEverywhere}
        onChange={(moderatorEverywhere) => set({ moderatorEverywhere })}
        choices={actions}
      />
      <h3>{words('options_grants')}</h3>
      <Rows
        items={grants}
        onChange={(grants) => change({ grants })}
        fresh={(): Pack['grants'][number] => ({
          person: '',
          channel: channels[0]?.id ?? '',
          action: 'create-post',
          from: dayOf(new Date()),
        })}
        name={({ person }) => person}
        add="options_grants_add"
      >
        {({ person, channel, action, from, until }, setGrant) => (
          <>
            <TextField label={words('options_who')} value={person} onChange={(person) => setGrant({ person })} />
            <SelectField
              label={words('channel')}
              value={channel}
              onChange={(channel) => setGrant({ channel })}
              choices={channels.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <SelectField
              label={words('editor_grant_action')}
              value={action}
              onChange={(action) => setGrant({ action })}
              choices={actions}
            />
            <TextField label={words('from')} type="date" value={from} onChange={(from) => setGrant({ from })} />
            <TextField
              label={words('until')}
              type="date"
              value={until ?? ''}
              onChange={(until) => setGrant({ until })}
            />
          </>
        )}
      </Rows>
    </>
  );
}

function verdictIn({ allowed, notAllowed }: Row, action: Action): Verdict {
  if (allowed.includes(action)) return 'allowed';
  return notAllowed.includes(action) ? 'not allowed' : 'not stated';
}

function withVerdict({ allowed, notAllowed }: Row, action: Action, verdict: Verdict): Row {
  const put = (actions: readonly Action[], here: boolean) => [
    ...actions.filter((other) => other !== action),
    ...(here ? [action] : []),
  ];
  return { allowed: put(allowed, verdict === 'allowed'), notAllowed: put(notAllowed, verdict === 'not allowed') };
}
