import type { SiteTable } from './table.ts';

/** Evidence as of 22 November 2026. `data-e2e` ids are the same in every language. */

const DRAFT = '[contenteditable="true"]';
const MENU = '.mention-list-popover';

export const tiktok: SiteTable = {
  site: 'tiktok',
  hosts: ['www.tiktok.com'],
  evidenceAsOf: '2026-11-22',
  never: ['[role="search"] *', '[data-e2e="search-user-input"]', 'input'],
  composers: [
    {
      id: 'tiktok/caption',
      kind: 'caption',
      field: DRAFT,
      inside: '[data-e2e="caption_container"], .caption-editor',
      submit: [{ selector: '[data-e2e="post_video_button"]' }],
      submitKey: 'none',
      menu: MENU,
      media: { attached: '[data-e2e="upload_status_container"]', always: true },
    },
    {
      id: 'tiktok/caption',
      kind: 'caption',
      field: '.public-DraftEditor-content, [contenteditable="true"][role="combobox"]',
      route: /^\/tiktokstudio\/(?:upload|content)/,
      submit: [{ selector: '[data-e2e="post_video_button"]' }],
      submitKey: 'none',
      menu: MENU,
      media: { attached: '[data-e2e="upload_status_container"]', always: true },
    },
    {
      id: 'tiktok/reply',
      kind: 'reply',
      field: DRAFT,
      inside: '[data-e2e="comment-input"], [class*="DivCommentInputContainer"]',
      label: ['add a reply'],
      submit: [{ selector: '[data-e2e="comment-post"]' }],
      submitKey: 'enter',
      menu: MENU,
      audience: 'public',
    },
    {
      id: 'tiktok/comment',
      kind: 'comment',
      field: DRAFT,
      inside: '[data-e2e="comment-input"], [class*="DivCommentInputContainer"]',
      submit: [{ selector: '[data-e2e="comment-post"]' }],
      submitKey: 'enter',
      menu: MENU,
      audience: 'public',
    },
    {
      id: 'tiktok/message',
      kind: 'message',
      field: DRAFT,
      inside:
        '[data-e2e="dm-new-input-editor"], [data-e2e="message-input-area"], [class*="DivEditorContainer"], [class*="DivInputEditorContainer"]',
      submit: [{ selector: '[data-e2e="dm-new-send-btn"], [data-e2e="message-send"]' }],
      submitKey: 'enter',
      menu: MENU,
      audience: 'direct',
    },
    {
      id: 'tiktok/live-chat',
      kind: 'live-chat',
      field: '[contenteditable="plaintext-only"]',
      submit: [],
      submitKey: 'enter',
      audience: 'public',
    },
    {
      id: 'tiktok/live-chat',
      kind: 'live-chat',
      field: DRAFT,
      route: /^\/@[^/]+\/live/,
      submit: [],
      submitKey: 'enter',
      audience: 'public',
    },
    {
      id: 'tiktok/bio',
      kind: 'profile',
      field: 'textarea',
      inside: '[role="dialog"]',
      route: /^\/@/,
      submit: [{ selector: 'button', text: ['save'] }],
      submitKey: 'none',
      audience: 'public',
    },
  ],
  viewedPaths: [/^\/@(?<handle>[A-Za-z0-9._-]{1,64})(?:\/|\?|$)/],
  reserved: [],
  viewedProbes: [{ selector: '[data-e2e="browse-username"]', pattern: /@?([A-Za-z0-9._-]{1,64})/, gives: 'handle' }],
  audiences: [],
  acting: [
    {
      from: 'page',
      selector: 'a[data-e2e="nav-profile"]',
      attribute: 'href',
      pattern: /^\/@([^/?]+)/,
      gives: 'handle',
    },
    {
      from: 'script',
      selector: 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__',
      pattern: /"webapp\.app-context":\{.{0,2000}?"uniqueId":"([A-Za-z0-9._-]{1,64})"/,
      gives: 'handle',
    },
  ],
};
