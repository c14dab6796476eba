/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { useComposer } from '../composer.ts';
import { Dialog } from '../dialog.tsx';
import { Field } from '../editors/Field.tsx';
import { PlainEditable } from '../editors/plain.tsx';
import { TextArea, TextInput } from '../editors/textarea.tsx';
import { LikeCount } from '../feed.tsx';
import { flags } from '../flags.ts';
import { Listbox } from '../mentions.tsx';
import type { Post as PostData } from '../posts.ts';
import { go } from '../router.ts';
import { DivButton, Link } from '../shell.tsx';

/** A post with its comments, in the feed, on its own page or in a dialog. */
export function Post({ post, id, replyId }: { post: PostData; id: string; replyId?: string }) {
  const [replyTo, setReplyTo] = useState<string | null>(null);
  return (
    <article role="presentation" className="card article">
      <header className="byline">
        <Avatar account={post.author} size={32} />
        <Link to={`/${post.author.handle}/`}>
          <strong>{post.author.handle}</strong>
        </Link>
      </header>
      <div className="picture">{post.text}</div>
      <section className="counts">
        <LikeCount from={40} /> likes
      </section>
      <ul className="comments">
        {post.comments.map(({ author, text }) => (
          <li key={text}>
            <strong>{author.handle}</strong> <span dir="auto">{text}</span>{' '}
            {replyId && (
              <DivButton className="quiet reply" onPress={() => setReplyTo(author.handle)}>
                Reply
              </DivButton>
            )}
          </li>
        ))}
      </ul>
      <CommentForm
        key={replyTo}
        id={withVariant(replyTo && replyId ? replyId : id)}
        initial={replyTo ? `@${replyTo} ` : ''}
      />
    </article>
  );
}

const variant = flags.get('comment');
const withVariant = (id: string) => (variant ? `${id}-${variant}` : id);

/**
 * The field for a comment. What stands there at first is only a likeness: on focus another element takes its place.
 * `?comment=contenteditable` and `?comment=input` show the other forms that have been seen.
 */
function CommentForm({ id, initial }: { id: string; initial: string }) {
  const [chosen, setChosen] = useState(initial !== '');
  const form = useRef<HTMLFormElement>(null);
  const composer = useComposer({ id, sendOn: 'Enter', initial });
  useEffect(() => {
    if (chosen) form.current?.querySelector<HTMLElement>('textarea, input, [contenteditable]')?.focus();
  }, [chosen]);
  const label = 'Add a comment…';
  return (
    <form
      ref={form}
      className="comment-form"
      onSubmit={(event) => event.preventDefault()}
      onFocus={() => setChosen(true)}
    >
      <Field composer={composer} again={Number(chosen)}>
        {(bind) =>
          variant === 'contenteditable' ? (
            <PlainEditable
              bind={bind}
              editable="true"
              attributes={{ 'aria-label': label, 'data-placeholder': label, className: 'plain-field' }}
            />
          ) : variant === 'input' ? (
            <TextInput bind={bind} attributes={{ placeholder: label, 'aria-label': label }} />
          ) : (
            <TextArea
              bind={bind}
              attributes={{ 'aria-label': label, placeholder: label, autoComplete: 'off', autoCorrect: 'off' }}
            />
          )
        }
      </Field>
      <Listbox composer={composer} />
      {composer.text.trim() !== '' && (
        <DivButton className="send" onPress={composer.send}>
          Post
        </DivButton>
      )}
    </form>
  );
}

/** A post opened from a grid: a dialog with the post's address over the page it came from. */
export function PostDialog({ post, back }: { post: PostData; back: string }) {
  return (
    <Dialog onClose={() => go(back)} outside="bubble" className="wide" attributes={{ 'aria-label': 'Post' }}>
      <Post post={post} id="instagram/comment-in-dialog" />
    </Dialog>
  );
}
