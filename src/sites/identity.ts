import { isNumber, type KnownAccount, knownAccount } from '../policy/channels.ts';
import type { Pack } from '../policy/pack.ts';
import type { Audience, Site } from '../policy/vocabulary.ts';
import { labelsOf } from './field.ts';
import { saysWords } from './recognise.ts';
import type { ActingProbe, PageProbe, SiteTable } from './table.ts';

/** Whose page is on screen, and who is writing: what the page says of itself, held against the pack. */

/** An account as a page tells it: by handle, by shown name, or both. */
export interface Account {
  handle: string | null;
  name: string | null;
}

/** Who the draft will be published as. `unsure`: what the page says does not agree with itself. */
export interface Acting {
  known: 'yes' | 'unsure' | 'no';
  account: Account | null;
}

/** The council's account that an account is, or undefined when it is none that the pack knows. */
export function councilAccount(pack: Pack, site: Site, account: Account | null): KnownAccount | undefined {
  return account ? knownAccount(pack, site, account) : undefined;
}

/** Path and query of the page on screen: of the one behind, where a composer has an address of its own. */
export function pagePath(table: SiteTable, view: Window): string {
  const { pathname, search } = view.location;
  const behind = table.over?.test(pathname) ? historyBefore(view) : undefined;
  return behind ?? pathname + search;
}

/** Who can read what is written in a field that its row does not tell of. */
export function audienceOf(table: SiteTable, field: Element, path: string): Audience {
  const fits = ({ route, label, selector, pattern }: SiteTable['audiences'][number]) =>
    (!route || route.test(path)) &&
    (!label || labelsOf(field).some((own) => saysWords(own, label))) &&
    (!selector ||
      Array.from(field.ownerDocument.querySelectorAll(selector)).some((one) =>
        pattern!.test(one.textContent?.trim() ?? ''),
      ));
  return table.audiences.find(fits)?.is ?? 'public';
}

/** The handle of the account whose page has this path and query, as far as they tell. */
export function handleIn(table: SiteTable, path: string): string | undefined {
  return table.viewedPaths
    .map((shape) => shape.exec(path)?.groups?.handle)
    .find((found) => found && !table.reserved.includes(found.toLowerCase()));
}

/** The account whose page is on screen, or null when it is nobody's (a feed, settings, messages). */
export function viewedAccount(table: SiteTable, document: Document, path: string): Account | null {
  const handle = handleIn(table, path);
  const told = probe(document, forPath(table.viewedProbes, path));
  if (handle) return { handle, name: told?.gives === 'name' ? told.value : null };
  return told?.gives === 'handle' ? { handle: told.value, name: null } : null;
}

/**
 * Who the draft in `field` will be published as. Every probe is asked; when two of them name different accounts, or
 * one says "yourself" and another names one of the council's accounts, or one says "not yourself" and only one names
 * an account, which is none of the council's, or all that is known of an account is a number that is not the
 * council's, the answer is `unsure`.
 */
export function actingAccount(
  table: SiteTable,
  document: Document,
  field: Element | null,
  container: Element | null,
  pack: Pack,
): Acting {
  const path = document.location.pathname + document.location.search;
  const said = forPath(table.acting, path).flatMap((one) => ask(one, document, path, field, container));
  const values = (gives: Evidence['gives']) =>
    said.filter((evidence) => evidence.gives === gives).map(({ value }) => value);
  const [handles, names, ids] = [values('handle'), values('name'), values('id')];

  const handle = handles[0] ?? null;
  const name = names[0] ?? null;
  if (!handle && !name) return { known: 'no', account: null };
  const account = { handle, name };
  const council = councilAccount(pack, table.site, account);
  const own = values('own-id')[0];
  const asOneself = own !== undefined && ids.every((id) => id === own);
  const asAnother = own !== undefined && !asOneself;
  const contradicted = council ? asOneself : asAnother && handles.length + names.length === 1;
  const unknownNumber = !council && handle !== null && isNumber(table.site, handle);
  if (unknownNumber && !name) return { known: 'unsure', account: null };
  const agreed = allSame(handles) && allSame(ids) && sameNames(names) && !contradicted && !unknownNumber;
  return { known: agreed ? 'yes' : 'unsure', account };
}

