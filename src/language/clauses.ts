import { remembered } from './remembered.ts';
import type { Sentence } from './sentence.ts';

const BEGINS = 1;
const DENIES = 2;
const QUOTED = 4;

/** How the words of a sentence hang together: where clauses part, what is denied, what is quoted. */
export class Clauses {
  constructor(
    readonly marks: Uint8Array,
    /** Whether some words are quoted and others are not. */
    readonly quotesPart: boolean,
  ) {}

  /** Whether another clause begins with the word. */
  begins(word: number): boolean {
    return (this.marks[word]! & BEGINS) > 0;
  }

  /** Whether the word denies. */
  denies(word: number): boolean {
    return (this.marks[word]! & DENIES) > 0;
  }

  /** Whether the word stands inside quotation marks. */
  quoted(word: number): boolean {
    return (this.marks[word]! & QUOTED) > 0;
  }
}

/** Folded words that deny what follows them. */
const NEGATIONS = new Set(
  "not no never nor neither none nobody cannot cant can't dont don't doesnt doesn't didnt didn't isnt isn't arent aren't wasnt wasn't werent weren't wont won't wouldnt wouldn't shouldnt shouldn't couldnt couldn't aint ain't havent haven't hasnt hasn't hadnt hadn't mustnt mustn't needn't without hardly may might".split(
    ' ',
  ),
);

/** Found once per sentence. */
export const clausesOf = remembered(readClauses);

const PARTS = /[,;:.!?()[\]\u2013\u2014\u2026\n]|\s-+\s/;
const OPENS = /(?:^|[\s(,:;\u2014-])(?:["\u201c\u2018\u00ab\u201e']|``)/;

function readClauses({ words, text }: Sentence): Clauses {
  const marks = new Uint8Array(words.length);
  let quoted = 0;
  let closing: number | undefined;
  let opened = 0;
  let end = 0;
  const quote = (to: number) => {
    for (let i = opened; i < to; i++) marks[i]! |= QUOTED;
    quoted += to - opened;
  };
  words.forEach((word, index) => {
    if (word.start > end + 1 || (word.start > end && text.charCodeAt(end) !== SPACE)) {
      const between = text.slice(end, word.start);
      if (PARTS.test(between)) marks[index]! |= BEGINS;
      if (closing !== undefined && closes(between, closing)) {
        quote(index);
        closing = undefined;
      } else if (closing === undefined && OPENS.test(` ${between}`)) {
        closing = closingMark(between);
        opened = index;
      }
    }
    if (NEGATIONS.has(word.norm)) marks[index]! |= DENIES;
    end = word.end;
  });
  // A quotation that this sentence opens may close in a later one.
  if (closing !== undefined && (closing !== APOSTROPHE || closes(text.slice(end), closing))) quote(words.length);
  return new Clauses(marks, quoted > 0 && quoted < words.length);
}

const SPACE = 32;
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
