import { type Clauses, clausesOf } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import type { Edge, Lattice, Sense, Vocabulary } from './vocabulary.ts';

/** A pattern met in a sentence: words `from` up to `to`, of which `markFrom` up to `markTo` are at issue. */
export interface Match<T> {
  from: number;
  to: number;
  markFrom: number;
  markTo: number;
  value: T;
  /** The words each part of the pattern stands on, in order. */
  parts: readonly Part[];
}

export interface Part {
  from: number;
  edge: Edge;
}

interface Node<T> {
  on: Map<Sense, Node<T>[]>;
  /** Ways on after up to `most` words of any kind. */
  gaps: { most: number; node: Node<T> }[];
  /** Ways on at the same word: an optional element is left out, or the marked words begin or end here. */
  skips: Node<T>[];
  /** Ways on at the same word where clauses part. */
  bounds: Node<T>[];
  opens?: Node<T>;
  closes?: Node<T>;
  values: T[];
  children: Map<string, Node<T>>;
  /** Everything that can be done from here without another word, gathered when first needed. */
  ready?: Ready<T>;
}

type Ready<T> = Pick<Node<T>, 'on' | 'gaps' | 'bounds' | 'values'> & { opens: Node<T>[]; closes: Node<T>[] };

/** How many words `..` and `...` may pass over. */
const GAPS = new Map([
  ['..', 3],
  ['...', 7],
]);

/**
 * Patterns over words and categories, all looked for at once.
 *
 * A pattern is elements with spaces between: a word, a `{category}`, choices `a|{b}|two_words`, an optional `a?`, any number of
 * `a*`, and gaps `..` (up to 3 words) and `...` (up to 7), which never pass over a negation or into another clause.
 * The choice `$` is no word: a clause or the sentence must begin or end there.
 * `<` and `>` stand before and after the words to be marked. A pattern's work from each word is bounded, so the whole
 * is linear in the length of the text.
 */
export class Patterns<T> {
  readonly #root: Node<T> = newNode();
  /** Which senses a pattern begins with; gathered when first needed. */
  #starts: Uint8Array | undefined;
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Patterns may be added at any time; sentences searched before do not know of them. */
  add(pattern: string, value: T): void {
    this.#starts = undefined;
    let node = this.#root;
    for (const element of pattern.trim().split(/\s+/)) {
      const next = this.#child(node, element);
      delete node.ready;
      if (isOptional(element) && !node.skips.includes(next)) node.skips.push(next);
      node = next;
    }
    delete node.ready;
    node.values.push(value);
  }

