import type { ComposerRow, SiteTable } from './table.ts';

/**
 * Evidence as of 22 November 2026. Labels and placeholders are in the language of the page: those below were seen in
 * English, Vietnamese, Indonesian, Portuguese, Turkish and Chinese. A post that is open in a dialog looks like a
 * dialog for writing one, so the kind comes from the field's own surroundings.
 */

const EDITOR = '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor="true"]';
const DIALOG = '[role="dialog"]';
const COMMENT_FORM = 'form[role="presentation"]';
const MENU = 'linked';
const MEDIA = { attached: 'img[src^="blob:"], video[src^="blob:"], img[data-attachment], video[data-attachment]' };

const BUTTON = '[role="button"], button';
// A Page's post goes through "Next" first, and there the words are left behind: the last moment to look at them.
const POST_LABELS = [
  'post',
  'next',
  'publish',
  'submit',
  'share',
  'share now',
  'share to story',
  'chia sẻ ngay',
  'schedule',
  'save',
  'publicar',
  'đăng',
  'kirim',
  'paylaş',
  '发布',
];
const COMMENT_LABELS = ['comment', 'post comment', 'reply', 'send', 'bình luận', 'komentari', 'comentar', 'yorum yap'];

const comment = {
  kind: 'comment',
  field: EDITOR,
  submit: [{ selector: BUTTON, text: COMMENT_LABELS }],
  submitKey: 'enter',
  menu: MENU,
  media: MEDIA,
} satisfies Partial<ComposerRow>;

const post = {
  kind: 'post',
  field: EDITOR,
  inside: DIALOG,
  submit: [{ selector: BUTTON, text: POST_LABELS, orLast: true }],
  submitKey: 'none',
  menu: MENU,
  media: MEDIA,
} satisfies Partial<ComposerRow>;

const message = {
  kind: 'message',
  field: EDITOR,
  submit: [
    { selector: BUTTON, text: ['send', 'send message', 'press enter to send', 'gửi', 'kirim', 'enviar', 'gönder'] },
  ],
  submitKey: 'enter',
  menu: MENU,
  audience: 'direct',
} satisfies Partial<ComposerRow>;

/**
 * Business Suite, where a person who stays signed in as themselves writes for a Page: the address has its number, and
 * "Post to" its name. What else names somebody there names the person.
 */
const SUITE = /^\/latest\//;
const POST_TO = {
  route: SUITE,
  selector: '[role="combobox"][aria-label^="Post to" i]',
  pattern: /^([^·]+?)\s*(?:·|$)/,
  gives: 'name',
} as const;

