import type { Pack } from '../policy/pack.ts';
import type { Finding } from '../rules/rule.ts';

/** The findings that the before-posting sheet asks about, by the pack's setting. */
export function toSettle(findings: readonly Finding[], submit: Pack['submit']): Finding[] {
  if (submit === 'off') return [];
  return findings.filter(
    ({ severity }) => severity === 'stop' || (severity === 'check' && submit === 'stop-and-check'),
  );
}
