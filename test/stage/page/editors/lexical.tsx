/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  DROP_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  TextNode,
} from 'lexical';
import { useEffect, useRef } from 'react';
import { type Binding, beforeCaret } from '../composer.ts';
import { flags } from '../flags.ts';
import { recordError } from '../stage.ts';
import { $createMention, EmojiNode, MentionNode, replaceEmoji } from './lexicalNodes.ts';

interface Props {
  bind: Binding;
  /** What Enter makes where it does not send: paragraphs (posts) or line breaks in one paragraph (comments). */
  lines?: 'paragraphs' | 'breaks';
  attributes: Record<string, string>;
}

/** A real Lexical editor, with the attributes that Facebook and Instagram give its root. */
export function LexicalEditor({ bind, lines = 'paragraphs', attributes }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { composer, onKey, onText, onFiles } = bind;
  const initial = useRef(bind.initial);
  const handle = bind.handle;

  useEffect(() => {
    const editor = createEditor({
      namespace: composer,
      nodes: [MentionNode, EmojiNode],
      onError: (error) => recordError('Lexical', error),
      theme: { paragraph: 'xdj266r x11i5rnm xat24cr x1mh8g0r' },
    });
    const write = (text: string) => editor.update(() => $write(text, lines), { discrete: true, tag: 'history-merge' });
    const read = () => editor.getEditorState().read($read);
    const take = (event: Event, data: DataTransfer | null) => {
      const taken = onFiles(data?.files);
      if (taken) event.preventDefault();
      return taken;
    };
    const stop = mergeRegister(
      (lines === 'paragraphs' ? registerRichText : registerPlainText)(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerCommand(KEY_DOWN_COMMAND, onKey, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => take(event, 'clipboardData' in event ? event.clipboardData : null),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(DROP_COMMAND, (event) => take(event, event.dataTransfer), COMMAND_PRIORITY_CRITICAL),
      editor.registerUpdateListener(() => onText(read(), beforeCaret())),
      flags.get('emoji') === 'img' ? editor.registerNodeTransform(TextNode, replaceEmoji) : () => {},
    );
    editor.setRootElement(root.current);
    write(initial.current);
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    handle.current = {
      text: read,
      set(text) {
        write(text);
        editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
      },
      mention: (typed, account) =>
        editor.update(() => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection)) return;
          const node = selection.anchor.getNode();
          if (!$isTextNode(node)) return;
          const { offset } = selection.anchor;
          node.select(offset - typed, offset).insertNodes([$createMention(account.name), $createTextNode(' ')]);
        }),
      element: () => root.current,
    };
    return () => {
      handle.current = null;
      stop();
      editor.setRootElement(null);
    };
  }, [composer, onKey, onText, onFiles, lines, handle]);

  return (
    <div
      ref={root}
      role="textbox"
      contentEditable
      suppressContentEditableWarning
      spellCheck
      tabIndex={0}
      className="notranslate x1n2onr6 xh8yej3 lexical-field"
      {...attributes}
      {...bind.listAttributes}
    />
  );
}

function $read(): string {
  return $getRoot()
    .getChildren()
    .map((line) => line.getTextContent())
    .join('\n');
}

function $write(text: string, lines: Props['lines']): void {
  const root = $getRoot().clear();
  const parts = text.split('\n');
  if (lines === 'paragraphs') {
    for (const part of parts) root.append($createParagraphNode().append(...(part ? [$createTextNode(part)] : [])));
  } else {
    const paragraph = $createParagraphNode();
    parts.forEach((part, index) => {
      if (index > 0) paragraph.append($createLineBreakNode());
      if (part) paragraph.append($createTextNode(part));
    });
    root.append(paragraph);
  }
  // Only a field that has the keyboard may move the caret.
  if (document.activeElement?.matches('[data-lexical-editor]')) root.selectEnd();
}
