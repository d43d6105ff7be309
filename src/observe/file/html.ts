import { declarationsIn } from '../../lib/css.ts';
import { unescapeCss } from '../../lib/css-token.ts';
import { onOneLine } from '../../lib/fold.ts';
import { decodeText, type HtmlToken, htmlTokens, inlineTags, type OpenTag } from '../../lib/html.ts';
import type { FileObservation } from '../../model/observation.ts';
import { layerOf } from './html-attribute.ts';
import { readableText } from './readable.ts';

type Observed = Pick<FileObservation, 'title' | 'language' | 'layers' | 'headings' | 'tables'>;
type Layer = FileObservation['layers'][number];
type Attributes = ReadonlyMap<string, string>;

/** Data addresses of fonts and pictures, which are most of a file; their own text is read apart. */
const dataAddress = /data:([a-z0-9.+/-]*)((?:;[a-z0-9=-]+)*),([A-Za-z0-9+/=%._~-]*)/gi;

/** Reads an HTML document: its text, and everything that is in it beside its text. */
export function readHtml(bytes: Uint8Array): Observed {
  const layers: Layer[] = [];
  const html = new TextDecoder()
    .decode(bytes)
    .replace(dataAddress, (_, type: string, how: string, data: string) => {
      if (!/font|woff/i.test(type)) layers.push({ layer: 'attachment', text: dataText(how, data) });
      return 'data:';
    });
  const reading = newReading(layers);
  for (const token of htmlTokens(html)) read(reading, token);
  const { found, headings, tables, text, hidden } = reading;
  return {
    title: found.title,
    language: found.language,
    headings: headings.map((heading) => ({ ...heading, text: onOneLine(heading.text) })),
    tables: tables.map(({ text: words, heads, columns, silent }) => ({
      silent,
      columns,
      text: onOneLine(words).slice(0, 200),
      heads: heads.map((head) => ({ ...head, text: onOneLine(head.text) })),
    })),
    layers: [
      { layer: 'text', text: text.join('') },
      ...(hidden.length > 0 ? [{ layer: 'hidden', text: hidden.join('') }] : []),
      ...layers.filter((layer) => layer.text.trim() !== ''),
    ],
  };
}

function dataText(how: string, data: string): string {
  try {
    return readableText(
      Buffer.from(
        how.includes('base64') ? data : decodeURIComponent(data),
        how.includes('base64') ? 'base64' : 'utf8',
      ),
    );
  } catch {
    return data;
  }
}

/** What is gathered while the tokens pass. */
type Reading = ReturnType<typeof newReading>;

const newReading = (layers: Layer[]) => ({
  layers,
  text: [] as string[],
  hidden: [] as string[],
  headings: [] as { level: number; text: string }[],
  /** Elements that are open, the outermost first, with whether they are hidden. */
  open: [] as { readonly tag: string; readonly hidden: boolean }[],
  tables: [] as {
    text: string;
    rows: number;
    columns: number;
    readonly silent: boolean;
    readonly heads: { text: string; readonly scope: string | undefined }[];
  }[],
  /** What takes the text that passes: an open heading, table, head cell. */
  takers: [] as { readonly tag: string; readonly into: { text: string } }[],
  found: { title: '', language: '' },
});

function read(reading: Reading, token: HtmlToken): void {
  if (token.token === 'text') addText(reading, token.text);
  else if (token.token === 'comment') reading.layers.push({ layer: 'comment', text: token.text });
  else if (token.token === 'raw') readRaw(reading, token);
  else if (token.token === 'close') close(reading, token.tag);
  else if (token.token === 'open') open(reading, token);
}

function addText(reading: Reading, text: string): void {
  const hidden = reading.open.at(-1)?.hidden ?? false;
  (hidden ? reading.hidden : reading.text).push(text);
  for (const { into } of reading.takers) into.text += text;
}

/** What begins a new line parts the texts around it, hidden ones too: a word does not run on from one element into another. */
function breakLine(reading: Reading): void {
  addText(reading, '\n');
  if ((reading.hidden.at(-1) ?? '\n') !== '\n') reading.hidden.push('\n');
}

function readRaw(reading: Reading, { tag, text }: HtmlToken & { token: 'raw' }): void {
  if (tag === 'title' && !reading.open.some((one) => one.tag === 'svg')) {
    reading.found.title ||= text.trim();
    reading.layers.push({ layer: 'title', text });
  } else if (tag === 'style' || tag === 'script') {
    reading.layers.push({ layer: tag, text: tag === 'style' ? unescapeCss(text) : text });
  } else {
    // A browser without frames would read in them what its author wrote for it.
    if (shownTags.has(tag)) reading.layers.push({ layer: 'text', text });
    else reading.layers.push({ layer: 'hidden', text: decodeText(text) });
  }
}

const shownTags = new Set(['title', 'textarea', 'xmp', 'plaintext']);

function close(reading: Reading, tag: string): void {
  const last = reading.open.findLastIndex((one) => one.tag === tag);
  if (last >= 0) reading.open.length = last;
  const taker = reading.takers.findLastIndex((one) => one.tag === tag);
  if (taker >= 0) reading.takers.length = taker;
  if (!inlineTags.has(tag)) breakLine(reading);
}

function open(reading: Reading, { tag, attributes, empty }: OpenTag): void {
  if (!inlineTags.has(tag)) breakLine(reading);
  if (tag === 'html') reading.found.language = attributes.get('lang') ?? '';
  for (const [name, value] of attributes) {
    const layer = layerOf({ tag, name, value });
    if (layer) reading.layers.push(layer);
  }
  take(reading, tag, attributes);
  if (empty) return;
  const hidden = (reading.open.at(-1)?.hidden ?? false) || isHidden(tag, attributes);
  reading.open.push({ tag, hidden });
}

/** Headings, tables and head cells take the text up to their end. */
function take({ headings, tables, takers }: Reading, tag: string, attributes: Attributes): void {
  countCell(tables.at(-1), tag);
  const level = Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0);
  if (level > 0) {
    headings.push({ level, text: '' });
    takers.push({ tag, into: headings.at(-1)! });
  } else if (tag === 'table') {
    const silent = /^(?:presentation|none)$/.test(attributes.get('role') ?? '');
    tables.push({ text: '', rows: 0, columns: 0, heads: [], silent });
    takers.push({ tag, into: tables.at(-1)! });
  } else if (tag === 'th' && tables.length > 0) {
    const head = { text: '', scope: attributes.get('scope') };
    tables.at(-1)!.heads.push(head);
    takers.push({ tag, into: head });
  }
}

/** Cells of the first row. */
function countCell(table: { rows: number; columns: number } | undefined, tag: string): void {
  if (!table) return;
  if (tag === 'tr') table.rows += 1;
  if ((tag === 'td' || tag === 'th') && table.rows === 1) table.columns += 1;
}

const isHidden = (tag: string, attributes: Attributes): boolean =>
  tag === 'template' ||
  attributes.has('hidden') ||
  declarationsIn(attributes.get('style') ?? '').some(({ property, value }) => hiding[property]?.test(value));

/** Values that make an element unseen. */
const hiding: Readonly<Record<string, RegExp>> = {
  display: /^none$/i,
  visibility: /^(?:hidden|collapse)$/i,
  opacity: /^[+-]?(?:0+(?:\.0*)?|\.0+)%?$/,
};
