/** @jsxImportSource react */
import { useState } from 'react';
import type { Account } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { type Composer, useComposer } from '../composer.ts';
import { Dialog } from '../dialog.tsx';
import { who } from '../flags.ts';
import { dropTarget, FilePicker, type Media, Preview } from '../media.tsx';
import { DivButton } from '../shell.tsx';
import { TextField } from './field.tsx';
import { label } from './labels.ts';

/** The invitation to write, a button that looks like a field, and the dialog it opens. */

interface Props {
  id: string;
  /** What the field says; the trigger says the same. */
  placeholder: string;
  audience: string;
  /** Pages go through "Next" and "Post settings"; people post at once. */
  steps?: 'post' | 'next';
  submitLabel?: string;
}

export function NewPost(props: Props) {
  const [open, setOpen] = useState(false);
  const author = who('dialog-name');
  return (
    <div className="card new-post">
      {author && <Avatar account={author} />}
      <div
        role="button"
        tabIndex={0}
        className="trigger"
        onClick={() => setOpen(true)}
        onKeyDown={(event) => event.key === 'Enter' && setOpen(true)}
      >
        <span>{props.placeholder}</span>
      </div>
      {open && <NewPostDialog {...props} author={author} onClose={() => setOpen(false)} />}
    </div>
  );
}

function NewPostDialog({
  id,
  placeholder,
  audience,
  steps = 'post',
  submitLabel = label('post'),
  author,
  onClose,
}: Props & { author: Account | undefined; onClose(): void }) {
  const composer = useComposer({ id, onSent: onClose });
  const [settings, setSettings] = useState(false);
  const nothing = !composer.text.trim() && composer.media.items.length === 0;
  return (
    <Dialog onClose={onClose} outside="capture" trap="focusin" attributes={{ 'aria-labelledby': 'create-post-title' }}>
      <DialogHeader title="Create post" id="create-post-title" ariaLabel="Create post" onClose={onClose} />
      <form method="POST" onSubmit={(event) => event.preventDefault()} {...dropTarget(composer.media)}>
        <div className="byline">
          {author && <Avatar account={author} />}
          <div>
            <strong>
              <span dir="auto">{author?.name}</span>
            </strong>
            <DivButton className="audience" aria-label={`Edit privacy. Sharing with ${audience}. `} onPress={() => {}}>
              {audience}
            </DivButton>
          </div>
        </div>
        <div className="big">
          <TextField composer={composer} placeholder={placeholder} label={placeholder} />
        </div>
        <Attachments media={composer.media} />
        <div className="toolbar">
          <span>Add to your post</span>
          <FilePicker media={composer.media} accept="image/*,image/heif,image/heic,video/*,video/mp4,video/x-m4v" />
          <DivButton aria-label="Photo/video" onPress={() => pickFile('[role="dialog"]')}>
            ▣
          </DivButton>
          <DivButton aria-label="Tag people" onPress={() => {}}>
            ☺
          </DivButton>
        </div>
        {steps === 'post' ? (
          <Submit composer={composer} text={submitLabel} disabled={nothing} />
        ) : (
          <DivButton
            className="primary"
            aria-label="Next"
            aria-disabled={nothing || undefined}
            onPress={() => !nothing && setSettings(true)}
          >
            Next
          </DivButton>
        )}
      </form>
      {settings && (
        <Dialog onClose={() => setSettings(false)} attributes={{ 'aria-labelledby': 'post-settings-title' }}>
          <DialogHeader title="Post settings" id="post-settings-title" onClose={() => setSettings(false)} />
          <p className="padded">Your post will be published now.</p>
          <Submit composer={composer} text={submitLabel} disabled={nothing} />
        </Dialog>
      )}
    </Dialog>
  );
}

/** The element that carries the label stands beside the form, never round it. */
export function DialogHeader({
  title,
  id,
  ariaLabel,
  onClose,
}: {
  title: string;
  id: string;
  ariaLabel?: string;
  onClose(): void;
}) {
  return (
    <div className="dialog-header" aria-label={ariaLabel}>
      <h2 id={id}>
        <span>{title}</span>
      </h2>
      <DivButton aria-label="Close" className="round" onPress={onClose}>
        ✕
      </DivButton>
    </div>
  );
}

export function Submit({ composer, text, disabled }: { composer: Composer; text: string; disabled: boolean }) {
  return (
    <DivButton
      className="primary"
      aria-label={text}
      aria-disabled={disabled || undefined}
      onPress={() => !disabled && composer.send()}
    >
      <span>{text}</span>
    </DivButton>
  );
}

/** What is attached, as pictures with a way to take them off. */
export function Attachments({ media }: { media: Media }) {
  if (media.items.length === 0) return null;
  return (
    <div className="attachments">
      {media.items.map((item) => (
        <div key={item.url} className="attachment">
          <Preview item={item} />
          <DivButton
            aria-label={item.video ? 'Remove video' : 'Remove photo'}
            className="round"
            onPress={() => media.remove(item)}
          >
            ✕
          </DivButton>
        </div>
      ))}
      <DivButton aria-label="Edit all" onPress={() => {}}>
        Edit all
      </DivButton>
    </div>
  );
}

/** Opens the file picker that is inside this part of the page. */
function pickFile(within: string): void {
  [...document.querySelectorAll<HTMLInputElement>(`${within} input[type="file"]`)].at(-1)?.click();
}
