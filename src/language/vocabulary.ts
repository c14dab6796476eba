import { fold } from './fold.ts';
import type { Sentence, Word } from './sentence.ts';

/** A word or category that patterns speak of, as a number. */
export type Sense = number;

/** Words of a sentence that together stand for some senses: `size` words from where the edge begins. */
export interface Edge {
  size: number;
  senses: readonly Sense[];
}

/** For each word of a sentence, the edges that begin there. */
export type Lattice = readonly (readonly Edge[] | undefined)[];

/** In words; keeps the work at each word bounded. */
const LONGEST_COMPOUND = 10;

interface Node {
  next?: Map<string, Node>;
  senses?: Sense[];
  /** The edge of this node when it was reached word by word, and the list with it alone. */
  edge?: Edge;
  only?: readonly Edge[];
}

/**
 * The words and phrases that patterns are made of, by category. One walk over a sentence finds all of them, for every
 * rule at once. Phrases are written as for `Phrases`; the category `innocent` swallows whatever begins inside it.
 */
export class Vocabulary {
  readonly #root: Node = {};
  readonly #senses = new Map<string, Sense>();
  readonly #innocent: Sense;
  readonly #title: Sense;
  readonly #named: Sense;
  readonly #compounds: [first: Sense, second: Sense, result: Sense][] = [];

  constructor() {
    this.#innocent = this.sense('{innocent}');
    this.#title = this.sense('{title}');
    this.#named = this.sense('{named}');
  }

  /** The number of a category (`{group}`) or word. */
  sense(name: string): Sense {
    let sense = this.#senses.get(name);
    if (sense === undefined) {
      sense = this.#senses.size;
      this.#senses.set(name, sense);
    }
    return sense;
  }

  /** Puts phrases into a category. */
  add(category: string, phrases: Iterable<string>): void {
    const sense = this.sense(`{${category}}`);
    for (const phrase of phrases) this.#put(phrase, sense);
  }

  /**
   * Makes words of `first` followed by words of `second` stand for `result`, with all other senses of the first:
   * "deaf" and "people" are a group, "young deaf people" too.
   */
  compound(first: string, second: string, result: string): void {
    this.#compounds.push([this.sense(`{${first}}`), this.sense(`{${second}}`), this.sense(`{${result}}`)]);
  }

  /** Makes a word or phrase known by itself. */
  word(word: string): Sense {
    const known = this.#senses.get(word);
    if (known !== undefined) return known;
    const sense = this.sense(word);
    this.#put(word, sense);
    return sense;
  }

  #put(phrase: string, sense: Sense): void {
    let nodes = [this.#root];
    for (const word of phrase.split(/[ -]+/)) {
      nodes = word.includes('|')
        ? word.split('|').flatMap((choice) => nodes.map((node) => child(node, fold(choice))))
        : nodes.map((node) => child(node, fold(word)));
    }
    for (const node of nodes) {
      if (!node.senses) node.senses = [sense];
      else if (!node.senses.includes(sense)) node.senses.push(sense);
    }
  }

  /** What the words of the sentence stand for. Remembered for as long as the sentence lives. */
  lattice(sentence: Sentence): Lattice {
    return sentence.note(this, () => this.#walk(sentence));
  }

  #walk(sentence: Sentence): Lattice {
    const { words } = sentence;
    const lattice: (readonly Edge[] | undefined)[] = new Array(words.length);
    let compounded = false;
    for (let from = 0; from < words.length; from++) {
      const edges = this.#edgesAt(sentence, from);
      lattice[from] = edges;
      const swallowed = edges && this.#swallowed(edges);
      for (let i = 1; swallowed && i < swallowed && from + i < words.length; i++) lattice[from + i] = undefined;
      if (swallowed) {
        lattice[from] = undefined;
        from += swallowed - 1;
      } else compounded ||= edges !== undefined && this.#compounds.some(([first]) => has(edges, first));
    }
    if (compounded) this.#compound(lattice);
    this.#addNames(lattice, sentence);
    return lattice;
  }

