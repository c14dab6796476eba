import { nameKey } from '../../../language/message.ts';
import { words } from '../../../platform/words.ts';
import type { Pack, RuleOptions } from '../../../policy/pack.ts';
import { RULE_IDS, type RuleId, SEVERITIES, type Severity } from '../../../policy/vocabulary.ts';
import { LinesField, SelectField, TextArea, TextField } from '../../shared/Fields.tsx';
import { ClauseField } from './Council.tsx';
import { type EditorProps, idFor } from './draft.ts';
import { Rows } from './Rows.tsx';

/** Contact details that may be published: the council's own, and its partners'. */
export function Contacts({ draft: { contacts, partners }, change }: EditorProps) {
  const set = (part: Partial<Pack['contacts']>) => change({ contacts: { ...contacts, ...part } });
  return (
    <>
      <div class="fields">
        <TextField
          label={words('editor_clerk_email')}
          type="email"
          value={contacts.clerkEmail ?? ''}
          onChange={(clerkEmail) => set({ clerkEmail })}
        />
        <TextField
          label={words('editor_moderator_email')}
          type="email"
          value={contacts.moderatorEmail ?? ''}
          onChange={(moderatorEmail) => set({ moderatorEmail })}
        />
      </div>
      <p class="hint">{words('one_a_line')}</p>
      <div class="fields">
        <LinesField label={words('editor_phones')} value={contacts.phones} onChange={(phones) => set({ phones })} />
        <LinesField label={words('editor_emails')} value={contacts.emails} onChange={(emails) => set({ emails })} />
        <LinesField label={words('editor_domains')} value={contacts.domains} onChange={(domains) => set({ domains })} />
        <LinesField
          label={words('editor_postcodes')}
          value={contacts.postcodes}
          onChange={(postcodes) => set({ postcodes })}
        />
      </div>
      <h3>{words('editor_partners')}</h3>
      <Rows
        items={partners}
        onChange={(partners) => change({ partners })}
        fresh={() => ({ name: '', phones: [], emails: [], domains: [] })}
        name={({ name }) => name}
        add="editor_add_partner"
      >
        {(partner, setPartner) => (
          <>
            <TextField label={words('name')} value={partner.name} onChange={(name) => setPartner({ name })} />
            <LinesField
              label={words('editor_phones')}
              value={partner.phones}
              onChange={(phones) => setPartner({ phones })}
            />
            <LinesField
              label={words('editor_emails')}
              value={partner.emails}
              onChange={(emails) => setPartner({ emails })}
            />
            <LinesField
              label={words('editor_domains')}
              value={partner.domains}
              onChange={(domains) => setPartner({ domains })}
            />
          </>
        )}
      </Rows>
    </>
  );
}

/** Words of the place: acronyms that are not shouting, and names that are not people. */
export function LocalWords({ draft, change }: EditorProps) {
  return (
    <div class="fields">
      <LinesField
        label={words('editor_acronyms')}
        hint={words('one_a_line')}
        value={draft.acronyms}
        onChange={(acronyms) => change({ acronyms })}
      />
      <LinesField
        label={words('editor_place_names')}
        hint={words('editor_place_names_hint')}
        value={draft.placeNames}
        onChange={(placeNames) => change({ placeNames })}
      />
    </div>
  );
}

/** Periods, reminders and how long records are kept. */
export function Dates({ draft: { preElection, reminders, records }, change }: EditorProps) {
  const days = (text: string) => Math.max(1, Math.round(Number(text)) || 1);
  return (
    <>
      <h3>{words('editor_elections')}</h3>
      <Rows
        items={preElection}
        onChange={(preElection) => change({ preElection })}
        fresh={() => ({ name: '', from: '', until: '' })}
        name={({ name }) => name}
        add="editor_add_election"
      >
        {({ name, from, until }, set) => (
          <>
            <TextField label={words('name')} value={name} onChange={(name) => set({ name })} />
            <TextField label={words('from')} type="date" value={from} onChange={(from) => set({ from })} />
            <TextField label={words('until')} type="date" value={until} onChange={(until) => set({ until })} />
          </>
        )}
      </Rows>
      <div class="fields">
        <TextField
          label={words('editor_security_days')}
          type="number"
          value={`${reminders.securityDays}`}
          onChange={(text) => change({ reminders: { ...reminders, securityDays: days(text) } })}
        />
        <TextField
          label={words('editor_training_days')}
          type="number"
          value={`${reminders.trainingDays}`}
          onChange={(text) => change({ reminders: { ...reminders, trainingDays: days(text) } })}
        />
        <TextField
          label={words('editor_keep_months')}
          type="number"
          value={`${records.keepMonths}`}
          onChange={(text) => change({ records: { keepMonths: days(text) } })}
        />
      </div>
    </>
  );
}

type Weight = 'full' | Severity | 'off';

/** How serious each check is at most, or whether it is made at all. */
export function Rules({ draft, change }: EditorProps) {
  const set = (rule: RuleId, options: RuleOptions) => change({ rules: { ...draft.rules, [rule]: options } });
  const choices = (['full', ...SEVERITIES, 'off'] as const).map((value) => ({
    value,
    label: words(value === 'full' || value === 'off' ? `editor_rule_${value}` : nameKey('at_most', value)),
  }));
  return (
    <div class="rule-list">
      {RULE_IDS.map((rule) => {
        const options = draft.rules[rule];
        if (!options) return null;
        const weight: Weight = options.off ? 'off' : (options.atMost ?? 'full');
        return (
          <details key={rule}>
            <summary>
              {words(nameKey('rule', rule))}{' '}
              <span class="muted">
                {words('editor_rule_clauses', options.clauses.join(', '))}
                {weight !== 'full' && ` · ${choices.find(({ value }) => value === weight)!.label}`}
              </span>
            </summary>
            <div class="fields">
              <SelectField
                label={words('editor_rule_weight')}
                value={weight}
                onChange={(chosen: Weight) => {
                  const { off: _off, atMost: _atMost, ...rest } = options;
                  if (chosen === 'off') set(rule, { ...rest, off: true });
                  else set(rule, chosen === 'full' ? rest : { ...rest, atMost: chosen });
                }}
                choices={choices}
              />
              <LinesField
                label={words('editor_rule_clause_list')}
                value={options.clauses}
                onChange={(clauses) => set(rule, { ...options, clauses })}
              />
              <LinesField
                label={words('editor_rule_add')}
                value={options.add}
                onChange={(add) => set(rule, { ...options, add })}
              />
              <LinesField
                label={words('editor_rule_pass')}
                value={options.pass}
                onChange={(pass) => set(rule, { ...options, pass })}
              />
            </div>
          </details>
        );
      })}
    </div>
  );
}

/** Ready replies that are offered in comments and messages. */
export function Replies({ draft, change }: EditorProps) {
  return (
    <Rows
      items={draft.replies}
      onChange={(replies) => change({ replies })}
      fresh={() => ({
        id: idFor(words('editor_new_reply'), draft.replies),
        clause: draft.clauses[0]?.id ?? '',
        title: '',
        text: '',
      })}
      name={({ title }) => title}
      add="editor_add_reply"
    >
      {({ clause, title, text }, set) => (
        <>
          <TextField label={words('editor_reply_title')} value={title} onChange={(title) => set({ title })} />
          <ClauseField
            draft={draft}
            label={words('sheet_clause')}
            value={clause}
            onChange={(clause) => set({ clause })}
          />
          <TextArea label={words('editor_reply_text')} value={text} onChange={(text) => set({ text })} />
        </>
      )}
    </Rows>
  );
}
