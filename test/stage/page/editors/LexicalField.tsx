/** @jsxImportSource react */
import type { Composer } from '../composer.ts';
import { Listbox } from '../mentions.tsx';
import { Field } from './Field.tsx';
import { LexicalEditor } from './lexical.tsx';

interface Props {
  composer: Composer;
  /** What is seen while nothing is written: an element beside the editor. */
  placeholder: string;
  lines?: 'paragraphs' | 'breaks';
  /** Of the editor's root: labels, spell-checking. */
  attributes: Record<string, string>;
}

/** A Lexical editor with the placeholder and the list of mentions that stand beside it. */
export function LexicalField({ composer, placeholder, lines = 'paragraphs', attributes }: Props) {
  return (
    <div className="field x78zum5 xdt5ytf">
      <Field composer={composer}>{(bind) => <LexicalEditor bind={bind} lines={lines} attributes={attributes} />}</Field>
      {composer.text === '' && (
        <div aria-hidden="true" className="placeholder">
          {placeholder}
        </div>
      )}
      <Listbox composer={composer} />
    </div>
  );
}
