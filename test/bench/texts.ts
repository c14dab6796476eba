import { readCases } from '../accuracy/cases.ts';

/** Texts to time with, made of our own council cases: the same ones in every run. */

/** The lengths that are timed, in UTF-16 code units: a post of X, a long post, an article, and Facebook's limit. */
export const LENGTHS = [280, 2000, 10_000, 63_206] as const;

/** Numbers from 0 to 1, the same row for the same seed (the generator known as mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many of the cases in a text are ones in which something is found: more than clerks write, so that it is felt. */
const WITH_FINDINGS = 0.2;

/**
 * `count` different texts of exactly `length`: our cases in any order, one word of each changed for another, so that
 * no sentence stands twice and no cache helps.
 */
export function textsOf(length: number, count: number, seed = length): string[] {
  const cases = readCases();
  const found = cases.filter(({ expect }) => expect.length > 0).map(({ text }) => text);
  const clean = cases.filter(({ expect }) => expect.length === 0).map(({ text }) => text);
  const words = cases.flatMap(({ text }) => text.match(/\b[a-z]{3,}\b/g) ?? []);
  const next = random(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const sentence = () => {
    const parts = one(next() < WITH_FINDINGS ? found : clean).split(' ');
    parts[Math.floor(next() * parts.length)] = one(words);
    return parts.join(' ');
  };
  return Array.from({ length: count }, () => {
    let text = sentence();
    while (text.length < length) text += (next() < 0.2 ? '\n' : ' ') + sentence();
    return text.slice(0, length);
  });
}
