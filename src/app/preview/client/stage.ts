import type { Patch } from '../live-document.ts';
import type { Spot } from '../state.ts';
import { byId } from './dom.ts';
import { anchorOf, applyPatch, piecesOf } from './patch.ts';
import { drawSheets } from './sheets.ts';
import { scaleSlides } from './unscaled.ts';

/** A piece of typed prose on the page. */
export type Sentence = { readonly anchor: string; readonly number: number; readonly text: string };

/** Where a click went: a section, and the piece of prose in it where it was on one. */
type Chosen = { readonly anchor: string; readonly number: number | undefined; readonly text: string };

/** The frame that shows a document. */
type Stage = {
  readonly version: () => string;
  readonly patch: (patch: Patch) => void;
  /** Counted from 1. */
  readonly position: () => { readonly index: number; readonly total: number };
  readonly go: (index: number) => void;
  readonly goTo: (spot: Spot) => void;
  readonly sentences: () => readonly Sentence[];
};

type StageEvents = {
  readonly onReady: () => void;
  readonly onMove: () => void;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

const frame = byId<HTMLIFrameElement>('frame');
const holder = byId('stage');
const markClass = 'groundswell-mark';

/** Opens the stage. The document in the frame runs no script: all that happens in it is done from here. */
export function openStage(events: StageEvents): Stage {
  let sheets: readonly HTMLElement[] = [];
  let scrollAfterLoad = 0;
  const page = (): Document => frame.contentDocument!;
  const parts = (): readonly Element[] => (sheets.length > 0 ? sheets : piecesOf(page()));
  const layOut = () => {
    sheets = page().documentElement.classList.contains('briefing') ? drawSheets(page()) : [];
    fitIn(sheets[0]);
    scaleSlides(page());
  };
  const known = new WeakSet<Document>();
  const ready = () => {
    if (page()?.body?.dataset.version === undefined || known.has(page())) return;
    known.add(page());
    layOut();
    void page().fonts.ready.then(layOut);
    page().scrollingElement?.scrollTo(0, scrollAfterLoad);
    page().addEventListener('click', (event) => choose(event, events));
    page().addEventListener('keydown', events.onKey);
    page().defaultView!.addEventListener('scroll', events.onMove, { passive: true });
    events.onReady();
  };
  const reload = () => {
    scrollAfterLoad = page().scrollingElement?.scrollTop ?? 0;
    frame.contentWindow!.location.reload();
  };
  frame.addEventListener('load', ready);
  new ResizeObserver(() => {
    fitIn(sheets[0]);
    if (page()?.body) scaleSlides(page());
  }).observe(holder);
  if (page()?.readyState === 'complete') queueMicrotask(ready);
  return {
    version: () => page().body?.dataset.version ?? '',
    patch: (patch) => {
      if (patch.reload || piecesOf(page()).length === 0) return reload();
      flash(applyPatch(page(), patch));
      layOut();
      events.onMove();
    },
    position: () => ({ index: indexInView(parts(), page()), total: parts().length }),
    go: (index) => parts()[index - 1]?.scrollIntoView({ block: 'start' }),
    goTo: (spot) => goTo(spot, { page: page(), sheets }),
    sentences: () => sentencesIn(parts()[indexInView(parts(), page()) - 1], page()),
  };
}

/** A sheet that is wider than the window is made smaller as a whole: pages must break as they do in print. */
function fitIn(sheet: HTMLElement | undefined): void {
  const wanted = sheet ? sheet.offsetWidth + 48 : 0;
  const scale = sheet ? Math.min(1, holder.clientWidth / wanted) : 1;
  frame.style.width = scale < 1 ? `${wanted}px` : '100%';
  frame.style.height = scale < 1 ? `${holder.clientHeight / scale}px` : '100%';
  frame.style.transform = scale < 1 ? `scale(${scale})` : 'none';
}

/** The part that fills most of the window. */
function indexInView(parts: readonly Element[], page: Document): number {
  const height = page.defaultView?.innerHeight ?? 0;
  const seen = parts.map((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return Math.min(bottom, height) - Math.max(top, 0);
  });
  return seen.indexOf(Math.max(...seen)) + 1;
}

function goTo(
  { anchor, number, page: sheet }: Spot,
  { page, sheets }: { readonly page: Document; readonly sheets: readonly HTMLElement[] },
): void {
  for (const marked of page.querySelectorAll(`.${markClass}`)) marked.classList.remove(markClass);
  if (sheet !== undefined) sheets[sheet - 1]?.scrollIntoView({ block: 'start' });
  const piece = piecesOf(page).find((one) => anchorOf(one) === anchor);
  const target = number === undefined ? piece : piece?.querySelector(`[data-origin="${number}"]`);
  if (!piece || !target) return;
  target.classList.add(markClass);
  const isSlide = piece.localName === 'svg';
  (isSlide ? piece : target).scrollIntoView({ block: isSlide ? 'start' : 'center' });
}

function choose(event: MouseEvent, { onChoose }: StageEvents): void {
  const target = event.target as Element;
  const page = target.ownerDocument;
  const link = target.closest('a');
  if (link) {
    event.preventDefault();
    const name = link.getAttribute('href') ?? '';
    if (name.startsWith('#'))
      page.getElementById(decodeURIComponent(name.slice(1)))?.scrollIntoView({ block: 'center' });
    else if (/^https?:/.test(name)) window.open(name, '_blank', 'noopener,noreferrer');
    return;
  }
  const piece = piecesOf(page).find((one) => one.contains(target));
  if (!piece || String(page.getSelection()) !== '') return;
  const words = target.closest('[data-origin]');
  const number = words ? Number(words.getAttribute('data-origin')) : undefined;
  const anchor = anchorOf(piece);
  for (const marked of page.querySelectorAll(`.${markClass}`)) marked.classList.remove(markClass);
  (words ?? piece).classList.add(markClass);
  onChoose({ anchor, number, text: words ? wordsOf(words) : '' });
}

/** The words of an element without its raised citations. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const raised of copy.querySelectorAll('sup')) raised.remove();
  return (copy.textContent ?? '').replace(/[\u2060\s]+/g, ' ').trim();
}

/** What is written on one slide, or on one sheet. */
function sentencesIn(part: Element | undefined, page: Document): readonly Sentence[] {
  if (!part) return [];
  const isSlide = part.localName === 'svg';
  const box = part.getBoundingClientRect();
  const pieces = isSlide ? [part] : piecesOf(page);
  return pieces.flatMap((piece) =>
    [...piece.querySelectorAll('[data-origin]')]
      .filter((one) => isSlide || isOn(one, box))
      .map((one) => ({
        anchor: anchorOf(piece),
        number: Number(one.getAttribute('data-origin')),
        text: wordsOf(one),
      }))
      .filter(({ text }) => text !== ''),
  );
}

function isOn(element: Element, { top, bottom }: DOMRect): boolean {
  const [rect] = element.getClientRects();
  return rect !== undefined && rect.top >= top && rect.top < bottom;
}

/** Shows for a moment what is new. */
function flash(pieces: readonly Element[]): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const piece of pieces)
    piece.animate([{ opacity: 0.55 }, { opacity: 1 }], { duration: 350, easing: 'ease-out' });
}
