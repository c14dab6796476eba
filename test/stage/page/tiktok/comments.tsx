/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { useComposer } from '../composer.ts';
import { DraftEditor } from '../editors/draft.tsx';
import { Field } from '../editors/Field.tsx';
import { who } from '../flags.ts';
import { MentionPopover } from '../mentions.tsx';
import type { Post } from '../posts.ts';
import { Link } from '../shell.tsx';

/** The comments beside a video. */
export function CommentPanel({ post }: { post: Post }) {
  const [replyTo, setReplyTo] = useState<string | null>(null);
  return (
    <section className="comment-panel css-13revos-7937d88b--DivCommentContainer">
      <div className="comments">
        {post.comments.map(({ author, text }) => (
          <div key={text} className="comment">
            <Link to={`/@${author.handle}`}>
              <Avatar account={author} size={32} />
            </Link>
            <div>
              <strong data-e2e="comment-username-1">{author.name}</strong>
              <p data-e2e="comment-level-1">
                <span data-e2e="comment-text">{text}</span>
              </p>
              <span
                role="button"
                tabIndex={0}
                data-e2e="comment-reply-1"
                className="quiet"
                onClick={() => setReplyTo(text)}
                onKeyDown={() => {}}
              >
                Reply
              </span>
              {replyTo === text && <CommentInput id="tiktok/reply" placeholder="Add a reply..." />}
            </div>
          </div>
        ))}
      </div>
      <CommentInput id="tiktok/comment" placeholder="Add comment..." />
    </section>
  );
}

function CommentInput({ id, placeholder }: { id: string; placeholder: string }) {
  const composer = useComposer({ id, sendOn: 'Enter' });
  const you = who('bar');
  return (
    <div className="comment-bar css-1rfj9ve-7937d88b--DivCommentInputContainer">
      {you && (
        <a href={`/@${you.handle}`} className="bar-avatar" onClick={(event) => event.preventDefault()}>
          <Avatar account={you} size={32} />
        </a>
      )}
      <div data-e2e="comment-input" className="bubble">
        <div data-e2e="comment-text" className="css-10o05hi-7937d88b--DivInputEditorContainer">
          <Field composer={composer}>
            {(bind) => <DraftEditor bind={bind} label={placeholder} placeholder={placeholder} spellCheck={false} />}
          </Field>
        </div>
        <MentionPopover composer={composer} />
      </div>
      <div
        role="button"
        tabIndex={0}
        data-e2e="comment-post"
        aria-label="Post"
        aria-disabled={!composer.text.trim()}
        className="send"
        onClick={composer.send}
        onKeyDown={(event) => event.key === 'Enter' && composer.send()}
      >
        Post
      </div>
    </div>
  );
}
