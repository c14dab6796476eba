import { DraftText, isPlain } from './text.ts';

/**
 * Replaces part of a draft the way each editor takes it, and reads it back. Only this order of steps passed in every
 * editor of both browsers: select, let the editor notice, paste (or, in Firefox, insert), compare.
 */

export type Replaced =
  | { done: true }
  /** The draft is as it was: the editor did not take it. */
  | { done: false; unchanged: boolean };

/**
 * Puts `text` in place of `start` to `end` (UTF-16 code units of the draft). The caret ends up where it was, moved along
 * with the words around it. Resolves once it has been read back; when the draft is then not what was meant, it is put
 * back as it was.
 */
export async function replaceText(field: HTMLElement, start: number, end: number, text: string): Promise<Replaced> {
  const before = new DraftText(field);
  const wanted = before.text.slice(0, start) + text + before.text.slice(end);
  const caret = caretOf(field, before);
  await put(field, before, start, end, text);
  const after = new DraftText(field);
  if (after.text === wanted) {
    if (caret) await select(field, after, moved(caret.start, start, end, text), moved(caret.end, start, end, text));
    return { done: true };
  }
  const unchanged = after.text === before.text || (await putBack(field, before.text));
  if (caret && unchanged) await select(field, new DraftText(field), caret.start, caret.end);
  return { done: false, unchanged };
}

/** Offsets of the selection in the draft, or undefined when it is elsewhere. */
export function caretOf(field: HTMLElement, draft: DraftText): { start: number; end: number } | undefined {
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

/** Focuses the field without scrolling the page and selects part of the draft. Resolves when the editor has noticed. */
export async function select(field: HTMLElement, draft: DraftText, start: number, end: number): Promise<void> {
  field.focus({ preventScroll: true });
  if (isPlain(field)) {
    field.setSelectionRange(start, end);
    return;
  }
  const range = draft.range(start, end);
  const selection = field.ownerDocument.getSelection();
  if (!range || !selection) return;
  if (isSelected(selection, range)) return settled();
  const noticed = new Promise((resolve) => {
    field.ownerDocument.addEventListener('selectionchange', resolve, { once: true });
    setTimeout(resolve, 100);
  });
  selection.removeAllRanges();
  selection.addRange(range);
  await noticed;
  await settled();
}

async function put(field: HTMLElement, draft: DraftText, start: number, end: number, text: string): Promise<void> {
  const document = field.ownerDocument;
  await select(field, draft, start, end);
  if (text === '') document.execCommand('delete');
  else if (isPlain(field) || !pasted(field, text)) document.execCommand('insertText', false, text);
  await settled();
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
async function putBack(field: HTMLElement, meant: string): Promise<boolean> {
  const now = new DraftText(field);
  let start = 0;
  while (start < now.text.length && now.text[start] === meant[start]) start++;
  let same = 0;
  while (same < Math.min(now.text.length, meant.length) - start && now.text.at(-1 - same) === meant.at(-1 - same))
    same++;
  await put(field, now, start, now.text.length - same, meant.slice(start, meant.length - same));
  return new DraftText(field).text === meant;
}

/** Where an offset is after `start` to `end` became `text`. */
function moved(offset: number, start: number, end: number, text: string): number {
  if (offset <= start) return offset;
  return offset >= end ? offset + text.length - (end - start) : start + text.length;
}

function isSelected(selection: Selection, range: Range): boolean {
  if (selection.rangeCount === 0) return false;
  const now = selection.getRangeAt(0);
  return (
    now.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    now.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}

/** Editors take note of a selection and of a paste in tasks of their own. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
