/** @jsxImportSource react */
import {
  CompositeDecorator,
  ContentState,
  type DraftDecorator,
  type DraftEditorCommand,
  Editor,
  type EditorProps,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
  type SelectionState,
} from 'draft-js';
import { type ComponentType, type ReactNode, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { type Binding, beforeCaret } from '../composer.ts';

interface Props {
  bind: Binding;
  label?: string;
  placeholder: string;
  role?: 'textbox' | 'combobox';
  spellCheck?: boolean;
  testId?: string;
}

/** Its published types are older than `exactOptionalPropertyTypes`. */
const Draft = Editor as unknown as ComponentType<EditorProps>;

type Key = React.KeyboardEvent<unknown>;

/** A real Draft.js editor with what X and TikTok set on it. */
export function DraftEditor({ bind, label, placeholder, role = 'textbox', spellCheck = true, testId }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [state, setState] = useState(() => withText(bind.initial));
  const latest = useRef(state);
  const change = (next: EditorState) => {
    latest.current = next;
    setState(next);
  };
  const text = () => latest.current.getCurrentContent().getPlainText('\n');
  const { onText } = bind;
  // The caret is only in its place once the change is on the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every change of the state
  useEffect(() => onText(text(), beforeCaret()), [onText, state]);

  useImperativeHandle(bind.handle, () => ({
    text,
    set: (value) => change(EditorState.moveFocusToEnd(withText(value))),
    mention: (typed, { handle }) => change(withMention(latest.current, typed, `@${handle}`)),
    element: () => box.current?.querySelector<HTMLElement>('.public-DraftEditor-content, [contenteditable]') ?? null,
  }));

  const handled = (key: Key) => (bind.onKey(key.nativeEvent) ? 'handled' : 'not-handled');
  const open = Object.keys(bind.listAttributes).length > 0;
  return (
    <div ref={box}>
      <Draft
        editorState={state}
        onChange={change}
        placeholder={placeholder}
        role={role}
        spellCheck={spellCheck}
        {...(label ? { ariaLabel: label } : {})}
        {...(testId ? { webDriverTestID: testId } : {})}
        {...(role === 'combobox' ? { ariaAutoComplete: 'list', ariaExpanded: open } : {})}
        ariaMultiline
        handleReturn={handled}
        handlePastedFiles={(blobs) => (bind.onFiles(fileList(blobs)) ? 'handled' : 'not-handled')}
        handleDroppedFiles={(_selection, blobs) => (bind.onFiles(fileList(blobs)) ? 'handled' : 'not-handled')}
        keyBindingFn={(key) => bindKey(key, open, bind)}
        handleKeyCommand={(command) => (command === LIST_KEY ? 'handled' : 'not-handled')}
      />
    </div>
  );
}

/** Draft's name here for a key that the open list has taken. */
const LIST_KEY = 'list-key';

function bindKey(key: Key, listOpen: boolean, bind: Binding): DraftEditorCommand | string | null {
  if (listOpen && bind.onKey(key.nativeEvent)) return LIST_KEY;
  return getDefaultKeyBinding(key as Parameters<typeof getDefaultKeyBinding>[0]);
}

function fileList(blobs: Blob[]): FileList {
  const data = new DataTransfer();
  for (const blob of blobs)
    data.items.add(blob instanceof File ? blob : new File([blob], 'pasted', { type: blob.type }));
  return data.files;
}

function withText(text: string): EditorState {
  return EditorState.createWithContent(ContentState.createFromText(text), new CompositeDecorator([LINKS]));
}

function withMention(state: EditorState, typed: number, name: string): EditorState {
  const at = state.getSelection();
  const range = at.merge({ anchorOffset: at.getStartOffset() - typed }) as SelectionState;
  const content = Modifier.replaceText(state.getCurrentContent(), range, `${name} `);
  return EditorState.push(state, content, 'insert-characters');
}

/** Mentions, hashtags and addresses are coloured, as both sites do: a node of their own amid the text. */
const LINKS: DraftDecorator = {
  strategy(block, found) {
    for (const match of block.getText().matchAll(/(?<!\w)(?:[@#]\w+|https?:\/\/\S+)/g)) {
      found(match.index, match.index + match[0].length);
    }
  },
  component: ({ children }: { children: ReactNode }) => <span className="mention">{children}</span>,
};
