import { situation } from '../situations.ts';
import { rowsOf } from './data.ts';
import { hateSet } from './hate-sets.ts';
import type { Bench } from './measure.ts';

/** Prints every hit of one rule in a set: severity, the words marked, and the piece. */
export function showHits({ checker, data, part }: Bench, rule: string, set: string): void {
  for (const { text } of rowsOf<{ text: string }>(data, set, part) ?? []) {
    for (const finding of checker.check(text, situation())) {
      if (finding.rule !== rule) continue;
      console.log(`${finding.severity}\t[${text.slice(finding.start, finding.end)}]\t${oneLine(text)}`);
    }
  }
}

/** Prints the rows of a labelled set that are missed, and those flagged in vain with what flagged them. */
export function showWrong({ checker, data, part }: Bench, set: string): void {
  for (const { text, hateful, func } of hateSet(data, set, part) ?? []) {
    const findings = checker.check(text, situation()).filter(({ severity }) => severity !== 'suggest');
    if (hateful === findings.length > 0) continue;
    const why = findings.map(({ rule, start, end }) => `${rule} [${text.slice(start, end)}]`).join(', ');
    console.log([hateful ? 'missed' : 'in vain', func ?? '', oneLine(text), why].join('\t'));
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 300);
