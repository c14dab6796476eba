/** What a page of the stage tells the tests, as `window.__stage`. */
export interface StageRecord {
  /** Everything that was published or sent, oldest first. */
  readonly sent: Sent[];
  /** Drafts thrown away because the dialog round them closed. */
  readonly lost: { composer: string; text: string }[];
  /** Errors nobody caught: of the window, of promises, of React, of Lexical. */
  readonly errors: string[];
  /** Keys that the site's own single-key shortcuts heard. */
  readonly shortcuts: string[];
  /** What a hostile page got hold of or achieved, `attack: what`. */
  readonly loot: string[];
  /** Ids of the composers that are on the page now. */
  composers(): string[];
  /** The text as the editor's own model has it (lines joined by a newline), or undefined when it is not there. */
  model(composer: string): string | undefined;
  /** The field of a composer, wherever its attributes may have gone. */
  field(composer: string): Element | null;
  /** How many pictures or videos are attached. */
  media(composer: string): number;
  /** Moves the site to another address as its own links do. */
  go(path: string): void;
}

export interface Sent {
  composer: string;
  text: string;
  how: 'button' | 'key';
  /** How many pictures or videos went with it. */
  media: number;
  /** Milliseconds since the page began. */
  at: number;
}
