/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { Composer } from '../composer.ts';
import { Field } from '../editors/Field.tsx';
import { LexicalEditor } from '../editors/lexical.tsx';
import { Listbox } from '../mentions.tsx';

interface Props {
  composer: Composer;
  placeholder: string;
  /** Left out where the site only gives a placeholder. */
  label?: string;
  lines?: 'paragraphs' | 'breaks';
  spellCheck?: 'true' | 'false';
}

/** Facebook's text field: Lexical, its placeholder a sibling, its aria-placeholder there only a moment later. */
export function TextField({ composer, placeholder, label, lines = 'paragraphs', spellCheck = 'true' }: Props) {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHydrated(true), 30);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="field x78zum5 xdt5ytf">
      <Field composer={composer}>
        {(bind) => (
          <LexicalEditor
            bind={bind}
            lines={lines}
            attributes={{
              ...(label ? { 'aria-label': label } : {}),
              ...(hydrated ? { 'aria-placeholder': placeholder } : {}),
              // React's own spelling of the attribute
              spellCheck,
            }}
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
