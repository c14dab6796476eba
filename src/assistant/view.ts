import type { Composer, Draft } from '../composer/composer.ts';
import type { Attempt } from '../composer/submit.ts';
import type { Change } from '../platform/messages.ts';
import type { Finding } from '../rules/rule.ts';

/** What is open beside a composer; at most one thing at a time. */
export type Open =
  | { what: 'card'; finding: Finding; by: OpenedBy; said?: 'not-taken' | 'copied' | 'not-copied' }
  | { what: 'panel'; by: OpenedBy; said?: 'changed' }
  | { what: 'sheet'; attempt: Attempt; draft: Draft };

/** By the pointer resting on words, by a click, or by keyboard (then the focus is in what opened). */
export type OpenedBy = 'hover' | 'click' | 'keys';

/** What is asked about pictures and videos. */
export const MEDIA_QUESTIONS = ['people', 'children', 'permission', 'alternative-text'] as const;
export type MediaQuestion = (typeof MEDIA_QUESTIONS)[number];

/** What the parts of the assistant show, and what they can ask for. */
export interface View {
  composer: Composer;
  draft: Draft;
  open: Open | null;
  show(open: Open): void;
  close(): void;
  /** Puts away what came up by itself: the role banner, the media reminder, a note. */
  putAway(): void;
  tickMedia(question: MediaQuestion, ticked: boolean): void;
  /** Settled in the sheet: publish as the writer was about to. */
  publish(attempt: Attempt): void;
  /** Remembers something beyond this composer. */
  change(change: Change): void;
  openPage(page: 'options' | 'practice'): void;
}
