/** @jsxImportSource react */
import { useState } from 'react';
import { type Account, findAccount } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { VirtualFeed } from '../feed.tsx';
import { flags, who } from '../flags.ts';
import { findPost, POSTS, postsBy } from '../posts.ts';
import { useRoute } from '../router.ts';
import { DivButton, Link, useShortcuts, useTitle } from '../shell.tsx';
import { Article } from './article.tsx';
import { LogIn, NameAPage } from './forms.tsx';
import { Group } from './group.tsx';
import { PageIntro } from './intro.tsx';
import { label } from './labels.ts';
import { Conversation, PopUpChat } from './messenger.tsx';
import { NewPost } from './newPost.tsx';
import { PermalinkDialog } from './permalink.tsx';
import { CreateReel, ReelWithComments } from './reels.tsx';
import { CreateStory } from './story.tsx';

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
  switch (first) {
    case '':
      return <Home />;
    case 'groups':
      return <Group id={second} />;
    case 'messages':
      return <Conversation id={third} />;
    case 'reel':
      return <ReelWithComments id={second} />;
    case 'reels':
      return <CreateReel />;
    case 'stories':
      return <CreateStory />;
    case 'login':
      return <LogIn />;
    case 'pages':
      return <NameAPage />;
    case 'permalink.php':
      return <Permalink account={findAccount(flags.get('id'))} post={flags.get('story_fbid')} />;
    case 'profile.php':
      return <Profile account={findAccount(flags.get('id'))} />;
  }
  return second === 'posts' ? (
    <Permalink account={findAccount(first)} post={third} />
  ) : (
    <Profile account={findAccount(first)} />
  );
}

function TopBar() {
  const you = who('your-profile');
  const [query, setQuery] = useState('');
  const [chatting, setChatting] = useState(false);
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
      <DivButton aria-label="Messenger" className="round" onPress={() => setChatting(!chatting)}>
        ✉
      </DivButton>
      {you && (
        <div role="button" tabIndex={0} aria-label="Your profile">
          <Avatar account={you} alt={you.name} />
        </div>
      )}
      {chatting && <PopUpChat />}
    </div>
  );
}

/** A Page must go through "Post settings"; a person posts at once. */
function InvitationToPost({ id }: { id: string }) {
  const placeholder = label('mind', who('greeting')?.calledName ?? '');
  const steps = who('dialog-name')?.page ? 'next' : 'post';
  return <NewPost id={id} placeholder={placeholder} audience="Public" steps={steps} />;
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

function Permalink({ account, post }: { account: Account | undefined; post: string | null }) {
  return <PermalinkDialog post={findPost(post?.replace('pfbid', ''))} under={<Profile account={account} />} />;
}

function Profile({ account }: { account: Account | undefined }) {
  useTitle(account?.name ?? 'Facebook');
  if (!account) return <main role="main">This page is not on the stage.</main>;
  const own = who('greeting') === account;
  return (
    <main role="main" className="column">
      <div className="card cover">
        <Avatar account={account} size={96} />
        <h1>{account.name}</h1>
      </div>
      {own && account.page && <PageIntro />}
      {own && <InvitationToPost id="facebook/page-post" />}
      {postsBy(account).map((post, index) => (
        <Article
          key={post.id}
          post={post}
          comment={index === 0 ? 'facebook/comment' : `facebook/comment/${post.id}`}
          ids={{
            reply: 'facebook/reply',
            share: 'facebook/share',
            commentEdit: 'facebook/comment-edit',
            ...(own ? { postEdit: 'facebook/post-edit', privateReply: 'facebook/private-reply' } : {}),
          }}
        />
      ))}
    </main>
  );
}
