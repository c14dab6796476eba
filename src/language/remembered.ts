import type { Sentence } from './sentence.ts';

/** A look at one sentence whose answer depends on the sentence alone, worked out once for each. */
export function remembered<T>(look: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const answers = new WeakMap<Sentence, { answer: T }>();
  return (sentence) => {
    let known = answers.get(sentence);
    if (!known) {
      known = { answer: look(sentence) };
      answers.set(sentence, known);
    }
    return known.answer;
  };
}
