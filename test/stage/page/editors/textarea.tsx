/** @jsxImportSource react */
import { type InputHTMLAttributes, useImperativeHandle, useRef, useState } from 'react';
import type { Binding } from '../composer.ts';

/** A text area whose value React holds, as the sites' are. */
export function TextArea({ bind, attributes }: { bind: Binding; attributes: Record<string, string | number> }) {
  return <Controlled as="textarea" bind={bind} attributes={attributes} />;
}

/** The same as a one-line input. */
export function TextInput({ bind, attributes }: { bind: Binding; attributes: Record<string, string | number> }) {
  return <Controlled as="input" bind={bind} attributes={attributes} />;
}

type Controls = HTMLTextAreaElement | HTMLInputElement;

function Controlled({
  as: Tag,
  bind,
  attributes,
}: {
  as: 'textarea' | 'input';
  bind: Binding;
  attributes: Record<string, string | number>;
}) {
  const field = useRef<Controls>(null);
  const [value, setValue] = useState(bind.initial);
  const model = useRef(bind.initial);
  const change = (text: string) => {
    model.current = text;
    setValue(text);
    bind.onText(text, text.slice(0, field.current?.selectionStart ?? text.length));
  };
  useImperativeHandle(bind.handle, () => ({
    text: () => model.current,
    set: change,
    mention(typed, { handle }) {
      const caret = field.current!.selectionStart ?? 0;
      change(`${model.current.slice(0, caret - typed)}@${handle} ${model.current.slice(caret)}`);
    },
    element: () => field.current,
  }));
  const props: InputHTMLAttributes<Controls> = {
    value,
    onChange: (event) => change(event.currentTarget.value),
    onKeyDown: (event) => bind.onKey(event.nativeEvent),
    onPaste: (event) => {
      if (bind.onFiles(event.clipboardData.files)) event.preventDefault();
    },
    ...attributes,
    ...bind.listAttributes,
  };
  return Tag === 'textarea' ? (
    <textarea ref={field as React.Ref<HTMLTextAreaElement>} {...(props as object)} />
  ) : (
    <input type="text" ref={field as React.Ref<HTMLInputElement>} {...(props as object)} />
  );
}
