import { message } from '../language/message.ts';
import type { Rule } from './rule.ts';

const SHOUTED = /[!?]{3,}/g;

export const loud: Rule = {
  id: 'loud',
  prepare: () => ({
    sentence: (sentence) =>
      Array.from(sentence.text.matchAll(SHOUTED), ({ 0: marks, index }) => ({
        start: index,
        end: index + marks.length,
        severity: 'suggest' as const,
        what: message('loud_marks_what'),
        advice: message('loud_marks_advice'),
        fixes: [{ start: index, end: index + marks.length, text: marks.includes('?') ? '?' : '!' }],
      })),
  }),
  examples: [
    { text: 'See you all there!!!', finds: ['!!!'] },
    { text: 'See you all there!', finds: [] },
  ],
};
