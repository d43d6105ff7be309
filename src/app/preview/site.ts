import { contentPolicy } from '../../lib/policy.ts';
import { type Answer, type Find, htmlAnswer } from '../serve/answer.ts';
import { isSameToken } from '../serve/guard.ts';
import { claim, claims } from './claim-answers.ts';
import { html, pdf } from './downloads.ts';
import { framePage } from './live-document.ts';
import { messagePage } from './pages/claims.ts';
import { galleryPage } from './pages/gallery.ts';
import { viewPage } from './pages/view.ts';
import { dataOf, type SiteRequest } from './site-request.ts';
import { documentState, showFinding, writtenAt } from './state.ts';

type Route = readonly [
  RegExp,
  (site: SiteRequest, found: readonly string[], query: URLSearchParams) => ReturnType<Find>,
];

/** What the preview answers: its pages, the documents in memory, and nothing that is a path of a file. */
export const siteFinder =
  (site: SiteRequest): Find =>
  async (path, query) => {
    for (const [pattern, answer] of routes) {
      const found = pattern.exec(path);
      if (found) return answer(site, found.slice(1), query);
    }
    return messagePage(
      'Nothing here',
      'There is no page at this address. All documents are one step up.',
      dataOf(site),
    );
  };

const document = '([a-z0-9-]+/(?:deck|briefing))';

const routes: readonly Route[] = [
  [
    /^\/$/,
    (site) =>
      galleryPage({ library: site.engine.library(), entries: site.engine.entries(), data: dataOf(site) }),
  ],
  [new RegExp(`^/view/${document}$`), (site, [name = '']) => view(site, name)],
  [new RegExp(`^/frame/${document}$`), (site, [name = '']) => frame(site, name, false)],
  [new RegExp(`^/thumbnail/${document}$`), (site, [name = '']) => frame(site, name, true)],
  [new RegExp(`^/state/${document}$`), (site, [name = ''], query) => state(site, name, query)],
  [new RegExp(`^/written/${document}$`), (site, [name = ''], query) => written(site, name, query)],
  [
    new RegExp(`^/download/${document}\\.(pdf|html)$`),
    (site, [name = '', format]) => (format === 'pdf' ? pdf(site, name) : html(site, name)),
  ],
  [/^\/overview$/, (site) => json(overview(site))],
  [/^\/open$/, (site, _, query) => open(site, query)],
  [/^\/claims$/, (site) => claims(site)],
  [/^\/claim\/([\w-]+)$/, (site, [id = '']) => claim(site, id)],
  [/^\/asset\/([\w.-]+)$/, ({ assets }, [name = '']) => assets.files.get(name)],
  [/^\/font\/([\w.-]+)$/, (site, [name = '']) => font(site, name)],
];

const json = (value: unknown): Answer => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

const overview = (site: SiteRequest) => ({
  faults: site.engine.faults().map((fault) => showFinding(fault, site)),
  documents: site.engine.entries().map(({ audience, kind }) => `${audience}/${kind}`),
});

const entryOf = ({ engine }: SiteRequest, name: string) =>
  engine.entries().find(({ audience, kind }) => `${audience}/${kind}` === name);

function view(site: SiteRequest, name: string): Answer {
  const entry = entryOf(site, name);
  return entry
    ? viewPage({ entry, entries: site.engine.entries(), data: dataOf(site) })
    : messagePage(
        'No such document',
        'No audience gets this document. It may have been renamed: see all documents.',
        dataOf(site),
      );
}

/** Its own styles and faces, no script; it may be shown in the preview's own pages alone. */
const framePolicy = contentPolicy({
  styles: ["'unsafe-inline'"],
  fonts: ["'self'"],
  images: ['data:'],
  ancestors: ["'self'"],
});

function frame({ engine }: SiteRequest, name: string, first: boolean): Answer | undefined {
  const shown = engine.show(name);
  if (!shown) return undefined;
  return htmlAnswer(shown.live ? framePage(shown.live, { first }) : emptyFrame, framePolicy);
}

/** Stands where a document has never been good since the start. */
const emptyFrame =
  '<!doctype html><html lang="en"><head><title>Not made yet</title></head><body data-version=""></body></html>';

function state(site: SiteRequest, name: string, query: URLSearchParams): Answer | undefined {
  const found = documentState(name, {
    from: query.get('from') ?? undefined,
    brief: query.has('brief'),
    ground: site,
  });
  return found && json(found);
}

function written(site: SiteRequest, name: string, query: URLSearchParams): Answer | undefined {
  const number = query.get('number');
  const live = site.engine.version(name, query.get('version') ?? '') ?? site.engine.show(name)?.live;
  const found =
    live &&
    writtenAt(
      live,
      { anchor: query.get('anchor') ?? '', number: number === null ? undefined : Number(number) },
      site,
    );
  return found && json(found);
}

function open({ places, editor, token }: SiteRequest, query: URLSearchParams): Answer | undefined {
  const place = places.find(query.get('place') ?? '');
  if (!isSameToken(query.get('token'), token) || !place || !editor) return undefined;
  editor.open(place);
  return json({ opened: true });
}

function font({ assets, engine }: SiteRequest, name: string): Answer | undefined {
  const bytes = assets.fonts.get(name) ?? engine.font(name);
  return bytes && { type: 'font/woff2', body: bytes };
}
