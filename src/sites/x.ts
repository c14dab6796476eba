import type { ComposerRow, SiteTable } from './table.ts';

/** Evidence as of 22 November 2026. Test ids are the same in every language. */

const DRAFT =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';
/** The narrow layout has a plain textarea in the same wrapper. */
const FIELD = `${DRAFT}, textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea`;
const DIALOG = '[role="dialog"]';
const MENU = '[id^="typeaheadDropdown"], [data-testid="typeaheadResult"]';
const MEDIA = { attached: '[data-testid="attachments"] [role="group"]' };

const post = {
  kind: 'post',
  field: FIELD,
  submit: [{ selector: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]' }],
  submitKey: 'ctrl-enter',
  menu: MENU,
  media: MEDIA,
  audience: 'public',
} satisfies Partial<ComposerRow>;

export const x: SiteTable = {
  site: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com'],
  evidenceAsOf: '2026-11-22',
  never: ['[data-testid="SearchBox_Search_Input"]', '[role="search"] *', 'input[name="displayName"]'],
  composers: [
    { ...post, id: 'x/reply-in-dialog', kind: 'reply', inside: DIALOG, before: 'article[data-testid="tweet"]' },
    { ...post, id: 'x/reply-in-dialog', kind: 'reply', inside: DIALOG, route: /[?&]in_reply_to=\d/ },
    {
      ...post,
      id: 'x/thread',
      inside: DIALOG,
      outside: '[data-testid="tweetTextarea_0"], [data-testid="tweetTextarea_0_label"]',
      before: '[data-testid="tweetTextarea_0"]',
    },
    { ...post, id: 'x/thread', inside: DIALOG, after: '[data-testid="tweetTextarea_1"]' },
    { ...post, id: 'x/quote', inside: DIALOG, after: '[data-testid^="UserAvatar-Container-"]' },
    { ...post, id: 'x/post-in-dialog', inside: DIALOG },
    // Beside an open post nothing but the address tells that this is a reply.
    {
      ...post,
      id: 'x/reply',
      kind: 'reply',
      inside: '[data-testid="primaryColumn"]',
      route: /^\/[A-Za-z0-9_]{1,20}\/status\/\d+/,
    },
    { ...post, id: 'x/reply', kind: 'reply', route: /^\/[A-Za-z0-9_]{1,20}\/status\/\d+/ },
    { ...post, id: 'x/post', inside: '[data-testid="primaryColumn"]' },
    { ...post, id: 'x/post' },
    {
      id: 'x/message',
      kind: 'message',
      field: 'textarea[data-testid="dm-composer-textarea"]',
      inside: '[data-testid="dm-composer-container"], [data-testid="dm-composer-form"]',
      submit: [{ selector: '[data-testid="dm-composer-send-button"]' }],
      submitKey: 'enter',
      audience: 'direct',
    },
    {
      id: 'x/message-draft',
      kind: 'message',
      field: '[data-testid="dmComposerTextInput"], [data-testid="dmComposerTextInput"] [contenteditable="true"]',
      submit: [{ selector: '[data-testid="dmComposerSendButton"]' }],
      submitKey: 'enter',
      menu: MENU,
      audience: 'direct',
    },
    {
      id: 'x/message',
      kind: 'message',
      field: 'textarea, [contenteditable="true"]',
      route: /^\/(i\/chat|messages)\//,
      outside: '[role="search"]',
      submit: [{ selector: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]' }],
      submitKey: 'enter',
      audience: 'direct',
    },
    {
      id: 'x/bio',
      kind: 'profile',
      field: 'textarea[name="description"]',
      submit: [{ selector: '[data-testid="Profile_Save_Button"]' }],
      submitKey: 'none',
      audience: 'public',
    },
  ],
  viewedPaths: [
    /^\/(?<handle>[A-Za-z0-9_]{1,20})(?:\/(?:with_replies|highlights|articles|media|likes|affiliates|superfollows))?\/?(?:\?|$)/,
    /^\/(?<handle>[A-Za-z0-9_]{1,20})\/status\/\d+/,
  ],
  reserved: [
    'home',
    'explore',
    'notifications',
    'messages',
    'i',
    'settings',
    'compose',
    'search',
    'login',
    'logout',
    'signup',
    'jobs',
    'tos',
    'privacy',
    'intent',
    'share',
    'hashtag',
    'who_to_follow',
    'follower_requests',
    'download',
    'account',
    'about',
  ],
  viewedProbes: [],
  over: /^\/compose\//,
  audiences: [],
  acting: [
    {
      from: 'row',
      selector: '[data-testid^="UserAvatar-Container-"]',
      attribute: 'data-testid',
      pattern: /^UserAvatar-Container-(.+)$/,
      gives: 'handle',
    },
    {
      from: 'page',
      selector: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      attribute: 'data-testid',
      pattern: /^UserAvatar-Container-(.+)$/,
      gives: 'handle',
    },
    {
      from: 'page',
      selector: 'a[data-testid="AppTabBar_Profile_Link"]',
      attribute: 'href',
      pattern: /^\/([^/?]+)/,
      gives: 'handle',
    },
  ],
};
