import { fold } from './fold.ts';

/** How much of a word tells it apart. */
export const BEGINNING = 5;

/** More ways to write a piece of a phrase than this are not told apart. */
const MANY = 72;
const FEW = 8;

/** Words so common that a phrase is better told by its others. */
const COMMON = /^(?:.{1,3}|have|with|your|that|this|from|they|their|will|were|been|about)$/;

/** What a piece of a phrase may read; `*` stands for anything. `words`: of which every reading has one. */
interface Piece {
  texts: readonly string[];
  words?: readonly string[] | undefined;
}

const NOTHING: Piece = { texts: [''] };
const ANYTHING: Piece = { texts: ['*'] };

/** Groups read before, by how they begin: many phrases share some. */
const read = new Map<string, { group: string; piece: Piece }>();

/** The beginnings of words of which everything that a phrase stands for has one; none when there is no such word. */
export function neededWords(phrase: string): readonly string[] {
  const source = phrase.toLowerCase();
  let at = 0;

  function choice(edge: string): Piece {
    const choices = [sequence(edge)];
    while (source[at] === '|') {
      at++;
      choices.push(sequence(edge));
    }
    return choices.length === 1 ? choices[0]! : either(choices);
  }

  function sequence(edge: string): Piece {
    let piece: Piece = { texts: [edge] };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') piece = then(piece, quantified(one()));
    return edge ? then(piece, { texts: [edge] }) : piece;
  }

  function one(): Piece {
    const char = source[at++]!;
    if (char === '(') {
      const from = at;
      const begins = source.slice(at, at + 24);
      const same = read.get(begins);
      if (same && source.startsWith(same.group, at)) {
        at += same.group.length;
        return same.piece;
      }
      const [opening] = /^\?(?::|<?[=!])/.exec(source.slice(at, at + 3)) ?? [''];
      at += opening.length;
      const inside = choice('');
      at++;
      const piece = opening === '?:' ? inside : NOTHING;
      read.set(begins, { group: source.slice(from, at), piece });
      return piece;
    }
    if (char === '[') {
      at = source.indexOf(']', at) + 1;
      return ANYTHING;
    }
    if (char === '\\') {
      const kind = source[at++];
      if (kind === 'p') at = source.indexOf('}', at) + 1;
      return kind === 'b' ? NOTHING : ANYTHING;
    }
    if (char === '^' || char === '$') return NOTHING;
    if (char === '.') return ANYTHING;
    // Plain letters are read at once, up to one that may be left out.
    const [letters] = /^[^()[\]\\^$.|?*+{}]*(?![?*+{])/.exec(source.slice(at - 1, at + 40))!;
    at += Math.max(0, letters.length - 1);
    return { texts: [(letters || char).replace(/[^\p{L}\p{N}']+/gu, ' ')] };
  }

  function quantified(piece: Piece): Piece {
    const [mark, from, to] = /^(?:[?*+]|\{(\d+)(,\d*)?\})\??/.exec(source.slice(at, at + 8)) ?? [''];
    if (mark === '') return piece;
    at += mark.length;
    const again = mark[0] === '?' ? piece : mark[0] === '{' && from === '1' && !to ? piece : then(piece, ANYTHING);
    return mark[0] === '+' || Number(from) > 0 ? again : { texts: ['', ...again.texts] };
  }

  const whole = choice(' ');
  return better(whole.words, wordsOf(whole.texts)) ?? [];
}

function either(pieces: readonly Piece[]): Piece {
  const words = pieces.map((piece) => better(piece.words, wordsOf(piece.texts)));
  return {
    texts: unique(pieces.flatMap(({ texts }) => texts)),
    words: words.every((some) => some !== undefined) ? unique(words.flat()) : undefined,
  };
}

/** One piece after another: every reading of both, or, after a whole word or too many, the words needed so far. */
function then(a: Piece, b: Piece): Piece {
  if (b === NOTHING) return a;
  const words = better(a.words, b.words);
  const whole = a.texts.every((text) => text.endsWith(' '));
  if (whole && a.texts[0] === ' ') return { texts: b.texts.map((text) => ` ${text}`), words };
  if ((!whole && b.texts.length === 1) || a.texts.length * b.texts.length <= (whole ? FEW : MANY)) {
    return { texts: unique(b.texts.flatMap((more) => a.texts.map((text) => text + more))), words };
  }
  const ends = whole ? [' '] : unique(a.texts.map((text) => (text.endsWith(' ') ? ' ' : '*')));
  return {
    texts: ends.flatMap((end) => b.texts.map((text) => end + text)),
    words: better(words, wordsOf(a.texts)),
  };
}

/** Of each text the word that tells it best; undefined when some text has none. */
function wordsOf(texts: readonly string[]): readonly string[] | undefined {
  const words = new Set<string>();
  for (const text of texts) {
    let best: string | undefined;
    for (const [word] of text.matchAll(/(?<= )[\p{L}\p{N}][\p{L}\p{N}']*(?= )|(?<= )[\p{L}\p{N}][\p{L}\p{N}']{4}/gu)) {
      if (best === undefined || cost(word) < cost(best)) best = word;
    }
    if (best === undefined) return undefined;
    words.add(best);
  }
  return [...words];
}

const better = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
  a && b ? (total(a) <= total(b) ? a : b) : (a ?? b);

const total = (words: readonly string[]) => words.reduce((sum, word) => sum + cost(word), 0);
const cost = (word: string) => (COMMON.test(word) ? 40 : 1 + 4 / word.length);

const unique = <T>(items: readonly T[]) => [...new Set(items)];

/** The beginnings under which a needed word may stand in a sentence. */
export const beginnings = (word: string): readonly string[] => {
  const plain = fold(word);
  return unique([plain, `${plain}'s`].map((form) => form.slice(0, BEGINNING)));
};
