import { Sentence } from '../language/sentence.ts';
import { type Span, splitSentences } from '../language/sentences.ts';
import type { Pack } from '../policy/pack.ts';
import { type RuleId, SEVERITIES, type Severity, type Situation } from '../policy/vocabulary.ts';
import type { Finding, Placed, RawFinding, Rule, SentenceCheck, TextCheck } from '../rules/rule.ts';
import { resolveOverlaps } from './overlaps.ts';
import { Recent } from './recent.ts';

/** Sentences remembered before the oldest are forgotten: more than a post of Facebook's greatest length has. */
const REMEMBERED = 4000;

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

/** Prepares the rules for one pack. The result keeps a cache, so hold on to it while the pack is in force. */
export function createChecker(pack: Pack, rules: readonly Rule[], options: CheckOptions = {}): Checker {
  const unprepared = new Set<RuleId>();
  const failed = new Set<RuleId>();
  const ready = rules.flatMap((rule) => prepare(rule, pack, options, unprepared));
  const sentences = new Recent<Sentence>(REMEMBERED);
  const findings = new Recent<Finding[]>(2 * REMEMBERED);
  let cachedFor = '';
  let failures = 0;

  function applicable(situation: Situation): Ready[] {
    const exempt = pack.channels.find((channel) => channel.id === situation.channel)?.exempt ?? [];
    return ready.filter(
      ({ rule }) =>
        !(exempt.includes(rule.id) && situation.account === 'council') && (rule.applies?.(situation, pack) ?? true),
    );
  }

  function place(text: string, { start, end }: Span): Placed {
    const part = text.slice(start, end);
    let sentence = sentences.get(part);
    if (!sentence) {
      sentence = new Sentence(part);
      sentences.set(part, sentence);
    }
    return { sentence, start, end };
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

  return {
    failed,
    check(text, situation) {
      const active = applicable(situation);
      const key = JSON.stringify(situation);
      if (key !== cachedFor) {
        findings.clear();
        cachedFor = key;
      }
      failed.clear();
      for (const rule of unprepared) failed.add(rule);
      const alone = active.filter(({ rule }) => !rule.needsBefore);
      const paired = active.filter(({ rule }) => rule.needsBefore);
      const placed = splitSentences(text).map((span) => place(text, span));
      const all: Finding[] = [];
      placed.forEach(({ sentence, start }, index) => {
        collect(
          all,
          start,
          cached(sentence.text, () => ofSentence(alone, sentence, situation)),
        );
        if (paired.length === 0) return;
        const before = placed[index - 1]?.sentence;
        const pair = `${before?.text ?? ''}\n${sentence.text}`;
        collect(
          all,
          start,
          cached(pair, () => ofSentence(paired, sentence, situation, before)),
        );
      });
      for (const item of active) {
        if (!item.text) continue;
        for (const raw of attempt(item, () => item.text!(text, placed, situation))) all.push(finding(item, raw, text));
      }
      return resolveOverlaps(all);
    },
  };
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

function collect(all: Finding[], by: number, found: readonly Finding[]): void {
  for (const item of found) {
    all.push({
      ...item,
      start: item.start + by,
      end: item.end + by,
      ...(item.fixes && { fixes: item.fixes.map((fix) => ({ ...fix, start: fix.start + by, end: fix.end + by })) }),
    });
  }
}
