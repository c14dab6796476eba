import { isPlain } from '../sites/field.ts';
import { DraftText } from './text.ts';

/**
 * Replaces part of a draft the way each editor takes it, and reads it back. Only this order of steps passed in every
 * editor of both browsers: select, let the editor notice, paste (or, in Firefox, insert; or cut), compare.
 *
 * Between the last two steps, and putting the caret back, the browser handles no event: a key that is pressed
 * meanwhile waits its turn. Before them there is a moment in which a key would replace the selected words; a key that
 * comes then finds the caret where the writer left it, and the replacement is called off.
 */

export type Replaced =
  | { done: true }
  /** Not taken by the editor, or called off because the writer typed. `unchanged`: the draft is as the writer left it. */
  | { done: false; unchanged: boolean; interrupted?: true };

export interface Caret {
  start: number;
  end: number;
}

/**
 * Puts `text` in place of `start` to `end` (UTF-16 code units of the draft). The caret ends up where it was, moved along
 * with the words around it; `left` is where it was when the writer left the field, if it is not there now. Resolves once it has been read back; when the draft is then not what was meant, it is put
 * back as it was.
 */
export async function replaceText(
  field: HTMLElement,
  start: number,
  end: number,
  text: string,
  left?: Caret,
): Promise<Replaced> {
  const before = new DraftText(field);
  const wanted = before.text.slice(0, start) + text + before.text.slice(end);
  const caret = caretOf(field, before) ?? left;
  if (!(await change(field, before, start, end, text, caret)))
    return { done: false, unchanged: true, interrupted: true };
  let after = new DraftText(field);
  if (after.text === before.text && text !== before.text.slice(start, end)) {
    // An editor that takes its time.
    await settled();
    after = new DraftText(field);
  }
  if (after.text === wanted) {
    if (caret) point(field, after, movedCaret(caret, start, end, text));
    return { done: true };
  }
  const unchanged = after.text === before.text || (await putBack(field, after, before.text));
  if (caret && unchanged) point(field, new DraftText(field), caret);
  return { done: false, unchanged };
}

/** Offsets of the selection in the draft, or undefined when it is elsewhere. */
export function caretOf(field: HTMLElement, draft: DraftText): Caret | undefined {
  if (isPlain(field)) {
    const { selectionStart, selectionEnd } = field;
    return selectionStart === null || selectionEnd === null ? undefined : { start: selectionStart, end: selectionEnd };
  }
  const selection = field.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!field.contains(range.startContainer) || !field.contains(range.endContainer)) return undefined;
  return {
    start: draft.offset(range.startContainer, range.startOffset),
    end: draft.offset(range.endContainer, range.endOffset),
  };
}

/** Focuses the field without scrolling the page and selects part of the draft. */
export function point(field: HTMLElement, draft: DraftText, { start, end }: Caret): void {
  field.focus({ preventScroll: true });
  if (isPlain(field)) {
    field.setSelectionRange(start, end);
    return;
  }
  const range = draft.range(start, end);
  const selection = field.ownerDocument.getSelection();
  if (range && selection && !isSelected(selection, range)) {
    selection.removeAllRanges();
    selection.addRange(range);
  }
}

/** Selects and replaces. False when the writer did something first: then the caret is back, and nothing has changed. */
async function change(
  field: HTMLElement,
  draft: DraftText,
  start: number,
  end: number,
  text: string,
  caret: Caret | undefined,
): Promise<boolean> {
  const over = new AbortController();
  const { signal } = over;
  const view = field.ownerDocument.defaultView!;
  let disturbed = false;
  const disturb = (event: Event) => {
    if (!event.isTrusted || disturbed || !event.composedPath().includes(field)) return;
    disturbed = true;
    point(field, draft, caret ?? { start: end, end });
  };
  try {
    point(field, draft, { start, end });
    for (const type of ['keydown', 'beforeinput', 'compositionstart'])
      view.addEventListener(type, disturb, { capture: true, signal });
    if (!isPlain(field)) {
      await new Promise((resolve) => {
        field.ownerDocument.addEventListener('selectionchange', resolve, { once: true, signal });
        setTimeout(resolve, 50);
      });
      await settled();
      if (text === '' && !disturbed && (await wasCut(field, draft.text, () => disturbed))) return true;
    }
  } finally {
    over.abort();
  }
  if (disturbed) return false;
  put(field, text);
  // Editors finish in microtasks, some of which start others.
  for (let turns = 0; turns < 10; turns++) await undefined;
  return true;
}

/** Turns of the page that an editor may take to cut: Draft.js waits for one, and its page draws in another. */
const TURNS = 8;

/**
 * Whether the editor took the selection out as if it had been cut: it then knows what went. When the browser takes out
 * more than a part of one text node, Draft.js comes apart and Lexical keeps what is no longer seen.
 */
async function wasCut(field: HTMLElement, before: string, calledOff: () => boolean): Promise<boolean> {
  const clipboardData = new DataTransfer();
  const cut = new ClipboardEvent('cut', { clipboardData, bubbles: true, cancelable: true, composed: true });
  const taken = !field.dispatchEvent(cut);
  for (let turn = 0; turn < TURNS && !calledOff(); turn++) {
    await settled();
    if (new DraftText(field).text !== before) return true;
  }
  return taken;
}

/** Puts text in place of the selection, as far as editors do so at once. */
function put(field: HTMLElement, text: string): void {
  const document = field.ownerDocument;
  if (text === '') document.execCommand('delete');
  else if (isPlain(field) || !pasted(field, text)) document.execCommand('insertText', false, text);
}

/** Whether the editor took the text as if it had been pasted. Firefox hands pages an empty clipboard: not there. */
function pasted(field: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  if (paste.clipboardData?.getData('text/plain') !== text) return false;
  return !field.dispatchEvent(paste);
}

/** Undoes what an editor made of a replacement by replacing just what differs. */
async function putBack(field: HTMLElement, now: DraftText, meant: string): Promise<boolean> {
  let start = 0;
  while (start < now.text.length && now.text[start] === meant[start]) start++;
  let same = 0;
  while (same < Math.min(now.text.length, meant.length) - start && now.text.at(-1 - same) === meant.at(-1 - same))
    same++;
  const end = now.text.length - same;
  const text = meant.slice(start, meant.length - same);
  if (!(await change(field, now, start, end, text, { start: end, end }))) return false;
  return new DraftText(field).text === meant;
}

/** Where the caret is after `start` to `end` became `text`: behind the new words when the old ones were selected. */
function movedCaret(caret: Caret, start: number, end: number, text: string): Caret {
  const behind = start + text.length;
  if (caret.start !== caret.end && caret.start < end && caret.end > start) return { start: behind, end: behind };
  const moved = (offset: number) => (offset <= start ? offset : offset >= end ? offset + behind - end : behind);
  return { start: moved(caret.start), end: moved(caret.end) };
}

function isSelected(selection: Selection, range: Range): boolean {
  if (selection.rangeCount === 0) return false;
  const now = selection.getRangeAt(0);
  return (
    now.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    now.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}

/** Editors take note of a selection, and some of a paste, in tasks of their own. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
