/** @jsxImportSource react */
import { Avatar } from '../avatar.tsx';
import { useComposer } from '../composer.ts';
import { Dialog } from '../dialog.tsx';
import { who } from '../flags.ts';
import { TextField } from './field.tsx';
import { label } from './labels.ts';
import { DialogHeader, Submit } from './newPost.tsx';

/** Dialogs about a post that is already there. */

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

/** Changing a post: the same editor with the old text in it. */
export function EditPost({ id, text, onClose }: { id: string; text: string; onClose(): void }) {
  const composer = useComposer({ id, initial: text, onSent: onClose });
  return (
    <Dialog onClose={onClose} attributes={{ 'aria-labelledby': 'edit-title' }}>
      <DialogHeader title="Edit post" id="edit-title" onClose={onClose} />
      <div className="big">
        <TextField composer={composer} placeholder={label('mind', '')} label={label('mind', '')} />
      </div>
      <Submit composer={composer} text="Save" disabled={false} />
    </Dialog>
  );
}
