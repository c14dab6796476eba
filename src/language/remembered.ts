import type { Sentence } from './sentence.ts';

let looks = 0;

/** A look at one sentence whose answer depends on the sentence alone, worked out once for each and kept with it. */
export function remembered<T>(look: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const number = looks++;
  return (sentence) => {
    const known = sentence.looks[number];
    if (known !== undefined) return known as T;
    const answer = look(sentence);
    sentence.looks[number] = answer;
    return answer;
  };
}
