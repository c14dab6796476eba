import * as z from 'zod/mini';
import { type Message, type MessageKey, message } from '../language/message.ts';
import { type Pack, packSchema } from './pack.ts';
import { STANDINGS } from './vocabulary.ts';

/** Something wrong with a pack. */
export interface Problem {
  /** Where, such as `channels[1].holders.admin[0]`; empty when it is the file as a whole. */
  path: string;
  /** The clause that the place is about, when it is about one. */
  clause?: string;
  /** What was expected there. */
  expected: Message;
}

/** One line that says where something is wrong, and what was expected there. */
export function problemText({ path, clause, expected }: Problem, say: (message: Message) => string): string {
  const where = path || say(message('problem_whole_file'));
  return say(
    clause ? message('problem_with_clause', clause, where, say(expected)) : message('problem', where, say(expected)),
  );
}

export type Loaded = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/**
 * Reads a pack from parsed JSON. Never throws, and never half-accepts: either the whole pack, with what it refers to
 * found, or every problem with its place.
 */
export function loadPack(json: unknown): Loaded {
  const parsed = z.safeParse(packSchema, json);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => problem(json, issue.path, expectedBy(issue))) };
  }
  const problems = [...danglingReferences(parsed.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: parsed.data };
}

type Path = readonly PropertyKey[];

function problem(json: unknown, path: Path, expected: Message): Problem {
  const clause = clauseAt(json, path);
  return { path: pathOf(path), ...(clause && { clause }), expected };
}

/** `['channels', 1, 'name']` as `channels[1].name`. */
export function pathOf(path: Path): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? String(part) : `.${String(part)}`))
    .join('');
}

/** The clause nearest to a place of a pack that may be broken anywhere. */
function clauseAt(json: unknown, path: Path): string | undefined {
  let clause: unknown;
  let here = json;
  for (const [depth, part] of ['', ...path].entries()) {
    if (depth > 0) here = (here as Record<PropertyKey, unknown>)[part];
    if (typeof here !== 'object' || here === null) break;
    const { clause: one, clauses: several, id } = here as { clause?: unknown; clauses?: unknown; id?: unknown };
    if (path[0] === 'clauses' && depth === 2) clause = id;
    else if (depth > 0) clause = one ?? (Array.isArray(several) ? several[0] : undefined) ?? clause;
  }
  return typeof clause === 'string' ? clause : undefined;
}

function expectedBy(issue: z.core.$ZodIssue): Message {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? message('problem_whole') : message('problem_type', issue.expected);
    case 'invalid_value':
      return message('problem_one_of', issue.values.join(', '));
    case 'unrecognized_keys':
      return message('problem_unknown', issue.keys.join(', '));
    case 'invalid_format':
      // The schema's own formats say which message explains them.
      return message(issue.format === 'date' ? 'problem_date' : (issue.message as MessageKey));
    case 'too_small':
      return message('problem_at_least', String(issue.minimum));
    case 'too_big':
      return message('problem_at_most', String(issue.maximum));
    default:
      return message('problem_other', issue.message);
  }
}

/** Clauses, titles and channels that are spoken of but not defined, and ids defined twice. */
function* danglingReferences(pack: Pack): Generator<Problem> {
  const clauses = new Set(pack.clauses.map(({ id }) => id));
  const titles = new Set(pack.titles.map(({ id }) => id));
  const holders = new Set([...titles, ...STANDINGS]);
  const channels = new Set(pack.channels.map(({ id }) => id));

  const mustKnow = (known: Set<string>, what: 'clause' | 'title' | 'channel', id: string, path: Path) =>
    known.has(id) ? [] : [problem(pack, path, message(`problem_no_${what}`, id))];

  yield* repeated(pack, 'clauses');
  yield* repeated(pack, 'titles');
  yield* repeated(pack, 'channels');

  yield* mustKnow(clauses, 'clause', pack.access.clause, ['access', 'clause']);
  for (const [rule, settings] of Object.entries(pack.rules)) {
    for (const [i, id] of settings.clauses.entries())
      yield* mustKnow(clauses, 'clause', id, ['rules', rule, 'clauses', i]);
  }
  for (const [standing, { clause }] of Object.entries(pack.consequences))
    yield* mustKnow(clauses, 'clause', clause, ['consequences', standing, 'clause']);
  for (const [i, { clause }] of pack.replies.entries())
    yield* mustKnow(clauses, 'clause', clause, ['replies', i, 'clause']);
  for (const [i, channel] of pack.channels.entries()) {
    for (const [role, ids] of Object.entries(channel.holders)) {
      for (const [j, id] of ids.entries()) yield* mustKnow(holders, 'title', id, ['channels', i, 'holders', role, j]);
    }
  }
  for (const [i, { channel }] of pack.grants.entries())
    yield* mustKnow(channels, 'channel', channel, ['grants', i, 'channel']);
  for (const [i, { situation }] of pack.examples.entries()) {
    if (situation?.channel)
      yield* mustKnow(channels, 'channel', situation.channel, ['examples', i, 'situation', 'channel']);
  }
  yield* backwards(pack, 'grants');
  yield* backwards(pack, 'preElection');
}

function* repeated(pack: Pack, list: 'clauses' | 'titles' | 'channels'): Generator<Problem> {
  const seen = new Set<string>();
  for (const [i, { id }] of pack[list].entries()) {
    if (seen.has(id)) yield problem(pack, [list, i, 'id'], message('problem_used_before', id));
    seen.add(id);
  }
}

/** Times that end before they begin. */
function* backwards(pack: Pack, list: 'grants' | 'preElection'): Generator<Problem> {
  for (const [i, { from, until }] of pack[list].entries()) {
    if (until && until < from) yield problem(pack, [list, i, 'until'], message('until_before_from'));
  }
}
