import { nameKey } from '../language/message.ts';
import { FindingView } from '../look/FindingView.tsx';
import { say, words } from '../platform/words.ts';
import type { Finding, Fix } from '../rules/rule.ts';
import type { Open, View } from './view.ts';

/** Longest replacement that is spelled out on a button. */
const SPELLED_OUT = 40;

/** One finding beside its words: what may be wrong, what to do, why. */
export function Card({ view, card }: { view: View; card: Extract<Open, { what: 'card' }> }) {
  const { composer, draft } = view;
  const { finding } = card;
  return (
    <div
      class="card"
      role="dialog"
      aria-label={`${say(finding.what)} ${say(finding.advice)}`}
      tabIndex={-1}
      data-part="card"
    >
      <FindingView finding={finding} pack={composer.environment.pack} standing={draft.situation.standing}>
        {finding.fixes && <Fixes view={view} card={card} fixes={finding.fixes} />}
        <Confirmation view={view} finding={finding} />
      </FindingView>
      <div class="elsewhere">
        <button type="button" class="button plain" data-do="ignore" onClick={() => ignore(view, finding)}>
          {words('assistant_ignore_here')}
        </button>
        {!composer.environment.locked.has('quiet') && (
          <button type="button" class="button plain" data-do="quiet-rule" onClick={() => quietRule(view, finding)}>
            {words('assistant_not_this_rule')}
          </button>
        )}
      </div>
      {card.said && (
        <p class="said" role="status">
          {words(nameKey('assistant_said', card.said))}
        </p>
      )}
    </div>
  );
}

/** The likeliest fix first; what is copied is that one. */
function Fixes({ view, card, fixes }: { view: View; card: Extract<Open, { what: 'card' }>; fixes: readonly Fix[] }) {
  const [likeliest] = fixes;
  if (!likeliest) return null;
  return (
    <>
      {fixes.map((fix) => (
        <button
          type="button"
          class={fix === likeliest ? 'button primary' : 'button'}
          key={`${fix.start} ${fix.text}`}
          data-do="apply"
          onClick={() => applyFix(view, card, fix)}
        >
          {fixLabel(fix)}
        </button>
      ))}
      <button type="button" class="button" data-do="copy" onClick={() => copyFix(view, card, likeliest)}>
        {words('assistant_copy_fix')}
      </button>
    </>
  );
}

/** What the writer ticks to settle a finding. In the sheet, what is ticked is remembered when it closes. */
export function Confirmation({ view, finding, later = false }: { view: View; finding: Finding; later?: boolean }) {
  if (!finding.confirmation) return null;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={view.composer.isConfirmed(finding)}
        onChange={(event) => {
          view.composer.confirm(finding, event.currentTarget.checked);
          if (event.currentTarget.checked && !later) remember(view, finding, view.draft.situation.today);
        }}
      />
      {words(nameKey('confirmation', finding.confirmation))}
    </label>
  );
}

/** Written permission for a name, once ticked, is remembered for that name, with the day. */
export function remember({ change }: Pick<View, 'change'>, { confirmation, subject }: Finding, today: string): void {
  if (confirmation === 'permission' && subject) change({ type: 'permit-name', name: subject, on: today });
}

function fixLabel(fix: Fix): string {
  if (fix.label) return say(fix.label);
  if (fix.text === '') return words('assistant_remove');
  return fix.text.length > SPELLED_OUT ? words('assistant_apply') : words('assistant_change_to', fix.text);
}

async function applyFix(view: View, card: Extract<Open, { what: 'card' }>, fix: Fix): Promise<void> {
  const replaced = await view.composer.apply(card.finding, fix);
  if (replaced.done) {
    view.close();
    view.composer.focus();
  } else if (replaced.unchanged) view.show({ ...card, said: 'not-taken' });
  else view.show({ what: 'panel', by: 'click', said: 'changed' });
}

/** Copies the replacement, or the draft without the words where the fix is to take them out. */
async function copyFix(view: View, card: Extract<Open, { what: 'card' }>, fix: Fix): Promise<void> {
  const { text } = view.draft;
  try {
    await navigator.clipboard.writeText(fix.text || text.slice(0, fix.start) + text.slice(fix.end));
    view.show({ ...card, said: 'copied' });
  } catch {
    view.show({ ...card, said: 'not-copied' });
  }
}

function ignore(view: View, finding: Finding): void {
  view.close();
  view.composer.ignore(finding);
}

function quietRule(view: View, finding: Finding): void {
  view.close();
  view.change({ type: 'quiet-rule', rule: finding.rule, quiet: true });
}
