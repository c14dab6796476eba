import type { Audience, ComposerKind, Site } from '../policy/vocabulary.ts';

/**
 * The shape of a site's table. A site is data: what its composers look like, how they are submitted, whose page is on
 * screen and who is writing. `recognise.ts` and `identity.ts` are the only code that reads it.
 *
 * Selectors are structure first (test ids, editor classes, roles). Labels are compared as whole words, regardless of case,
 * with the ellipsis and quotes made plain; they refine a kind and are never the only way to be seen.
 */
export interface SiteTable {
  site: Site;
  hosts: readonly string[];
  /** When the evidence behind this table was last read. */
  evidenceAsOf: string;
  /** Fields that are never checked although people type in them. */
  never: readonly string[];
  /** Most particular first: the first row that fits says what the composer is. */
  composers: readonly ComposerRow[];
  /** Shapes of `pathname + search` that tell the viewed account, in the group `handle`. */
  viewedPaths: readonly RegExp[];
  /** First path segments that are no account. */
  reserved: readonly string[];
  /** Where the page itself tells the viewed account when the address does not. */
  viewedProbes: readonly PageProbe[];
  /** Who the draft will be published as, best first. */
  acting: readonly ActingProbe[];
  /** Paths of composers that open over another page: the page behind is the one before it in the tab's history. */
  over?: RegExp;
  /** Who can read what is written, where the row does not say; the first that fits, else anybody. */
  audiences: readonly AudienceClue[];
}

/** Something by which the page tells who can read what is written. All that is given must fit. */
export interface AudienceClue {
  is: Audience;
  route?: RegExp;
  /** The field's own label contains this, as whole words. */
  label?: string;
  /** An element like this says so in its text. */
  selector?: string;
  pattern?: RegExp;
}

export interface ComposerRow {
  /** Stable name, such as `x/reply`. */
  id: string;
  kind: ComposerKind;
  /** The editable element itself matches this. */
  field: string;
  /** It stands inside an element that matches this (the nearest one is the composer's container). */
  inside?: string;
  /** It does not stand inside an element that matches this. */
  outside?: string;
  /** `pathname + search` matches this. */
  route?: RegExp;
  /** Its label or placeholder contains one of these, as whole words. */
  label?: readonly string[];
  /** What is in the field when it is focused matches this. */
  holds?: RegExp;
  /** The container holds an element like this, before (or after) the field. */
  before?: string;
  after?: string;
  /** Buttons that publish what is written, looked for in the container (else in the whole page). */
  submit: readonly SubmitButton[];
  /** The key that publishes. */
  submitKey: 'enter' | 'ctrl-enter' | 'none';
  /** An open list of mentions, in which Enter chooses: a selector, or `linked` when the field itself names it. */
  menu?: 'linked' | (string & {});
  audience?: Audience;
  media?: MediaEvidence;
}

export interface SubmitButton {
  selector: string;
  /** The button's label or text is one of these, when the selector alone does not tell. */
  text?: readonly string[];
  /** In a language whose words are not among those, the last such button of the container is meant. */
  orLast?: true;
}

export interface MediaEvidence {
  /** Attached pictures and videos as the page shows them, one element each, inside the container. */
  attached: string;
  /** The composer exists only with media (a video upload). */
  always?: true;
}

/** Something the page says about an account: an attribute or the text of an element, with the part that matters. */
export interface PageProbe {
  /** Only on pages whose `pathname + search` matches this; there, those without it are not asked. */
  route?: RegExp;
  selector: string;
  /** Read the text when no attribute is named. */
  attribute?: string;
  /** The first group is the handle or name; the whole value when no pattern is given. */
  pattern?: RegExp;
  gives: 'handle' | 'name';
}

/** Where `pathname + search` matches the `route` of some, those alone are asked. */
export type ActingProbe = { route?: RegExp } /** The field's own label: "Comment as NAME". */ & (
  | { from: 'label'; pattern: RegExp; gives: 'name' }
  /** The nearest such element before the field inside its container: the avatar in the composer's own row. */
  | ({ from: 'row' } & PageProbe)
  | ({ from: 'page' } & PageProbe)
  /** The first group of `pathname + search`. */
  | { from: 'address'; pattern: RegExp; gives: 'handle' }
  /** Text of inline data scripts, written by the server when the page was loaded. */
  | { from: 'script'; selector: string; pattern: RegExp; gives: 'handle' | 'name' | 'id' }
  /** A cookie with the numeric id of the acting profile; present only when acting as something else than oneself. */
  | { from: 'cookie'; name: string; gives: 'id' }
  | { from: 'cookie'; name: string; gives: 'own-id' }
);
