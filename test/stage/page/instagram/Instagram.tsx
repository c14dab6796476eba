/** @jsxImportSource react */
import { useState } from 'react';
import { ACCOUNTS, type Account, findAccount } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { VirtualFeed } from '../feed.tsx';
import { who } from '../flags.ts';
import { findPost, POSTS } from '../posts.ts';
import { useRoute } from '../router.ts';
import { DivButton, Link, useTitle } from '../shell.tsx';
import { CreateDialog } from './create.tsx';
import { Conversation } from './messages.tsx';
import { Post, PostDialog } from './post.tsx';
import { EditProfile, LogIn } from './settings.tsx';
import { Story } from './story.tsx';

/** www.instagram.com, by path. */
export function Instagram() {
  const { path, background } = useRoute();
  const shown = background ?? path;
  return (
    <div className="columns">
      <SiteNav />
      <Page path={shown} />
      {background !== undefined && <PostDialog post={findPost(path.split('/')[2])} back={background} />}
    </div>
  );
}

function Page({ path }: { path: string }) {
  const [first = '', second = ''] = path.split('/').filter(Boolean);
  if (first === '') return <Home />;
  if (first === 'p' || first === 'reel') return <PostPage id={second} />;
  if (first === 'direct') return <Conversation id={path.split('/')[3] ?? ''} />;
  if (first === 'stories') return <Story account={findAccount(second) ?? ACCOUNTS.looetowncouncil!} />;
  if (first === 'accounts') return second === 'login' ? <LogIn /> : <EditProfile />;
  const account = findAccount(first);
  return account ? <Profile account={account} /> : <main role="main">This page is not on the stage.</main>;
}

/** Code of a post, as it stands in its address. */
const code = (id: string) => `C${id}`;

function SiteNav() {
  const you = who('nav');
  const [creating, setCreating] = useState(false);
  const [searching, setSearching] = useState(false);
  return (
    <nav className="site-nav">
      <Link to="/">Home</Link>
      <DivButton className="search" onPress={() => setSearching(!searching)}>
        Search
      </DivButton>
      {searching && <input type="text" aria-label="Search input" placeholder="Search" autoCapitalize="none" />}
      <Link to="/explore/">Explore</Link>
      <Link to="/reels/">Reels</Link>
      <Link to="/direct/inbox/">Messages</Link>
      <DivButton className="create" onPress={() => setCreating(true)}>
        <svg aria-label="New post" role="img" width="20" height="20" viewBox="0 0 20 20">
          <path d="M3 3h14v14H3zM10 6v8M6 10h8" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span>Create</span>
      </DivButton>
      {you && (
        <Link to={`/${you.handle}/`}>
          <Avatar account={you} alt={`${you.handle}'s profile picture`} size={24} />
          <span>Profile</span>
        </Link>
      )}
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
    </nav>
  );
}

function Home() {
  useTitle('Instagram');
  return (
    <main role="main" className="column">
      <VirtualFeed
        count={40}
        height={620}
        cell={(index) => <Post post={POSTS[index % POSTS.length]!} id={`instagram/feed-comment/${index}`} />}
      />
    </main>
  );
}

function PostPage({ id }: { id: string }) {
  const post = findPost(id.slice(1));
  useTitle(`${post.author.name} on Instagram`);
  return (
    <main role="main" className="column">
      <Post post={post} id="instagram/comment" replyId="instagram/reply" />
    </main>
  );
}

function Profile({ account }: { account: Account }) {
  useTitle(`${account.name} (@${account.handle})`);
  return (
    <main role="main" className="column">
      <header className="card cover">
        <Avatar account={account} size={96} alt={`${account.handle}'s profile picture`} />
        <h2>{account.handle}</h2>
      </header>
      <div className="grid">
        {POSTS.map((post) => (
          <Link key={post.id} to={`/p/${code(post.id)}/`} background={`/${account.handle}/`} className="tile">
            {post.text}
          </Link>
        ))}
      </div>
    </main>
  );
}
