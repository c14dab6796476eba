import { SeverityMark } from '../../look/SeverityMark.tsx';
import { words } from '../../platform/words.ts';
import { reviewOverdue } from '../../policy/reminders.ts';
import { longDay } from '../shared/format.ts';
import type { Everything } from '../shared/useStored.ts';

/** Which policy is in force, since when, and whether its review is overdue. */
export function PolicyLine({ everything, today }: { everything: Everything; today: string }) {
  const { council, policy } = everything.pack;
  const overdue = reviewOverdue(everything.pack, today);
  const due = longDay(policy.reviewDue);
  return (
    <section class="part policy">
      <p>
        <b>{council.name}</b>
        <br />
        {words('policy_adopted', policy.title, longDay(policy.adopted))}
      </p>
      <p class={overdue ? 'overdue' : 'muted'}>
        {overdue && <SeverityMark severity="check" />}
        {overdue ? words('policy_review_overdue', due) : words('policy_review_due', due)}
      </p>
      {everything.source.problem && <p class="notice check">{words('policy_problem', everything.source.problem)}</p>}
      {everything.lost.length > 0 && <p class="notice check">{words('settings_lost', everything.lost.join(', '))}</p>}
    </section>
  );
}
