/** @jsxImportSource react */
import { useState } from 'react';
import { type Account, findAccount } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { who } from '../flags.ts';
import { findPost, POSTS } from '../posts.ts';
import { useRoute } from '../router.ts';
import { Link, useTitle } from '../shell.tsx';
import { CommentPanel } from './comments.tsx';
import { Live } from './live.tsx';
import { Messages } from './messages.tsx';
import { EditProfile, LogIn } from './settings.tsx';
import { Studio } from './studio.tsx';

/** www.tiktok.com, by path. */
export function TikTok() {
  const { path } = useRoute();
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  if (first === 'tiktokstudio') return <Studio />;
  return (
    <div className="columns">
      <SideNav />
      <Page first={first} second={second} id={third} />
    </div>
  );
}

function Page({ first, second, id }: { first: string; second: string; id: string }) {
  if (first === 'messages') return <Messages />;
  if (first === 'login') return <LogIn />;
  const account = first.startsWith('@') ? findAccount(first.slice(1)) : undefined;
  if (!account) return <main>This page is not on the stage.</main>;
  if (second === 'video') return <Video account={account} id={id} />;
  return second === 'live' ? <Live account={account} /> : <Profile account={account} />;
}

function SideNav() {
  const you = who('nav');
  const [query, setQuery] = useState('');
  return (
    <nav className="site-nav">
      <form data-e2e="search-box" role="search" onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          name="q"
          placeholder="Search"
          aria-label="Search"
          data-e2e="search-user-input"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </form>
      <Link to="/foryou" data-e2e="nav-foryou">
        For You
      </Link>
      <Link to="/messages" data-e2e="top-dm-icon">
        Messages
      </Link>
      <Link to="/tiktokstudio/upload" data-e2e="nav-upload">
        Upload
      </Link>
      {you && (
        <Link to={`/@${you.handle}`} data-e2e="nav-profile">
          <span data-e2e="profile-icon">
            <Avatar account={you} size={24} />
          </span>
          Profile
        </Link>
      )}
    </nav>
  );
}

/** A video with the comment panel, which stays as it is while the video, and the address, change. */
function Video({ account, id }: { account: Account; id: string }) {
  const post = { ...findPost(id), author: account };
  const next = POSTS[(POSTS.findIndex((one) => one.id === post.id) + 1) % POSTS.length]!;
  useTitle(`${post.text} | TikTok`);
  return (
    <main className="video-page">
      <div className="video">
        <p>{post.text}</p>
        <Link to={`/@${account.handle}`} data-e2e="browse-username">
          {account.handle}
        </Link>
        <Link to={`/@${next.author.handle}/video/${next.id}`} data-e2e="arrow-right" aria-label="Go to next video">
          Next video
        </Link>
      </div>
      <CommentPanel post={post} />
    </main>
  );
}

function Profile({ account }: { account: Account }) {
  useTitle(`${account.name} (@${account.handle}) | TikTok`);
  const own = who('nav') === account;
  const [editing, setEditing] = useState(false);
  return (
    <main className="column">
      <div className="cover">
        <Avatar account={account} size={96} />
        <div>
          <h1 data-e2e="user-title">{account.handle}</h1>
          <h2 data-e2e="user-subtitle">{account.name}</h2>
          {own && (
            <button type="button" data-e2e="edit-profile-entrance" onClick={() => setEditing(true)}>
              Edit profile
            </button>
          )}
        </div>
      </div>
      {editing && <EditProfile onClose={() => setEditing(false)} />}
      <div className="grid">
        {POSTS.map((post) => (
          <Link key={post.id} to={`/@${account.handle}/video/${post.id}`} className="tile">
            {post.text}
          </Link>
        ))}
      </div>
    </main>
  );
}