/** The probes that are made for a page if there are any, else those for every page. */
function forPath<P extends { route?: RegExp }>(probes: readonly P[], path: string): P[] {
  const own = probes.filter(({ route }) => route?.test(path));
  return own.length > 0 ? own : probes.filter(({ route }) => !route);
}

interface Evidence {
  gives: 'handle' | 'name' | 'id' | 'own-id';
  value: string;
}

function ask(
  one: ActingProbe,
  document: Document,
  path: string,
  field: Element | null,
  container: Element | null,
): Evidence[] {
  switch (one.from) {
    case 'address': {
      const value = one.pattern.exec(path)?.[1];
      return value ? [{ gives: one.gives, value }] : [];
    }
    case 'label': {
      const name =
        field &&
        labelsOf(field)
          .map((label) => one.pattern.exec(label)?.[1])
          .find(Boolean);
      return name ? [{ gives: 'name', value: name }] : [];
    }
    case 'row': {
      const value = field && container && read(lastBefore(container, one.selector, field), one);
      return value ? [{ gives: one.gives, value }] : [];
    }
    case 'page': {
      const found = probe(document, [one]);
      return found ? [found] : [];
    }
    case 'script': {
      const value = Array.from(document.querySelectorAll(one.selector))
        .map((script) => saidIn(script, one.pattern))
        .find(Boolean);
      return value ? [{ gives: one.gives, value: unescaped(value) }] : [];
    }
    case 'cookie': {
      const value = cookie(document, one.name);
      return value ? [{ gives: one.gives, value }] : [];
    }
  }
}

/** What a data script says never changes, and there may be megabytes of it: each is looked through once. */
const inScripts = new WeakMap<Element, Map<RegExp, string | undefined>>();

function saidIn(script: Element, pattern: RegExp): string | undefined {
  const known = inScripts.get(script) ?? new Map<RegExp, string | undefined>();
  if (!known.has(pattern)) known.set(pattern, pattern.exec(script.textContent ?? '')?.[1]);
  // While the page is still being read, so may the script be.
  if (script.ownerDocument.readyState !== 'loading') inScripts.set(script, known);
  return known.get(pattern);
}

function probe(
  document: Document,
  probes: readonly PageProbe[],
): { gives: 'handle' | 'name'; value: string } | undefined {
  for (const one of probes) {
    for (const element of document.querySelectorAll(one.selector)) {
      const value = read(element, one);
      if (value) return { gives: one.gives, value };
    }
  }
  return undefined;
}

function read(element: Element | undefined, { attribute, pattern }: PageProbe): string | undefined {
  const value = (attribute ? element?.getAttribute(attribute) : element?.textContent)?.trim();
  return (pattern && value ? pattern.exec(value)?.[1] : value) || undefined;
}

function lastBefore(container: Element, selector: string, field: Element): Element | undefined {
  return Array.from(container.querySelectorAll(selector)).findLast(
    (element) => field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING,
  );
}

function cookie(document: Document, name: string): string | undefined {
  return document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** Names in data scripts are JSON strings. */
function unescaped(value: string): string {
  try {
    return JSON.parse(`"${value}"`);
  } catch {
    return value;
  }
}

function allSame(values: readonly string[]): boolean {
  return values.every((value) => value.toLowerCase() === values[0]?.toLowerCase());
}

/** "Sarah" and "Sarah Jones" are the same person: Facebook greets people by their first name. */
function sameNames(names: readonly string[]): boolean {
  const plain = names.map((name) => name.toLowerCase().trim());
  return plain.every((name) =>
    plain.every((other) => name === other || name.startsWith(`${other} `) || other.startsWith(`${name} `)),
  );
}

function historyBefore(view: Window): string | undefined {
  const { navigation } = view as Window & { navigation?: Navigation };
  const before = navigation?.entries()[(navigation.currentEntry?.index ?? 0) - 1]?.url;
  return before ? new URL(before).pathname + new URL(before).search : undefined;
}
