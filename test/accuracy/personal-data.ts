import { situation } from '../situations.ts';
import { rowsOf } from './data.ts';
import type { Measure } from './measure.ts';
import { add, type Marked, recall, type Score, score } from './score.ts';

/** Personal data that has a form of its own, in made-up sentences from many countries: what of it is found, by kind. */

const KINDS = ['CREDIT_CARD', 'IBAN_CODE', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'STREET_ADDRESS', 'ZIP_CODE', 'US_SSN'];

interface Row {
  text: string;
  spans: (Marked & { type: string })[];
}

export const personalData: Measure = {
  run({ checker, data, part }) {
    const rows = rowsOf<Row>(data, 'presidio_synth', part);
    if (!rows) return { missing: 'presidio_synth.jsonl' };
    const totals = new Map<string, Score>(KINDS.map((kind) => [kind, { hit: 0, missed: 0, extra: 0 }]));
    let empty = 0;
    let flagged = 0;
    for (const { text, spans } of rows) {
      const found = checker.check(text, situation()).filter(({ rule }) => rule === 'personal-information');
      for (const [kind, total] of totals) {
        const { hit, missed } = score(
          spans.filter(({ type }) => type === kind),
          found,
        );
        add(total, { hit, missed, extra: 0 });
      }
      if (spans.some(({ type }) => KINDS.includes(type))) continue;
      empty++;
      if (found.length > 0) flagged++;
    }
    return {
      title: 'Personal data found, by kind (sentences from many countries)',
      columns: ['recall', 'marked'],
      rows: [
        ...[...totals].map(([name, total]) => ({
          name,
          cells: [{ share: recall(total) }, total.hit + total.missed],
        })),
        { name: 'flagged where none of these is', cells: [{ share: flagged / Math.max(1, empty) }, empty] },
      ],
    };
  },
};
