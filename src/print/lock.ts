import { createHash } from 'node:crypto';
import type { HTTPRequest, Page } from 'puppeteer';
import { withBundled } from '../lib/bundled.ts';
import type { FontFile, Rendition } from '../model/rendition.ts';

/** A made-up origin: the document and its fonts are answered from memory under it, and nothing else exists. */
const origin = 'http://bundle.invalid';
export const documentAddress = `${origin}/`;
const fontFolder = `${origin}/fonts/`;

/** The arguments that cut a browser off from the network and make its output the same everywhere. */
export const lockedArguments: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9', // the discard port: a dead proxy
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pings',
  '--font-render-hinting=none', // changes the bytes of a PDF, so pinned
  '--force-color-profile=srgb',
  '--disable-gpu',
  // As root Chromium does not start with its sandbox. Everybody else keeps it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Answers a tab's requests from the rendition's memory, and collects the requests that were refused. */
export type Lock = {
  /** From now on only this rendition exists. Returns the addresses that it asks for in vain: more come while it is printed. */
  readonly allow: (rendition: Rendition) => readonly string[];
};

type Allowed = {
  /** Each address may be fetched; the document only once, so that it cannot reload itself for ever. */
  readonly bodies: Map<string, { readonly type: string; readonly bytes: Uint8Array }>;
  readonly refused: string[];
};

/**
 * Locks a tab: every request is answered from memory or refused. For printing scripts are off, and nothing is laid out
 * while the media is the screen; a tab with scripts is for looking at a page there.
 */
export async function lock(page: Page, { scripts = false } = {}): Promise<Lock> {
  let allowed: Allowed = { bodies: new Map(), refused: [] };
  page.on('request', (request) => {
    answer(allowed, request).catch(() => undefined); // the tab closed meanwhile
  });
  page.on('console', (said) => {
    const file = /^Not allowed to load local resource: (\S+)/.exec(said.text())?.[1];
    if (file !== undefined) refuse(allowed, file);
  });
  await Promise.all([
    page.setJavaScriptEnabled(scripts),
    page.emulateMediaType('screen'),
    page.setRequestInterception(true),
  ]);
  return {
    allow: (rendition) => {
      allowed = allow(scripts ? rendition : { ...rendition, html: hidden(rendition.html) });
      return allowed.refused;
    },
  };
}

/**
 * On a screen, which is what a tab shows while it loads, the document is not laid out at all. A layout before all fonts
 * are there costs time and leaves its mark: lines of the next one lie a fraction of a pixel elsewhere, or do not.
 */
const hidden = (html: string): string =>
  html.replace(/<head\b[^>]*>/, '$&<style media="screen">html{display:none}</style>');

function allow({ html, fonts }: Rendition): Allowed {
  const addresses = new Map(fonts.map((font) => [font.name, fontAddress(font)]));
  const page = withBundled(html, (name) => addresses.get(name) ?? fontFolder + name);
  const bodies: Allowed['bodies'] = new Map();
  bodies.set(documentAddress, { type: 'text/html; charset=utf-8', bytes: Buffer.from(page) });
  for (const font of fonts) {
    const type = `font/${font.name.split('.').at(-1)}`;
    bodies.set(fontAddress(font), { type, bytes: font.bytes });
  }
  return { bodies, refused: [] };
}

/** The address says what is in the file: a tab keeps a font for its next document, and never takes it for another. */
const fontAddress = ({ name, bytes }: FontFile): string =>
  `${fontFolder}${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}/${name}`;

const keptByTab = { 'Cache-Control': 'max-age=86400, immutable' };

async function answer(allowed: Allowed, request: HTTPRequest): Promise<void> {
  const address = request.url();
  if (address.startsWith('data:')) return; // it lies in the document itself
  const body = request.method() === 'GET' ? allowed.bodies.get(address) : undefined;
  if (body === undefined) {
    refuse(allowed, address);
    // "Aborted" leaves the document as it is; other reasons put an error page in its place.
    return request.abort('aborted');
  }
  if (address === documentAddress) allowed.bodies.delete(documentAddress);
  await request.respond({
    status: 200,
    contentType: body.type,
    headers: address === documentAddress ? { Link: fontsAhead(allowed) } : keptByTab,
    body: body.bytes,
  });
}

/** Has the fonts fetched while the document is still read, not when its first line is laid out. */
const fontsAhead = ({ bodies }: Allowed): string =>
  [...bodies.keys()]
    .filter((address) => address.startsWith(fontFolder))
    .map((address) => `<${address}>; rel=preload; as=font; crossorigin`)
    .join(', ');

/** Each address once; a long one is cut, for it is only said. */
function refuse({ refused }: Allowed, address: string): void {
  const shown = address.length > 200 ? `${address.slice(0, 200)}…` : address;
  if (!refused.includes(shown)) refused.push(shown);
}
