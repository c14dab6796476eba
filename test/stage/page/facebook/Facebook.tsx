/** @jsxImportSource react */
import { useState } from 'react';
import { type Account, findAccount } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { VirtualFeed } from '../feed.tsx';
import { flags, who } from '../flags.ts';
import { findPost, POSTS, postsBy } from '../posts.ts';
import { useRoute } from '../router.ts';
import { Link, useShortcuts, useTitle } from '../shell.tsx';
import { Article } from './article.tsx';
import { label } from './labels.ts';
import { NewPost } from './newPost.tsx';
import { PermalinkDialog } from './permalink.tsx';

/** www.facebook.com, by path. */
export function Facebook() {
  const { path } = useRoute();
  useShortcuts('jklcpsr/?');
  return (
    <>
      <TopBar />
      <Page path={path} />
    </>
  );
}

function Page({ path }: { path: string }) {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  if (first === '') return <Home />;
  const account = first === 'profile.php' ? findAccount(flags.get('id')) : findAccount(first);
  if (second === 'posts' && account)
    return <PermalinkDialog post={findPost(third.replace('pfbid', ''))} under={<Profile account={account} />} />;
  return account ? <Profile account={account} /> : <NotFound />;
}

function NotFound() {
  return <main role="main">This page is not on the stage.</main>;
}

function TopBar() {
  const you = who('your-profile');
  const [query, setQuery] = useState('');
  return (
    <div role="banner" className="top-bar">
      <Link to="/" aria-label="Facebook" className="logo">
        f
      </Link>
      <input
        type="search"
        role="combobox"
        aria-expanded="false"
        aria-label="Search Facebook"
        placeholder="Search Facebook"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <span className="gap" />
      {you && (
        <div role="button" tabIndex={0} aria-label="Your profile">
          <Avatar account={you} alt={you.name} />
        </div>
      )}
    </div>
  );
}

/** A Page must go through "Post settings"; a person posts at once. */
function InvitationToPost({ id, audience = 'Public' }: { id: string; audience?: string }) {
  const author = who('greeting');
  const placeholder = label('mind', author?.calledName ?? '');
  return (
    <NewPost id={id} placeholder={placeholder} audience={audience} steps={who('dialog-name')?.page ? 'next' : 'post'} />
  );
}

function Home() {
  useTitle('Facebook');
  return (
    <main role="main" className="column">
      <InvitationToPost id="facebook/new-post" />
      <div role="feed">
        <VirtualFeed
          count={40}
          height={420}
          cell={(index) => (
            <Article
              post={POSTS[index % POSTS.length]!}
              comment={`facebook/feed-comment/${index}`}
              position={index + 1}
            />
          )}
        />
      </div>
    </main>
  );
}

function Profile({ account }: { account: Account }) {
  useTitle(account.name);
  const own = who('greeting') === account;
  return (
    <main role="main" className="column">
      <div className="card cover">
        <Avatar account={account} size={96} />
        <h1>{account.name}</h1>
      </div>
      {own && <InvitationToPost id="facebook/page-post" />}
      {postsBy(account).map((post, index) => (
        <Article
          key={post.id}
          post={post}
          comment={index === 0 ? 'facebook/comment' : `facebook/comment/${post.id}`}
          ids={{
            reply: 'facebook/reply',
            share: 'facebook/share',
            edit: 'facebook/comment-edit',
            ...(own && account.page ? { privateReply: 'facebook/private-reply' } : {}),
          }}
        />
      ))}
    </main>
  );
}
