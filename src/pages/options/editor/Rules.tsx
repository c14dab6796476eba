import { nameKey } from '../../../language/message.ts';
import { words } from '../../../platform/words.ts';
import type { Pack, RuleOptions } from '../../../policy/pack.ts';
import { RULE_IDS, type RuleId, SEVERITIES, type Severity } from '../../../policy/vocabulary.ts';
import { LinesField, SelectField, TextField } from '../../shared/Fields.tsx';
import type { EditorProps } from './draft.ts';

type Weight = 'full' | Severity | 'off';

const SUBMIT: readonly Pack['submit'][] = ['stop-and-check', 'stop', 'off'];

/** How serious each check is at most, or whether it is made at all; and when the sheet before posting opens. */
export function Rules({ draft, change }: EditorProps) {
  const set = (rule: RuleId, options: RuleOptions) => change({ rules: { ...draft.rules, [rule]: options } });
  const choices = (['full', ...SEVERITIES, 'off'] as const).map((value) => ({
    value,
    label: words(value === 'full' || value === 'off' ? `editor_rule_${value}` : nameKey('at_most', value)),
  }));
  return (
    <div>
      <SelectField
        label={words('editor_submit')}
        value={draft.submit}
        onChange={(submit) => change({ submit })}
        choices={SUBMIT.map((value) => ({ value, label: words(nameKey('editor_submit', value)) }))}
      />
      {RULE_IDS.map((rule) => {
        // A rule that the pack does not name is off, until something is settled about it.
        const options = draft.rules[rule] ?? { clauses: [draft.clauses[0]?.id ?? ''], off: true, add: [], pass: [] };
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
              {rule === 'length' && (
                <TextField
                  label={words('editor_rule_limit')}
                  type="number"
                  value={`${options.limit ?? ''}`}
                  onChange={(text) => {
                    const { limit: _, ...rest } = options;
                    set(rule, text ? { ...rest, limit: Number(text) } : rest);
                  }}
                />
              )}
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
