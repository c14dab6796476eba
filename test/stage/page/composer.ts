import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { ACCOUNTS, type Account } from '../accounts.ts';
import type { Sent } from '../record.ts';
import { type Media, useMedia } from './media.tsx';
import { recordSent, register } from './stage.ts';

/** One composer of a site: its draft, its attachments, its list of mentions, and what becomes of it. */

/** What an editor lets its composer do. Text is that of the editor's model, lines joined by a newline. */
export interface EditorHandle {
  text(): string;
  /** Replaces everything, as the site does after sending. */
  set(text: string): void;
  /** Replaces the `typed` characters before the caret by a mention of an account. */
  mention(typed: number, account: Account): void;
  element(): HTMLElement | null;
}

/** What a composer gives its editor. */
export interface Binding {
  composer: string;
  /** The text to begin with. */
  initial: string;
  handle: RefObject<EditorHandle | null> & { current: EditorHandle | null };
  /** To be called with the text after every change, and with what stands before the caret. */
  onText(text: string, before: string): void;
  /** To be called for every key before the editor's own doing; true when the editor must leave it alone. */
  onKey(event: KeyboardEvent): boolean;
  onFiles(files: FileList | null | undefined): boolean;
  /** Attributes that tell assistive software of an open list. */
  listAttributes: Record<string, string>;
}

export interface Composer {
  id: string;
  text: string;
  /** What it began with. */
  initial: string;
  media: Media;
  bind: Binding;
  suggestions: Account[];
  active: number;
  pick(account: Account): void;
  /** Sends by button. */
  send(): void;
  sendAs(how: Sent['how']): void;
}

interface Options {
  id: string;
  sendOn?: 'Enter' | 'Control+Enter';
  initial?: string;
  onSent?(): void;
  onText?(text: string): void;
  /** What a key does instead of sending this one alone. */
  sendWith?(how: Sent['how']): void;
  /** Attachments the composer begins with. */
  media?: Media;
}

/** Keys that an open list of mentions takes for itself. */
const LIST_KEYS = ['Enter', 'Tab', 'ArrowDown', 'ArrowUp', 'Escape'];

export function useComposer({ id, sendOn, initial = '', onSent, onText, sendWith, media: given }: Options): Composer {
  const handle = useRef<EditorHandle | null>(null);
  const [text, setText] = useState(initial);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const own = useMedia();
  const media = given ?? own;
  const suggestions = typed === null ? [] : accountsLike(typed);

  // The model as it is now, also between an unmount and the next mount of the editor.
  const lastText = useRef(initial);
  const mediaCount = useRef(0);
  mediaCount.current = media.items.length;
  useEffect(
    () =>
      register(id, {
        text: () => handle.current?.text() ?? lastText.current,
        media: () => mediaCount.current,
        element: () => handle.current?.element() ?? null,
      }),
    [id],
  );

  const send = (how: Sent['how']) => {
    const model = handle.current?.text() ?? '';
    if (!model.trim() && media.items.length === 0) return;
    recordSent({ composer: id, text: model, how, media: media.items.length });
    handle.current?.set('');
    media.clear();
    onSent?.();
  };

  const pick = (account: Account) => {
    if (typed !== null) handle.current?.mention(typed.length + 1, account);
    setTyped(null);
  };

  const onKey = (event: KeyboardEvent): boolean => {
    // Sites act on keys that a person pressed, not on those that a script made up.
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return false;
    if (suggestions.length > 0) {
      if (!LIST_KEYS.includes(event.key)) return false;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') setTyped(null);
      else if (event.key === 'ArrowDown') setActive(active + 1);
      else if (event.key === 'ArrowUp') setActive(active + suggestions.length - 1);
      else pick(suggestions[active % suggestions.length]!);
      return true;
    }
    if (event.key !== 'Enter' || !sendOn) return false;
    const modified = event.ctrlKey || event.metaKey;
    if (sendOn === 'Enter' ? event.shiftKey || modified : !modified) return false;
    event.preventDefault();
    (sendWith ?? send)('key');
    return true;
  };

  const now = useRef({ onKey, onText, add: media.add });
  now.current = { onKey, onText, add: media.add };
  const bind: Binding = {
    composer: id,
    initial: lastText.current,
    handle,
    onText: useCallback((model: string, before: string) => {
      lastText.current = model;
      setText(model);
      now.current.onText?.(model);
      setTyped(/(?:^|\s)@(\w{1,20})$/.exec(before)?.[1] ?? null);
      setActive(0);
    }, []),
    onKey: useCallback((event) => now.current.onKey(event), []),
    onFiles: useCallback((files) => now.current.add(files), []),
    listAttributes:
      suggestions.length > 0
        ? {
            'aria-controls': `list-${domId(id)}`,
            'aria-activedescendant': `list-${domId(id)}-${active % suggestions.length}`,
          }
        : {},
  };
  return { id, text, initial, media, bind, suggestions, active, pick, send: () => send('button'), sendAs: send };
}

export function domId(id: string): string {
  return id.replace(/\W/g, '-');
}

function accountsLike(typed: string): Account[] {
  const start = typed.toLowerCase();
  return Object.values(ACCOUNTS).filter(({ handle }) => handle.startsWith(start));
}

/** The text before the caret in the node that holds it; enough to notice "@na". */
export function beforeCaret(): string {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  return node?.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').slice(0, selection!.anchorOffset) : '';
}
