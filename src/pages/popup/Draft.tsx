import { nameKey } from '../../language/message.ts';
import { SeverityMark } from '../../look/SeverityMark.tsx';
import type { Description } from '../../platform/messages.ts';
import { openPage } from '../../platform/tab.ts';
import { words } from '../../platform/words.ts';
import { knownAccount } from '../../policy/channels.ts';
import type { Pack } from '../../policy/pack.ts';
import type { Standing } from '../../policy/vocabulary.ts';
import { whyOf } from '../../policy/why.ts';
import { ruleNames } from '../shared/names.ts';
import type { Page } from './usePage.ts';

interface Props {
  pack: Pack;
  standing: Standing | 'unknown';
  seen: Description;
  page: Page;
}

/** The draft that is open in the page: whether it is checked, as whom it will be published, and what there is to check. */
export function Draft({ pack, standing, seen, page }: Props) {
  const findings = seen.composer?.findings ?? [];
  return (
    <section class="part">
      <Checking seen={seen} count={findings.length} />
      {seen.broken.length > 0 && <p class="notice check">{words('assistant_partly', ruleNames(seen.broken))}</p>}
      {findings.length > 0 && (
        <ul class="to-check">
          {findings.map(({ severity, what, clause }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike, and none has a state of its own
            <li key={index}>
              <button type="button" onClick={() => goTo(page, index)}>
                <SeverityMark severity={severity} />
                <span>
                  <span class="hidden">{words(nameKey('severity', severity))}: </span>
                  {what}
                </span>
                <span class="clause">
                  {words('clause_number', whyOf(pack, [clause], standing).clauses[0]?.id ?? clause)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Acting pack={pack} seen={seen} />
    </section>
  );
}

function Checking({ seen, count }: { seen: Description; count: number }) {
  if (seen.checking === 'failed') {
    return (
      <p class="notice check">
        <b>{words('popup_failed')}</b> {seen.reason}
      </p>
    );
  }
  if (seen.checking === 'quiet') {
    return (
      <p class="notice">
        <b>{words('popup_quiet')}</b>{' '}
        <button type="button" class="link" onClick={() => openPage('options', 'quiet')}>
          {words('options_quiet_undo')}
        </button>
      </p>
    );
  }
  if (!seen.composer) return <p>{words('popup_no_draft')}</p>;
  const kind = words(nameKey('kind', seen.composer.kind));
  if (count === 0) return <p>{words('popup_none_to_check', kind)}</p>;
  return (
    <p class="count">{count === 1 ? words('popup_one_to_check', kind) : words('popup_to_check', `${count}`, kind)}</p>
  );
}

function Acting({ pack, seen: { acting, site } }: { pack: Pack; seen: Description }) {
  const name = acting.account?.name ?? acting.account?.handle;
  if (acting.known === 'no' || !name || !acting.account) return <p class="muted">{words('popup_acting_unknown')}</p>;
  if (acting.known === 'unsure') return <p class="muted">{words('popup_acting_unsure', name)}</p>;
  const council = knownAccount(pack, site, acting.account);
  return <p class="muted">{council ? words('popup_acting_council', name) : words('popup_acting_other', name)}</p>;
}

function goTo({ line }: Page, finding: number): void {
  line?.send({ type: 'go-to', finding });
  window.close();
}
