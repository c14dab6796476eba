import type { ComposerRow, SiteTable } from './table.ts';

/** Evidence as of 22 November 2026. Labels are in the language of the page; the structure tells the kind without them. */

const EDITOR = '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor="true"]';
const ANY_FIELD = `textarea, input[type="text"], input:not([type]), ${EDITOR}`;
const MENU = 'linked';
const BUTTON = '[role="button"], button';

const comment = {
  kind: 'comment',
  submit: [{ selector: BUTTON, text: ['post', 'publicar', 'posten', 'publier'] }],
  submitKey: 'enter',
  menu: MENU,
} satisfies Partial<ComposerRow>;

const message = {
  id: 'instagram/message',
  kind: 'message',
  submit: [{ selector: BUTTON, text: ['send', 'enviar', 'senden', 'envoyer'] }],
  submitKey: 'enter',
  menu: MENU,
  audience: 'direct',
} satisfies Partial<ComposerRow>;

export const instagram: SiteTable = {
  site: 'instagram',
  hosts: ['www.instagram.com'],
  evidenceAsOf: '2026-11-22',
  never: ['[role="search"] *', 'input[type="search"]', 'input[name="username"]', 'input[name="queryBox"]'],
  composers: [
    {
      ...message,
      id: 'instagram/story-reply',
      field: 'textarea',
      route: /^\/stories\//,
    },
    { ...message, field: EDITOR, route: /^\/direct\// },
    { ...message, field: EDITOR, label: ['message', 'mensaje', 'nachricht'] },
    {
      id: 'instagram/caption',
      kind: 'caption',
      field: `${EDITOR}, textarea`,
      inside:
        '[role="dialog"]:has(input[type="file"]), [role="dialog"][aria-label="Create new post" i], [role="dialog"][aria-label="Edit info" i]',
      submit: [{ selector: BUTTON, text: ['share', 'done', 'compartir', 'teilen', 'partager'] }],
      submitKey: 'none',
      menu: MENU,
      media: {
        attached: 'img[src^="blob:"], video[src^="blob:"], img[data-attachment], video[data-attachment]',
        always: true,
      },
    },
    {
      id: 'instagram/caption',
      kind: 'caption',
      field: EDITOR,
      inside: '[role="dialog"]',
      label: ['write a caption'],
      submit: [{ selector: BUTTON, text: ['share', 'done'] }],
      submitKey: 'none',
      menu: MENU,
      media: { attached: 'img[src^="blob:"], video[src^="blob:"]', always: true },
    },
    {
      ...comment,
      id: 'instagram/live-chat',
      kind: 'live-chat',
      field: ANY_FIELD,
      inside: 'form, section',
      route: /^\/[^/]+\/live/,
    },
    // The same field, into which the site has put whom one answers.
    { ...comment, id: 'instagram/reply', kind: 'reply', field: ANY_FIELD, inside: 'form', holds: /^@[\w.]+\s/ },
    {
      ...comment,
      id: 'instagram/comment',
      field: ANY_FIELD,
      inside: 'form',
      label: ['add a comment', 'añade un comentario', 'kommentar', 'ajouter un commentaire'],
    },
    {
      ...comment,
      id: 'instagram/comment',
      field: `textarea, ${EDITOR}`,
      inside: 'form',
      outside: '[role="search"]',
      route: /^\/(?:p|reel|reels)\/|^\/[^/]+\/(?:p|reel)\/|^\/(?:\?|$)/,
    },
    {
      id: 'instagram/bio',
      kind: 'profile',
      field: 'textarea#pepBio, textarea',
      route: /^\/accounts\/edit/,
      submit: [{ selector: BUTTON, text: ['submit', 'enviar', 'senden'] }],
      submitKey: 'none',
      audience: 'public',
    },
  ],
  viewedPaths: [
    /^\/stories\/(?<handle>[A-Za-z0-9._]{1,30})\/\d+/,
    /^\/(?<handle>[A-Za-z0-9._]{1,30})\/(?:p|reel|live)\//,
    /^\/(?<handle>[A-Za-z0-9._]{1,30})(?:\/(?:reels|tagged|saved))?\/?(?:\?|$)/,
  ],
  reserved: [
    'p',
    'reel',
    'reels',
    'stories',
    'highlights',
    'direct',
    'explore',
    'accounts',
    'about',
    'legal',
    'developer',
    'web',
    'emails',
    'your_activity',
    'notifications',
    'create',
    'tv',
    'graphql',
    'api',
    'challenge',
  ],
  viewedProbes: [
    {
      route: /^\/(?:p|reel|reels)\//,
      selector: 'article header a[href^="/"]',
      attribute: 'href',
      pattern: /^\/([A-Za-z0-9._]{1,30})\/$/,
      gives: 'handle',
    },
  ],
  audiences: [],
  acting: [
    // Profile pictures stand all over the page; only the one in the site's own navigation is the writer's.
    {
      from: 'page',
      selector:
        ':is(nav, [role="navigation"], div:has(> a[href="/"]):has(> a[href="/explore/"]), div:has(a[href="/"]):has(a[href="/direct/inbox/"])) a:has(img[alt])',
      attribute: 'href',
      pattern: /^\/([A-Za-z0-9._]{1,30})\/$/,
      gives: 'handle',
    },
    {
      from: 'script',
      selector: 'script[type="application/json"][data-sjs]',
      pattern: /"PolarisViewer".{0,200}?"username":"([A-Za-z0-9._]{1,30})"/,
      gives: 'handle',
    },
  ],
};
