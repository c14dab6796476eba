/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Dialog } from '../dialog.tsx';
import type { Post } from '../posts.ts';
import { go } from '../router.ts';
import { useTitle } from '../shell.tsx';
import { Article } from './article.tsx';
import { DialogHeader } from './newPost.tsx';

/** One post by its own address: Facebook shows it in a modal dialog over whatever was there. */
export function PermalinkDialog({ post, under }: { post: Post; under: ReactNode }) {
  useTitle(post.author.name);
  const close = () => go(`/${post.author.handle}`);
  return (
    <>
      {under}
      <Dialog onClose={close} className="wide" attributes={{ 'aria-labelledby': 'permalink-title' }}>
        <DialogHeader title={`${post.author.name}'s post`} id="permalink-title" onClose={close} />
        <Article post={post} comment="facebook/comment-in-dialog" ids={{ reply: 'facebook/reply-in-dialog' }} />
      </Dialog>
    </>
  );
}
