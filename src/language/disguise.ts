import { guarded, isInnocent, leetKey, letterValue, squeeze } from './guarded.ts';
import type { Reading, Word } from './sentence.ts';

/** Undoes disguises of guarded words. All of it is linear in the length of the text. */

/** Longest disguised word in characters. */
const LONGEST = 18;

/** Adds the readings of disguised words to those there are already. */
export function addDisguises(words: readonly Word[], text: string, readings: (Reading[] | undefined)[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.norm.length === 1) {
      const end = spacedRun(words, text, i);
      if (end - i >= 3) {
        addSpaced(words, i, end, readings);
        i = end - 1;
        continue;
      }
    }
    const plain = unmask(word.norm);
    if (plain && !isAcronym(word.text)) add(readings, i, { to: i + 1, norm: plain });
    const signs = withSigns(words, text, i);
    if (signs) add(readings, i, signs);
  }
}

const isAcronym = (text: string) => text.length <= 5 && /^[A-Z]+s?$/.test(text) && !/(.)\1\1/.test(text);

function add(readings: (Reading[] | undefined)[], at: number, reading: Reading): void {
  const known = readings[at];
  if (known) known.push(reading);
  else readings[at] = [reading];
}

const unmask = (word: string) => {
  const plain = resembled(word);
  return plain && !isInnocent(word) ? plain : undefined;
};

/** The guarded word that one word resembles: written with digits, with letters stretched, swapped or left out. */
export function resembled(word: string): string | undefined {
  if (word.length < 3 || word.length > LONGEST * 2) return undefined;
  let digits = 0;
  let letters = 0;
  let sum = 0;
  let doubled = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      letters++;
      sum += letterValue(code);
      if (i > 0 && word.charCodeAt(i - 1) === code) doubled = true;
    } else if ((code >= 48 && code <= 57) || code === 36) digits++;
    else return undefined;
  }
  if (letters === 0) return undefined;
  const known = guarded();
  if (digits > 0)
    return digits < letters && /^[a-z$]?\d?[a-z]/.test(word) ? known.byLeetKey.get(leetKey(word)) : undefined;
  if (known.has(word)) return undefined;
  return (
    (doubled ? known.bySqueezed.get(squeeze(word))?.find((plain) => stretches(word, plain)) : undefined) ??
    known.byLetters.get(sum)?.find((plain) => isSwapped(word, plain) || lacksOne(word, plain))
  );
}

/** Whether every run of letters of `word` is at least as long as that of `plain`. Both squeeze to the same. */
function stretches(word: string, plain: string): boolean {
  let i = 0;
  let j = 0;
  while (i < word.length) {
    const letter = word[i];
    const iFrom = i;
    const jFrom = j;
    while (word[i] === letter) i++;
    while (plain[j] === letter) j++;
    if (i - iFrom < j - jFrom) return false;
  }
  return true;
}

/** Whether two neighbouring letters have changed places. */
function isSwapped(word: string, plain: string): boolean {
  if (word.length !== plain.length) return false;
  let i = 0;
  while (i < word.length && word[i] === plain[i]) i++;
  return i > 0 && word[i] === plain[i + 1] && word[i + 1] === plain[i] && word.slice(i + 2) === plain.slice(i + 2);
}

/** Whether one letter, not the first, has been left out. */
function lacksOne(word: string, plain: string): boolean {
  if (word.length !== plain.length - 1) return false;
  let i = 0;
  while (i < word.length && word[i] === plain[i]) i++;
  return i > 0 && (i < word.length || word.length > 3) && word.slice(i) === plain.slice(i + 1);
}

