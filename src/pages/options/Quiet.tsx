import { nameKey } from '../../language/message.ts';
import type { Settings } from '../../platform/settings.ts';
import { words } from '../../platform/words.ts';
import { COMPOSER_KINDS, SITES } from '../../policy/vocabulary.ts';
import { siteName } from '../shared/names.ts';
import { useSave } from '../shared/Saving.tsx';
import type { Everything } from '../shared/useStored.ts';
import { Locked } from './Locked.tsx';

type QuietThings = Settings['quiet'];

/** Where the product keeps quiet, each undone with one click. */
export function Quiet({ everything }: { everything: Everything }) {
  const save = useSave();
  const { quiet } = everything.settings;
  const items = [...quietThings(quiet)];
  return (
    <>
      <p>{words('options_quiet_intro')}</p>
      <Locked everything={everything} name="quiet" />
      {items.length === 0 && <p class="muted">{words('options_quiet_none')}</p>}
      <ul class="rows">
        {items.map(({ key, label, without }) => (
          <li key={key}>
            <span>{label}</span>
            <button
              type="button"
              class="button"
              disabled={everything.locked.has('quiet')}
              onClick={() => save((now) => ({ ...now, quiet: without(now.quiet) }))}
            >
              {words('options_quiet_undo')}
              <span class="hidden">: {label}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface QuietThing {
  key: string;
  label: string;
  without(quiet: QuietThings): QuietThings;
}

function* quietThings({ until, sites, composers, rules }: QuietThings): Generator<QuietThing> {
  if (until > Date.now()) {
    const time = new Intl.DateTimeFormat(words('language'), { dateStyle: 'medium', timeStyle: 'short' }).format(until);
    yield { key: 'snooze', label: words('options_quiet_until', time), without: (quiet) => ({ ...quiet, until: 0 }) };
  }
  for (const site of sites) {
    const without = (quiet: QuietThings) => ({ ...quiet, sites: quiet.sites.filter((other) => other !== site) });
    yield { key: `site ${site}`, label: words('options_quiet_site', siteName(site)), without };
  }
  for (const id of composers) {
    const without = (quiet: QuietThings) => ({ ...quiet, composers: quiet.composers.filter((other) => other !== id) });
    yield { key: `composer ${id}`, label: composerName(id), without };
  }
  for (const rule of rules) {
    const without = (quiet: QuietThings) => ({ ...quiet, rules: quiet.rules.filter((other) => other !== rule) });
    yield { key: `rule ${rule}`, label: words('options_quiet_rule', words(nameKey('rule', rule))), without };
  }
}

/** `x/reply` as "X: reply". */
function composerName(id: string): string {
  const [site, rest = ''] = id.split('/', 2);
  const known = SITES.find((one) => one === site);
  const kind = COMPOSER_KINDS.find((one) => rest === one || rest.startsWith(`${one}-`));
  return known && kind ? words('options_quiet_composer', siteName(known), words(nameKey('kind', kind))) : id;
}
