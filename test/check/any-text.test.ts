import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker } from '../../src/check/checker.ts';
import { rules } from '../../src/rules/index.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';
import { anyText } from '../texts.ts';

/** Whatever is written, checking it ends well: no rule fails, and every place it names is in the text. */

const SITUATIONS = [
  situation(),
  situation({ account: 'personal', channel: null, standing: 'councillor' }),
  situation({ account: 'unknown' }),
  situation({ kind: 'message', audience: 'direct', site: 'instagram' }),
];

/** Between the two halves of one character. */
const isSplit = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

function expectInside(text: string, findings: readonly Finding[]): void {
  for (const { start, end, words, fixes = [] } of findings) {
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(words);
    for (const place of [{ start, end }, ...fixes]) {
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(text.length);
      expect([place.start, place.end].filter((at) => isSplit(text, at))).toEqual([]);
    }
  }
}

test('any text is checked by every rule, and what is found stands in it, on whole characters', () => {
  const checker = createChecker(pack, rules);
  let found = 0;
  fc.assert(
    fc.property(anyText, fc.constantFrom(...SITUATIONS), (text, here) => {
      const findings = checker.check(text, here);
      expect([...checker.failed]).toEqual([]);
      expectInside(text, findings);
      found += findings.length;
    }),
    { numRuns: 1500 },
  );
  // Texts in which nothing was found would prove nothing.
  expect(found).toBeGreaterThan(500);
}, 60_000);

test('a megabyte of anything is checked, too', () => {
  const parts = fc.sample(anyText, { numRuns: 400, seed: 1 });
  let text = '';
  for (let part = 0; text.length < 1_000_000; part++) text += `${parts[part % parts.length]}${part} `;
  const checker = createChecker(pack, rules);
  const findings = checker.check(text, situation());
  expect([...checker.failed]).toEqual([]);
  expect(findings.length).toBeGreaterThan(1000);
  expectInside(text, findings);
}, 60_000);
