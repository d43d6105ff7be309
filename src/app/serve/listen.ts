import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp, type Serving } from './app.ts';
import { hostsOf } from './guard.ts';

type ServeRequest = Omit<Serving, 'hosts'> & {
  /** The wanted port, 1 to 65535; 0 takes any that is free. */
  readonly port: number;
};

/** A server that answers the browser of this machine. */
export type Served = {
  /** The port that was taken; another than wanted where that one was in use. */
  readonly port: number;
  /** `http://127.0.0.1:4321`. */
  readonly address: string;
  /** Ends all connections, open streams too. */
  readonly close: () => Promise<void>;
};

/** How many ports after the wanted one are tried before any free one is taken. */
const tries = 20;

/** Serves answers from memory on the loopback address: at the wanted port, or at another one where it is taken. */
export async function serve({ port: wanted, ...serving }: ServeRequest): Promise<Served> {
  let hosts: readonly string[] = [];
  const app = createApp({ ...serving, hosts: () => hosts });
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    // A whole address in the place of a path is what a proxy is asked: its host would be another than the one looked at.
    if (request.url?.startsWith('/')) return void answer(request, response);
    response.writeHead(400, { Connection: 'close' }).end();
  });
  const port = await listenFrom(server, wanted);
  hosts = hostsOf(port);
  return { port, address: `http://127.0.0.1:${port}`, close: () => close(server) };
}

async function listenFrom(server: Server, wanted: number): Promise<number> {
  const last = Math.min(wanted + tries, 65_535);
  const ports =
    wanted === 0 ? [0] : [...Array.from({ length: last - wanted + 1 }, (_, index) => wanted + index), 0];
  for (const port of ports) if (await listenAt(server, port)) break;
  return (server.address() as { port: number }).port;
}

/** Whether it listens there, or the port is taken. Throws what else the system says. */
const listenAt = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (port !== 0 && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', listening);
    server.listen({ port, host: '127.0.0.1', exclusive: true });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
