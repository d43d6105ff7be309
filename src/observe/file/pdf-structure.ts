import type { PdfNode } from '../../model/observation.ts';
import type { PdfFile } from './pdf-file.ts';
import { dictOf, get, getDict, getItems, getText, tagOf } from './pdf-object.ts';
import { joinRuns, type TextRun } from './pdf-run.ts';
import { type Dict, deeper, type Operand } from './pdf-token.ts';

/** The text of a document by the marked content it stands in: page (as `12 0`), then mark. */
export type MarkedContent = ReadonlyMap<string, ReadonlyMap<string, readonly TextRun[]>>;

type Walk = {
  readonly roles: Dict | undefined;
  readonly marked: MarkedContent;
  /** Page number by the page's reference. */
  readonly pages: ReadonlyMap<string, number>;
  readonly seen: Set<Dict>;
  /** Marks that an element holds, as `<page> <mark>`. */
  readonly held: Set<string>;
  /** Words that elements say beside their text: E, ActualText, T, and their ids. */
  readonly said: { readonly layer: 'alt' | 'id'; readonly text: string }[];
};

type Inherited = { readonly page: string | undefined; readonly language: string; readonly depth: number };
/** A node, and the runs that it holds, for its text and that of those above. */
type Grown = { readonly node: PdfNode; readonly runs: readonly TextRun[] };

export type Structure = Pick<Walk, 'held' | 'said'> & { readonly root: PdfNode | undefined };

/** The structure tree of a document, with the text that its elements hold. */
export function readStructure(
  { catalog }: Pick<PdfFile, 'catalog'>,
  { marked, pages }: Pick<Walk, 'marked' | 'pages'>,
): Structure {
  const root = getDict(catalog, 'StructTreeRoot');
  const walk: Walk = {
    roles: getDict(root, 'RoleMap'),
    marked,
    pages,
    seen: new Set(),
    held: new Set(),
    said: [],
  };
  const { held, said } = walk;
  if (!root) return { root: undefined, held, said };
  const grown = kidsOf(root, { page: undefined, language: getText(catalog, 'Lang'), depth: 0 }, walk);
  const runs = grown.flatMap((kid) => kid.runs);
  const children = grown.flatMap(({ node }) => (node ? [node] : []));
  return { root: { role: 'StructTreeRoot', text: joinRuns(runs), children }, held, said };
}

type Kid = { readonly node?: PdfNode; readonly runs: readonly TextRun[] };

function kidsOf(dict: Dict, inherited: Inherited, walk: Walk): readonly Kid[] {
  const page = tagOf(dict, 'Pg') ?? inherited.page;
  return getItems(dict, 'K').flatMap((kid) =>
    kidOf(kid, { ...inherited, page, depth: deeper(inherited.depth) }, walk),
  );
}

function kidOf(kid: Operand, inherited: Inherited, walk: Walk): readonly Kid[] {
  if (typeof kid === 'number') return [{ runs: runsOf(`page:${kid}`, inherited.page, walk) }];
  const dict = dictOf(kid);
  if (!dict || walk.seen.has(dict)) return [];
  walk.seen.add(dict);
  const type = getText(dict, 'Type');
  if (type === 'OBJR') return [];
  const number = get(dict, 'MCID');
  if (typeof number === 'number' && type !== 'StructElem') {
    const stream = tagOf(dict, 'Stm') ?? 'page';
    return [{ runs: runsOf(`${stream}:${number}`, tagOf(dict, 'Pg') ?? inherited.page, walk) }];
  }
  return [elementOf(dict, inherited, walk)];
}

function runsOf(mark: string, page: string | undefined, { marked, held }: Walk): readonly TextRun[] {
  if (page === undefined) return [];
  held.add(`${page} ${mark}`);
  return marked.get(page)?.get(mark) ?? [];
}

function elementOf(dict: Dict, inherited: Inherited, walk: Walk): Grown {
  const language = getText(dict, 'Lang') || inherited.language;
  const grown = kidsOf(dict, { ...inherited, language }, walk);
  const runs = grown.flatMap((kid) => kid.runs);
  const children = grown.flatMap(({ node }) => (node ? [node] : []));
  for (const field of ['Alt', 'E', 'ActualText', 'T'])
    if (get(dict, field)) walk.said.push({ layer: 'alt', text: getText(dict, field) });
  if (get(dict, 'ID')) walk.said.push({ layer: 'id', text: getText(dict, 'ID') });
  const own = walk.pages.get(tagOf(dict, 'Pg') ?? '');
  return {
    runs,
    node: {
      role: roleOf(getText(dict, 'S'), walk.roles),
      alt: get(dict, 'Alt') === undefined ? undefined : getText(dict, 'Alt'),
      language: language || undefined,
      scope: scopeOf(dict),
      page: own ?? children[0]?.page,
      text: joinRuns(runs),
      children,
    },
  };
}

/** The standard role behind a name, through the role map. */
function roleOf(name: string, roles: Dict | undefined): string {
  let role = name;
  for (let steps = 0; steps < 8; steps++) {
    const next = getText(roles, role);
    if (next === '') break;
    role = next;
  }
  return role;
}

function scopeOf(dict: Dict): string | undefined {
  const scopes = getItems(dict, 'A').map((attributes) => getText(dictOf(attributes), 'Scope'));
  return scopes.find((scope) => scope !== '');
}

/** The reference of each page. */
export const pageNumbers = ({ pages }: Pick<PdfFile, 'pages'>): ReadonlyMap<string, number> =>
  new Map(pages.map(({ ref }, index) => [ref, index + 1]));
