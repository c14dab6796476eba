/** @jsxImportSource react */
import { Avatar } from '../avatar.tsx';
import { useComposer } from '../composer.ts';
import { Dialog } from '../dialog.tsx';
import { who } from '../flags.ts';
import { TextField } from './field.tsx';
import { label } from './labels.ts';
import { DialogHeader, Submit } from './newPost.tsx';

/** Sharing a post with words of one's own: the field has a placeholder but no label. */
export function ShareDialog({ id, onClose }: { id: string; onClose(): void }) {
  const composer = useComposer({ id, onSent: onClose });
  const author = who('dialog-name');
  return (
    <Dialog onClose={onClose} attributes={{ 'aria-labelledby': 'share-title' }}>
      <DialogHeader title="Share" id="share-title" onClose={onClose} />
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        <div className="byline">
          {author && <Avatar account={author} />}
          <span dir="auto">{author?.name}</span>
        </div>
        <div className="big">
          <TextField composer={composer} placeholder={label('saySomething')} />
        </div>
        <input type="submit" hidden />
        <Submit composer={composer} text={label('shareNow')} disabled={false} />
      </form>
    </Dialog>
  );
}
