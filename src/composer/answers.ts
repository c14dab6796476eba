import type { Finding } from '../rules/rule.ts';
import type { Settled } from './situation.ts';

/** What the writer has said about a draft. It outlives the field: sites make their fields anew while one is written. */
export class Answers {
  readonly #ignored = new Set<string>();
  readonly #confirmed = new Set<string>();
  settled: Settled = null;
  /** The role banner was read and put away. */
  bannerClosed = false;
  /** The pictures and videos that were asked about, what was ticked about them, and whether the question was put away. */
  pictures: readonly string[] = [];
  media: Readonly<Record<string, boolean>> = {};
  mediaClosed = false;

  ignore(finding: Finding): void {
    this.#ignored.add(keyOf(finding));
  }

  isIgnored(finding: Finding): boolean {
    return this.#ignored.has(keyOf(finding));
  }

  /** Ticks or unticks the confirmation that settles a `check`. */
  confirm(finding: Finding, confirmed: boolean): void {
    if (confirmed) this.#confirmed.add(keyOf(finding));
    else this.#confirmed.delete(keyOf(finding));
  }

  isConfirmed(finding: Finding): boolean {
    return this.#confirmed.has(keyOf(finding));
  }
}

/** What an answer about a finding is remembered by: the same words found by the same rule. */
export const keyOf = ({ rule, words }: Finding): string => `${rule}\n${words}`;
