/** @jsxImportSource react */
import { useState } from 'react';
import { useComposer } from '../composer.ts';
import { dropTarget, FilePicker, type Media, Preview, useMedia } from '../media.tsx';
import { findPost } from '../posts.ts';
import { DivButton, useTitle } from '../shell.tsx';
import { Article } from './article.tsx';
import { TextField } from './field.tsx';

/** Making a reel: choose a video, "Next" twice, describe it. */
export function CreateReel() {
  useTitle('Create reel');
  const media = useMedia();
  const [step, setStep] = useState(0);
  const shown = media.items.length > 0 ? step : 0;
  return (
    <main role="main" className="column">
      <div className="card padded" {...dropTarget(media)}>
        <h1>Create reel</h1>
        {media.items.map((item) => (
          <div key={item.url} className="attachment">
            <Preview item={item} />
          </div>
        ))}
        {media.items.length === 0 ? (
          <>
            <FilePicker media={media} accept="video/*" />
            <DivButton
              className="primary"
              aria-label="Add video"
              onPress={() => document.querySelector<HTMLInputElement>('main input[type="file"]')?.click()}
            >
              Add video
            </DivButton>
          </>
        ) : shown < 2 ? (
          <DivButton className="primary next" aria-label="Next" onPress={() => setStep(shown + 1)}>
            Next
          </DivButton>
        ) : (
          <Describe media={media} onSent={() => setStep(0)} />
        )}
      </div>
    </main>
  );
}

function Describe({ media, onSent }: { media: Media; onSent(): void }) {
  const composer = useComposer({ id: 'facebook/reel-caption', media, onSent });
  return (
    <>
      <div className="big">
        <TextField composer={composer} placeholder="Describe your reel…" label="Describe your reel…" />
      </div>
      <DivButton className="primary" aria-label="Publish" onPress={composer.send}>
        Publish
      </DivButton>
    </>
  );
}

/** A reel with its comments beside it. */
export function ReelWithComments({ id }: { id: string }) {
  const post = findPost(id);
  useTitle('Reels');
  return (
    <main role="main" className="column">
      <div data-pagelet="ReelsCommentPane">
        <Article post={post} comment="facebook/reel-comment" />
      </div>
    </main>
  );
}