  #child(node: Node<T>, element: string): Node<T> {
    const known = node.children.get(element);
    if (known) return known;
    const next = newNode<T>();
    node.children.set(element, next);
    if (element === '<') node.opens = next;
    else if (element === '>') node.closes = next;
    else if (GAPS.has(element)) node.gaps.push({ most: GAPS.get(element)!, node: next });
    else {
      for (const choice of (isOptional(element) ? element.slice(0, -1) : element).split('|')) {
        if (choice === '$') {
          node.bounds.push(next);
          continue;
        }
        const sense = choice.startsWith('{')
          ? this.#vocabulary.sense(choice)
          : this.#vocabulary.word(choice.replaceAll('_', ' '));
        link(node, sense, next);
        if (element.endsWith('*')) link(next, sense, next);
      }
    }
    return next;
  }

  /** Every way a pattern is met, in order of its first word; matches may overlap. */
  find(sentence: Sentence): Match<T>[] {
    this.#starts ??= startsOf(this.#root);
    const walk = new Walk<T>(this.#vocabulary.lattice(sentence), sentence);
    walk.all(this.#root, this.#starts);
    return walk.matches;
  }
}

const isOptional = (element: string) => element.length > 1 && (element.endsWith('?') || element.endsWith('*'));

function newNode<T>(): Node<T> {
  return { on: new Map(), gaps: [], skips: [], bounds: [], values: [], children: new Map() };
}

function link<T>(node: Node<T>, sense: Sense, next: Node<T>): void {
  const nodes = node.on.get(sense);
  if (!nodes) node.on.set(sense, [next]);
  else if (!nodes.includes(next)) nodes.push(next);
}

/** Everything that can be done from a node without another word. */
function gather<T>(node: Node<T>): Ready<T> {
  const ready: Ready<T> = { on: new Map(), gaps: [], bounds: [], values: [], opens: [], closes: [] };
  const seen = new Set<Node<T>>();
  const visit = (here: Node<T>) => {
    if (seen.has(here)) return;
    seen.add(here);
    for (const [sense, nodes] of here.on) ready.on.set(sense, [...new Set([...(ready.on.get(sense) ?? []), ...nodes])]);
    ready.gaps.push(...here.gaps);
    ready.bounds.push(...here.bounds);
    ready.values.push(...here.values);
    if (here.opens) ready.opens.push(here.opens);
    if (here.closes) ready.closes.push(here.closes);
    here.skips.forEach(visit);
  };
  visit(node);
  return ready;
}

/** For each sense, whether a pattern begins with it. */
function startsOf<T>(root: Node<T>): Uint8Array {
  const firsts: Sense[] = [];
  const nodes = [root];
  for (const node of nodes) {
    const { on, opens, bounds } = gather(node);
    firsts.push(...on.keys());
    nodes.push(...opens, ...bounds);
  }
  const starts = new Uint8Array(Math.max(0, ...firsts) + 1);
  for (const sense of firsts) starts[sense] = 1;
  return starts;
}

function beginsHere(edges: readonly Edge[], starts: Uint8Array): boolean {
  for (const { senses } of edges) for (const sense of senses) if (starts[sense]) return true;
  return false;
}

/** Longest match in words; keeps a repeated element from running on. */
const MOST_WORDS = 24;

/** One walk over a sentence. */
class Walk<T> {
  readonly matches: Match<T>[] = [];
  /** The edges taken so far, and where they begin. */
  readonly #edges: Edge[] = [];
  readonly #froms: number[] = [];
  #depth = 0;
  #clauses: Clauses | undefined;
  #from = 0;

  constructor(
    readonly lattice: Lattice,
    readonly sentence: Sentence,
  ) {}

  all(root: Node<T>, starts: Uint8Array): void {
    for (this.#from = 0; this.#from < this.lattice.length; this.#from++) {
      const edges = this.lattice[this.#from];
      if (edges && beginsHere(edges, starts)) this.#step(root, this.#from, -1, -1);
    }
  }

  #step(node: Node<T>, at: number, markFrom: number, markTo: number): void {
    node.ready ??= gather(node);
    const { on, gaps, bounds, values, opens, closes } = node.ready;
    for (const value of values) this.#met(value, at, markFrom, markTo);
    for (const next of opens) this.#step(next, at, at, markTo);
    for (const next of closes) this.#step(next, at, markFrom, at);
    if (bounds.length > 0 && this.#parts(at)) for (const next of bounds) this.#step(next, at, markFrom, markTo);
    if (at - this.#from > MOST_WORDS) return;
    if (on.size > 0) this.#take(on, at, markFrom, markTo);
    if (gaps.length > 0) this.#pass(gaps, at, markFrom, markTo);
  }

  #take(on: Node<T>['on'], at: number, markFrom: number, markTo: number): void {
    const edges = this.lattice[at];
    if (!edges) return;
    const depth = this.#depth;
    for (const edge of edges) {
      for (const sense of edge.senses) {
        const nodes = on.get(sense);
        if (!nodes) continue;
        for (const next of nodes) {
          this.#edges[depth] = edge;
          this.#froms[depth] = at;
          this.#depth = depth + 1;
          this.#step(next, at + edge.size, markFrom, markTo);
          this.#depth = depth;
        }
      }
    }
  }

  /** Whether a clause begins with the word, or the one before it ends the sentence. */
  #parts(at: number): boolean {
    return at === 0 || at >= this.lattice.length || clausesOf(this.sentence).begins(at);
  }

  #pass(gaps: Node<T>['gaps'], at: number, markFrom: number, markTo: number): void {
    this.#clauses ??= clausesOf(this.sentence);
    const clauses = this.#clauses;
    for (const { most, node } of gaps) {
      for (let skipped = 0; skipped <= most; skipped++) {
        const next = at + skipped;
        if (next >= this.lattice.length || clauses.begins(next) || (skipped > 0 && clauses.denies(next - 1))) break;
        if (this.lattice[next]) this.#step(node, next, markFrom, markTo);
      }
    }
  }

  #met(value: T, to: number, markFrom: number, markTo: number): void {
    const from = this.#from;
    const match = {
      from,
      to,
      markFrom: markFrom < 0 ? from : markFrom,
      markTo: markTo < 0 ? to : markTo,
      value,
      parts: Array.from({ length: this.#depth }, (_, i) => ({ from: this.#froms[i]!, edge: this.#edges[i]! })),
    };
    const same = (other: Match<T>) =>
      other.value === value && other.to === to && other.markFrom === match.markFrom && other.markTo === match.markTo;
    for (let i = this.matches.length - 1; i >= 0 && this.matches[i]!.from === from; i--) {
      if (same(this.matches[i]!)) return;
    }
    this.matches.push(match);
  }
}
