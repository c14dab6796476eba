/** @jsxImportSource react */
import type { Composer } from '../composer.ts';
import { Field } from '../editors/Field.tsx';
import { LexicalEditor } from '../editors/lexical.tsx';
import { Listbox } from '../mentions.tsx';

/** Instagram's Lexical fields: captions (spell-checked) and messages (not). */
export function CaptionField({
  composer,
  label,
  placeholder = label,
  spellCheck = 'true',
}: {
  composer: Composer;
  label: string;
  placeholder?: string;
  spellCheck?: 'true' | 'false';
}) {
  return (
    <div className="field">
      <Field composer={composer}>
        {(bind) => (
          <LexicalEditor
            bind={bind}
            attributes={{ 'aria-label': label, 'aria-placeholder': placeholder, spellCheck }}
          />
        )}
      </Field>
      {composer.text === '' && (
        <div aria-hidden="true" className="placeholder">
          {placeholder}
        </div>
      )}
      <Listbox composer={composer} />
    </div>
  );
}
