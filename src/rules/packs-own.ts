import { Phrases } from '../language/matcher.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/sentences.ts';
import type { RuleOptions } from '../policy/pack.ts';
import type { Placed } from './rule.ts';

const NONE: readonly Span[] = [];

/** What a council's pack adds to a rule, and what it lets pass. */
export interface PacksOwn {
  /** The pack's own phrases in the sentence. */
  find(sentence: Sentence): readonly Span[];
  /** Whether the words hold a phrase that the pack lets pass. */
  passes(words: string): boolean;
}

/**
 * The first of what `look` finds in each sentence, else of the pack's own, with offsets of the draft. Costs next to
 * nothing for a sentence that was looked at before.
 */
export function firstOfEach(
  sentences: readonly Placed[],
  look: (sentence: Sentence) => readonly Span[],
  own: PacksOwn,
): (Span & { index: number })[] {
  const found: (Span & { index: number })[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const { sentence, start } = sentences[index]!;
    const span = look(sentence)[0] ?? own.find(sentence)[0];
    if (span) found.push({ start: start + span.start, end: start + span.end, index });
  }
  return found;
}

export function packsOwn({ add, pass }: RuleOptions): PacksOwn {
  const phrases = new Phrases(add.map((phrase) => [phrase, true] as const));
  const passed = pass.map((phrase) => phrase.toLowerCase());
  return {
    find: (sentence) =>
      add.length === 0
        ? NONE
        : phrases.find(sentence).map(({ from, to }) => ({
            start: sentence.words[from]!.start,
            end: sentence.words[to - 1]!.end,
          })),
    passes: (words) => passed.some((phrase) => words.toLowerCase().includes(phrase)),
  };
}