const SIGNS = /^[*@$!#.^_-]{1,6}$/;
const SIGNS_AFTER = /^[*$#@]{1,6}/;
const SIGN_CODES = new Set([...'*@$!#.^_-'].map((sign) => sign.charCodeAt(0)));
const SIGN_BEFORE = /@$/;

/** "f*ck", "sh!t", "a$$hole", "$lut", "fu.ck": words with signs between, before or after, and no space. */
function withSigns(words: readonly Word[], text: string, from: number): Reading | undefined {
  const first = words[from]!;
  const previous = text.charCodeAt(first.start - 1);
  if (!SIGN_CODES.has(text.charCodeAt(first.end)) && previous !== 64) return undefined;
  const before = first.start > 0 && SIGN_BEFORE.exec(text.slice(first.start - 1, first.start))?.[0];
  const startsFresh = first.start === 0 || before || /[\s("'“‘*]/.test(text[first.start - 1]!);
  if (!startsFresh) return undefined;
  let written = (before || '') + first.norm;
  let to = from + 1;
  for (; to < words.length && written.length <= LONGEST; to++) {
    const start = words[to - 1]!.end;
    const end = words[to]!.start;
    if (end === start || end - start > 6) break;
    const between = text.slice(start, end);
    if (!SIGNS.test(between)) break;
    written += between + words[to]!.norm;
  }
  const end = words[to - 1]!.end;
  const after = end < text.length ? SIGNS_AFTER.exec(text.slice(end, end + 6))?.[0] : undefined;
  if (after) written += after;
  if (to === from + 1 && !before && !after) return undefined;
  if (written.length > LONGEST) return undefined;
  const norm = readSigns(written);
  return norm ? { to, norm } : undefined;
}

function readSigns(written: string): string | undefined {
  const known = guarded();
  written = written.replace(/--+/g, (dashes) => '*'.repeat(dashes.length));
  const spelt = leetKey(written);
  const plain = known.byLeetKey.get(spelt);
  if (plain && /[@$!]/.test(written)) return plain;
  const together = written.replace(/[._~-]/g, '');
  const candidates = known.masked.get(spelt[0]! + together.length) ?? [];
  if (together === written || /[*@$!#]/.test(together)) {
    return candidates.find((word) => fits(together, word));
  }
  return candidates.find((word) => word === together);
}

/** Whether the signs of `written` may stand for letters of `word`, of the same length. */
function fits(written: string, word: string): boolean {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const code = written.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      if (written[i] !== word[i]) return false;
      letters++;
    } else if (code >= 48 && code <= 57) return false;
  }
  return letters >= 2 || (letters === 1 && word.length === 4);
}

const BETWEEN_LETTERS = /^[ .\-_*·•/|~]{1,3}$/;

/** Where a run of single letters with the like of a space between them ends. */
function spacedRun(words: readonly Word[], text: string, from: number): number {
  let end = from + 1;
  while (
    end < words.length &&
    words[end]!.norm.length === 1 &&
    words[end]!.start - words[end - 1]!.end <= 3 &&
    BETWEEN_LETTERS.test(text.slice(words[end - 1]!.end, words[end]!.start))
  ) {
    end++;
  }
  return end;
}

/** Guarded words spelt out in a run of letters, when the whole run can be read as such words (and "a", "i", "u"). */
function addSpaced(words: readonly Word[], from: number, to: number, readings: (Reading[] | undefined)[]): void {
  const digits = words.slice(from, to).filter(({ norm }) => norm >= '0' && norm <= '9').length;
  if (digits * 3 > to - from) return;
  const letters = leetKey(
    words
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(''),
  );
  const { byLeetKey } = guarded();
  const lone = (i: number) => 'aiu'.includes(words[from + i]!.norm);
  const wordsAt = (i: number): [string, number][] => {
    const found: [string, number][] = [];
    for (let end = i + 3; end <= letters.length && end - i <= LONGEST; end++) {
      const plain = byLeetKey.get(letters.slice(i, end));
      if (plain) found.push([plain, end]);
    }
    return found;
  };
  const readable = new Uint8Array(letters.length + 1);
  readable[letters.length] = 1;
  const found: [string, number][][] = [];
  for (let i = letters.length - 1; i >= 0; i--) {
    found[i] = wordsAt(i).filter(([, end]) => readable[end]);
    if (found[i]!.length > 0 || (lone(i) && readable[i + 1])) readable[i] = 1;
  }
  const reached = new Uint8Array(letters.length + 1);
  reached[0] = 1;
  for (let i = 0; i < letters.length; i++) {
    if (!reached[i]) continue;
    if (lone(i)) reached[i + 1] = 1;
    for (const [norm, end] of found[i]!) {
      reached[end] = 1;
      add(readings, from + i, { to: from + end, norm });
    }
  }
}

/** Where a word that is two words written together parts, or 0 when it is not. */
export const joint = (norm: string): number => {
  const at = jointOf(norm);
  return at > 0 && isInnocent(norm) ? 0 : at;
};

/** The same, but for ordinary words that happen to be two. */
export function jointOf(norm: string): number {
  if (norm.length < 5 || norm.length > LONGEST + 6) return 0;
  const known = guarded();
  const at = known.joint(norm);
  return at > 0 && !known.has(norm) ? at : 0;
}