  /** Titles with the name after them, and names of two words, as far as capitals tell. */
  #addNames(lattice: (readonly Edge[] | undefined)[], { words, text }: Sentence): void {
    for (let at = 0; at < words.length - 1; at++) {
      if (!isCapital(words[at + 1]!.text) && !isCapital(words[at]!.text)) continue;
      const title = edgeWith(lattice[at], this.#title);
      const begins = at + (title?.size ?? 0);
      let end = begins;
      while (end - begins < 3 && end < words.length && isCapital(words[end]!.text) && follows(words, text, end, begins))
        end++;
      if (title && end > begins) {
        lattice[at] = [...lattice[at]!, { size: end - at, senses: [...title.senses, this.#named] }];
      } else if (!title && end - begins >= 2 && !lattice[at] && !lattice[at + 1]) {
        lattice[at] = [{ size: end - at, senses: [this.#named] }];
      }
      at = Math.max(at, end - 1);
    }
  }

  /** From the last word back, so that what was put together counts for the words before it. */
  #compound(lattice: (readonly Edge[] | undefined)[]): void {
    for (let from = lattice.length - 1; from >= 0; from--) {
      const edges = lattice[from];
      if (!edges) continue;
      // The longest alone, so that rows of such words do not multiply.
      let made: { size: number; senses: Sense[] } | undefined;
      for (const [first, second, result] of this.#compounds) {
        for (const edge of edges) {
          if (!edge.senses.includes(first)) continue;
          for (const next of lattice[from + edge.size] ?? []) {
            if (!next.senses.includes(second)) continue;
            const size = edge.size + next.size;
            if (size > LONGEST_COMPOUND || (made && size < made.size)) continue;
            if (made?.size === size) made.senses = [...new Set([...made.senses, result])];
            else made = { size, senses: [result, ...edge.senses.filter((sense) => sense !== first)] };
          }
        }
      }
      if (made) lattice[from] = [...edges, made];
    }
  }

  #swallowed(edges: readonly Edge[]): number {
    let size = 0;
    for (const edge of edges) if (edge.senses.includes(this.#innocent)) size = Math.max(size, edge.size);
    return size;
  }

  #edgesAt(sentence: Sentence, from: number): readonly Edge[] | undefined {
    const node = this.#root.next?.get(sentence.words[from]!.norm);
    if (!sentence.readingsAt(from) && !goesOn(node, sentence, from + 1))
      return node?.senses ? onlyEdge(node) : undefined;
    const edges: Edge[] = [];
    collect(edges, this.#root, sentence, from, from);
    return edges.length > 0 ? edges : undefined;
  }
}

/** Written like a name: a capital, then small letters. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90 && word.length > 1 && word.charCodeAt(1) > 96;
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** Whether nothing but a space stands before the word, unless it is the first of the name. */
const follows = (words: readonly Word[], text: string, at: number, first: number) =>
  at === first || (words[at]!.start === words[at - 1]!.end + 1 && text[words[at - 1]!.end] === ' ');

const edgeWith = (edges: readonly Edge[] | undefined, sense: Sense) =>
  edges?.find(({ senses }) => senses.includes(sense));

const has = (edges: readonly Edge[], sense: Sense) => edges.some(({ senses }) => senses.includes(sense));

function child(node: Node, word: string): Node {
  node.next ??= new Map();
  let next = node.next.get(word);
  if (!next) {
    next = {};
    node.next.set(word, next);
  }
  return next;
}

/** Whether a phrase that has come to `node` may go on with the word at `at`. */
function goesOn(node: Node | undefined, sentence: Sentence, at: number): boolean {
  const next = sentence.words[at];
  if (!node?.next || !next) return false;
  return sentence.readingsAt(at) !== undefined || node.next.has(next.norm);
}

/** Most words are known by themselves alone: their list of edges is made once. */
function onlyEdge(node: Node): readonly Edge[] {
  node.only ??= [edgeOf(node, 1)];
  return node.only;
}

function edgeOf(node: Node, size: number): Edge {
  if (node.edge?.size !== size) node.edge = { size, senses: node.senses! };
  return node.edge;
}

function collect(edges: Edge[], node: Node, sentence: Sentence, from: number, at: number): void {
  if (node.senses && at > from) edges.push(edgeOf(node, at - from));
  if (!node.next || at >= sentence.words.length) return;
  const plain = node.next.get(sentence.words[at]!.norm);
  if (plain) collect(edges, plain, sentence, from, at + 1);
  for (const reading of sentence.readingsAt(at) ?? []) {
    const other = node.next.get(reading.norm);
    if (other) collect(edges, other, sentence, from, reading.to);
  }
}
