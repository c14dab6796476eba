import type { Sentence } from './sentence.ts';

/** How the words of a sentence hang together: where clauses part, what is denied, what is quoted. */
export interface Clauses {
  /** For each word: whether another clause begins with it. */
  readonly begins: Uint8Array;
  /** For each word: whether it denies. */
  readonly denies: Uint8Array;
  /** For each word: whether it stands inside quotation marks. */
  readonly quoted: Uint8Array;
}

const NEGATIONS = new Set(
  "not no never nor neither none nobody cannot cant can't dont don't doesnt doesn't didnt didn't isnt isn't arent aren't wasnt wasn't werent weren't wont won't wouldnt wouldn't shouldnt shouldn't couldnt couldn't aint ain't havent haven't hasnt hasn't hadnt hadn't mustnt mustn't needn't without hardly may might".split(
    ' ',
  ),
);

/** Whether a folded word denies what follows it. */
export const isNegation = (norm: string): boolean => NEGATIONS.has(norm);

const known = new WeakMap<Sentence, Clauses>();

/** Found once per sentence. */
export function clausesOf(sentence: Sentence): Clauses {
  let clauses = known.get(sentence);
  if (!clauses) {
    clauses = readClauses(sentence);
    known.set(sentence, clauses);
  }
  return clauses;
}

const PARTS = /[,;:.!?()[\]\u2013\u2014\u2026\n]|\s-+\s/;
const OPENS = /(?:^|[\s(,:;\u2014-])(?:["\u201c\u2018\u00ab\u201e']|``)/;

function readClauses({ words, text }: Sentence): Clauses {
  const begins = new Uint8Array(words.length);
  const denies = new Uint8Array(words.length);
  const quoted = new Uint8Array(words.length);
  let closing: number | undefined;
  let opened = 0;
  let end = 0;
  words.forEach((word, index) => {
    const between = text.slice(end, word.start);
    if (between.length > 1 || (between !== ' ' && between !== '')) {
      if (PARTS.test(between)) begins[index] = 1;
      if (closing !== undefined && closes(between, closing)) {
        quoted.fill(1, opened, index);
        closing = undefined;
      } else if (closing === undefined && OPENS.test(` ${between}`)) {
        closing = closingMark(between);
        opened = index;
      }
    }
    if (NEGATIONS.has(word.norm)) denies[index] = 1;
    end = word.end;
  });
  // A quotation that this sentence opens may close in a later one.
  if (closing !== undefined && (closes(text.slice(end), closing) || closing !== APOSTROPHE)) quoted.fill(1, opened);
  return { begins, denies, quoted };
}

const APOSTROPHE = 0x27;

function closingMark(between: string): number {
  if (/[\u201c\u201e]/.test(between)) return 0x201d;
  if (between.includes('\u2018')) return 0x2019;
  if (between.includes('\u00ab')) return 0xbb;
  return between.includes('"') ? 0x22 : APOSTROPHE;
}

function closes(between: string, mark: number): boolean {
  if (mark === APOSTROPHE || mark === 0x2019) return /^[.,!?\u2026]*['\u2019]/.test(between);
  if (mark === 0x22) return /["\u201d]/.test(between);
  return between.includes(String.fromCharCode(mark));
}
