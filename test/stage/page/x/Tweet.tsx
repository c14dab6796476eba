/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { LikeCount } from '../feed.tsx';
import type { Post } from '../posts.ts';
import { go } from '../router.ts';
import { Link } from '../shell.tsx';
import { answer } from './composeDialog.tsx';

/** A post in a timeline. `under` is the page that stays visible when a dialog opens from here. */
export function Tweet({ post, under }: { post: Post; under: string }) {
  const [menu, setMenu] = useState(false);
  const compose = (how: 'reply' | 'quote') => {
    answer({ how, post });
    go('/compose/post', { background: under });
  };
  return (
    <article data-testid="tweet" role="article" tabIndex={0} className="tweet css-175oi2r">
      <TweetBody post={post} />
      <div role="group" className="actions">
        <button
          type="button"
          data-testid="reply"
          aria-label={`${post.comments.length} Replies. Reply`}
          onClick={() => compose('reply')}
        >
          Reply
        </button>
        <button type="button" data-testid="retweet" aria-label="Repost" onClick={() => setMenu(!menu)}>
          Repost
        </button>
        <button type="button" data-testid="like" aria-label="Like">
          <LikeCount from={8} />
        </button>
      </div>
      {menu && (
        <div role="menu" className="menu">
          <div role="menuitem" tabIndex={0} data-testid="retweetConfirm">
            Repost
          </div>
          <a
            role="menuitem"
            href="/compose/post"
            data-testid="quote"
            onClick={(event) => {
              event.preventDefault();
              compose('quote');
            }}
          >
            Quote
          </a>
        </div>
      )}
    </article>
  );
}

/** Who and what, without the buttons; also the quoted card in a composer. */
export function TweetBody({ post }: { post: Post }) {
  return (
    <div className="byline">
      <div data-testid={`UserAvatar-Container-${post.author.handle}`}>
        <Avatar account={post.author} />
      </div>
      <div>
        <div data-testid="User-Name">
          <Link to={`/${post.author.handle}`}>
            <strong>{post.author.name}</strong>
          </Link>{' '}
          <span className="quiet">
            @{post.author.handle} ·{' '}
            <Link to={`/${post.author.handle}/status/${post.id}`}>
              <time>{post.age}</time>
            </Link>
          </span>
        </div>
        <div data-testid="tweetText" dir="auto">
          {post.text}
        </div>
      </div>
    </div>
  );
}
