import type { Audience, ComposerKind, Site } from '../../src/policy/vocabulary.ts';
import { facebook } from './composers/facebook.ts';
import { instagram } from './composers/instagram.ts';
import { tiktok } from './composers/tiktok.ts';
import { x } from './composers/x.ts';

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
  /** Before the field is there; nothing when left out. */
  open?: readonly Step[];
  /** CSS selector of the element that is written in. */
  field: string;
  submit: {
    /** Controls to press one after another. */
    buttons?: readonly string[];
    key?: 'Enter' | 'Control+Enter';
  };
  /** Handle of the account whose page is on screen, and of the one that publishes (`unsure` when the page leaves it open). */
  viewed: string | null;
  acting: string | null;
  audience: Audience;
  /** What the site puts into the field before anybody has written. */
  prefilled?: string;
  /** Where attachments are put in, and what shows that there are some. */
  media?: { input: string; shown: string; remove: string };
  /** True when it is written for attachments, whether or not they are there yet. */
  alwaysMedia?: boolean;
  /** True when the field is in a dialog that a press outside closes. */
  inDialog?: boolean;
  /** True when the field takes no line breaks. */
  oneLine?: boolean;
  /** Characters after which the site takes no more. */
  maximum?: number;
}

export const COMPOSERS: readonly StageComposer[] = [...facebook, ...instagram, ...x, ...tiktok];

/** The composer with this id. Throws when there is none. */
export function composerNamed(id: string): StageComposer {
  const found = COMPOSERS.find((composer) => composer.id === id);
  if (!found) throw new Error(`No composer ${id} on the stage.`);
  return found;
}

/** A field that looks like a composer and is none: it must be left alone. */
export interface OtherField {
  title: string;
  site: Site;
  url: string;
  open?: readonly Step[];
  field: string;
}

export const NOT_COMPOSERS: readonly OtherField[] = [
  { title: 'Search', site: 'facebook', url: 'https://www.facebook.com/', field: '[aria-label="Search Facebook"]' },
  { title: 'Log-in name', site: 'facebook', url: 'https://www.facebook.com/login/', field: '#email' },
  { title: 'Password', site: 'facebook', url: 'https://www.facebook.com/login/', field: '#pass' },
  {
    title: 'Name of a new Page',
    site: 'facebook',
    url: 'https://www.facebook.com/pages/creation/',
    field: '[aria-label^="Page name"]',
  },
  {
    title: 'Category of a new Page',
    site: 'facebook',
    url: 'https://www.facebook.com/pages/creation/',
    field: '[aria-label^="Category"]',
  },
  {
    title: 'Search',
    site: 'instagram',
    url: 'https://www.instagram.com/',
    open: [{ click: '.search' }],
    field: '[aria-label="Search input"]',
  },
  {
    title: 'Log-in name',
    site: 'instagram',
    url: 'https://www.instagram.com/accounts/login/',
    field: '[name="username"]',
  },
  {
    title: 'Password',
    site: 'instagram',
    url: 'https://www.instagram.com/accounts/login/',
    field: '[name="password"]',
  },
  { title: 'Name', site: 'instagram', url: 'https://www.instagram.com/accounts/edit/', field: '#pepName' },
  { title: 'Search', site: 'x', url: 'https://x.com/home', field: '[data-testid="SearchBox_Search_Input"]' },
  { title: 'Log-in name', site: 'x', url: 'https://x.com/i/flow/login', field: '[name="text"]' },
  { title: 'Password', site: 'x', url: 'https://x.com/i/flow/login', field: '[name="password"]' },
  { title: 'Name', site: 'x', url: 'https://x.com/settings/profile', field: '[name="displayName"]' },
  {
    title: 'Search',
    site: 'tiktok',
    url: 'https://www.tiktok.com/@looetowncouncil',
    field: '[data-e2e="search-user-input"]',
  },
  { title: 'Log-in name', site: 'tiktok', url: 'https://www.tiktok.com/login', field: '[name="username"]' },
  { title: 'Password', site: 'tiktok', url: 'https://www.tiktok.com/login', field: '[type="password"]' },
  {
    title: 'Name',
    site: 'tiktok',
    url: 'https://www.tiktok.com/@jopenrose',
    open: [{ click: '[data-e2e="edit-profile-entrance"]' }],
    field: '[name="nickname"]',
  },
];
