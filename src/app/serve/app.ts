import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { contentPolicy } from '../../lib/policy.ts';
import { type Answer, type Find, refusals } from './answer.ts';
import type { Channel, Message } from './channel.ts';
import { isSameToken, refuse } from './guard.ts';

export type Serving = {
  readonly find: Find;
  /** A stream of events for pages that follow the server; none unless given. */
  readonly channel?: Channel;
  /** Host names that are answered, with their port: `127.0.0.1:4321`. */
  readonly hosts: () => readonly string[];
  /** Told when an answer could not be made; the browser is told no more than that. */
  readonly onError?: (error: unknown) => void;
};

const nothing = contentPolicy({});

/** The answers of a server that only shows: no file tree, no cookies, no writing. */
export function createApp({ find, channel, hosts, onError }: Serving): Hono {
  const app = new Hono({ getPath: ({ url }) => new URL(url).pathname });
  app.use(async (context, next) => {
    const { method } = context.req;
    const refused = refuse({ method, header: (name) => context.req.header(name) }, hosts());
    if (refused) return say(context, refusals[refused]);
    await next();
  });
  if (channel) app.get(channel.path, (context) => stream(context, channel));
  app.get('*', async (context) => {
    const { pathname, searchParams } = new URL(context.req.url);
    return say(context, (await find(pathname, searchParams)) ?? refusals.notFound);
  });
  app.notFound((context) => say(context, refusals.notFound));
  app.onError((error, context) => {
    onError?.(error);
    return say(context, refusals.failed);
  });
  return app;
}

function say(context: Context, { type, body, status = 200, policy = nothing, fileName }: Answer): Response {
  const headers: Record<string, string> = {
    ...safeHeaders,
    'Content-Type': type,
    'Content-Security-Policy': policy,
    ...(status === 405 && { Allow: 'GET, HEAD' }),
    ...(fileName !== undefined && {
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    }),
  };
  return new Response(context.req.method === 'HEAD' ? null : (body as BodyInit), { status, headers });
}

const safeHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** How often a stream says that it is alive, in milliseconds: a page notices a lost server by it. */
const heartbeat = 15_000;

function stream(context: Context, channel: Channel): Response {
  if (!isSameToken(context.req.query('token') ?? null, channel.token))
    return say(context, refusals.forbidden);
  if (context.req.method === 'HEAD') return say(context, { type: 'text/event-stream', body: '' });
  for (const [name, value] of Object.entries(safeHeaders)) context.header(name, value);
  return streamSSE(context, async (events) => {
    const write = ({ event, data }: Message) => events.writeSSE({ event, data: JSON.stringify(data) });
    const stop = channel.listen((message) => void write(message).catch(() => undefined));
    events.onAbort(stop);
    while (!events.aborted) {
      await write({ event: 'alive', data: null });
      await events.sleep(heartbeat);
    }
  });
}
