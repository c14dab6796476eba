/** @jsxImportSource react */
import { useEffect, useImperativeHandle, useRef } from 'react';
import { type Binding, beforeCaret } from '../composer.ts';

interface Props {
  bind: Binding;
  /** What the attribute says: a plain editable element, or one that takes text only. */
  editable: 'true' | 'plaintext-only';
  /** UTF-16 code units after which the site takes no more. */
  maximum?: number;
  attributes: Record<string, string | number>;
}

/** An editable element without an editor behind it: the site reads it after every input. */
export function PlainEditable({ bind, editable, maximum = Number.POSITIVE_INFINITY, attributes }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const initial = useRef(bind.initial);
  useImperativeHandle(bind.handle, () => ({
    text: () => read(field.current!),
    set(text) {
      field.current!.textContent = text;
      bind.onText(text, '');
    },
    mention(typed, { handle }) {
      const selection = document.getSelection()!;
      for (let count = 0; count < typed; count++) selection.modify('extend', 'backward', 'character');
      document.execCommand('insertText', false, `@${handle} `);
    },
    element: () => field.current,
  }));
  useEffect(() => {
    const element = field.current!;
    if (initial.current) element.textContent = initial.current;
    const limit = (event: InputEvent) => {
      if (event.data && read(element).length + event.data.length > maximum) event.preventDefault();
    };
    element.addEventListener('beforeinput', limit);
    return () => element.removeEventListener('beforeinput', limit);
  }, [maximum]);
  return (
    <div
      ref={field}
      role="textbox"
      contentEditable={editable}
      suppressContentEditableWarning
      tabIndex={0}
      onKeyDown={(event) => bind.onKey(event.nativeEvent)}
      onInput={(event) => bind.onText(read(event.currentTarget), beforeCaret())}
      {...attributes}
      {...bind.listAttributes}
    />
  );
}

/** Lines as they are seen; browsers put one break too many at the end. */
function read(element: HTMLElement): string {
  // Line breaks must be seen
  return element.innerText.replace(/\n$/, '');
}
