import type { ComponentChildren } from 'preact';
import { nameKey } from '../language/message.ts';
import { say, words } from '../platform/words.ts';
import type { Pack } from '../policy/pack.ts';
import type { Standing } from '../policy/vocabulary.ts';
import { whyOf } from '../policy/why.ts';
import type { Finding } from '../rules/rule.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface Props {
  finding: Pick<Finding, 'severity' | 'what' | 'advice' | 'because' | 'clause' | 'alsoClauses'>;
  pack: Pack;
  standing: Standing | 'unknown';
  /** What can be done about it: buttons. */
  children?: ComponentChildren;
}

/** One finding, in the page's card and on our own pages: what may be wrong, what to do, and (folded) why. */
export function FindingView({ finding, pack, standing, children }: Props) {
  const { clauses, consequence } = whyOf(pack, [finding.clause, ...finding.alsoClauses], standing);
  const [first] = clauses;
  return (
    <div class={`finding ${finding.severity}`}>
      <p class="finding-severity">
        <SeverityMark severity={finding.severity} />
        {words(nameKey('severity', finding.severity))}
      </p>
      <p class="finding-what">{say(finding.what)}</p>
      {finding.because && <p class="finding-because">{say(finding.because)}</p>}
      <p class="finding-advice">{say(finding.advice)}</p>
      {children && <div class="finding-actions">{children}</div>}
      {first && (
        <details class="finding-why">
          <summary>{words('finding_why', first.id, first.title)}</summary>
          {consequence && <p>{consequence}</p>}
          {clauses.map((clause) => (
            <p key={clause.id}>
              <b>{words('clause_heading', clause.id, clause.title)}</b> {clause.summary}
            </p>
          ))}
          <p class="muted">{words('finding_source', pack.council.name, pack.policy.title)}</p>
        </details>
      )}
    </div>
  );
}
