/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { useComposer } from '../composer.ts';
import { Dialog } from '../dialog.tsx';
import { LexicalField } from '../editors/LexicalField.tsx';
import { who } from '../flags.ts';
import { dropTarget, FilePicker, type Media, Preview, useMedia } from '../media.tsx';
import { DivButton } from '../shell.tsx';

/** Making a post: choose a picture, crop it, edit it, and only then write a caption. */
const STEPS = ['Create new post', 'Crop', 'Edit', 'Create new post'] as const;

export function CreateDialog({ onClose }: { onClose(): void }) {
  const [step, setStep] = useState(0);
  const media = useMedia();
  const choose: Media = {
    ...media,
    add(files) {
      const added = media.add(files);
      if (added && step === 0) setStep(1);
      return added;
    },
  };
  return (
    <Dialog
      onClose={onClose}
      outside="capture"
      className={step === 3 ? 'wide' : ''}
      attributes={{ 'aria-label': STEPS[step]! }}
    >
      <div className="dialog-header">
        <h1>{STEPS[step]}</h1>
        {(step === 1 || step === 2) && (
          <DivButton className="link" onPress={() => setStep(step + 1)}>
            Next
          </DivButton>
        )}
      </div>
      <div className="create-step" {...dropTarget(choose)}>
        {step === 0 && (
          <div className="padded">
            <p>Drag photos and videos here</p>
            <form encType="multipart/form-data" method="POST">
              <FilePicker
                media={choose}
                accept="image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime"
              />
            </form>
            <button
              type="button"
              onClick={() => document.querySelector<HTMLInputElement>('[role="dialog"] input[type="file"]')?.click()}
            >
              Select from computer
            </button>
          </div>
        )}
        {step > 0 && (
          <div className="picture">
            {media.items.map((item) => (
              <Preview key={item.url} item={item} />
            ))}
          </div>
        )}
        {step === 3 && <CaptionStep media={media} onSent={onClose} />}
      </div>
    </Dialog>
  );
}

function CaptionStep({ media, onSent }: { media: Media; onSent(): void }) {
  const composer = useComposer({ id: 'instagram/caption', media, onSent });
  const author = who('nav');
  return (
    <div className="caption">
      <div className="byline">
        {author && <Avatar account={author} size={28} />}
        <strong>{author?.handle}</strong>
      </div>
      <LexicalField
        composer={composer}
        placeholder="Write a caption..."
        attributes={{ 'aria-label': 'Write a caption...', 'aria-placeholder': 'Write a caption...' }}
      />
      <span className="quiet">{composer.text.length}/2,200</span>
      <details>
        <summary>Accessibility</summary>
        <input type="text" placeholder="Write alt text..." />
      </details>
      <DivButton className="primary" onPress={composer.send}>
        Share
      </DivButton>
    </div>
  );
}
