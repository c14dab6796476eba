import { useMemo } from 'preact/hooks';
import { type Checker, createChecker } from '../../check/checker.ts';
import { rules } from '../../rules/index.ts';
import type { Everything } from './useStored.ts';

/** A checker for what is in force, as the page's composers use it. */
export function useChecker({ pack, settings }: Everything): Checker {
  return useMemo(
    () =>
      createChecker(pack, rules, {
        permittedNames: settings.permittedNames.map(({ name }) => name),
        off: settings.quiet.rules,
      }),
    [pack, settings.permittedNames, settings.quiet.rules],
  );
}
