import { SEVERITIES, type Severity } from '../../policy/vocabulary.ts';

interface Span {
  start: number;
  end: number;
  severity: Severity;
}

/** A stretch of a text, with the most serious finding that covers it. */
export interface Segment<T> {
  start: number;
  text: string;
  finding?: T;
}

/** Cuts a text where findings begin and end. Offsets are UTF-16 code units; joined, the segments are the text again. */
export function segmentsOf<T extends Span>(text: string, findings: readonly T[]): Segment<T>[] {
  const serious = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const cuts = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    const finding = serious.find(({ start, end }) => start <= from && to <= end);
    return { start: from, text: text.slice(from, to), ...(finding && { finding }) };
  });
}
