import { SEVERITIES } from '../../src/policy/vocabulary.ts';
import { rules } from '../../src/rules/index.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { situation } from '../situations.ts';
import { rowsOf, sample } from './data.ts';
import { detectors } from './detectors.ts';
import type { Bench, Measure, Row } from './measure.ts';

/** What ordinary council, parish and police text raises: by rule, with the words that raise it most. */
export const benignByRule: Measure = {
  run(bench) {
    const pieces = benign(bench);
    if (!pieces) return { missing: 'benign.jsonl' };
    const found = pieces.map((text) => ({ text, findings: bench.checker.check(text, situation()) }));
    const row = (name: string, keep: (finding: Finding) => boolean): Row => {
      const counts = SEVERITIES.map(
        (severity) => found.filter(({ findings }) => findings.some((f) => keep(f) && f.severity === severity)).length,
      );
      const any = found.filter(({ findings }) => findings.some(keep)).length;
      const spans = found.flatMap(({ text, findings }) =>
        findings.filter(keep).map(({ start, end }) => text.slice(start, end).toLowerCase()),
      );
      return { name, cells: [...counts, { share: any / pieces.length }, commonest(spans)] };
    };
    return {
      title: `Benign pieces flagged (of ${pieces.length})`,
      columns: [...SEVERITIES, 'any', 'commonest words'],
      rows: [row('every rule', () => true), ...rules.map(({ id }) => row(id, ({ rule }) => rule === id))],
    };
  },
};

/** The same pieces held against the peers. */
export const benignByDetector: Measure = {
  run(bench) {
    const pieces = benign(bench);
    if (!pieces) return { missing: 'benign.jsonl' };
    const judges = detectors(bench);
    return {
      title: 'Share of benign pieces flagged',
      columns: judges.map(({ name }) => name),
      rows: [
        {
          name: 'benign',
          cells: judges.map((judge) => {
            const asked = sample(pieces, judge.atMost ?? pieces.length);
            return { share: asked.filter((text) => judge.flags(text)).length / asked.length };
          }),
        },
      ],
    };
  },
};

const benign = ({ data, part }: Bench) => rowsOf<{ text: string }>(data, 'benign', part)?.map(({ text }) => text);

function commonest(spans: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const span of spans) counts.set(span, (counts.get(span) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([span, count]) => `${span.slice(0, 40)} ${count}`)
    .join(', ');
}
