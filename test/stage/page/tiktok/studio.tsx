/** @jsxImportSource react */
import { useState } from 'react';
import { useComposer } from '../composer.ts';
import { DraftEditor } from '../editors/draft.tsx';
import { Field } from '../editors/Field.tsx';
import { flags } from '../flags.ts';
import { dropTarget, FilePicker, type Media, useMedia } from '../media.tsx';
import { MentionPopover } from '../mentions.tsx';
import { useTitle } from '../shell.tsx';

/** TikTok Studio: there is nothing to write in until a video has been chosen. */
export function Studio() {
  useTitle('TikTok Studio');
  const media = useMedia();
  const [done, setDone] = useState(false);
  return (
    <main className="studio" {...dropTarget(media)}>
      <h1>Upload video</h1>
      {done ? (
        <p>Your video has been posted.</p>
      ) : media.items.length === 0 ? (
        <div data-e2e="select_video_container" className="card padded">
          <p>Select video to upload</p>
          <FilePicker media={media} accept="video/*" />
          <button
            type="button"
            data-e2e="select_video_button"
            className="primary"
            onClick={() => document.querySelector<HTMLInputElement>('input[type="file"]')?.click()}
          >
            Select video
          </button>
        </div>
      ) : (
        <Details media={media} onSent={() => setDone(true)} />
      )}
    </main>
  );
}

function Details({ media, onSent }: { media: Media; onSent(): void }) {
  const name = media.items[0]!.name.replace(/\.\w+$/, '');
  const composer = useComposer({ id: 'tiktok/caption', initial: name, media, onSent });
  const disabled = composer.text.length > 4000;
  return (
    <div className="card padded">
      <div data-e2e="upload_status_container">Uploaded（607.82KB）</div>
      <span className="label">Description</span>
      <div data-e2e="caption_container" className="caption-editor">
        <Field composer={composer}>
          {(bind) => (
            <DraftEditor bind={bind} placeholder="" role="combobox" spellCheck={flags.get('spellcheck') !== 'false'} />
          )}
        </Field>
        <div className="toolbar">
          <button type="button" id="web-creation-caption-hashtag-button">
            # Hashtags
          </button>
          <button type="button" id="web-creation-caption-mention-button">
            @ Mention
          </button>
          <span className="gap" />
          <span className="quiet">{composer.text.length}/4000</span>
        </div>
        <MentionPopover composer={composer} />
      </div>
      <div className="edit-container">
        <span className="label">Cover</span>
        <input type="file" accept="image/png, image/jpeg, image/jpg" className="visually-hidden" tabIndex={-1} />
      </div>
      <div className="toolbar">
        <button
          type="button"
          data-e2e="post_video_button"
          className="primary"
          aria-disabled={disabled}
          onClick={() => !disabled && composer.send()}
        >
          Post
        </button>
        <button type="button" data-e2e="save_draft_button">
          Save draft
        </button>
        <button type="button" data-e2e="discard_post_button" onClick={() => media.clear()}>
          Discard
        </button>
      </div>
    </div>
  );
}
