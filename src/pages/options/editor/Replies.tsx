import { words } from '../../../platform/words.ts';
import { TextArea, TextField } from '../../shared/Fields.tsx';
import { ClauseField } from './Clauses.tsx';
import { type EditorProps, idFor } from './draft.ts';
import { Rows } from './Rows.tsx';

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
