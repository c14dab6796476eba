import { nameKey } from '../../../language/message.ts';
import { words } from '../../../platform/words.ts';
import { dayOf } from '../../../policy/days.ts';
import type { PackExample } from '../../../policy/pack.ts';
import { exampleSituation } from '../../../policy/selfTest.ts';
import { RULE_IDS } from '../../../policy/vocabulary.ts';
import { SelectField, TextArea, TextField } from '../../shared/Fields.tsx';
import { SituationForm } from '../../shared/SituationForm.tsx';
import type { EditorProps } from './draft.ts';
import { Rows } from './Rows.tsx';

type Expected = PackExample['expect'][number];

/** Texts that show what the pack finds and what it lets pass: tried whenever it is loaded, and the training's questions. */
export function Examples({ draft, change }: EditorProps) {
  const today = dayOf(new Date());
  const rules = RULE_IDS.map((value) => ({ value, label: words(nameKey('rule', value)) }));
  return (
    <>
      <p class="hint">{words('editor_examples_hint')}</p>
      <Rows<PackExample>
        items={draft.examples}
        onChange={(examples) => change({ examples })}
        fresh={() => ({ text: '', expect: [] })}
        name={({ text }) => text}
        add="editor_add_example"
        wide
      >
        {(example, set) => (
          <>
            <TextArea label={words('editor_example_text')} value={example.text} onChange={(text) => set({ text })} />
            <Rows<Expected>
              items={example.expect}
              onChange={(expect) => set({ expect })}
              fresh={() => ({ rule: 'personal-information' })}
              name={({ rule }) => words(nameKey('rule', rule))}
              add="editor_add_expected"
            >
              {(expected, setExpected) => (
                <>
                  <SelectField
                    label={words('editor_expected_rule')}
                    value={expected.rule}
                    onChange={(rule) => setExpected({ rule })}
                    choices={rules}
                  />
                  <TextField
                    label={words('editor_expected_words')}
                    value={expected.words ?? ''}
                    onChange={(marked) => setExpected({ words: marked })}
                  />
                </>
              )}
            </Rows>
            <details>
              <summary>{words('editor_example_situation')}</summary>
              <SituationForm
                pack={draft}
                situation={exampleSituation(draft, example, today)}
                onChange={(part) => set({ situation: { ...example.situation, ...part } })}
              />
            </details>
          </>
        )}
      </Rows>
    </>
  );
}
