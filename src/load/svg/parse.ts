import { SaxesParser, type SaxesTagNS } from 'saxes';
import { SvgError, type SvgPlace } from './error.ts';

export type SvgAttribute = {
  readonly local: string;
  /** The namespace; empty for an attribute without prefix. */
  readonly uri: string;
  readonly value: string;
};

export type SvgElement = SvgPlace & {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly SvgAttribute[];
  /** Elements, and the text between them. */
  readonly children: readonly (SvgElement | string)[];
};

type Open = Omit<SvgElement, 'children'> & { readonly children: (SvgElement | string)[] };

/** A drawing nests some ten groups; deeper ones are made to exhaust who reads them. */
const deepest = 100;

/** A traced logo has some hundred paths; a drawing of more elements than this keeps a browser busy for minutes. */
export const mostElements = 20_000;

/**
 * The elements of an SVG, without comments and processing instructions. A document type that declares nothing of its own
 * is passed over; one that declares entities is refused, since they can grow without end or fetch files.
 * @throws SvgError for what is not well-formed XML (XML 1.0 and Namespaces in XML 1.0)
 */
export function parseSvg(text: string): SvgElement {
  const parser = new SaxesParser({ xmlns: true });
  const places = openPlaces(text);
  const tree = openTree();
  let start: SvgPlace = { line: 1, column: 1 };
  parser.on('error', ({ message }) => {
    const { line, column } = parser;
    const what = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    const hint = 'save it again as plain SVG; it may have been cut off';
    throw new SvgError(`is not well-formed XML: ${what}`, hint, { line, column });
  });
  parser.on('doctype', (declared) => {
    if (!/[[<]/.test(declared)) return;
    const hint = 'save it as plain SVG; in Illustrator without "Preserve Illustrator Editing Capabilities"';
    throw new SvgError('declares entities in its DOCTYPE', hint, openPlaces(text)(text.indexOf('<!DOCTYPE')));
  });
  parser.on('opentagstart', ({ name }) => {
    start = places(text.lastIndexOf(`<${name}`, parser.position));
  });
  parser.on('opentag', (tag) => tree.open(tag, start));
  parser.on('text', tree.write);
  parser.on('cdata', tree.write);
  parser.on('closetag', tree.close);
  parser.write(text).close();
  return tree.root();
}

/** Puts elements into each other as they open and close. */
function openTree() {
  const open: Open[] = [];
  let count = 0;
  let root: SvgElement | undefined;
  return {
    open: ({ name, local, uri, attributes }: SaxesTagNS, place: SvgPlace): void => {
      if (open.length >= deepest)
        throw new SvgError(`nests more than ${deepest} elements`, 'save it as plain SVG', place);
      if (++count > mostElements)
        throw new SvgError(`has more than ${mostElements} elements`, 'simplify it', place);
      const told = Object.values(attributes).map(({ local, uri, value }) => ({ local, uri, value }));
      open.push({ ...{ name, local, uri, ...place }, attributes: told, children: [] });
    },
    write: (text: string): void => {
      open.at(-1)?.children.push(text);
    },
    close: (): void => {
      const element = open.pop()!;
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else root = element;
    },
    root: (): SvgElement => root!,
  };
}

/** Tells line and column of offsets that grow, both from 1. */
function openPlaces(text: string) {
  let line = 1;
  let from = 0;
  return (offset: number): SvgPlace => {
    for (let end = text.indexOf('\n', from); end >= 0 && end < offset; end = text.indexOf('\n', from)) {
      line++;
      from = end + 1;
    }
    return { line, column: offset - from + 1 };
  };
}
