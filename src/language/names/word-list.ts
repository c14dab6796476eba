/**
 * A sorted list of words told by what each shares with the one before it: `A` nothing, `B` one letter, and so on, then
 * the rest of the word. Half the size of the words themselves.
 */

const NOTHING_SHARED = 'A'.charCodeAt(0);

/** Words of small letters and apostrophes as one text; order and doubles do not matter. */
export function packWords(words: Iterable<string>): string {
  let text = '';
  let before = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < before.length && shared < 25 && before[shared] === word[shared]) shared++;
    text += String.fromCharCode(NOTHING_SHARED + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

/** The words of a text that `packWords` made. */
export function unpackWords(text: string): Set<string> {
  const words = new Set<string>();
  let before = '';
  for (const part of text.match(/[A-Z][a-z']*/g) ?? []) {
    before = before.slice(0, part.charCodeAt(0) - NOTHING_SHARED) + part.slice(1);
    words.add(before);
  }
  return words;
}
