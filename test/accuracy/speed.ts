import { performance } from 'node:perf_hooks';
import { createChecker } from '../../src/check/checker.ts';
import { rules } from '../../src/rules/index.ts';
import { pack } from '../packs.ts';
import { situation } from '../situations.ts';
import { rowsOf } from './data.ts';
import type { Measure } from './measure.ts';

const LENGTH = 2000;

/** Milliseconds that a first check of a post of 2,000 characters takes, for every rule together. */
export const speed: Measure = {
  run({ data, part }) {
    const pieces = rowsOf<{ text: string }>(data, 'benign', part);
    if (!pieces) return { missing: 'benign.jsonl' };
    const posts: string[] = [];
    let post = '';
    for (const { text } of pieces) {
      post += `${text}\n`;
      if (post.length < LENGTH) continue;
      posts.push(post.slice(0, LENGTH));
      post = '';
    }
    const checker = createChecker(pack, rules);
    for (const text of posts) checker.check(text.toUpperCase(), situation());
    const times = posts.map((text) => {
      const fresh = text.replace(/\. /g, ', and. ');
      const began = performance.now();
      checker.check(fresh, situation());
      return performance.now() - began;
    });
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2);
    return {
      title: `First check of ${LENGTH} characters (ms, ${posts.length} posts)`,
      columns: ['p50', 'p95'],
      rows: [{ name: 'every rule', cells: [at(0.5), at(0.95)] }],
    };
  },
};
