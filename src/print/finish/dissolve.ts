import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '../pdf-lib.ts';
import type { Plain } from './set-aside.ts';
import { kids } from './structure.ts';

const name = (text: string) => PDFName.of(text);

/** What every element has; one with more says something, be it only its language. */
const ordinary = new Set(['/Type', '/S', '/P', '/K', '/Pg']);

/** Elements that hold elements and no content of their own (ISO 32000-1, 14.8.4.2 and 14.8.4.3). */
const holdsElementsOnly = new Set(
  ['/Document', '/DocumentFragment', '/Part', '/Art', '/Sect', '/Aside', '/Div', '/BlockQuote'].concat([
    '/NonStruct',
    '/L',
    '/LI',
    '/Table',
    '/THead',
    '/TBody',
    '/TFoot',
    '/TR',
  ]),
);

/** The element that takes in what a dissolved one held. */
type Home = { readonly ref: PDFRef; readonly dict: PDFDict };

/** An element, read from the document or set aside before it was read. */
type Element = {
  readonly kids: () => readonly PDFObject[];
  readonly page: PDFObject | undefined;
  /** Not there for one that was set aside. */
  readonly dict?: PDFDict | undefined;
};

type Walk = {
  readonly document: PDFDocument;
  readonly plain: ReadonlyMap<number, Plain>;
  /** Which element took in what a dissolved one held. */
  readonly homes: Map<PDFRef, PDFRef>;
};

/**
 * Takes out the elements that say nothing (`NonStruct`, ISO 32000-1, 14.8.4.2) and gives what they hold to the element
 * around them. Chromium writes one for every piece of text: two of three elements, and a third of a long file.
 * @param plain those that were set aside before the document was read
 */
export function dissolveNonStruct(document: PDFDocument, plain: ReadonlyMap<number, Plain>): void {
  const root = document.catalog.lookup(name('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return;
  const walk: Walk = { document, plain, homes: new Map() };
  for (const kid of kids(root)) {
    const element = elementAt(walk, kid);
    if (kid instanceof PDFRef && element) gather(walk, { ref: kid, dict: settled(walk, kid, element) });
  }
  rehome(walk, root.lookup(name('ParentTree')));
}

/** Gives an element what it holds itself and what the dissolved ones in it held; so on for the elements in it. */
function gather(walk: Walk, home: Home): void {
  const held = (element: Element): PDFObject[] =>
    element.kids().flatMap((kid) => {
      const inner = elementAt(walk, kid);
      if (!(kid instanceof PDFRef) || !inner) return [placed(kid, element.page, home.dict)];
      if (saysNothing(inner) && mayTakeIn(walk, home.dict, inner)) {
        walk.homes.set(kid, home.ref);
        return held(inner);
      }
      const dict = settled(walk, kid, inner);
      dict.set(name('P'), home.ref);
      gather(walk, { ref: kid, dict });
      return [kid];
    });
  const all = held(elementOf(home.dict));
  if (all.length > 0) home.dict.set(name('K'), walk.document.context.obj(all));
}

/** An element that stays is in the document. */
function settled({ document: { context } }: Walk, ref: PDFRef, { dict, page, kids }: Element): PDFDict {
  if (dict) return dict;
  const held = { Type: 'StructElem', S: 'NonStruct', K: [...kids()], ...(page ? { Pg: page } : {}) };
  const fresh = context.obj(held);
  context.assign(ref, fresh);
  return fresh;
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
function rehome(walk: Walk, node: PDFObject | undefined): void {
  if (node instanceof PDFArray) {
    for (const [index, item] of node.asArray().entries()) {
      const home = item instanceof PDFRef ? walk.homes.get(item) : undefined;
      if (home) node.set(index, home);
      else if (!elementAt(walk, item)) rehome(walk, walk.document.context.lookup(item));
    }
  } else if (node instanceof PDFDict) {
    rehome(walk, node.lookup(name('Nums')));
    rehome(walk, node.lookup(name('Kids')));
  }
}

const saysNothing = ({ dict }: Element): boolean =>
  dict === undefined ||
  (dict.get(name('S')) === name('NonStruct') && dict.keys().every((key) => ordinary.has(key.toString())));

/** Text may not come to lie in a list or a section itself: there the element around it stays. */
function mayTakeIn(walk: Walk, home: PDFDict, element: Element): boolean {
  const role = home.get(name('S'));
  const holdsContent = role instanceof PDFName && !holdsElementsOnly.has(role.toString());
  return holdsContent || element.kids().every((kid) => elementAt(walk, kid));
}

function elementAt({ document, plain }: Walk, object: PDFObject | undefined): Element | undefined {
  if (!(object instanceof PDFRef)) return undefined;
  const dict = document.context.lookup(object);
  if (dict instanceof PDFDict) return dict.has(name('S')) ? elementOf(dict) : undefined;
  const aside = plain.get(object.objectNumber);
  return aside && elementOfPlain(document, aside);
}

const elementOf = (dict: PDFDict): Element => ({ kids: () => kids(dict), page: dict.get(name('Pg')), dict });

const elementOfPlain = ({ context }: PDFDocument, { held, page }: Plain): Element => ({
  kids: () => held.map((kid) => ('element' in kid ? PDFRef.of(kid.element) : context.obj(kid.content))),
  page: page === undefined ? undefined : PDFRef.of(page),
});
