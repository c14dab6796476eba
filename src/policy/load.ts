import * as z from 'zod/mini';
import { type Pack, packSchema } from './pack.ts';
import { STANDINGS } from './vocabulary.ts';

/** Something wrong with a pack: where (a path such as `channels[1].holders.admin[0]`) and what was expected. */
export interface Problem {
  path: string;
  expected: string;
}

export type Loaded = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/**
 * Reads a pack from parsed JSON. Never throws, and never half-accepts: either the whole pack, with what it refers to
 * found, or every problem with its place.
 */
export function loadPack(json: unknown): Loaded {
  const parsed = z.safeParse(packSchema, json);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => ({ path: pathOf(issue.path), expected: expectedBy(issue) })),
    };
  }
  const problems = [...danglingReferences(parsed.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: parsed.data };
}

/** `['channels', 1, 'name']` as `channels[1].name`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return (
    path
      .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? String(part) : `.${String(part)}`))
      .join('') || '(the whole file)'
  );
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected one of: ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return `did not expect: ${issue.keys.join(', ')}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'expected a date such as 2023-05-15' : `expected ${issue.message}`;
    case 'too_small':
      return `expected at least ${issue.minimum}`;
    case 'too_big':
      return `expected at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** Clauses, titles and channels that are spoken of but not defined, and ids defined twice. */
function* danglingReferences(pack: Pack): Generator<Problem> {
  const clauses = new Set(pack.clauses.map(({ id }) => id));
  const titles = new Set(pack.titles.map(({ id }) => id));
  const holders = new Set([...titles, ...STANDINGS]);
  const channels = new Set(pack.channels.map(({ id }) => id));

  yield* repeated('clauses', pack.clauses);
  yield* repeated('titles', pack.titles);
  yield* repeated('channels', pack.channels);

  const mustKnow = (known: Set<string>, what: string, id: string, path: string) =>
    known.has(id) ? [] : [{ path, expected: `expected the id of a ${what} of this pack, not "${id}"` }];

  yield* mustKnow(clauses, 'clause', pack.access.clause, 'access.clause');
  for (const [rule, { clauses: ids }] of Object.entries(pack.rules)) {
    for (const [i, id] of ids.entries()) yield* mustKnow(clauses, 'clause', id, `rules.${rule}.clauses[${i}]`);
  }
  for (const [standing, { clause }] of Object.entries(pack.consequences)) {
    yield* mustKnow(clauses, 'clause', clause, `consequences.${standing}.clause`);
  }
  for (const [i, { clause }] of pack.replies.entries())
    yield* mustKnow(clauses, 'clause', clause, `replies[${i}].clause`);
  for (const [i, channel] of pack.channels.entries()) {
    for (const [role, ids] of Object.entries(channel.holders)) {
      for (const [j, id] of ids.entries())
        yield* mustKnow(holders, 'title', id, `channels[${i}].holders.${role}[${j}]`);
    }
  }
  for (const [i, grant] of pack.grants.entries()) {
    yield* mustKnow(channels, 'channel', grant.channel, `grants[${i}].channel`);
    if (grant.until && grant.until < grant.from) {
      yield { path: `grants[${i}].until`, expected: 'expected a day not before the one it starts from' };
    }
  }
}

function* repeated(path: string, items: readonly { id: string }[]): Generator<Problem> {
  const seen = new Set<string>();
  for (const [i, { id }] of items.entries()) {
    if (seen.has(id))
      yield { path: `${path}[${i}].id`, expected: `expected an id used once, and "${id}" is used before` };
    seen.add(id);
  }
}
