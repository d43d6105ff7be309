import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { fail } from '../diagnostic.ts';
import { createApp, type Serving } from './app.ts';
import { hostsOf } from './guard.ts';

export type ServeRequest = Omit<Serving, 'hosts'> & {
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

/** Serves answers from memory on the loopback address. Throws `Failure` when no port can be had. */
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
  for (const port of ports) {
    const code = await listenAt(server, port);
    if (code === undefined) return (server.address() as { port: number }).port;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw cannotListen(port, code);
  }
  throw cannotListen(wanted, 'no free port');
}

/** Nothing when it listens, else the code of the error. */
const listenAt = (server: Server, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      resolve(error.code ?? error.message);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(undefined);
    };
    server.once('error', failed).once('listening', listening);
    server.listen({ port, host: '127.0.0.1', exclusive: true });
  });

const cannotListen = (port: number, code: string) =>
  fail({
    rule: 'command/port',
    place: { file: 'command line' },
    message: `the server cannot listen on port ${port} (${code})`,
    hint: 'try another one: --port 4400',
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
