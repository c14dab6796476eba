import { readFileSync } from 'node:fs';
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, createServer as createSocket, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { bundle } from './bundle.ts';
import { contentSecurityPolicy, documentFor } from './document.ts';
import { ALL_HOSTS } from './hosts.ts';

/** One request that reached the stage, whoever made it: the page, the extension or the browser itself. */
export interface SeenRequest {
  method: string;
  /** `https://host/path?query`, or `http://...` when it came in the clear. */
  url: string;
}

export interface Stage {
  port: number;
  /** Every request so far, oldest first. */
  requests: SeenRequest[];
  close(): Promise<void>;
}

const ASSETS = '/__stage/';

/** Serves the four sites on one loopback port (any free one unless given), under all their host names. */
export async function startStage(port = 0): Promise<Stage> {
  const [scripts, certificate] = await Promise.all([bundle(), selfSigned()]);
  const requests: SeenRequest[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `${scheme}://${host || 'nowhere.invalid'}`);
    requests.push({ method: request.method ?? '', url: url.href });
    respond(url, scripts, response);
  };
  const secure = createSecure({ key: certificate.private, cert: certificate.cert }, answer('https'));
  const plain = createPlain(answer('http'));
  const sockets = new Set<Socket>();
  // The browsers send every port of every host here, so TLS and plain text arrive at the same door.
  const door = createSocket((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first = socket.read() as Buffer | null;
      if (!first) return;
      socket.unshift(first);
      (first[0] === 0x16 ? secure : plain).emit('connection', socket);
    });
  });
  await new Promise<void>((ready) => door.listen(port, '127.0.0.1', ready));
  return {
    port: (door.address() as AddressInfo).port,
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => door.close(done));
    },
  };
}

function respond(url: URL, scripts: Map<string, string>, response: ServerResponse): void {
  if (!ALL_HOSTS.includes(url.hostname)) {
    response.writeHead(502).end();
    return;
  }
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (url.pathname.startsWith(ASSETS)) {
    const name = url.pathname.slice(ASSETS.length);
    const style = /^[a-z]+\.css$/.test(name) && readStyle(name);
    const source = style || scripts.get(name);
    const type = style ? 'text/css' : 'text/javascript';
    response.writeHead(source ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'max-age=600',
    });
    response.end(source);
    return;
  }
  const { html, cookies, nonce } = documentFor(url);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(url.hostname, nonce),
    'set-cookie': cookies,
  });
  response.end(html);
}

function readStyle(name: string): string | undefined {
  try {
    return readFileSync(new URL(`styles/${name}`, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}

function selfSigned() {
  return generate([{ name: 'commonName', value: 'The stage' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: ALL_HOSTS.map((value) => ({ type: 2 as const, value })) }],
  });
}
