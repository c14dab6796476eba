/** @jsxImportSource react */
import { useState } from 'react';
import { type Account, findAccount } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { VirtualFeed } from '../feed.tsx';
import { who } from '../flags.ts';
import { findPost, POSTS, postsBy } from '../posts.ts';
import { useRoute } from '../router.ts';
import { Link, useShortcuts, useTitle } from '../shell.tsx';
import { ComposeDialog } from './composeDialog.tsx';
import { InlineComposer, NARROW } from './composers.tsx';
import { Chat, OldMessages } from './messages.tsx';
import { NarrowCompose } from './narrow.tsx';
import { EditProfile, LogIn } from './settings.tsx';
import { Tweet } from './Tweet.tsx';

/** x.com, by path; what the address names as a dialog lies over the page that was there before. */
export function X() {
  const { path, background } = useRoute();
  useShortcuts('njklrtmbuyo./?g');
  const dialog = DIALOGS.find((start) => path.startsWith(start) && !NARROW);
  return (
    <div className="columns css-175oi2r">
      <SideNav here={background ?? path} />
      <main role="main">
        <Page path={dialog ? (background ?? '/home') : path} />
      </main>
      <Sidebar />
      {dialog === '/compose/' && <ComposeDialog back={background ?? '/home'} />}
      {dialog === '/settings/profile' && <EditProfile back={background ?? '/home'} />}
    </div>
  );
}

/** Addresses that are shown in a dialog over the page before. */
const DIALOGS = ['/compose/', '/settings/profile'] as const;

function Page({ path }: { path: string }) {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  if (first === '' || first === 'home') return <Home />;
  if (first === 'compose') return <NarrowCompose />;
  if (first === 'messages') return <OldMessages />;
  if (first === 'i') return second === 'chat' ? <Chat /> : <LogIn />;
  const account = findAccount(first);
  if (account && second === 'status') return <Status account={account} id={third} />;
  return account ? <Profile account={account} /> : <PrimaryColumn>This page is not on the stage.</PrimaryColumn>;
}

function PrimaryColumn({ children }: { children: React.ReactNode }) {
  return (
    <div data-testid="primaryColumn" className="column css-175oi2r r-kemksi">
      {children}
    </div>
  );
}

function Home() {
  useTitle('Home / X');
  return (
    <PrimaryColumn>
      <h2 className="heading">Home</h2>
      <InlineComposer id="x/post" placeholder="What’s happening?" />
      <section role="region" aria-label="Timeline: Your Home Timeline">
        <VirtualFeed
          count={60}
          height={170}
          cell={(index) => (
            <div data-testid="cellInnerDiv">
              <Tweet post={POSTS[index % POSTS.length]!} under="/home" />
            </div>
          )}
        />
      </section>
    </PrimaryColumn>
  );
}

function Status({ account, id }: { account: Account; id: string }) {
  const post = { ...findPost(id), author: account };
  useTitle(`${account.name} on X`);
  return (
    <PrimaryColumn>
      <h2 className="heading">Post</h2>
      <div data-testid="cellInnerDiv">
        <Tweet post={post} under={`/${account.handle}/status/${id}`} />
      </div>
      <InlineComposer id="x/reply" placeholder="Post your reply" submit="Reply" />
      {post.comments.map(({ author, text }, index) => (
        <div data-testid="cellInnerDiv" key={text}>
          <Tweet post={{ ...post, id: `${post.id}${index}`, author, text }} under={`/${account.handle}/status/${id}`} />
        </div>
      ))}
    </PrimaryColumn>
  );
}

function Profile({ account }: { account: Account }) {
  useTitle(`${account.name} (@${account.handle}) / X`);
  const under = `/${account.handle}`;
  return (
    <PrimaryColumn>
      <div className="cover">
        <Avatar account={account} size={96} />
        <div data-testid="UserName">
          <h2>{account.name}</h2>
          <span className="quiet">@{account.handle}</span>
        </div>
      </div>
      {postsBy(account).map((post) => (
        <div data-testid="cellInnerDiv" key={post.id}>
          <Tweet post={post} under={under} />
        </div>
      ))}
    </PrimaryColumn>
  );
}

function SideNav({ here }: { here: string }) {
  const you = who('nav');
  const switcher = who('switcher');
  return (
    <header role="banner">
      <nav aria-label="Primary" className="site-nav">
        <Link to="/home" data-testid="AppTabBar_Home_Link">
          Home
        </Link>
        <Link to="/explore" data-testid="AppTabBar_Explore_Link">
          Explore
        </Link>
        <Link to="/messages" data-testid="AppTabBar_DirectMessage_Link">
          Messages
        </Link>
        {you && (
          <Link to={`/${you.handle}`} data-testid="AppTabBar_Profile_Link">
            Profile
          </Link>
        )}
        <Link
          to="/compose/post"
          background={here}
          data-testid="SideNav_NewTweet_Button"
          className="primary"
          aria-label="Post"
        >
          Post
        </Link>
      </nav>
      {switcher && (
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" className="switcher">
          <div data-testid={`UserAvatar-Container-${switcher.handle}`}>
            <Avatar account={switcher} />
          </div>
          <span>
            {switcher.name}
            <br />
            <span className="quiet">@{switcher.handle}</span>
          </span>
        </button>
      )}
    </header>
  );
}

function Sidebar() {
  const [query, setQuery] = useState('');
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <form role="search" aria-label="Search" onSubmit={(event) => event.preventDefault()}>
        <input
          type="text"
          role="combobox"
          aria-expanded="false"
          aria-label="Search query"
          placeholder="Search"
          data-testid="SearchBox_Search_Input"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </form>
    </div>
  );
}
