import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, htmlAnswer } from '../../../src/app/serve/answer.ts';
import { openChannel } from '../../../src/app/serve/channel.ts';
import { type Served, serve } from '../../../src/app/serve/listen.ts';
import { contentPolicy, hashSource } from '../../../src/lib/policy.ts';

type Said = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
type Asked = { readonly method?: string; readonly path?: string; readonly headers?: Record<string, string> };

const channel = openChannel();
const failures: unknown[] = [];
const pages = new Map<string, Answer>([
  ['/', htmlAnswer('<p>first page</p>', contentPolicy({ scripts: [hashSource('x')] }))],
  ['/bytes', { type: 'application/pdf', body: Uint8Array.from([1, 2, 3]), fileName: 'a "b" ü.pdf' }],
]);
let served: Served;

beforeAll(async () => {
  served = await serve({
    port: 0,
    channel,
    find: (path) => {
      if (path === '/broken') throw new Error('at /home/somebody/secret.ts');
      return pages.get(path);
    },
    onError: (error) => failures.push(error),
  });
});
afterAll(() => served.close());

/** Asks without the help of `fetch`, which would not send such requests. */
const ask = ({ method = 'GET', path = '/', headers = {} }: Asked = {}): Promise<Said> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port: served.port, method, path, headers }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });

describe('what is shown', () => {
  it('answers what it holds, with the headers that keep it in place', async () => {
    const { status, headers, body } = await ask();
    expect(status).toBe(200);
    expect(body).toBe('<p>first page</p>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('sends bytes as they are, under a name that cannot break the header', async () => {
    const { headers, body } = await ask({ path: '/bytes' });
    expect(Buffer.from(body, 'latin1')).toEqual(Buffer.from([1, 2, 3]));
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''a%20%22b%22%20%C3%BC.pdf");
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'none'/);
  });

  it('answers HEAD without a body', async () => {
    const { status, body, headers } = await ask({ method: 'HEAD' });
    expect([status, body]).toEqual([200, '']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });
});

describe('what is refused', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s', async (method) => {
    const { status, headers } = await ask({ method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost.evil.example', '[::1]:1'])(
    'the host %s',
    async (host) => {
      expect((await ask({ headers: { host } })).status).toBe(403);
    },
  );

  it('a host of another port', async () => {
    expect((await ask({ headers: { host: `127.0.0.1:${served.port + 1}` } })).status).toBe(403);
    expect((await ask({ headers: { host: `localhost:${served.port}` } })).status).toBe(200);
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://localhost:1'])(
    'the origin %s',
    async (origin) => {
      expect((await ask({ headers: { origin } })).status).toBe(403);
    },
  );

  it('a page of another site that takes it as a script, a picture or a frame; a link is followed', async () => {
    const foreign = (mode: string, dest: string) =>
      ask({ headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } });
    expect((await foreign('no-cors', 'script')).status).toBe(403);
    expect((await foreign('no-cors', 'image')).status).toBe(403);
    expect((await foreign('navigate', 'iframe')).status).toBe(403);
    expect((await foreign('navigate', 'document')).status).toBe(200);
  });

  it.each(['/../package.json', '/..%2f..%2fetc/passwd', '/%2e%2e/package.json', '//etc/passwd', '/.env'])(
    'the path %s',
    async (path) => {
      const { status, body } = await ask({ path });
      expect(status).toBe(404);
      expect(body).toBe('There is nothing at this address.\n');
    },
  );

  it.each(['http://evil.example/', 'file:///etc/passwd', '*'])('what a proxy is asked: %s', async (path) => {
    expect(await ask({ path })).toMatchObject({ status: 400, body: '' });
  });

  it('says nothing of the machine when a page cannot be made', async () => {
    const { status, body, headers } = await ask({ path: '/broken' });
    expect([status, body]).toEqual([500, 'This page could not be made.\n']);
    expect(JSON.stringify(headers)).not.toContain('secret');
    expect(String(failures)).toContain('secret');
  });
});

describe('the stream of events', () => {
  const read = async (path: string, wanted: number): Promise<string> => {
    const response = await fetch(`${served.address}${path}`);
    const decoder = new TextDecoder();
    let text = '';
    for await (const part of response.body!) {
      text += decoder.decode(part as Uint8Array);
      if (text.split('\n\n').length > wanted) break;
    }
    return text;
  };

  it('needs the token', async () => {
    expect((await ask({ path: '/events' })).status).toBe(403);
    expect((await ask({ path: '/events?token=guess' })).status).toBe(403);
    expect((await ask({ path: '/events', method: 'HEAD' })).status).toBe(403);
  });

  it('sends messages, and the last one to who comes late', async () => {
    channel.send({ event: 'page', data: { version: 1 } });
    channel.send({ event: 'page', data: { version: 2 } });
    const late = await read(`/events?token=${channel.token}`, 2);
    expect(late).toContain('event: page\ndata: {"version":2}');
    expect(late).not.toContain('"version":1');
    const live = read(`/events?token=${channel.token}`, 3);
    const sending = setInterval(() => channel.send({ event: 'page', data: { version: 3 } }), 50);
    try {
      expect(await live).toContain('{"version":3}');
    } finally {
      clearInterval(sending);
    }
  });
});

describe('the port', () => {
  it('is the next free one where the wanted one is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const second = await serve({ port, find: () => htmlAnswer('second') });
    try {
      expect(second.port).not.toBe(port);
      expect(await (await fetch(second.address)).text()).toBe('second');
    } finally {
      await second.close();
      other.close();
    }
  });

  it('is not reached from another address of this machine', async () => {
    const { networkInterfaces } = await import('node:os');
    const outer = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4');
    for (const one of outer)
      await expect(fetch(`http://${one!.address}:${served.port}/`)).rejects.toThrow('fetch failed');
    await expect(fetch(`http://[::1]:${served.port}/`)).rejects.toThrow('fetch failed');
  });

  it('closes with its streams', async () => {
    const own = openChannel();
    const closing = await serve({ port: 0, find: () => undefined, channel: own });
    const response = await fetch(`${closing.address}/events?token=${own.token}`);
    await closing.close();
    await expect(response.text()).rejects.toThrow();
    await expect(fetch(closing.address)).rejects.toThrow('fetch failed');
  });
});
