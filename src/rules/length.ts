import { message } from '../language/message.ts';
import type { Situation } from '../policy/vocabulary.ts';
import { mayBeCouncil, worded } from './account.ts';
import type { Rule, RuleExample } from './rule.ts';

/** Words in a sentence, when the pack says nothing else. */
const LIMIT = 35;

/** About how many characters each site shows before "See more" (as of November 2026), and where long becomes too long. */
const SHOWN: Partial<Record<Situation['site'], { shown: number; most: number; name: string }>> = {
  facebook: { shown: 480, most: 2000, name: 'Facebook' },
  instagram: { shown: 125, most: 1000, name: 'Instagram' },
  x: { shown: 280, most: 840, name: 'X' },
  tiktok: { shown: 100, most: 600, name: 'TikTok' },
};

export const length: Rule = {
  id: 'length',
  applies: mayBeCouncil,
  prepare: ({ options }) => {
    const limit = options.limit ?? LIMIT;
    return {
      sentence({ words, text }, situation) {
        if (words.length <= limit) return [];
        return [
          {
            start: 0,
            end: text.length,
            severity: 'suggest',
            what: message(worded(situation, 'length_what', 'length_what_if'), String(words.length)),
            advice: message('length_advice', String(limit)),
          },
        ];
      },
      text(text, sentences, { site, kind }) {
        const shown = SHOWN[site];
        if (!shown || text.length <= shown.most || (kind !== 'post' && kind !== 'caption')) return [];
        const cut = sentences.find(({ end }) => end > shown.shown);
        if (!cut) return [];
        return [
          {
            start: cut.start,
            end: cut.end,
            severity: 'suggest',
            what: message('length_post_what', shown.name, String(shown.shown), String(text.length)),
            advice: message('length_post_advice'),
          },
        ];
      },
    };
  },
};

export const examples: readonly RuleExample[] = [
  {
    text: 'The council would like to let everyone know that after last week’s meeting, at which several people spoke about the path between the church and the school, the contractor has been asked to come back and mend it before winter.',
    finds: [
      'The council would like to let everyone know that after last week’s meeting, at which several people spoke about the path between the church and the school, the contractor has been asked to come back and mend it before winter.',
    ],
  },
  { text: 'The path by the church will be mended before winter. Thank you for telling us.', finds: [] },
  {
    text: 'The council would like to let everyone know that after last week’s meeting, at which several people spoke about the path between the church and the school, the contractor has been asked to come back and mend it before winter.',
    finds: [],
    situation: { account: 'personal' },
  },
];
