/** @jsxImportSource react */
import type { Ref } from 'react';
import { useImperativeHandle } from 'react';
import type { Sent } from '../../record.ts';
import { Avatar } from '../avatar.tsx';
import { type Composer, useComposer } from '../composer.ts';
import { DraftEditor } from '../editors/draft.tsx';
import { Field } from '../editors/Field.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { flags, who } from '../flags.ts';
import { dropTarget, FilePicker, type Media, Preview } from '../media.tsx';
import { TypeaheadDropdown } from '../mentions.tsx';

/** The narrow layout has a plain text area where the wide one has Draft.js. */
export const NARROW = location.hostname.startsWith('mobile.') || flags.has('narrow');

/** The field in its own row of the page: on the home page, and under a post where only the address tells a reply. */
export function InlineComposer({
  id,
  placeholder,
  submit = 'Post',
  button = 'tweetButtonInline',
}: {
  id: string;
  placeholder: string;
  submit?: string;
  button?: string;
}) {
  const composer = useComposer({ id, sendOn: 'Control+Enter' });
  return (
    <div className="inline-composer css-175oi2r" {...dropTarget(composer.media)}>
      <ComposerRow composer={composer} placeholder={placeholder} index={0} />
      <ToolBar media={composer.media}>
        <SubmitButton
          testId={button}
          text={submit}
          disabled={!composer.text.trim() && composer.media.items.length === 0}
          onPress={composer.send}
        />
      </ToolBar>
    </div>
  );
}

/** The writer's picture and the field beside it. */
function ComposerRow({
  composer,
  placeholder,
  index,
  again = 0,
}: {
  composer: Composer;
  placeholder: string;
  index: number;
  again?: number;
}) {
  const author = who('avatar');
  const testId = `tweetTextarea_${index}`;
  return (
    <div className="composer-row">
      {author && (
        <div data-testid={`UserAvatar-Container-${author.handle}`}>
          <Avatar account={author} />
        </div>
      )}
      <div className="grow">
        {/* The site makes the editor anew when media come and when a thread grows. */}
        <Field composer={composer} again={composer.media.items.length + again * 100}>
          {(bind) =>
            NARROW ? (
              <div data-testid={testId}>
                <TextArea bind={bind} attributes={{ placeholder, 'aria-label': 'Post text', rows: 4 }} />
              </div>
            ) : (
              <div data-testid={`${testId}_label`}>
                <div data-testid={`${testId}RichTextInputContainer`} className="css-175oi2r r-1wbh5a2">
                  <DraftEditor bind={bind} label="Post text" placeholder={placeholder} testId={testId} />
                </div>
              </div>
            )
          }
        </Field>
        <TypeaheadDropdown composer={composer} />
        <Attachments media={composer.media} />
      </div>
    </div>
  );
}

/** What the row above a shared submit button lets its parent do. */
export interface ItemHandle {
  send(how: Sent['how']): void;
}

/** One item of a thread; it is sent with the others. */
export function ThreadItem({
  id,
  index,
  items,
  placeholder,
  sendAll,
  handle,
  onText,
}: {
  id: string;
  index: number;
  items: number;
  placeholder: string;
  sendAll(how: Sent['how']): void;
  handle: Ref<ItemHandle>;
  onText(text: string): void;
}) {
  const composer = useComposer({ id, sendOn: 'Control+Enter', sendWith: sendAll, onText });
  useImperativeHandle(handle, () => ({ send: composer.sendAs }));
  return (
    <div {...dropTarget(composer.media)}>
      <ComposerRow composer={composer} placeholder={placeholder} index={index} again={items} />
      <ToolBar media={composer.media} />
    </div>
  );
}

function ToolBar({ media, children }: { media: Media; children?: React.ReactNode }) {
  return (
    <div data-testid="toolBar" className="toolbar">
      <nav aria-label="Post tools">
        <FilePicker
          media={media}
          accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
          data-testid="fileInput"
        />
        {['gifSearchButton', 'createPollButton', 'scheduleOption', 'geoButton'].map((testId) => (
          <button
            key={testId}
            type="button"
            data-testid={testId}
            aria-label={testId.replace(/[A-Z].*/, '')}
            className="round"
          >
            ◌
          </button>
        ))}
      </nav>
      {children}
    </div>
  );
}

export function SubmitButton({
  testId,
  text,
  disabled,
  onPress,
}: {
  testId: string;
  text: string;
  disabled: boolean;
  onPress(): void;
}) {
  return (
    <button
      type="button"
      data-testid={testId}
      className="primary"
      disabled={disabled}
      aria-disabled={disabled || undefined}
      onClick={onPress}
    >
      <span>{text}</span>
    </button>
  );
}

function Attachments({ media }: { media: Media }) {
  if (media.items.length === 0) return null;
  return (
    <div data-testid="attachments" className="attachments">
      {media.items.map((item) => (
        <div key={item.url} role="group" aria-label="Media" className="attachment">
          <div data-testid={item.video ? 'videoPlayer' : 'tweetPhoto'}>
            <Preview item={item} />
          </div>
          <button type="button" aria-label="Remove media" className="round" onClick={() => media.remove(item)}>
            ✕
          </button>
          <a href="/compose/post/media" data-testid="altTextLabel" onClick={(event) => event.preventDefault()}>
            Add description
          </a>
        </div>
      ))}
    </div>
  );
}
