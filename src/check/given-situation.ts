import * as z from 'zod/mini';
import type { Pack } from '../policy/pack.ts';
import { COMPOSER_KINDS, SITES, type Situation, STANDINGS } from '../policy/vocabulary.ts';

/**
 * A situation as people write it in files: every part may be left out, `none` stands for no channel, and parts that
 * are not known here are ignored.
 */
export const givenSituation = z.object({
  site: z.optional(z.enum([...SITES, 'none', 'unknown'])),
  kind: z.optional(z.enum(COMPOSER_KINDS)),
  account: z.optional(z.enum(['council', 'personal', 'unknown'])),
  channel: z.optional(z.nullable(z.string())),
  standing: z.optional(z.enum([...STANDINGS, 'unknown'])),
  audience: z.optional(z.enum(['public', 'private-group', 'direct', 'unknown'])),
  today: z.optional(z.iso.date()),
});

export type GivenSituation = z.infer<typeof givenSituation>;

/**
 * The whole situation: what is not given is an employee's public post on Facebook, on the first of the council's channels,
 * written `today` (`YYYY-MM-DD`).
 */
export function completeSituation(given: GivenSituation, pack: Pack, today: string): Situation {
  const { site, channel } = given;
  return {
    site: site === undefined ? 'facebook' : site === 'unknown' ? 'none' : site,
    kind: given.kind ?? 'post',
    account: given.account ?? 'council',
    channel:
      channel === undefined
        ? (pack.channels[0]?.id ?? null)
        : channel === 'none' || channel === 'unknown'
          ? null
          : channel,
    standing: given.standing ?? 'employee',
    audience: given.audience ?? (given.kind === 'message' ? 'direct' : 'public'),
    today: given.today ?? today,
  };
}
