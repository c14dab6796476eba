/**
 * The words of the product, as types. Everything else speaks them.
 * Ground floor: imports nothing.
 */

export const SITES = ['facebook', 'instagram', 'x', 'tiktok'] as const;
export type Site = (typeof SITES)[number];

/** What a composer writes. `unknown`: a plausible text box the site's table does not name; still checked. */
export const COMPOSER_KINDS = [
  'post',
  'comment',
  'reply',
  'message',
  'caption',
  'profile',
  'live-chat',
  'unknown',
] as const;
export type ComposerKind = (typeof COMPOSER_KINDS)[number];

export const STANDINGS = ['councillor', 'employee', 'volunteer'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What an authorised title makes a person on a channel (clause 4.6 of the first pack). */
export const ROLES = ['moderator', 'admin', 'editor'] as const;
export type Role = (typeof ROLES)[number];

/** Every role row an access table answers for: the authorised roles, a councillor without one, and anyone else. */
export const ROLE_ROWS = [...ROLES, 'councillor', 'none'] as const;
export type RoleRow = (typeof ROLE_ROWS)[number];

export const ACTIONS = [
  'create-post',
  'comment',
  'send-message',
  'amend-page',
  'edit-post',
  'delete-post',
  'create-advert',
  'assign-roles',
  'view-insights',
  'authorise-others',
  'remove-others-content',
  'suggest-content',
] as const;
export type Action = (typeof ACTIONS)[number];

export const VERDICTS = ['allowed', 'not allowed', 'not stated'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `stop`: do not post this. `check`: confirm something first. `suggest`: style. Most serious first. */
export const SEVERITIES = ['stop', 'check', 'suggest'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const RULE_IDS = [
  'personal-information',
  'private-life',
  'names-person',
  'profanity',
  'sexual',
  'discrimination',
  'threat',
  'insult',
  'hostile',
  'accusation',
  'inflammatory',
  'condescending',
  'endorsement',
  'political',
  'personal-voice',
  'claim',
  'copied',
  'claims-council',
  'council-link',
  'capitals',
  'loud',
  'length',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Whose voice the draft will be published in. `unknown`: the page does not tell, and the writer has not said. */
export type AccountType = 'council' | 'personal' | 'unknown';

/**
 * Who can read what is written. `private-group` also stands for closed groups; `public` for everything that is not
 * known to be for fewer, as the policy would have writers see it.
 */
export type Audience = 'public' | 'private-group' | 'direct' | 'unknown';

/** Everything about a draft that is not its text and that a rule may ask about. */
export interface Situation {
  /** `none`: written elsewhere, as on the Practice page. */
  site: Site | 'none';
  kind: ComposerKind;
  account: AccountType;
  /** Id of the pack's channel the draft will appear on, or null when it is none of them (or not known). */
  channel: string | null;
  standing: Standing | 'unknown';
  audience: Audience;
  /** The day of writing, `YYYY-MM-DD`, for dated periods. */
  today: string;
}
