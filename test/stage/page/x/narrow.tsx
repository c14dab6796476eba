/** @jsxImportSource react */
import { InlineComposer } from './composers.tsx';

/** Narrow screens: the composer is a page, not a dialog, and its field a text area. */
export function NarrowCompose() {
  return (
    <div data-testid="primaryColumn" className="column">
      <InlineComposer id="x/narrow-post" placeholder="What’s happening?" button="tweetButton" />
    </div>
  );
}