export const facebook: SiteTable = {
  site: 'facebook',
  hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  evidenceAsOf: '2026-11-22',
  never: ['[role="search"] *', '[role="searchbox"]', 'input'],
  composers: [
    {
      ...comment,
      id: 'facebook/reply',
      kind: 'reply',
      inside: COMMENT_FORM,
      label: ['reply to', 'reply as', 'write a reply', 'balas', 'trả lời', 'responder'],
    },
    { ...comment, id: 'facebook/comment', inside: COMMENT_FORM },
    {
      ...comment,
      id: 'facebook/comment',
      label: [
        'write a comment',
        'write a public comment',
        'comment as',
        'write an answer',
        'answer as',
        'komentari sebagai',
        'tulis komentar',
        'bình luận',
        'comente como',
        'yorum yap',
      ],
    },
    // Whether Enter sends here is not known: it is left alone.
    { ...message, id: 'facebook/private-reply', inside: '[role="dialog"][aria-label^="Message "]', submitKey: 'none' },
    { ...message, id: 'facebook/message', route: /^\/messages\// },
    { ...message, id: 'facebook/inbox', route: /^\/latest\/inbox/ },
    { ...message, id: 'facebook/message', label: ['write to ', 'reply in messenger', 'message'], outside: DIALOG },
    { ...message, id: 'facebook/message', label: ['aa'], outside: DIALOG },
    {
      ...post,
      id: 'facebook/reel',
      kind: 'caption',
      inside: '[role="dialog"], form, [role="main"]',
      label: ['describe your reel'],
      media: { ...MEDIA, always: true },
    },
    {
      ...post,
      id: 'facebook/reel',
      kind: 'caption',
      inside: '[role="dialog"], form, [role="main"]',
      route: /^\/(reels\/create|latest\/reels_composer)/,
      media: { ...MEDIA, always: true },
    },
    { ...post, id: 'facebook/business-post', inside: '[role="main"], body', route: /^\/latest\/composer/ },
    {
      ...post,
      id: 'facebook/share',
      inside: '[role="dialog"]:has(form[method="POST" i])',
      label: ['say something about this', 'hãy nói gì đó về nội dung này'],
    },
    { ...post, id: 'facebook/share', inside: '[role="dialog"]:has(form[method="POST" i] input[type="submit"])' },
    { ...post, id: 'facebook/group-post', route: /^\/groups\// },
    { ...post, id: 'facebook/post' },
    {
      ...post,
      id: 'facebook/story',
      field: `${EDITOR}, textarea`,
      inside: '[role="main"]',
      route: /^\/stories\/create/,
    },
    {
      id: 'facebook/bio',
      kind: 'profile',
      field: 'textarea',
      inside: '[role="dialog"], [role="main"]',
      label: ['describe who you are', 'bio', 'intro', 'about your page'],
      submit: [{ selector: BUTTON, text: ['save'] }],
      submitKey: 'none',
      audience: 'public',
    },
  ],
  viewedPaths: [
    /^\/latest\/[^?]*\?(?:.*&)?asset_id=(?<handle>\d+)/,
    /^\/profile\.php\?(?:.*&)?id=(?<handle>\d+)/,
    /^\/permalink\.php\?(?:.*&)?id=(?<handle>\d+)/,
    /^\/(?:pages|people)\/[^/]+\/(?<handle>\d+)/,
    /^\/p\/[^/]*-(?<handle>\d+)/,
    /^\/(?<handle>[A-Za-z0-9.]{2,60})(?:\/|\?|$)/,
  ],
  reserved: [
    'me',
    'home.php',
    'watch',
    'reel',
    'reels',
    'groups',
    'events',
    'marketplace',
    'messages',
    'friends',
    'gaming',
    'memories',
    'saved',
    'pages',
    'people',
    'p',
    'notifications',
    'settings',
    'bookmarks',
    'search',
    'photo',
    'photo.php',
    'story.php',
    'stories',
    'permalink.php',
    'profile.php',
    'share',
    'sharer',
    'hashtag',
    'live',
    'ads',
    'business',
    'help',
    'privacy',
    'policies',
    'login',
    'checkpoint',
    'recover',
    'latest',
    'switchprofile.php',
    'login.php',
  ],
  viewedProbes: [POST_TO, { selector: '[role="main"] h1', gives: 'name' }],
  audiences: [
    { is: 'public', label: 'write a public comment' },
    { is: 'public', label: 'create a public post' },
    {
      is: 'private-group',
      route: /^\/groups\//,
      selector: '[role="main"] :is(span, a)',
      pattern: /^(?:private|closed|secret) group\b/i,
    },
    { is: 'public', route: /^\/groups\//, selector: '[role="main"] :is(span, a)', pattern: /^public group\b/i },
    { is: 'unknown', route: /^\/groups\// },
  ],
  acting: [
    { from: 'page', ...POST_TO },
    { from: 'address', route: SUITE, pattern: /[?&]asset_id=(\d+)/, gives: 'handle' },
    { from: 'label', pattern: /^(?:comment|answer|reply) as (.+?)\s*\.*$/i, gives: 'name' },
    { from: 'label', pattern: /^komentari sebagai (.+?)\s*\.*$/i, gives: 'name' },
    { from: 'label', pattern: /^bình luận dưới tên (.+?)\s*\.*$/i, gives: 'name' },
    { from: 'label', pattern: /^comente como (.+?)\s*\.*$/i, gives: 'name' },
    { from: 'label', pattern: /^what's on your mind, (.+?)\?$/i, gives: 'name' },
    {
      from: 'script',
      selector: 'script',
      pattern: /"CurrentUserInitialData"[^}]*?"NAME":"((?:[^"\\]|\\.)*)"/,
      gives: 'name',
    },
    {
      from: 'script',
      selector: 'script',
      pattern: /"CurrentUserInitialData"[^}]*?"USER_ID":"(\d+)"/,
      gives: 'id',
    },
    { from: 'cookie', name: 'i_user', gives: 'id' },
    { from: 'cookie', name: 'c_user', gives: 'own-id' },
  ],
};
