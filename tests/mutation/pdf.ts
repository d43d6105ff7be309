import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, StandardFonts } from '@cantoo/pdf-lib';
import { outputPath } from '../../src/build/outputs.ts';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import type { Fault, Files, Ground, Planting } from './fault.ts';
import { wanted } from './fault.ts';
import { turn } from './sites.ts';

/** A change of one PDF; what it returns must stand in the finding that tells of it. */
type Change = (document: PDFDocument, round: number) => Promise<string> | string;

const open = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });
const save = (document: PDFDocument): Promise<Uint8Array> =>
  document.save({ useObjectStreams: false, addDefaultPage: false });

const dictionary = (object: PDFObject | undefined): PDFDict | undefined =>
  object instanceof PDFDict ? object : undefined;

/** One fault a PDF and planting, as many plantings as ten faults need. */
export function changePdf(ground: Ground, { change }: { readonly change: Change }): readonly Planting[] {
  const names = ground.documents.map(({ name }) => name);
  return rounds(names).map(({ round, chosen }) => {
    const said = new Map<string, string>();
    return {
      files: async (files, name) => {
        if (!chosen.includes(name)) return files;
        const document = await open(files.pdf);
        said.set(name, await change(document, round));
        return { ...files, pdf: await save(document) };
      },
      faults: chosen.map(
        (name): Fault => ({
          name: `${name}, round ${round}`,
          isToldBy: ({ place, message }) => place.document === name && message.includes(said.get(name) ?? ''),
        }),
      ),
    };
  });
}

const rounds = (names: readonly string[]) => {
  const all = Array.from({ length: wanted }, (_, index) => ({
    name: turn(names, index),
    round: Math.floor(index / names.length),
  }));
  return [...Map.groupBy(all, ({ round }) => round)].map(([round, some]) => ({
    round,
    chosen: some.map(({ name }) => name),
  }));
};

type Both = {
  readonly html: (text: string) => string;
  readonly pdf: (document: PDFDocument) => void;
};

/** One fault in each of ten finished files, HTML and PDF in turn. */
export function changeFiles(ground: Ground, { html, pdf }: Both): readonly Planting[] {
  return changeBytes(ground, async (bytes, format) => {
    if (format === 'html') return Buffer.from(html(Buffer.from(bytes).toString('utf8')));
    const document = await open(bytes);
    pdf(document);
    return save(document);
  });
}

type ChangeBytes = (
  bytes: Uint8Array,
  format: keyof Files,
  index: number,
) => Promise<Uint8Array> | Uint8Array;

/** Ten finished files, each changed; no more than one of each in one planting. */
export function changeBytes(ground: Ground, change: ChangeBytes): readonly Planting[] {
  const id = ground.library.library.id;
  const all = ground.composed.flatMap((composed) =>
    (['html', 'pdf'] as const).map((format) => ({
      document: composed.rendition.document,
      format,
      path: outputPath(id, composed, format),
    })),
  );
  const targets = Array.from({ length: wanted }, (_, index) => ({
    ...turn(all, index),
    index,
    round: Math.floor(index / all.length),
  }));
  return [...Map.groupBy(targets, ({ round }) => round).values()].map((some) => ({
    files: async (files, name) => {
      const changed = { ...files };
      for (const { document, format, index } of some)
        if (document === name) changed[format] = await change(files[format], format, index);
      return changed;
    },
    faults: some.map(({ path }) => ({
      name: path,
      isToldBy: ({ place, message }: Diagnostic) => place.file === path || message.includes(path),
    })),
  }));
}

/** Gives the bookmark of one heading other words. */
export const renameBookmark: Change = (document, round) => {
  const outlines = dictionary(document.catalog.lookup(PDFName.of('Outlines')));
  let item = dictionary(outlines?.lookup(PDFName.of('First')));
  for (let step = 0; step < round; step++)
    item = dictionary(item?.lookup(PDFName.of('Next')) ?? item?.lookup(PDFName.of('First'))) ?? item;
  item?.set(PDFName.of('Title'), PDFHexString.fromText(`Renamed ${round}`));
  return `Renamed ${round}`;
};

/** Takes the file of one font out. */
export const dropFontFile: Change = (document, round) => {
  const fonts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.has(PDFName.of('FontFile2')) ? [object] : [],
    );
  const font = turn(fonts, round);
  font.delete(PDFName.of('FontFile2'));
  const name = String(font.get(PDFName.of('FontName')) ?? '').replace(/^\/(?:[A-Z]{6}\+)?/, '');
  return name;
};

/** Paints a text over a page, as a stamp does. */
export const paintText: Change = async (document, round) => {
  const pages = document.getPages();
  const font = await document.embedFont(StandardFonts.Helvetica);
  turn(pages, round).drawText('Checked by hand', { x: 40, y: 300, size: 12, font });
  return `on page ${(round % pages.length) + 1} `;
};
