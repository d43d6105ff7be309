import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPreview, type Preview } from '../../../src/app/preview/preview.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

type Said = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
type Asked = { readonly path: string; readonly method?: string; readonly headers?: Record<string, string> };

/** Asks without the help of `fetch`, which would tidy such requests up. */
const ask = ({ path, method = 'GET', headers = {} }: Asked): Promise<Said> =>
  new Promise((resolve, reject) => {
    const { port } = world.preview;
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });

const pages = [
  '/',
  '/view/citizens/deck',
  '/frame/citizens/briefing',
  '/thumbnail/citizens/deck',
  '/state/citizens/deck',
  '/written/citizens/deck?anchor=driver-3&number=0',
  '/claims',
  '/claim/bakers-rise-early',
  '/overview',
  '/asset/view.ts',
  '/download/citizens/deck.html',
  '/nothing',
];

describe('who is answered', () => {
  it.each<{ readonly headers: Record<string, string> }>([
    { headers: { Host: 'evil.example' } },
    { headers: { Host: `evil.example:1` } },
    { headers: { Origin: 'http://evil.example' } },
    { headers: { Origin: 'null' } },
    { headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' } },
    { headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' } },
  ])('refuses $headers everywhere', async ({ headers }) => {
    for (const path of [...pages, '/events']) expect((await ask({ path, headers })).status).toBe(403);
  });

  it('only shows: POST, PUT and DELETE are refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      for (const path of pages) expect((await ask({ path, method })).status).toBe(405);
  });

  it('gives the events to nobody without the token', async () => {
    for (const path of ['/events', '/events?token=', '/events?token=abc'])
      expect((await ask({ path })).status).toBe(403);
  });

  it.each([
    '/../package.json',
    '/asset/../preview.ts',
    '/asset/..%2fpreview.ts',
    '/asset/%2e%2e/preview.ts',
    '/font/../../package.json',
    '/font/..%2f..%2fpackage.json',
    '/frame/../../etc/passwd',
    '/frame/citizens/..%2fdeck',
    '/download/citizens/../../content/library.ts',
    '//etc/passwd',
    '/content/library.ts',
    '/.git/config',
    '/claim/__proto__',
    '/claim/constructor',
    '/view/constructor/deck',
  ])('finds nothing at %s', async (path) => {
    const { status, body } = await ask({ path });
    expect(status).toBe(404);
    expect(body).not.toMatch(/root:|defineLibrary|"dependencies"/);
  });
});

describe('what is answered', () => {
  it('tells no path of the machine, whatever is wrong', async () => {
    await world.edit(
      'content/library.ts',
      (text) => `${text}\nthrow new Error('at ' + import.meta.dirname);\n`,
    );
    await expect
      .poll(async () => (await ask({ path: '/overview' })).body, { timeout: 20_000 })
      .toContain('stops with an error');
    const broken = await Promise.all(pages.map((path) => ask({ path })));
    await world.edit('content/library.ts', (text) => text.replace(/\nthrow.*\n/, ''));
    await expect
      .poll(async () => (await ask({ path: '/overview' })).body, { timeout: 20_000 })
      .toContain('"faults":[]');
    await world.edit('templates/deck/gaps.md.hbs', (text) => `${text}\n{{> parts/nowhere}}\n`);
    await expect
      .poll(async () => (await ask({ path: '/state/citizens/deck' })).body, { timeout: 20_000 })
      .toContain('nowhere');
    const bad = await Promise.all(pages.map((path) => ask({ path })));
    for (const { body, headers } of [...broken, ...bad]) {
      const all = `${JSON.stringify(headers)}${body}`;
      expect(all).not.toContain(world.folder);
      expect(all).not.toContain(process.cwd());
      expect(all).not.toMatch(/file:\/\/|\/tmp\/|\/home\/|node_modules/);
    }
  });

  it('has a strict policy, and frames a document only in itself', async () => {
    for (const path of pages) {
      const { headers } = await ask({ path });
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none'/);
      expect(policy).toContain("base-uri 'none'; form-action 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
      expect(headers['cache-control']).toBe('no-store');
    }
    const frame = await ask({ path: '/frame/citizens/deck' });
    expect(frame.headers['content-security-policy']).toContain("script-src 'none'");
    expect(frame.headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect((await ask({ path: '/' })).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('takes the next port where one is in use', async () => {
    const folders = { content: join(world.folder, 'content'), templates: join(world.folder, 'templates') };
    const second: Preview = await openPreview({ folders, port: world.preview.port, env: {} });
    expect(second.port).not.toBe(world.preview.port);
    expect((await fetch(second.address)).status).toBe(200);
    await second.close();
  });
});
