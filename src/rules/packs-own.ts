import { Phrases } from '../language/matcher.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/sentences.ts';
import type { RuleOptions } from '../policy/pack.ts';

/** What a council's pack adds to a rule, and what it lets pass. */
export interface PacksOwn {
  /** The pack's own phrases in the sentence. */
  find(sentence: Sentence): Span[];
  /** Whether the words hold a phrase that the pack lets pass. */
  passes(words: string): boolean;
}

export function packsOwn({ add, pass }: RuleOptions): PacksOwn {
  const phrases = new Phrases(add.map((phrase) => [phrase, true] as const));
  const passed = pass.map((phrase) => phrase.toLowerCase());
  return {
    find: (sentence) =>
      add.length === 0
        ? []
        : phrases.find(sentence).map(({ from, to }) => ({
            start: sentence.words[from]!.start,
            end: sentence.words[to - 1]!.end,
          })),
    passes: (words) => passed.some((phrase) => words.toLowerCase().includes(phrase)),
  };
}
