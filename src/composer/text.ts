import { isPlain } from '../sites/field.ts';

/** A place in the page: between the characters of a text node, or the children of another. */
interface Point {
  node: Node;
  offset: number;
}

/** Where a stretch of the draft is in the page. */
export interface Place {
  from: Point;
  to: Point;
}

export function rangeOf({ from, to }: Place): Range {
  const range = from.node.ownerDocument!.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/**
 * The draft as plain text, with the way back from offsets to places in the page. Blocks are lines, emoji pictures count
 * as their alternative text, mentions and links as their text. Offsets are UTF-16 code units.
 */
export class DraftText {
  readonly text: string;
  readonly #pieces: Piece[] = [];

  constructor(field: HTMLElement) {
    if (isPlain(field)) {
      this.text = field.value;
      return;
    }
    const reader = new Reader(this.#pieces);
    reader.block(field);
    this.text = reader.text;
  }

  /** Where the page shows `start` to `end`, or undefined when it does not (a plain text field). */
  place(start: number, end: number): Place | undefined {
    // A line break has no place of its own: what begins with one begins at the end of the line before.
    const from = this.#point(start, this.text[start] === '\n');
    const to = this.#point(end, true);
    return from && to && { from, to };
  }

  /** The same as a range. */
  range(start: number, end: number): Range | undefined {
    const place = this.place(start, end);
    return place && rangeOf(place);
  }

  /** The offset in the text of a place in the page; a place between pieces counts as the end of the one before. */
  offset(node: Node, offset: number): number {
    const exact = this.#pieces.find((piece) => piece.node === node);
    if (exact && exact.node.nodeType === Node.TEXT_NODE) return exact.start + Math.min(offset, exact.end - exact.start);
    let before = 0;
    const child = node.childNodes[offset];
    for (const piece of this.#pieces) {
      const target = child ?? node;
      const position = target.compareDocumentPosition(piece.node);
      const inside = child === undefined && (piece.node === node || position & Node.DOCUMENT_POSITION_CONTAINED_BY);
      if (inside || position & Node.DOCUMENT_POSITION_PRECEDING) before = piece.end;
      else if (child && (piece.node === child || position & Node.DOCUMENT_POSITION_CONTAINED_BY))
        return isBlock(child) ? before : piece.start;
      else break;
    }
    return before;
  }

  /** At a seam between two pieces, an end belongs to the piece before it and a start to the piece after. */
  #point(at: number, isEnd: boolean): Point | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    let found: Piece | undefined;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle]!;
      if (isEnd ? piece.end < at : piece.end <= at) low = middle + 1;
      else {
        found = piece;
        high = middle - 1;
      }
    }
    found ??= this.#pieces.at(-1);
    if (!found) return undefined;
    const within = Math.max(0, Math.min(at, found.end) - found.start);
    if (found.node.nodeType === Node.TEXT_NODE) return { node: found.node, offset: within };
    let element = found.node;
    // Editors let nothing be selected within what they draw by themselves.
    while (element.parentElement?.getAttribute('contenteditable') === 'false') element = element.parentElement;
    const parent = element.parentNode!;
    const index = Array.prototype.indexOf.call(parent.childNodes, element);
    return { node: parent, offset: within === 0 ? index : index + 1 };
  }
}

/** A text node, or an element that stands for some text (an emoji picture, a line break), from `start` to `end`. */
interface Piece {
  node: Node;
  start: number;
  end: number;
}

const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DIV',
  'DL',
  'FIGURE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'UL',
]);
const isBlock = (node: Node) => BLOCKS.has(node.nodeName);

/** Words, a picture or a line break, and not only the blanks between blocks. */
function saysSomething(node: Node): boolean {
  if (node.textContent?.trim() || node.nodeName === 'IMG' || node.nodeName === 'BR') return true;
  return node instanceof Element && node.querySelector('img, br') !== null;
}

class Reader {
  text = '';
  #lines = 0;

  constructor(readonly pieces: Piece[]) {}

  /** A block that holds blocks is read block by block; one that does not is a line. */
  block(element: Node): void {
    const children = Array.from(element.childNodes);
    if (!children.some(isBlock)) {
      this.#line(children);
      return;
    }
    let inline: Node[] = [];
    const flush = () => {
      if (inline.some(saysSomething)) this.#line(inline);
      inline = [];
    };
    for (const child of children) {
      if (isBlock(child)) {
        flush();
        this.block(child);
      } else inline.push(child);
    }
    flush();
  }

  #line(nodes: Node[]): void {
    if (this.#lines++ > 0) this.text += '\n';
    for (const node of nodes) this.#inline(node, node === nodes.at(-1));
  }

  #inline(node: Node, last: boolean): void {
    if (node.nodeType === Node.TEXT_NODE) this.#piece(node, node.nodeValue ?? '');
    else if (node instanceof HTMLImageElement) this.#piece(node, node.alt);
    // A line break at the very end of a line only holds an empty line open.
    else if (node.nodeName === 'BR') this.#piece(node, last ? '' : '\n');
    else {
      const children = node.childNodes;
      for (let i = 0; i < children.length; i++) {
        const child = children[i]!;
        if (isBlock(child)) this.block(child);
        else this.#inline(child, last && i === children.length - 1);
      }
    }
  }

  #piece(node: Node, text: string): void {
    const start = this.text.length;
    this.text += text;
    this.pieces.push({ node, start, end: this.text.length });
  }
}
