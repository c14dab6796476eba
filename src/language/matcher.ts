import { fold } from './fold.ts';
import type { Sentence } from './sentence.ts';

/** A phrase found in a sentence: words `from` up to `to` (exclusive). */
export interface Hit<T> {
  from: number;
  to: number;
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

/**
 * Finds phrases in sentences by walking a trie of words: the one matcher of the product.
 *
 * A phrase is words with spaces between them; hyphens count as spaces, case and accents do not count, and `a|b`
 * stands for either word. From each word the longest phrase wins.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map() };

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) this.#add(phrase, value);
  }

  #add(phrase: string, value: T): void {
    let nodes = [this.#root];
    for (const word of phrase.trim().split(/[\s-]+/)) {
      nodes = word.split('|').flatMap((choice) => nodes.map((node) => child(node, fold(choice))));
    }
    for (const node of nodes) node.value = value;
  }

  /** Every phrase in the sentence, in order of its first word; hits from different words may overlap. */
  find(sentence: Sentence): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let from = 0; from < sentence.words.length; from++) {
      const hit = this.at(sentence, from);
      if (hit) hits.push(hit);
    }
    return hits;
  }

  /** The longest phrase that begins at word `from`. */
  at(sentence: Sentence, from: number): Hit<T> | undefined {
    return longest(this.#root, sentence, from, from);
  }
}

function child<T>(node: Node<T>, word: string): Node<T> {
  let next = node.next.get(word);
  if (!next) {
    next = { next: new Map() };
    node.next.set(word, next);
  }
  return next;
}

function longest<T>(node: Node<T>, sentence: Sentence, from: number, index: number): Hit<T> | undefined {
  let best: Hit<T> | undefined =
    node.value !== undefined && index > from ? { from, to: index, value: node.value } : undefined;
  const word = sentence.words[index];
  if (!word || node.next.size === 0) return best;
  const plain = node.next.get(word.norm);
  if (plain) best = longer(best, longest(plain, sentence, from, index + 1));
  for (const reading of sentence.readingsAt(index) ?? []) {
    const other = node.next.get(reading.norm);
    if (other) best = longer(best, longest(other, sentence, from, reading.to));
  }
  return best;
}

function longer<T>(a: Hit<T> | undefined, b: Hit<T> | undefined): Hit<T> | undefined {
  return !a || (b && b.to > a.to) ? b : a;
}
