import { onOneLine } from '../../lib/fold.ts';
import type { FileObservation, PdfNode, PdfPage, PdfText } from '../../model/observation.ts';
import { readRuns } from './pdf-content.ts';
import { groupsOff, readAnnotations, readBookmarks, readMetadata, sweep } from './pdf-extras.ts';
import { type Page, type PdfFile, parsePdf } from './pdf-file.ts';
import { isFont, readFont } from './pdf-font.ts';
import type { Shared } from './pdf-mark.ts';
import { dictOf, get, getDict, getText, latin } from './pdf-object.ts';
import { joinRuns, noGlyph, type TextRun } from './pdf-run.ts';
import { type MarkedContent, pageNumbers, readStructure, type Structure } from './pdf-structure.ts';

type Observed = Pick<FileObservation, 'title' | 'language' | 'layers' | 'headings' | 'pdf'>;
type Layer = FileObservation['layers'][number];

/**
 * Reads a PDF.
 * @throws Error when it cannot be read
 */
export function readPdf(bytes: Uint8Array): Observed {
  const document = parsePdf(bytes);
  const { pages, catalog, information } = document;
  const shared: Shared = { fonts: new Map(), off: groupsOff(document) };
  const runs = pages.map((page) => readRuns(page, shared));
  const structure = readStructure(document, {
    marked: markedRuns(pages, runs),
    pages: pageNumbers(document),
  });
  const annotations = pages.map(({ dict }, index) => readAnnotations(dict, index + 1));
  const bookmarks = readBookmarks(document);
  const layers = [
    ...textLayers(runs, structure),
    ...structure.said,
    ...annotations.flatMap((one) => one.layers),
    ...bookmarks.map((text) => ({ layer: 'bookmark', text })),
    ...readMetadata(document),
  ];
  const rest = sweep(document, new Set(layers.map(({ text }) => text)));
  const read = pages.map((page, index) =>
    pageOf(page, { index, runs: runs[index]!, structure, links: annotations[index]!.links }),
  );
  return {
    title: getText(information, 'Title'),
    language: getText(catalog, 'Lang'),
    layers: [...layers, ...rest, ...loose(bytes)],
    headings: headingsOf(structure.root),
    pdf: {
      pages: read,
      structure: structure.root,
      bookmarks,
      fonts: fontsOf(document),
      tagged: get(getDict(catalog, 'MarkInfo'), 'Marked') === true && structure.root !== undefined,
      titleShown: get(getDict(catalog, 'ViewerPreferences'), 'DisplayDocTitle') === true,
      missingGlyphs: runs.flatMap((some, index) => missingIn(some, index + 1)),
    },
  };
}

function markedRuns(pages: readonly Page[], runs: readonly (readonly TextRun[])[]): MarkedContent {
  return new Map(
    pages.map(({ ref }, index) => {
      const byMark = Map.groupBy(runs[index]!, ({ mark }) => mark ?? '');
      return [ref, byMark];
    }),
  );
}

/** In reading order over all pages, then page by page as painted, page furniture and hidden text by themselves. */
function textLayers(runs: readonly (readonly TextRun[])[], { root }: Structure): readonly Layer[] {
  const pages = runs.flatMap((some, index): Layer[] => {
    const page = index + 1;
    const hidden = some.filter((run) => run.hidden);
    const artifacts = some.filter((run) => run.artifact && !run.hidden);
    return [
      { layer: 'text', text: joinRuns(some.filter((run) => !run.hidden && !run.artifact)), page },
      ...(artifacts.length > 0 ? [{ layer: 'text', text: joinRuns(artifacts), page }] : []),
      ...(hidden.length > 0 ? [{ layer: 'hidden', text: joinRuns(hidden), page }] : []),
    ];
  });
  return root ? [...pages, { layer: 'text', text: root.text }] : pages;
}

type Parts = {
  readonly index: number;
  readonly runs: readonly TextRun[];
  readonly structure: Structure;
  readonly links: PdfPage['links'];
};

function pageOf({ ref, box }: Page, { index, runs, structure, links }: Parts): PdfPage {
  const [x, y, right, top] = box;
  const [width, height] = [right - x, top - y];
  const place = (run: TextRun): PdfText => ({
    text: run.text,
    x: run.x - x,
    y: height - (run.y - y) - run.size * 0.8,
    width: run.end - run.x,
    height: run.size,
    fontSize: run.size,
    font: run.font,
    tagged: run.mark !== undefined && structure.held.has(`${ref} ${run.mark}`),
    artifact: run.artifact,
  });
  return {
    number: index + 1,
    width,
    height,
    links,
    texts: runs.filter(({ text }) => text !== '').map(place),
  };
}

function headingsOf(root: PdfNode | undefined): FileObservation['headings'] {
  if (!root) return [];
  const level = Number(/^H([1-6])$/.exec(root.role)?.[1] ?? 0);
  const below = root.children.flatMap(headingsOf);
  return level > 0 ? [{ level, text: onOneLine(root.text) }, ...below] : below;
}

function fontsOf({ objects }: PdfFile): NonNullable<Observed['pdf']>['fonts'] {
  return objects
    .map(dictOf)
    .filter(isFont)
    .map(readFont)
    .map(({ name, type, embedded }) => ({ name, type, embedded }));
}

function missingIn(runs: readonly TextRun[], page: number): NonNullable<Observed['pdf']>['missingGlyphs'] {
  return runs.flatMap((run, index) => {
    if (!run.missing) return [];
    const around = [runs[index - 1], run, runs[index + 1]].filter((one) => one !== undefined);
    const near = run.text.length > 12 ? run.text : joinRuns(around);
    const at = Math.max(near.indexOf(noGlyph), 0);
    return [
      {
        page,
        font: run.font,
        near: near
          .slice(Math.max(0, at - 30), at + 30)
          .replace(/\s+/g, ' ')
          .trim(),
      },
    ];
  });
}

/** Comments, and what stands before or behind the objects: text that no reader of PDF looks at. */
function loose(bytes: Uint8Array): readonly Layer[] {
  const raw = latin(bytes);
  const comments = raw.match(/(?<=[\r\n])%(?!PDF-|%EOF)[\x20-\x7e]{5,}/g) ?? [];
  const behind = raw.slice(raw.lastIndexOf('%%EOF') + 5).trim();
  const text = [...comments, ...(behind === '' ? [] : [behind])].join('\n');
  return text === '' ? [] : [{ layer: 'comment', text }];
}
