/** @jsxImportSource react */
import { useRef, useState } from 'react';
import type { Sent } from '../../record.ts';
import { Dialog } from '../dialog.tsx';
import type { Post } from '../posts.ts';
import { go } from '../router.ts';
import { Link, useTitle } from '../shell.tsx';
import { type ItemHandle, SubmitButton, ThreadItem } from './composers.tsx';
import { TweetBody } from './Tweet.tsx';

/** The post that the next dialog answers or quotes. */
interface Answer {
  how: 'reply' | 'quote';
  post: Post;
}
let answered: Answer | undefined;

export function answer(what: Answer): void {
  answered = what;
}

/** The dialog at /compose/post: a post, a thread, a reply or a quote, over the page it was opened from. */
export function ComposeDialog({ back }: { back: string }) {
  useTitle('Compose new post / X');
  const [to] = useState(() => {
    const what = answered;
    answered = undefined;
    return what;
  });
  const first = to?.how === 'reply' ? 'x/reply-dialog' : to?.how === 'quote' ? 'x/quote' : 'x/post-dialog';
  const [texts, setTexts] = useState<string[]>(['']);
  const handles = useRef<(ItemHandle | null)[]>([]);
  const close = () => go(back);
  const sendAll = (how: Sent['how']) => {
    for (const handle of handles.current) handle?.send(how);
    close();
  };
  return (
    <Dialog
      onClose={close}
      layer="#layers"
      outside="bubble"
      trap="sentinels"
      attributes={{ 'aria-labelledby': 'modal-header' }}
    >
      <div className="dialog-header">
        <button type="button" data-testid="app-bar-close" aria-label="Close" className="round" onClick={close}>
          ✕
        </button>
        <h2 id="modal-header" className="visually-hidden">
          Post
        </h2>
      </div>
      {to?.how === 'reply' && (
        <>
          <article data-testid="tweet" role="article" className="tweet">
            <TweetBody post={to.post} />
          </article>
          <div className="quiet padded">
            Replying to <Link to={`/${to.post.author.handle}`}>@{to.post.author.handle}</Link>
          </div>
        </>
      )}
      {texts.map((_, index) => (
        <ThreadItem
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the thread
          key={index}
          id={index === 0 ? first : `x/thread-${index}`}
          index={index}
          items={texts.length}
          placeholder={index > 0 ? 'Add another post' : to?.how === 'reply' ? 'Post your reply' : 'What’s happening?'}
          sendAll={sendAll}
          handle={(handle) => {
            handles.current[index] = handle;
          }}
          onText={(text) => setTexts((before) => before.map((one, at) => (at === index ? text : one)))}
        />
      ))}
      {to?.how === 'quote' && (
        <div className="quoted" role="link" tabIndex={0}>
          <TweetBody post={to.post} />
        </div>
      )}
      <div className="toolbar">
        <button
          type="button"
          data-testid="addButton"
          aria-label="Add post"
          className="round"
          onClick={() => setTexts((before) => [...before, ''])}
        >
          +
        </button>
        <SubmitButton
          testId="tweetButton"
          text={texts.length > 1 ? 'Post all' : to?.how === 'reply' ? 'Reply' : 'Post'}
          disabled={texts.every((text) => !text.trim())}
          onPress={() => sendAll('button')}
        />
      </div>
    </Dialog>
  );
}
