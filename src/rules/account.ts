import type { MessageKey } from '../language/message.ts';
import type { Situation } from '../policy/vocabulary.ts';

/** Rules that hold for the council's own accounts, or only for personal ones. */

/** Not when the writer is known to post as themselves. */
export const mayBeCouncil = ({ account }: Situation) => account !== 'personal';

/** Not when the writer is known to post as the council. */
export const mayBePersonal = ({ account }: Situation) => account !== 'council';

/** The wording for a known account, or the conditional one ("if you are posting as the council ..."). */
export const worded = <K extends MessageKey>({ account }: Situation, known: K, conditional: K): K =>
  account === 'unknown' ? conditional : known;
