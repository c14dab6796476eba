import { readdirSync, readFileSync } from 'node:fs';
import { completeSituation, type GivenSituation } from '../../src/check/given-situation.ts';
import type { RuleId, Situation } from '../../src/policy/vocabulary.ts';
import { pack } from '../packs.ts';
import type { Marked } from './score.ts';

/** A text with everything that must be found in it, written by us in one of the voices of council life. */
export interface Case {
  voice: 'clerk' | 'librarian' | 'councillor' | 'volunteer' | 'moderator';
  text: string;
  situation: Situation;
  expect: (Marked & { rule: RuleId; span: string })[];
}

interface Line {
  voice: Case['voice'];
  text: string;
  situation: GivenSituation;
  expect: { rule: RuleId; span: string }[];
}

const folder = new URL('./cases/', import.meta.url);

/** Every labelled case, from the files beside this one. Throws when the words of a label are not in its text. */
export function readCases(): Case[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
    .map((line) => place(JSON.parse(line)));
}

function place({ voice, text, situation, expect }: Line): Case {
  return {
    voice,
    text,
    situation: completeSituation(situation, pack, '2026-11-22'),
    expect: expect.map(({ rule, span }) => {
      const start = text.indexOf(span);
      if (start < 0) throw new Error(`“${span}” is not in: ${text}`);
      return { rule, span, start, end: start + span.length };
    }),
  };
}
