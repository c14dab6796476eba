import type { Change } from './messages.ts';
import type { Settings } from './settings.ts';

/** The settings after a change that was asked for from within a page. */
export function changed(settings: Settings, change: Change): Settings {
  const { quiet, permittedNames } = settings;
  switch (change.type) {
    case 'permit-name': {
      const others = permittedNames.filter(({ name }) => name.toLowerCase() !== change.name.toLowerCase());
      return { ...settings, permittedNames: [...others, { name: change.name, on: change.on }] };
    }
    case 'quiet-site':
      return { ...settings, quiet: { ...quiet, sites: toggled(quiet.sites, change.site, change.quiet) } };
    case 'quiet-composer':
      return { ...settings, quiet: { ...quiet, composers: toggled(quiet.composers, change.composer, change.quiet) } };
    case 'quiet-rule':
      return { ...settings, quiet: { ...quiet, rules: toggled(quiet.rules, change.rule, change.quiet) } };
    case 'snooze':
      return { ...settings, quiet: { ...quiet, until: change.until } };
  }
}

function toggled<T>(list: readonly T[], item: T, on: boolean): T[] {
  const others = list.filter((other) => other !== item);
  return on ? [...others, item] : others;
}
