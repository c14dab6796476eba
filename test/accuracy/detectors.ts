import { Profanity } from '@2toad/profanity';
import alex from 'alex';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { RuleId } from '../../src/policy/vocabulary.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { situation } from '../situations.ts';
import type { Bench } from './measure.ts';

/** Rules about harm done to people: what hate-speech sets are labelled for. */
const HARM: ReadonlySet<RuleId> = new Set<RuleId>([
  'profanity',
  'sexual',
  'discrimination',
  'threat',
  'insult',
  'hostile',
  'accusation',
  'inflammatory',
  'condescending',
]);

/** Whether a text is flagged, by us (read in three ways) or by a peer. */
export interface Detector {
  name: string;
  /** At most this many rows of a set are shown to it, because it is slow. */
  atMost?: number;
  flags(text: string): boolean;
}

/** Ours, read in three ways, then the peers. `compromise` has no view on what is offensive. */
export function detectors({ checker, peers }: Bench): Detector[] {
  let last = '';
  let findings: readonly Finding[] = [];
  const ours = (keep: (finding: Finding) => boolean) => (text: string) => {
    if (text !== last) findings = checker.check(text, situation());
    last = text;
    return findings.some(keep);
  };
  return [
    { name: 'ours: any', flags: ours(() => true) },
    { name: 'stop/check', flags: ours(({ severity }) => severity !== 'suggest') },
    { name: 'harm only', flags: ours(({ rule, severity }) => HARM.has(rule) && severity !== 'suggest') },
    ...(peers ? peerDetectors() : []),
  ];
}

function peerDetectors(): Detector[] {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const toad = new Profanity();
  return [
    { name: 'obscenity', flags: (text) => obscenity.hasMatch(text) },
    { name: '@2toad', flags: (text) => toad.exists(text) },
    { name: 'alex', atMost: 600, flags: (text) => alex(text).messages.length > 0 },
  ];
}
