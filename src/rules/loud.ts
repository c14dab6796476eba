import { isShoutedAmongOthers } from '../language/acronyms.ts';
import type { MessageKey } from '../language/message.ts';
import { message } from '../language/message.ts';
import { spansOf } from '../language/spans.ts';
import type { RawFinding, Rule, RuleExample } from './rule.ts';

const MARKS = /[!?]{3,}/g;
/** "W E L C O M E": four single capitals or more with spaces between. */
const SPACED = /(?<![\p{L}\p{N}])\p{Lu}(?: \p{Lu}){3,}(?![\p{L}\p{N}])/gu;
const EMOJI = /(?:\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})* ?){4,}/gu;
const FIRST_EMOJI = /^\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*/u;

export const loud: Rule = {
  id: 'loud',
  prepare: () => ({
    sentence: ({ text }) => [
      ...finds(text, MARKS, 'loud_marks_what', 'loud_marks_advice', (marks) => (marks.includes('?') ? '?' : '!')),
      ...(/[A-Z] [A-Z] /.test(text) ? spaced(text) : []),
      ...(/[\u2000-\uffff]/.test(text) ? emoji(text) : []),
    ],
  }),
};

const spaced = (text: string) =>
  finds(text, SPACED, 'loud_spaced_what', 'loud_spaced_advice', joined).filter(
    ({ start, end }) => !isAlphabet(text.slice(start, end)) && !isAcronym(text.slice(start, end)),
  );

const emoji = (text: string) =>
  finds(text, EMOJI, 'loud_emoji_what', 'loud_emoji_advice', (run) => FIRST_EMOJI.exec(run)?.[0] ?? '');

function finds(
  text: string,
  pattern: RegExp,
  what: MessageKey,
  advice: MessageKey,
  calmer: (found: string) => string,
): RawFinding[] {
  return spansOf(text, pattern).map(({ start, end: matched }) => {
    const found = text.slice(start, matched).trimEnd();
    const end = start + found.length;
    return {
      start,
      end,
      severity: 'suggest',
      what: message(what),
      advice: message(advice),
      fixes: [{ start, end, text: calmer(found) }],
    };
  });
}

const joined = (letters: string) => {
  const word = letters.replaceAll(' ', '');
  return word[0]! + word.slice(1).toLowerCase();
};

const NONE: ReadonlySet<string> = new Set();
/** "R N L I" is how some write the lifeboats. */
const isAcronym = (letters: string) => !isShoutedAmongOthers(letters.replaceAll(' ', ''), NONE);

/** "A B C D" lists things and shouts nothing. */
const isAlphabet = (letters: string) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.includes(letters.replaceAll(' ', ''));

export const examples: readonly RuleExample[] = [
  { text: 'See you all there!!!', finds: ['!!!'] },
  { text: 'Has anybody lost a set of keys??', finds: [] },
  { text: 'What happened to the bench?!?', finds: ['?!?'] },
  { text: 'W E L C O M E back to story time.', finds: ['W E L C O M E'] },
  { text: 'Rows A B C and D are for wheelchair users.', finds: [] },
  { text: 'Carnival day 🎉🎉🎉🎉🎉 see you on the quay', finds: ['🎉🎉🎉🎉🎉'] },
  { text: 'Sun, sea and sand castles ☀️🌊🏖️', finds: [] },
  { text: 'See you all there!', finds: [] },
];
