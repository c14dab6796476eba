import { words } from '../../platform/words.ts';
import { longDay } from '../shared/format.ts';
import type { Everything } from '../shared/useStored.ts';

/** Every clause of the policy, in our own words. */
export function Clauses({ everything: { pack } }: { everything: Everything }) {
  return (
    <>
      <h2>{words('practice_clauses')}</h2>
      <p class="muted">
        {words('finding_source', pack.council.name, pack.policy.title)}{' '}
        {words('policy_adopted', pack.policy.title, longDay(pack.policy.adopted))}
      </p>
      <dl class="clauses">
        {pack.clauses.map(({ id, title, summary }) => (
          <div key={id}>
            <dt>{words('clause_heading', id, title)}</dt>
            <dd>{summary}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
