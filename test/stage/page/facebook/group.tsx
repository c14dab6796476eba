/** @jsxImportSource react */
import { POSTS } from '../posts.ts';
import { useTitle } from '../shell.tsx';
import { Article } from './article.tsx';
import { label } from './labels.ts';
import { NewPost } from './newPost.tsx';

/** Three groups: open to all, closed, and one whose posts wait for a moderator. */
const GROUPS: Record<
  string,
  { name: string; kind: string; placeholder: string; audience: string; submit?: string; id: string }
> = {
  looenoticeboard: {
    name: 'Looe Noticeboard',
    kind: 'Public group',
    placeholder: label('publicPost'),
    audience: 'Public group',
    id: 'facebook/group-post',
  },
  looeparents: {
    name: 'Looe Parents',
    kind: 'Private group',
    placeholder: label('writeSomething'),
    audience: 'Private group',
    id: 'facebook/private-group-post',
  },
  looememories: {
    name: 'Looe Memories',
    kind: 'Public group',
    placeholder: 'Submit an anonymous post…',
    audience: 'Public group',
    submit: 'Submit',
    id: 'facebook/group-submission',
  },
};

export function Group({ id }: { id: string }) {
  const group = GROUPS[id];
  useTitle(group?.name ?? 'Groups');
  if (!group) return <main role="main">This group is not on the stage.</main>;
  return (
    <main role="main" className="column">
      <div className="card cover">
        <div>
          <h1>{group.name}</h1>
          <span className="quiet">{group.kind} · 2.1K members</span>
        </div>
      </div>
      <NewPost
        id={group.id}
        placeholder={group.placeholder}
        audience={group.audience}
        {...(group.submit ? { submitLabel: group.submit } : {})}
      />
      <Article post={POSTS[3]!} comment={`${group.id}/comment`} />
    </main>
  );
}
