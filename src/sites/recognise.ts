import type { ComposerKind } from '../policy/vocabulary.ts';
import { facebook } from './facebook.ts';
import { editableOf, isPlain, labelsOf } from './field.ts';
import { instagram } from './instagram.ts';
import type { ComposerRow, SiteTable } from './table.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';

/** The one interpreter of the sites' tables: which fields are composers, and of what kind. */

const TABLES: readonly SiteTable[] = [facebook, instagram, x, tiktok];

/** The table of the site with this host name, or undefined: not a supported site. */
export function tableOf(host: string): SiteTable | undefined {
  return TABLES.find(({ hosts }) => hosts.includes(host));
}

/** A field in which something is written to be published or sent. */
export interface Recognised {
  /** The row's name, or `SITE/unknown` for a plausible field that no row fits. */
  id: string;
  kind: ComposerKind;
  row: ComposerRow | undefined;
  /** The nearest element that holds the composer's own parts: its buttons, pictures, avatar. */
  container: Element;
}

/**
 * What a focused element is: a composer, or nothing to do with us. The editable element itself is returned too, since
 * focus may be reported for something inside or around it.
 */
export function recognise(
  table: SiteTable,
  target: EventTarget | null,
  path: string,
): { field: HTMLElement; composer: Recognised } | undefined {
  const field = editableOf(target);
  if (!field || isNever(table, field)) return undefined;
  const labels = labelsOf(field);
  const row = table.composers.find((candidate) => fits(candidate, field, labels, path));
  if (row) return { field, composer: { id: row.id, kind: row.kind, row, container: containerOf(row, field) } };
  if (!isPlausible(field, labels)) return undefined;
  return {
    field,
    composer: { id: `${table.site}/unknown`, kind: 'unknown', row: undefined, container: surroundingsOf(field) },
  };
}

function isNever(table: SiteTable, field: HTMLElement): boolean {
  return field.getAttribute('role') === 'searchbox' || table.never.some((selector) => field.matches(selector));
}

function fits(row: ComposerRow, field: HTMLElement, labels: readonly string[], path: string): boolean {
  if (row.route && !row.route.test(path)) return false;
  if (!field.matches(row.field)) return false;
  if (row.outside && field.closest(row.outside)) return false;
  if (row.holds && !row.holds.test(isPlain(field) ? field.value : (field.textContent ?? ''))) return false;
  if (row.label && !row.label.some((label) => labels.some((own) => saysWords(own, label)))) return false;
  if (!row.inside) return !row.before && !row.after;
  const container = field.closest(row.inside);
  if (!container) return false;
  return (
    (!row.before || stands(container, row.before, field, Node.DOCUMENT_POSITION_PRECEDING)) &&
    (!row.after || stands(container, row.after, field, Node.DOCUMENT_POSITION_FOLLOWING))
  );
}

/** Whether the container holds such an element on that side of the field. */
function stands(container: Element, selector: string, field: Element, side: number): boolean {
  return Array.from(container.querySelectorAll(selector)).some(
    (other) => !other.contains(field) && (field.compareDocumentPosition(other) & side) !== 0,
  );
}

/** Whole words only, regardless of case: "aa" is not in "Aarhus". */
export function saysWords(label: string, words: string): boolean {
  const spaced = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}']+/gu, ' ')
      .trim()} `;
  return spaced(label).includes(spaced(words));
}

function containerOf(row: ComposerRow, field: Element): Element {
  return (row.inside && field.closest(row.inside)) || surroundingsOf(field);
}

function surroundingsOf(field: Element): Element {
  return (
    field.closest('form, [role="dialog"], dialog, article, section, [role="main"], main') ?? field.ownerDocument.body
  );
}

const NOT_WRITING =
  /\b(search|find|filter|name|password|username|e-?mail|phone|code|url|link|title|price|location|buscar|suche|chercher|tìm)\b/i;

/** A box for more than a line of text, on a site where people write: checked though its kind is not known. */
function isPlausible(field: HTMLElement, labels: readonly string[]): boolean {
  if (field instanceof HTMLInputElement) return false;
  if (field.closest('[role="search"]')) return false;
  return !labels.some((label) => NOT_WRITING.test(label));
}
