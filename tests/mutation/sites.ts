import { printedSections } from '../../src/check/printed.ts';
import { type Saying, sayingsOf } from '../../src/check/sayings.ts';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import type { Fault, Ground, Planting } from './fault.ts';
import { wanted } from './fault.ts';
import { pick } from './random.ts';

/** A piece of prose as it stands in its file. */
type Site = {
  readonly saying: Saying;
  readonly file: string;
  readonly line: number;
  /** Offset of its first character, behind the opening quote. */
  readonly start: number;
};

/** The offset of a line and column of a text, both counted from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  const above = text.split('\n').slice(0, line - 1);
  return above.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

/** Prose that was written with `prose`, so that its place is known. */
export function sitesOf(ground: Ground, isWanted: (saying: Saying) => boolean): readonly Site[] {
  return sayingsOf(ground.library)
    .filter((saying) => saying.text.origin?.file && isWanted(saying))
    .map((saying) => {
      const { file: path, line, column } = saying.text.origin!;
      const file = ground.nameOf(path);
      const text = ground.read(file);
      return { saying, file, line, start: text.indexOf('`', offsetOf(text, line, column)) + 1 };
    });
}

/** Sayings that no document prints: words put into them move nothing on a page. */
export function unprinted(ground: Ground): (saying: Saying) => boolean {
  const printed = new Set(
    ground.documents.flatMap((facts) =>
      printedSections(facts).flatMap(({ pieces, foot }) => [...pieces, ...foot].map(({ saying }) => saying)),
    ),
  );
  const claims = new Set(ground.documents.flatMap(({ document }) => document.claims));
  return (saying) => !printed.has(saying) && !(saying.kind === 'claim' && claims.has(saying.id));
}

export const isIn = (file: string, line: number) => (finding: Diagnostic) =>
  finding.place.file.endsWith(`/${file}`) && finding.place.line === line;

/** Puts words before each of some pieces of prose. */
export function wordsBefore(
  ground: Ground,
  sites: readonly Site[],
  words: (site: Site, index: number) => string,
): Planting {
  const chosen = pick(ground.random, sites, wanted);
  return {
    edits: chosen.map((site, index) => ({ file: site.file, at: site.start, insert: words(site, index) })),
    faults: chosen.map(
      (site, index): Fault => ({
        name: `“${words(site, index)}” in ${site.file}:${site.line}`,
        isToldBy: isIn(site.file, site.line),
      }),
    ),
  };
}

/** One of a list, the same for the same index. */
export const turn = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** Ten judgements written anew after those of the library, each with one fault; no document prints them. */
export function newJudgements(ground: Ground, change: (text: string, index: number) => string): Planting {
  const [first] = Object.keys(ground.library.judgements);
  const file = ground.nameOf(ground.library.origins[`judgement:${first}`]!.file);
  const text = ground.read(file);
  const written = [
    ...text.matchAll(/export const (\w+) = defineJudgement\(\{\n {2}id: '([\w-]+)',[\s\S]*?\n\}\);\n/g),
  ];
  let above = text.split('\n').length;
  const copies = Array.from({ length: wanted }, (_, index) => {
    const fitting = written.filter(([whole]) => change(whole, index) !== whole);
    const [whole, name = '', id = ''] = turn(fitting, index) as unknown as [string, string?, string?];
    const own = whole.replace(name, `${name}Seeded${index}`).replace(`'${id}'`, `'${id}-seeded-${index}'`);
    const from = above + 1;
    above += own.split('\n').length;
    return { id: `${id}-seeded-${index}`, text: change(own, index), from, to: above };
  });
  return {
    edits: [{ file, insert: `\n${copies.map(({ text }) => text).join('\n')}` }],
    faults: copies.map(({ id, from, to }) => ({
      name: id,
      isToldBy: ({ place }) =>
        place.file.endsWith(`/${file}`) && (place.line ?? 0) >= from && (place.line ?? 0) <= to,
    })),
  };
}

/** Puts text behind the opening quote of a field that is written as prose: `statement`, `that`. */
export const inField = (text: string, field: string, words: string): string =>
  text.replace(new RegExp(`(\\b${field}: (?:prose\`|'))`), `$1${words}`);

/** Where a slide or a part of a briefing can be seeded: its document, number and anchor. */
export type Spot = {
  readonly document: string;
  readonly audience: string;
  readonly kind: 'deck' | 'briefing';
  /** From 1. */
  readonly number: number;
  readonly anchor: string;
  readonly section: string;
  readonly template: string;
};

export const spotsOf = (ground: Ground, isWanted: (spot: Spot) => boolean = () => true): readonly Spot[] =>
  ground.documents
    .flatMap(({ name, audience, document }) =>
      document.sections.map(({ anchor, section, template }, index) => ({
        ...{ document: name, audience: audience.id, kind: document.kind },
        ...{ number: index + 1, anchor, section, template },
      })),
    )
    .filter(isWanted);

/** Whether a finding is about a slide, or about the document and tells the words. */
export const isOn =
  (spot: Spot, words = '') =>
  ({ place, message }: Diagnostic) =>
    place.document === spot.document && (words === '' ? place.page === spot.number : message.includes(words));

/** A place at the top of a slide where nothing else stands, 20 px type. */
export const strip = (more = '') =>
  `style="position:absolute;left:300px;top:2px;margin:0;font-size:20px;line-height:1.2;${more}"`;

/** Changes the HTML of some sections before they are printed. */
export function onPages(
  chosen: readonly Spot[],
  change: (inner: string, spot: Spot, index: number) => string,
): NonNullable<Planting['page']> {
  return (html, document) =>
    chosen.reduce((page, spot, index) => {
      if (spot.document !== document) return page;
      const at = page.indexOf('>', page.indexOf(`id="${spot.anchor}"`)) + 1;
      const end = page.indexOf('</section>', at);
      return page.slice(0, at) + change(page.slice(at, end), spot, index) + page.slice(end);
    }, html);
}

/** Puts markup at the end of ten sections. `words` is what the finding must say; without it the slide's number tells. */
export function markup(
  ground: Ground,
  isWanted: (spot: Spot) => boolean,
  make: (spot: Spot, index: number) => { readonly html: string; readonly words?: string },
): Planting {
  const chosen = pick(ground.random, spotsOf(ground, isWanted), wanted);
  return {
    page: onPages(chosen, (inner, spot, index) => inner + make(spot, index).html),
    faults: chosen.map((spot, index) => ({
      name: `${make(spot, index).html.slice(0, 90)} in ${spot.document}, ${spot.anchor}`,
      isToldBy: isOn(spot, make(spot, index).words),
    })),
  };
}

export const onSlides = ({ kind }: Spot): boolean => kind === 'deck';
export const onPaper = ({ kind }: Spot): boolean => kind === 'briefing';
/** Slides with paper for a ground: a cover is dark. */
export const onPaperSlides = ({ kind, section }: Spot): boolean => kind === 'deck' && section !== 'cover';
