import type { Situation } from '../src/policy/vocabulary.ts';

/** An employee's post on the council's own Facebook page, but for what a test says otherwise. */
export function situation(different: Partial<Situation> = {}): Situation {
  return {
    site: 'facebook',
    kind: 'post',
    account: 'council',
    channel: 'main',
    standing: 'employee',
    audience: 'public',
    today: '2026-11-22',
    ...different,
  };
}
