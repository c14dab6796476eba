/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { useComposer } from '../composer.ts';
import { LikeCount } from '../feed.tsx';
import { who } from '../flags.ts';
import { dropTarget, FilePicker } from '../media.tsx';
import type { Post } from '../posts.ts';
import { DivButton, Link } from '../shell.tsx';
import { TextField } from './field.tsx';
import { label } from './labels.ts';
import { Attachments } from './newPost.tsx';
import { EditPost, ShareDialog } from './postDialogs.tsx';
import { PrivateReply } from './privateReply.tsx';

/** A post with its comments and the field for another one. */
interface Props {
  post: Post;
  /** Id of the comment field; replies and the share dialog have ids made from the page's. */
  comment: string;
  ids?: { reply?: string; share?: string; privateReply?: string; commentEdit?: string; postEdit?: string };
  position?: number;
}

export function Article({ post, comment, ids = {}, position }: Props) {
  const [open, setOpen] = useState<'share' | 'edit' | null>(null);
  return (
    <div role="article" aria-posinset={position} className="card article x1yztbdb x1n2onr6">
      <div className="byline">
        <Avatar account={post.author} />
        <div>
          <h4>
            <Link to={`/${post.author.handle}`}>
              <strong>
                <span>{post.author.name}</span>
              </strong>
            </Link>
          </h4>
          <Link to={`/${post.author.handle}/posts/pfbid${post.id}`} className="quiet">
            {post.age}
          </Link>
        </div>
        {ids.postEdit && (
          <>
            <span className="gap" />
            <DivButton aria-label="Edit post" className="quiet" onPress={() => setOpen('edit')}>
              Edit
            </DivButton>
          </>
        )}
      </div>
      <div data-ad-preview="message" dir="auto" className="message">
        {post.text}
      </div>
      <div className="counts">
        <LikeCount from={12} />
        <span>{post.comments.length} comments</span>
      </div>
      <div className="actions">
        <DivButton aria-label="Like" onPress={() => {}}>
          Like
        </DivButton>
        <DivButton aria-label="Leave a comment" onPress={() => {}}>
          Comment
        </DivButton>
        <DivButton aria-label="Send this to friends or post it on your profile." onPress={() => setOpen('share')}>
          Share
        </DivButton>
      </div>
      {post.comments.map(({ author, text }, index) => (
        <Comment key={text} name={author.name} text={text} ids={index === 0 ? ids : {}} />
      ))}
      <CommentForm id={comment} />
      {open === 'share' && <ShareDialog id={ids.share ?? `${comment}/share`} onClose={() => setOpen(null)} />}
      {open === 'edit' && ids.postEdit && <EditPost id={ids.postEdit} text={post.text} onClose={() => setOpen(null)} />}
    </div>
  );
}

/** The words that say who comments: a Page is named, a person is asked without a name. */
function invitation(): string {
  const actor = who('comment-as');
  return actor ? label('commentAs', actor.name) : label('comment');
}

function CommentForm({
  id,
  placeholder = invitation(),
  initial = '',
  onSent,
}: {
  id: string;
  placeholder?: string;
  initial?: string;
  onSent?(): void;
}) {
  const composer = useComposer({ id, sendOn: 'Enter', initial, ...(onSent ? { onSent } : {}) });
  const actor = who('comment-as');
  return (
    <form
      role="presentation"
      className="comment-form"
      onSubmit={(event) => event.preventDefault()}
      {...dropTarget(composer.media)}
    >
      {actor && <Avatar account={actor} size={32} />}
      <div className="bubble">
        <TextField composer={composer} placeholder={placeholder} label={placeholder} lines="breaks" />
        <ul data-id="unfocused-state-actions-list">
          <li>
            <DivButton aria-label="Insert an emoji" onPress={() => {}}>
              ☺
            </DivButton>
          </li>
          <li>
            <FilePicker media={composer.media} accept="video/*,  video/x-m4v, video/webm, image/*" />
            <DivButton aria-label="Attach a photo or video" onPress={() => {}}>
              ▣
            </DivButton>
          </li>
          <li>
            <DivButton aria-label="Comment with a GIF" onPress={() => {}}>
              GIF
            </DivButton>
          </li>
          <li>
            <DivButton aria-label="Comment with a sticker" onPress={() => {}}>
              ◑
            </DivButton>
          </li>
        </ul>
        {composer.text.trim() !== '' && (
          <DivButton className="send" aria-label={label('sendComment')} onPress={composer.send}>
            ➤
          </DivButton>
        )}
      </div>
      <Attachments media={composer.media} />
    </form>
  );
}

function Comment({ name, text, ids }: { name: string; text: string; ids: NonNullable<Props['ids']> }) {
  const [open, setOpen] = useState<'reply' | 'message' | 'edit' | null>(null);
  const [edited, setEdited] = useState(text);
  return (
    <div className="comment">
      <div role="article" aria-label={`Comment by ${name} 2 hours ago`} data-commentid={name}>
        {open === 'edit' && ids.commentEdit ? (
          <>
            <CommentForm id={ids.commentEdit} initial={edited} onSent={() => setOpen(null)} />
            <span className="quiet">Press Esc to cancel</span>
          </>
        ) : (
          <div className="said">
            <strong>{name}</strong>
            <div dir="auto">{edited}</div>
          </div>
        )}
        <div className="quiet row">
          {ids.reply && (
            <DivButton aria-label={`Reply to ${name}'s comment`} onPress={() => setOpen('reply')}>
              {label('reply')}
            </DivButton>
          )}
          {ids.privateReply && (
            <DivButton aria-label={`Send ${name} a message`} onPress={() => setOpen('message')}>
              Message
            </DivButton>
          )}
          {ids.commentEdit && (
            <DivButton
              aria-label="Edit"
              onPress={() => {
                setEdited(text);
                setOpen('edit');
              }}
            >
              Edit
            </DivButton>
          )}
        </div>
      </div>
      {open === 'reply' && ids.reply && <CommentForm id={ids.reply} placeholder={label('replyTo', name)} />}
      {open === 'message' && ids.privateReply && (
        <PrivateReply id={ids.privateReply} name={name} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
