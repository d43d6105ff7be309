import type { FileObservation } from '../../model/observation.ts';
import type { PdfFile } from './pdf-file.ts';
import {
  bytesOf,
  dictOf,
  get,
  getDict,
  getItems,
  getText,
  isList,
  isRef,
  isStream,
  textOf,
} from './pdf-object.ts';
import { type Dict, deeper, isBytes, type Operand } from './pdf-token.ts';
import { readableText } from './readable.ts';

type Layer = FileObservation['layers'][number];
type PdfLink = { readonly target: string; readonly contents: string };

/** Titles of the bookmarks, in reading order. */
export function readBookmarks({ catalog }: PdfFile): readonly string[] {
  const titles: string[] = [];
  const seen = new Set<Dict>();
  const visit = (item: Dict | undefined, depth: number): void => {
    for (let next = item; next && !seen.has(next); next = getDict(next, 'Next')) {
      seen.add(next);
      titles.push(getText(next, 'Title'));
      visit(getDict(next, 'First'), deeper(depth));
    }
  };
  visit(getDict(getDict(catalog, 'Outlines'), 'First'), 0);
  return titles;
}

/** The links of a page, and what its other annotations say. */
export function readAnnotations(
  page: Dict,
  number: number,
): { links: readonly PdfLink[]; layers: readonly Layer[] } {
  const links: PdfLink[] = [];
  const layers: Layer[] = [];
  for (const item of getItems(page, 'Annots')) {
    const dict = dictOf(item);
    if (!dict) continue;
    if (getText(dict, 'Subtype') === 'Link') {
      links.push({ target: targetOf(dict), contents: getText(dict, 'Contents') });
      layers.push({ layer: 'alt', text: getText(dict, 'Contents'), page: number });
      layers.push({ layer: 'link', text: targetOf(dict), page: number });
    } else
      for (const field of ['Contents', 'T', 'RC', 'Subj', 'V', 'TU'])
        if (get(dict, field)) layers.push({ layer: 'note', text: getText(dict, field), page: number });
  }
  return { links, layers };
}

/** Where a link leads: an address, or `#name` within the document. */
function targetOf(link: Dict): string {
  const action = getDict(link, 'A');
  const address = getText(action, 'URI');
  if (address !== '') return address;
  const name = textOf(get(link, 'Dest')) || textOf(get(action, 'D'));
  return name === '' ? '' : `#${name}`;
}

/** Title, author and the like, one a field, and the XMP packet. */
export function readMetadata({ information, catalog }: PdfFile): readonly Layer[] {
  const fields = [...(information?.keys() ?? [])].map((name) => ({
    layer: name === 'Title' ? 'title' : 'metadata',
    text: getText(information, name),
  }));
  const packet = new TextDecoder().decode(bytesOf(get(catalog, 'Metadata')));
  return packet === '' ? fields : [...fields, { layer: 'metadata', text: packet }];
}

/** References of the optional content groups that are off when the file is opened. */
export function groupsOff({ catalog }: PdfFile): ReadonlySet<string> {
  const off = getDict(getDict(catalog, 'OCProperties'), 'D')?.get('OFF');
  return new Set(isList(off) ? off.flatMap((group) => (isRef(group) ? [group.ref] : [])) : []);
}

/**
 * Every string of the file that was not read as something else, wherever it lies: names of destinations and of
 * layers, form fields, scripts, attached files, objects that nothing leads to any more.
 */
export function sweep({ objects }: PdfFile, known: ReadonlySet<string>): readonly Layer[] {
  const found = new Map<string, Layer>();
  const add = (layer: string, text: string) => {
    if (text.trim() !== '' && !known.has(text)) found.set(`${layer} ${text}`, { layer, text });
  };
  for (const object of objects) {
    if (isStream(object)) {
      if (isEmbedded(object.dict)) add('attachment', readableText(bytesOf(object)));
      else if (isPicture(object.dict)) add('attachment', readableText(object.packed));
      else if (!isMachine(object.dict)) add('hidden', textStream(bytesOf(object)));
    }
    visitStrings(object, (text, field) => add(layerOf(field), text));
  }
  return [...found.values()];
}

const isEmbedded = (dict: Dict): boolean => getText(dict, 'Type') === 'EmbeddedFile' || dict.has('Params');

/** A JPEG keeps its tags: camera, place, artist. */
const isPicture = (dict: Dict): boolean =>
  getText(dict, 'Subtype') === 'Image' && getText(dict, 'Filter') === 'DCTDecode';

/** Fonts, pictures, packed objects, colours: read elsewhere or without text. */
const isMachine = (dict: Dict): boolean =>
  ['Image', 'CIDFontType0C', 'Type1C', 'OpenType', 'Form'].includes(getText(dict, 'Subtype')) ||
  ['ObjStm', 'XRef', 'Metadata'].includes(getText(dict, 'Type')) ||
  ['Length1', 'FunctionType', 'N', 'PatternType', 'ShadingType'].some((field) => dict.has(field));

/** A stream as text, unless it is a content stream or a map of characters, which are read glyph by glyph. */
function textStream(bytes: Uint8Array): string {
  const text = readableText(bytes);
  return /begincmap|\b(?:Tj|TJ|re|cm|BDC|BT)\s/.test(text) ? '' : text;
}

const layerOf = (field: string): string => {
  if (field === 'JS') return 'script';
  if (field === 'URI') return 'link';
  if (['F', 'UF', 'Desc'].includes(field)) return 'attachment';
  return ['ID', 'Names', 'Dest', 'D', ''].includes(field) ? 'id' : 'hidden';
};

/** Tells of each string in an object with the name of its field. Names of destinations are fields themselves. */
function visitStrings(root: Operand, tell: (text: string, field: string) => void): void {
  const open: (readonly [Operand, string])[] = [[root, '']];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, field] = next;
    if (isBytes(value)) tell(textOf(value), field);
    else if (isList(value)) for (const item of value) open.push([item, field]);
    else
      for (const [name, item] of dictOf(value) ?? []) {
        if (!plainKey.test(name)) tell(name, 'ID');
        open.push([item, name]);
      }
  }
}

/** Keys that PDF itself or a writer of fonts and pictures makes up: a capital, letters, digits. */
const plainKey = /^[A-Z][A-Za-z]*\d*$/;
