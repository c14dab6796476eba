import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { ALL_HOSTS } from '../stage/hosts.ts';

/** Sends Firefox's connections for the stage's hosts to the stage, and refuses and records all others. */
export interface Proxy {
  port: number;
  /** Hosts that were asked for and refused, oldest first. */
  refused: string[];
  close(): Promise<void>;
}

export async function startProxy(stagePort: number): Promise<Proxy> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((client) => {
    keep(client);
    client.once('data', (head) => {
      const request = head.toString('latin1');
      const host = /^CONNECT ([^:\s]+):\d+ /.exec(request)?.[1];
      if (!host || !ALL_HOSTS.includes(host)) {
        refused.push(host ?? request.split('\r\n')[0]!);
        client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
        return;
      }
      const stage = connect(stagePort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        client.pipe(stage).pipe(client);
      });
      keep(stage);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
