import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '../pdf-lib.ts';
import { kids } from './structure.ts';

const name = (text: string) => PDFName.of(text);

/** What every element has; one with more says something, be it only its language. */
const ordinary = new Set(['Type', 'S', 'P', 'K', 'Pg']);

/** Elements that hold elements and no content of their own (ISO 32000-1, 14.8.4.2 and 14.8.4.3). */
const holdsElementsOnly = new Set(
  ['Document', 'DocumentFragment', 'Part', 'Art', 'Sect', 'Aside', 'Div', 'BlockQuote', 'NonStruct'].concat([
    'L',
    'LI',
    'Table',
    'THead',
    'TBody',
    'TFoot',
    'TR',
  ]),
);

/** The element that takes in what a dissolved one held. */
type Home = { readonly ref: PDFRef; readonly dict: PDFDict };

/**
 * Takes out the elements that say nothing (`NonStruct`, ISO 32000-1, 14.8.4.2) and gives what they hold to the element
 * around them. Chromium writes one for every piece of text: two of three elements, and a third of a long file.
 */
export function dissolveNonStruct(document: PDFDocument): void {
  const root = document.catalog.lookup(name('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return;
  const homes = new Map<PDFRef, PDFRef>();
  for (const kid of kids(root)) {
    const dict = elementAt(document, kid);
    if (kid instanceof PDFRef && dict) gather(document, { ref: kid, dict }, homes);
  }
  rehome(document, root.lookup(name('ParentTree')), homes);
}

/** Gives an element what it holds itself and what the dissolved ones in it held; so on for the elements in it. */
function gather(document: PDFDocument, home: Home, homes: Map<PDFRef, PDFRef>): void {
  const held = (dict: PDFDict): PDFObject[] =>
    kids(dict).flatMap((kid) => {
      const element = elementAt(document, kid);
      if (!(kid instanceof PDFRef) || !element) return [placed(kid, dict.get(name('Pg')), home.dict)];
      if (saysNothing(element) && mayTakeIn(document, home.dict, element)) {
        homes.set(kid, home.ref);
        return held(element);
      }
      element.set(name('P'), home.ref);
      gather(document, { ref: kid, dict: element }, homes);
      return [kid];
    });
  const all = held(home.dict);
  if (all.length > 0) home.dict.set(name('K'), document.context.obj(all));
}

/** A piece of content keeps its page: an element names one for all that it holds, so others are named with the piece. */
function placed(piece: PDFObject, page: PDFObject | undefined, home: PDFDict): PDFObject {
  const own = home.get(name('Pg'));
  if (page === undefined || page === own) return piece;
  if (own === undefined) {
    home.set(name('Pg'), page);
    return piece;
  }
  if (!(piece instanceof PDFDict)) return home.context.obj({ Type: 'MCR', Pg: page, MCID: piece });
  if (!piece.has(name('Pg'))) piece.set(name('Pg'), page);
  return piece;
}

/** The tree from content to elements names those that took it in (ISO 32000-1, 14.7.4.4). */
function rehome(
  document: PDFDocument,
  node: PDFObject | undefined,
  homes: ReadonlyMap<PDFRef, PDFRef>,
): void {
  if (node instanceof PDFArray) {
    for (const [index, item] of node.asArray().entries()) {
      const home = item instanceof PDFRef ? homes.get(item) : undefined;
      if (home) node.set(index, home);
      else if (!(elementAt(document, item) instanceof PDFDict))
        rehome(document, document.context.lookup(item), homes);
    }
  } else if (node instanceof PDFDict) {
    rehome(document, node.lookup(name('Nums')), homes);
    rehome(document, node.lookup(name('Kids')), homes);
  }
}

const saysNothing = (element: PDFDict): boolean =>
  element.get(name('S')) === name('NonStruct') &&
  element.keys().every((key) => ordinary.has(key.decodeText()));

/** Text may not come to lie in a list or a section itself: there the element around it stays. */
function mayTakeIn(document: PDFDocument, home: PDFDict, element: PDFDict): boolean {
  const role = home.get(name('S'));
  const holdsContent = role instanceof PDFName && !holdsElementsOnly.has(role.decodeText());
  return holdsContent || kids(element).every((kid) => elementAt(document, kid));
}

function elementAt(document: PDFDocument, object: PDFObject | undefined): PDFDict | undefined {
  const dict = object instanceof PDFRef ? document.context.lookup(object) : undefined;
  return dict instanceof PDFDict && dict.has(name('S')) ? dict : undefined;
}
