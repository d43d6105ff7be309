import type { Facts } from '../../../src/check/rule.ts';
import type { Claim, Library, Source } from '../../../src/model/library.ts';
import type { FileObservation, PageObservation } from '../../../src/model/observation.ts';
import type { Tlp } from '../../../src/model/schema/tlp.ts';
import { observeFile } from '../../../src/observe/file.ts';

const name = 'public/briefing';

/** Text as content modules hold it once they are loaded. */
export const said = (text: string) => ({ '': { parts: [{ part: 'text', text }] } });

export const claimOf = (id: string, text: string, more: object = {}): Claim =>
  ({
    id,
    kind: 'observation',
    says: said(text),
    sources: [],
    quantities: {},
    evidence: [],
    tlp: 'TLP:CLEAR',
    protected: false,
    ...more,
  }) as unknown as Claim;

export const sourceOf = (id: string, more: object = {}): Source =>
  ({
    id,
    title: `On ${id}`,
    short: id,
    publisher: 'A press',
    authors: [],
    url: { unknown: 'none' },
    tlp: 'TLP:CLEAR',
    ...more,
  }) as unknown as Source;

type Entities = Partial<
  Record<'claims' | 'sources' | 'caveats' | 'checks', readonly { readonly id: string }[]>
>;

/** A library of a few entities. */
export function libraryOf(entities: Entities = {}): Library {
  const byId = (all: readonly { readonly id: string }[] = []) =>
    Object.fromEntries(all.map((one) => [one.id, one]));
  const kinds = [
    'corrections',
    'drivers',
    'pillars',
    'indicators',
    'variables',
    'causalLinks',
    'mechanisms',
    'events',
    'judgements',
    'assumptions',
    'hypotheses',
    'achMatrices',
    'scenarios',
    'gaps',
    'options',
    'questions',
    'omissions',
    'datasets',
    'terms',
    'actors',
    'audiences',
  ];
  const origins = (entities.claims ?? []).map(({ id }) => [
    `claim:${id}`,
    { file: `${process.cwd()}/content/claims.ts`, line: 7, column: 1 },
  ]);
  return {
    ...Object.fromEntries(kinds.map((kind) => [kind, {}])),
    library: { id: 'coast', title: 'Tides', subject: 'The coast', rests: said('Soundings.') },
    claims: byId(entities.claims),
    sources: byId(entities.sources),
    caveats: byId(entities.caveats),
    checks: byId(entities.checks),
    caveatsOf: {},
    checksOf: {},
    origins: Object.fromEntries(origins),
  } as unknown as Library;
}

type Given = {
  readonly files?: readonly FileObservation[];
  readonly library?: Library;
  readonly ceiling?: Tlp;
  readonly claims?: readonly string[];
  readonly sheets?: PageObservation['sheets'];
  readonly title?: string;
};

/** What a check of finished files gets. */
export const fileFacts = (given: Given): Facts['file'] => {
  const { files = [], library = libraryOf(), ceiling = 'TLP:CLEAR', claims = [], sheets = [] } = given;
  return {
    library,
    audience: { id: 'public', tlp: ceiling, excludes: [] },
    document: {
      kind: 'briefing',
      doc: { title: given.title ?? 'Tides', language: 'en', tlp: 'TLP:CLEAR' },
      labels: {},
      claims,
      sections: [],
    },
    manuscript: { sections: [], css: '' },
    name,
    page: { document: name, sheets, styledClasses: [], refused: [], failedFonts: [] },
    files,
  } as unknown as Facts['file'];
};

/** A whole HTML document, read back. */
export const htmlFile = (body: string, head = '<title>Tides</title>'): FileObservation =>
  observeFile({
    path: 'public/coast.html',
    format: 'html',
    bytes: Buffer.from(
      `<!doctype html>\n<html lang="en"><head>${head}</head>\n<body>${body}</body></html>\n`,
    ),
  });

export const pdfFile = (bytes: Uint8Array): FileObservation =>
  observeFile({ path: 'public/coast.pdf', format: 'pdf', bytes });
