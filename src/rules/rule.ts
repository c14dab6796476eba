import type { Message } from '../language/message.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Pack, RuleOptions } from '../policy/pack.ts';
import type { RuleId, Severity, Situation } from '../policy/vocabulary.ts';

/** The contract of a rule: one kind of check, pure, configured by the pack. */

/** A replacement offered for the words of a finding, or for a little more around them. */
export interface Fix {
  /** Where the replacement goes, in UTF-16 code units of the same text as the finding's own span. */
  start: number;
  end: number;
  /** What stands there afterwards; empty to remove. */
  text: string;
  /** What the button says, in place of showing the new text. */
  label?: Message;
}

/** What the writer ticks to settle a `check`. */
export type Confirmation = 'permission' | 'fact' | 'source' | 'authority' | 'meant';

/** What a rule reports. Offsets are UTF-16 code units of the sentence (or of the text, for a whole-text check). */
export interface RawFinding {
  start: number;
  end: number;
  severity: Severity;
  /** What may be wrong, in one line. */
  what: Message;
  /** What to do instead, in one line. */
  advice: Message;
  /** Why it was found, when the clause alone does not explain it ("Muslims" met "should be banned"). */
  because?: Message;
  fixes?: Fix[];
  confirmation?: Confirmation;
  /** The name or thing found, for rules that remember an answer about it. */
  subject?: string;
}

/** A finding in the draft: offsets are UTF-16 code units of the whole draft. */
export interface Finding extends RawFinding {
  rule: RuleId;
  /** The words at issue, as they stand in the draft. */
  words: string;
  /** The clause that says so. */
  clause: string;
  /** Other clauses the rule stands for. */
  alsoClauses: readonly string[];
}

/** What a rule may know besides the sentence and the situation: fixed until the pack or the settings change. */
export interface Setup {
  pack: Pack;
  options: RuleOptions;
  /** Names for which the writer remembered "written permission held". */
  permittedNames: readonly string[];
}

/** Looks at one sentence. `before` is the sentence before it, only for rules that ask for it. */
export type SentenceCheck = (sentence: Sentence, situation: Situation, before?: Sentence) => RawFinding[];

/** A sentence of the draft with the offset where it begins, and what the rule itself found in it. */
export interface Placed {
  sentence: Sentence;
  start: number;
  end: number;
}

/** Looks at the draft as a whole, after its sentences. Must cost next to nothing for each sentence. */
export type TextCheck = (text: string, sentences: readonly Placed[], situation: Situation) => RawFinding[];

export interface Checks {
  sentence?: SentenceCheck;
  text?: TextCheck;
}

/** One example of a rule. Each rule's file has some on both sides, as `examples`: tests are made from them. */
export interface RuleExample {
  text: string;
  /** The words that must be marked, in order; none when the text must pass. */
  finds: readonly string[];
  situation?: Partial<Situation>;
}

export interface Rule {
  id: RuleId;
  /** True for a rule that must know the sentence before ("they", after a group was named). */
  needsBefore?: true;
  /** Whether the rule has anything to say in this situation. */
  applies?(situation: Situation, pack: Pack): boolean;
  /** Called once for each pack and settings; compiles lists here. */
  prepare(setup: Setup): Checks;
}
