/** @jsxImportSource react */
import { useComposer } from '../composer.ts';
import { Dialog } from '../dialog.tsx';
import { DivButton } from '../shell.tsx';
import { TextField } from './field.tsx';
import { DialogHeader } from './newPost.tsx';

/** A Page answers a comment by message. */
export function PrivateReply({ id, name, onClose }: { id: string; name: string; onClose(): void }) {
  const composer = useComposer({ id, onSent: onClose });
  return (
    <Dialog onClose={onClose} outside="bubble" attributes={{ 'aria-label': `Message ${name}` }}>
      <DialogHeader title={`Message ${name}`} id="private-reply-title" onClose={onClose} />
      <div className="big">
        <TextField composer={composer} placeholder="Write a message…" label="Message" />
      </div>
      <DivButton className="primary" aria-label="Send message" onPress={composer.send}>
        Send message
      </DivButton>
    </Dialog>
  );
}
