import { randomBytes } from 'node:crypto';
import type { Site } from '../../src/policy/vocabulary.ts';
import { INDEX_HOST, SITE_HOSTS } from './hosts.ts';
import { type Identity, identity } from './identity.ts';

/** The HTML that a site's server sends: the root its script fills, and the evidence of who is signed in. */

export interface StageDocument {
  html: string;
  /** `Set-Cookie` headers. */
  cookies: string[];
  nonce: string;
}

const DAY = 86_400;

export function documentFor(url: URL): StageDocument {
  const nonce = randomBytes(12).toString('base64');
  const site = SITE_HOSTS[url.hostname];
  if (site) {
    const who = identity(url.searchParams);
    return { html: shell(url, BODY[site](who, nonce), site), cookies: COOKIES[site](who), nonce };
  }
  if (url.hostname === INDEX_HOST) return { html: shell(url, '<div id="root"></div>', 'index'), cookies: [], nonce };
  const body = '<main><h1>An ordinary web site</h1><textarea aria-label="Message"></textarea></main>';
  return { html: shell(url, body, null), cookies: [], nonce };
}

/** Strict, as far as the real sites are or stricter: no inline script but by nonce, trusted types where they have them. */
export function contentSecurityPolicy(host: string, nonce: string): string {
  const site = SITE_HOSTS[host];
  const trustedTypes = site === 'facebook' || site === 'instagram';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    'media-src blob:',
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    ...(trustedTypes ? ["require-trusted-types-for 'script'", 'trusted-types lexical'] : []),
  ].join('; ');
}

function shell(url: URL, body: string, script: string | null): string {
  const lang = /^[a-z]{2}(-[A-Z]{2})?$/.exec(url.searchParams.get('lang') ?? '')?.[0] ?? 'en';
  return `<!doctype html>
<html lang="${lang}" dir="ltr"${THEMES[url.searchParams.get('theme') ?? ''] ?? ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stage</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__stage/base.css">
${script ? `<link rel="stylesheet" href="/__stage/${script}.css">\n<script type="module" src="/__stage/${script}.js"></script>` : ''}
</head>
<body>
${body}
</body>
</html>
`;
}

const THEMES: Record<string, string> = {
  dark: ' data-theme="dark"',
  light: ' data-theme="light"',
};

const BODY: Record<Site, (who: Identity, nonce: string) => string> = {
  facebook(who) {
    const acting = who('initial-data');
    const account = acting && {
      ACCOUNT_ID: who('c_user')?.id ?? acting.id,
      USER_ID: acting.id,
      NAME: acting.name,
      SHORT_NAME: acting.calledName,
    };
    const data = account
      ? json({
          require: [
            [
              'ScheduledServerJS',
              'handle',
              null,
              [{ __bbox: { define: [['CurrentUserInitialData', [], account, 270]] } }],
            ],
          ],
        })
      : '';
    return `${data}<div id="mount_0_0_xx"></div>`;
  },
  instagram(who) {
    const viewer = who('viewer');
    const data = viewer
      ? json({
          define: [
            ['PolarisViewer', [], { data: { username: viewer.handle, full_name: viewer.name }, id: viewer.id }, 6],
          ],
        })
      : '';
    return `${data}<div id="mount_0_0_xx"></div>`;
  },
  x(who, nonce) {
    const acting = who('state');
    const state = acting
      ? `<script nonce="${nonce}">window.__INITIAL_STATE__=${JSON.stringify({
          session: { user_id: acting.id },
          entities: { users: { entities: { [acting.id]: { screen_name: acting.handle, name: acting.name } } } },
        })};</script>`
      : '';
    return `<div id="react-root"></div>${state}`;
  },
  tiktok(who) {
    const acting = who('rehydration');
    const user = acting ? { uniqueId: acting.handle, nickName: acting.name, uid: acting.id } : undefined;
    const scope = JSON.stringify({ __DEFAULT_SCOPE__: { 'webapp.app-context': { user } } });
    return `<div id="app"></div><script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${scope}</script>`;
  },
};

function json(data: unknown): string {
  return `<script type="application/json" data-sjs>${JSON.stringify(data)}</script>`;
}

/** Readable by script, as the sites' are. One that is gone is expired, since tabs share the jar. */
const COOKIES: Record<Site, (who: Identity) => string[]> = {
  facebook: (who) => [cookie('c_user', who('c_user')?.id), cookie('i_user', who('i_user')?.id)],
  instagram: (who) => [cookie('ds_user_id', who('ds_user_id')?.id)],
  x: (who) => [cookie('twid', who('twid') && `u%3D${who('twid')?.id}`)],
  tiktok: () => [],
};

function cookie(name: string, value: string | undefined): string {
  return value ? `${name}=${value}; Path=/; Secure; Max-Age=${DAY}` : `${name}=; Path=/; Secure; Max-Age=0`;
}
