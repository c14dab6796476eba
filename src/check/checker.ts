import { Sentence } from '../language/sentence.ts';
import type { Pack } from '../policy/pack.ts';
import { type RuleId, SEVERITIES, type Severity, type Situation } from '../policy/vocabulary.ts';
import type { Finding, RawFinding, Rule, SentenceCheck, TextCheck } from '../rules/rule.ts';
import { Part, together } from './parts.ts';
import { Recent } from './recent.ts';
import { respan } from './respan.ts';

/** Sentences remembered beside those of the draft, before the oldest are forgotten: what is undone and done again. */
const REMEMBERED = 400;

export interface CheckOptions {
  /** Names for which "written permission held" was remembered. */
  permittedNames?: readonly string[];
  /** Rules the writer has switched off. */
  off?: readonly RuleId[];
}

export interface Checker {
  /**
   * Everything in the text that may break the policy, in order of place, without overlaps between kindred rules.
   * Offsets are UTF-16 code units of `text`. A rule that throws is left out and named in `failed`.
   */
  check(text: string, situation: Situation): Finding[];
  /**
   * The same a little at a time, for long drafts: `enough` is asked before each sentence that has not been seen, and
   * when it says so the answer is undefined. The next call goes on from there.
   */
  check(text: string, situation: Situation, enough: () => boolean): Finding[] | undefined;
  /** Rules that threw in the last check, or could not be prepared: that must be said, never hidden. */
  readonly failed: ReadonlySet<RuleId>;
}

interface Ready {
  rule: Rule;
  clause: string;
  alsoClauses: readonly string[];
  atMost: Severity | undefined;
  sentence: SentenceCheck | undefined;
  text: TextCheck | undefined;
}

interface Checked {
  text: string;
  parts: readonly Part[];
}

const NOTHING: Checked = { text: '', parts: [] };

/** Sentences looked at before `enough` is asked, so that every call comes further. */
const AT_LEAST = 8;

/** Prepares the rules for one pack. The result keeps a cache, so hold on to it while the pack is in force. */
export function createChecker(pack: Pack, rules: readonly Rule[], options: CheckOptions = {}): Checker {
  const unprepared = new Set<RuleId>();
  const failed = new Set<RuleId>();
  const ready = rules.flatMap((rule) => prepare(rule, pack, options, unprepared));
  const sentences = new Recent<Sentence>(REMEMBERED);
  const findings = new Recent<Finding[]>(2 * REMEMBERED);
  let cachedFor = '';
  let active: Ready[] = [];
  /** The last draft and its sentences: what did not change since is not looked at again. */
  let last: Checked = NOTHING;
  let failures = 0;

  function applicable(situation: Situation): Ready[] {
    const exempt = pack.channels.find((channel) => channel.id === situation.channel)?.exempt ?? [];
    return ready.filter(
      ({ rule }) =>
        !(exempt.includes(rule.id) && situation.account === 'council') && (rule.applies?.(situation, pack) ?? true),
    );
  }

  function sentenceOf(part: string): Sentence {
    let sentence = sentences.get(part);
    if (!sentence) {
      sentence = new Sentence(part);
      sentences.set(part, sentence);
    }
    return sentence;
  }

  /** What a rule finds; nothing when it throws, which is noted. */
  function attempt({ rule }: Ready, run: () => RawFinding[]): RawFinding[] {
    try {
      return run();
    } catch (error) {
      console.error(`Council Post Check: the rule ${rule.id} failed`, error);
      failed.add(rule.id);
      failures++;
      return [];
    }
  }

  function ofSentence(active: Ready[], sentence: Sentence, situation: Situation, before?: Sentence): Finding[] {
    return active.flatMap((item) =>
      item.sentence
        ? attempt(item, () => item.sentence!(sentence, situation, before)).map((raw) =>
            finding(item, raw, sentence.text),
          )
        : [],
    );
  }

  /** A pair of sentences has a line break in its key, which a single sentence never has: the two cannot be mixed up. */
  function cached(key: string, make: () => Finding[]): Finding[] {
    const known = findings.get(key);
    if (known) return known;
    const before = failures;
    const made = make();
    // A rule that failed here is tried again with the next check, so that its failure goes on being said.
    if (failures === before) findings.set(key, made);
    return made;
  }

  function check(text: string, situation: Situation): Finding[];
  function check(text: string, situation: Situation, enough: () => boolean): Finding[] | undefined;
  function check(text: string, situation: Situation, enough = () => false): Finding[] | undefined {
    const key = JSON.stringify(situation);
    if (key !== cachedFor) {
      findings.clear();
      last = NOTHING;
      active = applicable(situation);
      cachedFor = key;
    }
    failed.clear();
    for (const rule of unprepared) failed.add(rule);
    const failuresBefore = failures;
    const alone = active.filter(({ rule }) => !rule.needsBefore);
    const paired = active.filter(({ rule }) => rule.needsBefore);
    const look = (sentence: Sentence, before: Sentence | undefined): readonly Finding[] => {
      const own = cached(sentence.text, () => ofSentence(alone, sentence, situation));
      if (paired.length === 0) return own;
      const pair = `${before?.text ?? ''}\n${sentence.text}`;
      const together = cached(pair, () => ofSentence(paired, sentence, situation, before));
      return together.length === 0 ? own : [...own, ...together];
    };

    const parts: Part[] = [];
    let looked = 0;
    for (const { start, end, same } of respan(text, last.text, last.parts)) {
      const before = parts.at(-1)?.sentence;
      if (same && same.before === before) {
        parts.push(same.movedTo(start, end));
        continue;
      }
      if (looked++ >= AT_LEAST && enough()) {
        // As if the draft ended here: the next call takes it for one that was gone on with.
        last = failures === failuresBefore ? { text: text.slice(0, parts.at(-1)!.end), parts } : NOTHING;
        return undefined;
      }
      const sentence = same?.sentence ?? sentenceOf(text.slice(start, end));
      parts.push(Part.of(sentence, before, start, end, look(sentence, before)));
    }
    const found: Finding[] = [];
    for (const item of active) {
      if (!item.text) continue;
      for (const raw of attempt(item, () => item.text!(text, parts, situation))) found.push(finding(item, raw, text));
    }
    last = failures === failuresBefore ? { text, parts } : NOTHING;
    return together(parts, found);
  }

  return { failed, check };
}

function prepare(rule: Rule, pack: Pack, options: CheckOptions, failed: Set<RuleId>): Ready[] {
  const settings = pack.rules[rule.id];
  if (!settings || settings.off || options.off?.includes(rule.id)) return [];
  const [clause, ...alsoClauses] = settings.clauses as [string, ...string[]];
  try {
    const { sentence, text } = rule.prepare({ pack, options: settings, permittedNames: options.permittedNames ?? [] });
    return [{ rule, clause, alsoClauses, atMost: settings.atMost, sentence, text }];
  } catch (error) {
    console.error(`Council Post Check: the rule ${rule.id} could not be prepared`, error);
    failed.add(rule.id);
    return [];
  }
}

/** `text` is what the raw finding's offsets count in: the sentence, or the whole draft. */
function finding(item: Ready, raw: RawFinding, text: string): Finding {
  return {
    ...raw,
    words: text.slice(raw.start, raw.end),
    severity: cap(raw.severity, item.atMost),
    rule: item.rule.id,
    clause: item.clause,
    alsoClauses: item.alsoClauses,
  };
}

function cap(severity: Severity, atMost: Severity | undefined): Severity {
  return atMost && SEVERITIES.indexOf(atMost) > SEVERITIES.indexOf(severity) ? atMost : severity;
}
