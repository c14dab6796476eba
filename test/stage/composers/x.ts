import type { StageComposer } from '../composers.ts';
import { COUNCIL, PERSON } from './people.ts';

const site = 'https://x.com';
const testId = (id: string) => `[data-testid="${id}"]`;

/** What all of X's Draft.js composers for posts share. */
const post = {
  site: 'x',
  kind: 'post',
  editor: 'draft',
  field: testId('tweetTextarea_0'),
  submit: { buttons: [testId('tweetButtonInline')], key: 'Control+Enter' },
  viewed: null,
  acting: COUNCIL,
  audience: 'public',
  media: {
    input: testId('fileInput'),
    shown: `${testId('attachments')} [role="group"]`,
    remove: '[aria-label="Remove media"]',
  },
} as const;

const inDialog = {
  ...post,
  field: `[role="dialog"] ${testId('tweetTextarea_0')}`,
  submit: { buttons: [testId('tweetButton')], key: 'Control+Enter' },
  media: { ...post.media, input: `[role="dialog"] ${testId('fileInput')}` },
  inDialog: true,
} as const;

export const x: readonly StageComposer[] = [
  { ...post, id: 'x/post', title: 'Post on the home page', url: `${site}/home?as=${COUNCIL}` },
  {
    ...inDialog,
    id: 'x/post-dialog',
    title: 'Post in a dialog over a profile',
    url: `${site}/visitlooe?as=${COUNCIL}`,
    viewed: 'visitlooe',
    open: [{ click: testId('SideNav_NewTweet_Button') }],
  },
  {
    ...inDialog,
    id: 'x/thread-1',
    title: 'Second post of a thread',
    url: `${site}/home?as=${COUNCIL}`,
    open: [{ click: testId('SideNav_NewTweet_Button') }, { click: testId('addButton') }],
    field: `[role="dialog"] ${testId('tweetTextarea_1')}`,
    media: {
      ...post.media,
      input: `[role="dialog"] > :has(${testId('tweetTextarea_1')}) ${testId('fileInput')}`,
    },
  },
  {
    ...post,
    id: 'x/reply',
    title: 'Reply under a post',
    kind: 'reply',
    url: `${site}/looetowncouncil/status/1001?as=${PERSON}`,
    viewed: COUNCIL,
    acting: PERSON,
  },
  {
    ...inDialog,
    id: 'x/reply-dialog',
    title: 'Reply in a dialog',
    kind: 'reply',
    url: `${site}/looetowncouncil?as=${PERSON}`,
    open: [{ click: testId('reply') }],
    viewed: COUNCIL,
    acting: PERSON,
  },
  {
    ...inDialog,
    id: 'x/quote',
    title: 'Quote',
    url: `${site}/samtregenza?as=${COUNCIL}`,
    open: [{ click: testId('retweet') }, { click: testId('quote') }],
    viewed: 'samtregenza',
  },
  {
    ...post,
    id: 'x/narrow-post',
    title: 'Post on a narrow screen',
    editor: 'textarea',
    url: `https://mobile.x.com/compose/post?as=${COUNCIL}`,
    field: `${testId('tweetTextarea_0')} textarea`,
    submit: { buttons: [testId('tweetButton')], key: 'Control+Enter' },
  },
  {
    id: 'x/message',
    title: 'Message',
    site: 'x',
    kind: 'message',
    editor: 'textarea',
    url: `${site}/i/chat/100001000000202-100001000000201?as=${PERSON}`,
    field: testId('dm-composer-textarea'),
    submit: { buttons: [testId('dm-composer-send-button')], key: 'Enter' },
    viewed: null,
    acting: PERSON,
    audience: 'direct',
  },
  {
    id: 'x/message-old',
    title: 'Message, in the form before',
    site: 'x',
    kind: 'message',
    editor: 'draft',
    url: `${site}/messages/100001000000202-100001000000201?as=${PERSON}`,
    field: testId('dmComposerTextInput'),
    submit: { buttons: [testId('dmComposerSendButton')], key: 'Enter' },
    viewed: null,
    acting: PERSON,
    audience: 'direct',
  },
  {
    id: 'x/bio',
    title: 'Bio',
    site: 'x',
    kind: 'profile',
    editor: 'textarea',
    url: `${site}/settings/profile?as=${COUNCIL}`,
    field: '[name="description"]',
    submit: { buttons: [testId('Profile_Save_Button')] },
    viewed: null,
    acting: COUNCIL,
    audience: 'public',
    inDialog: true,
    maximum: 160,
  },
];
