import type { SiteTable } from './table.ts';

/** Attribute values that say what a field is and never what is in it. */
const TELLING = new Set([
  'role',
  'type',
  'contenteditable',
  'spellcheck',
  'data-testid',
  'data-e2e',
  'data-lexical-editor',
  'aria-modal',
  'aria-multiline',
  'tabindex',
]);

/**
 * The shape of a field and what it stands in, for mending a site's table from a bug report: tags, roles, test ids and
 * names of attributes, from the field outwards. Never text, labels, names or addresses.
 */
export function siteReport(table: SiteTable, field: Element | null): string {
  const lines = [`site: ${table.site}, evidence of ${table.evidenceAsOf}`, `path: ${shapeOfPath(location.pathname)}`];
  let depth = 0;
  for (let element = field; element && depth < 40; element = element.parentElement, depth++)
    lines.push(shapeOf(element));
  return lines.join('\n');
}

function shapeOf(element: Element): string {
  const attributes = Array.from(element.attributes, ({ name, value }) =>
    TELLING.has(name) && /^[\w-]{0,40}$/.test(value)
      ? `${name}=${value.replace(/\d{3,}/g, 'N').replace(/(UserAvatar-Container-).+/, '$1')}`
      : name,
  ).filter((attribute) => !/^(class|style|id)$/.test(attribute));
  const classes = Array.from(element.classList).filter((name) => /^(public-)?Draft|^notranslate$|Div[A-Z]/.test(name));
  return [
    element.tagName.toLowerCase(),
    ...classes.map((name) => `.${name}`),
    ...attributes.map((attribute) => `[${attribute}]`),
  ].join('');
}

/** `/a/posts/123` as `/*\/posts/*`: only the words that sites themselves use. */
function shapeOfPath(path: string): string {
  return path.replace(/[^/]+/g, (part) =>
    /^(posts|status|p|reel|reels|stories|groups|messages|direct|t|i|chat|compose|post|home|photo|video|live|watch|upload|tiktokstudio|latest|composer|inbox|settings|profile)$/.test(
      part,
    )
      ? part
      : '*',
  );
}
