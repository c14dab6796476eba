/** @jsxImportSource react */
import { ACCOUNTS, findAccount } from '../../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { useComposer } from '../composer.ts';
import { Log, useConversation } from '../conversation.tsx';
import { flags } from '../flags.ts';
import { dropTarget, FilePicker } from '../media.tsx';
import { useRoute } from '../router.ts';
import { Link, useTitle } from '../shell.tsx';
import { TextField } from './field.tsx';
import { Attachments } from './newPost.tsx';

/** business.facebook.com, by path. The address names the Page by its number. */
export function BusinessSuite() {
  const { path } = useRoute();
  useTitle('Meta Business Suite');
  return (
    <div className="columns" data-surface="/bizweb:home">
      <nav className="business-nav">
        <Link to="/latest/composer/">Create post</Link>
        <Link to="/latest/inbox/all">Inbox</Link>
      </nav>
      {path.startsWith('/latest/inbox') ? <Inbox /> : <BusinessComposer reels={path.includes('reels_composer')} />}
    </div>
  );
}

/** Accessible names here have zero-width spaces in them. */
const ZERO_WIDTH = '\u200b';

function BusinessComposer({ reels }: { reels: boolean }) {
  const composer = useComposer({ id: reels ? 'facebook/business-reel' : 'facebook/business-post' });
  const page = findAccount(flags.get('asset_id'));
  const nothing = !composer.text.trim();
  return (
    <main role="main" className="column" data-surface="/bizweb:composer">
      <div className="card padded" {...dropTarget(composer.media)}>
        <h1>{reels ? 'Create reel' : 'Create post'}</h1>
        <span className="label">Post to</span>
        <div role="combobox" aria-expanded="false" aria-label={`Post to${ZERO_WIDTH}`} tabIndex={0} className="post-to">
          {page && <Avatar account={page} size={24} />}
          <span>{page?.name} · Facebook and Instagram</span>
        </div>
        <span className="label">Text</span>
        <div className="boxed">
          <TextField
            composer={composer}
            placeholder=""
            label={`Write into the dialogue box to include text with your post.${ZERO_WIDTH}`}
          />
        </div>
        <FilePicker media={composer.media} accept="image/*,image/heic,image/heif,video/*" />
        <a href="#photo" role="link" aria-label="Select adding photos." onClick={(event) => event.preventDefault()}>
          Add photo
        </a>
        <Attachments media={composer.media} />
        <div className="toolbar">
          {['Save draft', 'Schedule'].map((text) => (
            <div key={text} role="button" tabIndex={0} className="round-button">
              {text}
            </div>
          ))}
          <div
            role="button"
            tabIndex={0}
            className="primary"
            aria-disabled={nothing || undefined}
            onClick={() => !nothing && composer.send()}
            onKeyDown={() => {}}
          >
            {ZERO_WIDTH}
            {reels ? 'Share' : 'Publish'}
          </div>
        </div>
      </div>
    </main>
  );
}

function Inbox() {
  const instagram = flags.get('thread_type') === 'IG_MESSAGE';
  const { said, composer } = useConversation(
    instagram ? 'facebook/business-inbox-instagram' : 'facebook/business-inbox',
    'Are the toilets on the quay open?',
  );
  const other = findAccount(flags.get('selected_item_id')) ?? ACCOUNTS.samtregenza!;
  const placeholder = `Reply in ${instagram ? 'Instagram' : 'Messenger'}…`;
  return (
    <main role="main" className="column" data-surface="/bizweb:inbox">
      <div className="card conversation">
        <div className="byline padded">
          <Avatar account={other} />
          <h2>{other.name}</h2>
        </div>
        <Log role="region" aria-label={`Message list container${ZERO_WIDTH}`} said={said} />
        <div className="message-bar" data-surface="/bizweb:inbox/composer">
          <TextField composer={composer} placeholder={placeholder} label={placeholder} />
        </div>
      </div>
    </main>
  );
}
