import { message } from '../language/message.ts';
import { dayOf } from '../policy/days.ts';
import { loadPack, type Problem } from '../policy/load.ts';
import type { Pack } from '../policy/pack.ts';
import { selfTest } from '../policy/selfTest.ts';
import { rules } from '../rules/index.ts';
import { createChecker } from './checker.ts';

/** Reads the text of a pack's file and tries its examples: the pack, or everything that is wrong with it. */
export function tryPack(text: string): { pack: Pack } | { problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: '', expected: message('problem_json', (error as Error).message) }] };
  }
  return tryParsed(json);
}

/** The same for a pack that is parsed already. */
export function tryParsed(json: unknown): { pack: Pack } | { problems: Problem[] } {
  const loaded = loadPack(json);
  if (!loaded.ok) return { problems: loaded.problems };
  const problems = selfTest(loaded.pack, createChecker(loaded.pack, rules).check, dayOf(new Date()));
  return problems.length > 0 ? { problems } : { pack: loaded.pack };
}
