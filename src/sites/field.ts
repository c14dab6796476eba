/** What can be written in, and what it says of itself. */

/** A field whose text is its value. */
export type PlainField = HTMLTextAreaElement | HTMLInputElement;

export function isPlain(field: Element): field is PlainField {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
}

/** The whole editable element that a focused element is, or is part of. */
export function editableOf(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  if (target instanceof HTMLTextAreaElement) return target.readOnly || target.disabled ? undefined : target;
  if (target instanceof HTMLInputElement) return /^(text|)$/.test(target.type) && !target.readOnly ? target : undefined;
  if (!target.isContentEditable) return undefined;
  let host = target;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** The field's labels and placeholders, made plain. */
export function labelsOf(field: Element): string[] {
  const labels = ['aria-label', 'aria-placeholder', 'placeholder'].map((name) => field.getAttribute(name));
  const draft = field.closest('.DraftEditor-root')?.querySelector('.public-DraftEditorPlaceholder-inner')?.textContent;
  if (draft) draftPlaceholders.set(field, draft);
  return [...labels, draftPlaceholders.get(field)].flatMap((label) => (label ? [plainLabel(label)] : []));
}

/** Draft.js takes its placeholder away as soon as something is typed; what it said still counts. */
const draftPlaceholders = new WeakMap<Element, string>();

/** A label with "..." for the ellipsis, straight quotes, single spaces and no invisible characters. */
export function plainLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
