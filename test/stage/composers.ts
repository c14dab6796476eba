import type { Audience, ComposerKind, Site } from '../../src/policy/vocabulary.ts';

/** The one list of what can be written on the stage: the index page shows it, the tests go through it. */

/** What a person does before there is a field to write in. */
export type Step = { click: string } | { upload: string; file: 'picture.png' | 'video.mp4' };

export interface StageComposer {
  /** Also the id under which `window.__stage` knows it. */
  id: string;
  title: string;
  site: Site;
  kind: ComposerKind;
  editor: 'lexical' | 'draft' | 'textarea' | 'contenteditable' | 'plaintext';
  url: string;
  open: readonly Step[];
  /** CSS selector of the element that is written in. */
  field: string;
  submit: {
    /** Controls to press one after another; puppeteer's selectors. */
    buttons?: readonly string[];
    key?: 'Enter' | 'Control+Enter';
  };
  /** Handle of the account whose page is on screen, and of the one that publishes. */
  viewed: string | null;
  acting: string | null;
  audience: Audience;
  /** What the site puts into the field before anybody has written. */
  prefilled?: string;
  /** Where attachments are put in, and what shows that there are some. */
  media?: { input: string; shown: string; remove?: string };
  /** True when the field is in a dialog that a press outside closes. */
  inDialog?: boolean;
}

const facebook = 'https://www.facebook.com';
const instagram = 'https://www.instagram.com';
const x = 'https://x.com';
const tiktok = 'https://www.tiktok.com';

const LEXICAL = '[contenteditable="true"][data-lexical-editor="true"]';
const person = 'jopenrose';
const council = 'looetowncouncil';

export const COMPOSERS: readonly StageComposer[] = [
  {
    id: 'facebook/new-post',
    title: 'New post',
    site: 'facebook',
    kind: 'post',
    editor: 'lexical',
    url: `${facebook}/?as=${person}`,
    open: [{ click: '.trigger' }],
    field: `[role="dialog"] ${LEXICAL}`,
    submit: { buttons: ['[role="dialog"] [aria-label="Post"][role="button"]'] },
    viewed: null,
    acting: person,
    audience: 'public',
    media: {
      input: '[role="dialog"] input[type="file"]',
      shown: '[role="dialog"] .attachment',
      remove: '[aria-label="Remove photo"]',
    },
    inDialog: true,
  },
  {
    id: 'facebook/page-post',
    title: 'New post by a Page',
    site: 'facebook',
    kind: 'post',
    editor: 'lexical',
    url: `${facebook}/looetowncouncil?as=${council}`,
    open: [{ click: '.trigger' }],
    field: `[role="dialog"] ${LEXICAL}`,
    submit: {
      buttons: [
        '[role="dialog"] [aria-label="Next"][role="button"]',
        '[role="dialog"] [aria-label="Post"][role="button"]',
      ],
    },
    viewed: council,
    acting: council,
    audience: 'public',
    media: {
      input: '[role="dialog"] input[type="file"]',
      shown: '[role="dialog"] .attachment',
      remove: '[aria-label="Remove photo"]',
    },
    inDialog: true,
  },
  {
    id: 'facebook/comment',
    title: 'Comment',
    site: 'facebook',
    kind: 'comment',
    editor: 'lexical',
    url: `${facebook}/looetowncouncil?as=${person}`,
    open: [],
    field: `[role="article"] > form ${LEXICAL}`,
    submit: { buttons: ['[role="article"] > form [aria-label="Comment"][role="button"]'], key: 'Enter' },
    viewed: council,
    acting: person,
    audience: 'public',
    media: {
      input: '[role="article"] > form input[type="file"]',
      shown: '[role="article"] > form .attachment',
      remove: '[aria-label="Remove photo"]',
    },
  },
  {
    id: 'instagram/caption',
    title: 'Caption of a new post',
    site: 'instagram',
    kind: 'caption',
    editor: 'lexical',
    url: `${instagram}/?as=${council}`,
    open: [
      { click: '.create' },
      { upload: '[role="dialog"] input[type="file"]', file: 'picture.png' },
      { click: '[role="dialog"][aria-label="Crop"] .link' },
      { click: '[role="dialog"][aria-label="Edit"] .link' },
    ],
    field: `[role="dialog"] ${LEXICAL}`,
    submit: { buttons: ['[role="dialog"] .primary'] },
    viewed: null,
    acting: council,
    audience: 'public',
    inDialog: true,
  },
  {
    id: 'instagram/comment',
    title: 'Comment',
    site: 'instagram',
    kind: 'comment',
    editor: 'textarea',
    url: `${instagram}/p/C1001/?as=${person}`,
    open: [{ click: 'form textarea' }],
    field: 'form textarea',
    submit: { buttons: ['form .send'], key: 'Enter' },
    viewed: council,
    acting: person,
    audience: 'public',
  },
  {
    id: 'x/post',
    title: 'Post on the home page',
    site: 'x',
    kind: 'post',
    editor: 'draft',
    url: `${x}/home?as=${council}`,
    open: [],
    field: '[data-testid="tweetTextarea_0"]',
    submit: { buttons: ['[data-testid="tweetButtonInline"]'], key: 'Control+Enter' },
    viewed: null,
    acting: council,
    audience: 'public',
    media: {
      input: '[data-testid="fileInput"]',
      shown: '[data-testid="attachments"] [role="group"]',
      remove: '[aria-label="Remove media"]',
    },
  },
  {
    id: 'x/reply',
    title: 'Reply under a post',
    site: 'x',
    kind: 'reply',
    editor: 'draft',
    url: `${x}/looetowncouncil/status/1001?as=${person}`,
    open: [],
    field: '[data-testid="tweetTextarea_0"]',
    submit: { buttons: ['[data-testid="tweetButtonInline"]'], key: 'Control+Enter' },
    viewed: council,
    acting: person,
    audience: 'public',
    media: {
      input: '[data-testid="fileInput"]',
      shown: '[data-testid="attachments"] [role="group"]',
      remove: '[aria-label="Remove media"]',
    },
  },
  {
    id: 'tiktok/comment',
    title: 'Comment',
    site: 'tiktok',
    kind: 'comment',
    editor: 'draft',
    url: `${tiktok}/@looetowncouncil/video/1001?as=${person}`,
    open: [],
    field: '.comment-panel > .comment-bar [contenteditable="true"]',
    submit: { buttons: ['.comment-panel > .comment-bar [data-e2e="comment-post"]'], key: 'Enter' },
    viewed: council,
    acting: person,
    audience: 'public',
  },
  {
    id: 'tiktok/caption',
    title: 'Caption of an upload',
    site: 'tiktok',
    kind: 'caption',
    editor: 'draft',
    url: `${tiktok}/tiktokstudio/upload?as=${council}`,
    open: [{ upload: 'input[type="file"]', file: 'video.mp4' }],
    field: '[data-e2e="caption_container"] [contenteditable="true"]',
    submit: { buttons: ['[data-e2e="post_video_button"]'] },
    viewed: null,
    acting: council,
    audience: 'public',
    prefilled: 'video',
  },
];
