import { readFileSync } from 'node:fs';
import { tryPack } from './check/try-pack.ts';
import { inWords } from './language/in-words.ts';
import { loadPack, problemText } from './policy/load.ts';
import type { Pack } from './policy/pack.ts';
import { firstPack } from './policy/packs/index.ts';

/** A mistake in what a command was given, to be told without a stack. */
export class Refused extends Error {}

/**
 * The pack that a command was given, read and tried as Options does it; without a file, the first that comes with the
 * product. Throws `Refused`, with a line for each thing that is wrong: file, clause, place, and what was expected.
 */
export function packFrom(file: string | undefined): Pack {
  if (file === undefined) {
    const loaded = loadPack(firstPack);
    if (loaded.ok) return loaded.pack;
    throw new Refused(loaded.problems.map((problem) => problemText(problem, inWords)).join('\n'));
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refused(`${file}: could not be read: ${(error as Error).message}`);
  }
  const result = tryPack(text);
  if ('pack' in result) return result.pack;
  throw new Refused(result.problems.map((problem) => `${file}: ${problemText(problem, inWords)}`).join('\n'));
}
