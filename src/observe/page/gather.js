// @ts-check
// Runs inside the page that is printed, put together with its neighbours by script.ts. Facts only, no judgement.
// It is made to be quick: a page of 850 elements in some 20 ms. What it returns is short, since every kilobyte on the
// way to Node costs as much as looking at an element; read.ts makes an observation of it.

import { drawnScale, nameOf, pageArea } from './element.js';
import { groundBehind, noteGround, overlay } from './ground.js';
import { linesOf } from './lines.js';

/** A briefing is laid out at the width that its pages give it, as it will be when it is printed. */
export function gather() {
  const slides = [...document.querySelectorAll('svg > foreignObject > section')];
  if (slides.length > 0) return slides.map((slide) => gatherSheet(slide));
  const root = document.documentElement;
  const before = root.getAttribute('style');
  const page = pageArea();
  if (page) root.style.width = `${page[2]}px`;
  const sheet = { ...gatherSheet(document.body), page: page?.map(short) };
  if (before === null) root.removeAttribute('style');
  else root.setAttribute('style', before);
  return [sheet];
}

/** @param {Element} element */
function gatherSheet(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const sheet = {
    left,
    top,
    texts: [],
    styles: new Map(),
    slots: [],
    pictures: [],
    undrawn: [],
    painted: [],
  };
  const style = getComputedStyle(element);
  noteGround(sheet, style, { rect: element.getBoundingClientRect() });
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const range = document.createRange();
  walk(element, { sheet, range, style, language, slot: '', block: -1, origin: -1, opacity: 1 });
  const { texts, slots, pictures, undrawn } = sheet;
  const box = [0, 0, short(width), short(Math.max(height, element.scrollHeight))];
  return {
    anchor: element.id,
    box,
    texts,
    styles: [...sheet.styles.keys()],
    slots: slots.map(({ row }) => row),
    pictures,
    undrawn,
  };
}

/**
 * Goes through the children of an element. `place` is what they inherit.
 * @returns how far the text in it reaches, and the first origin that it holds
 */
function walk(element, place) {
  const within = { right: -1e9, bottom: -1e9, origin: -1 };
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const isText = child.nodeType === Node.TEXT_NODE;
    if (!isText && child.nodeType !== Node.ELEMENT_NODE) continue;
    const found = isText ? gatherText(child, place) : gatherElement(child, place);
    if (!found) continue;
    within.right = Math.max(within.right, found.right);
    within.bottom = Math.max(within.bottom, found.bottom);
    if (within.origin < 0) within.origin = found.origin;
  }
  return within;
}

function gatherElement(element, outer) {
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none') return undefined;
  const { sheet } = outer;
  const stamp = element.getAttribute('data-origin');
  const opacity = style.opacity;
  const place = {
    ...outer,
    style,
    language: element.getAttribute('lang') ?? outer.language,
    slot: nameOf(element) ?? outer.slot,
    origin: stamp === null ? outer.origin : Number(stamp),
    opacity: opacity === '1' ? outer.opacity : outer.opacity * Number(opacity),
  };
  const isGraphic = /^(?:svg|img|canvas|video)$/.test(element.localName);
  if ((display === 'inline' || display === 'contents') && !isGraphic) {
    noteGround(sheet, style, { element });
    return walk(element, place);
  }
  return gatherBlock(element, place, { isGraphic, parent: holderOf(outer, style) });
}

/** The block around an element; for one that is placed absolutely, the one that it is placed in. */
function holderOf({ sheet, block }, { position }) {
  let index = block;
  if (position === 'absolute' || position === 'fixed')
    while (index >= 0 && !sheet.slots[index].positioned) index = sheet.slots[index].parent;
  return index;
}

function gatherBlock(element, place, { isGraphic, parent }) {
  const { sheet, style } = place;
  const rect = element.getBoundingClientRect();
  const box = boxIn(sheet, rect);
  const { localName } = element;
  const ground = noteGround(sheet, style, { rect, isPicture: isGraphic && localName !== 'svg' });
  const slot = { element, box, parent, positioned: style.position !== 'static', row: [] };
  const block = sheet.slots.push(slot) - 1;
  if (localName === 'img') notePicture(element, box, place);
  const hasInside = !isGraphic || (localName === 'svg' && element.querySelector('text,foreignObject'));
  const within = hasInside ? walk(element, { ...place, block }) : { right: -1e9, bottom: -1e9, origin: -1 };
  const origin = place.origin >= 0 ? place.origin : within.origin;
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const [width, height] = isGraphic ? [rect.width, rect.height] : [element.scrollWidth, element.scrollHeight];
  const content = [
    short(Math.max(width, within.right - box[0])),
    short(Math.max(height, within.bottom - box[1])),
  ];
  const names = [nameOf(element) ?? localName, localName, element.getAttribute('class') ?? ''];
  slot.row = [...box, ...content, ...names, clips ? 1 : 0, ground ? 1 : 0, parent, origin];
  return { ...within, origin };
}

/**
 * A raster picture. One of vectors has no pixels, whatever size its file says. One that the browser could not draw is noted
 * with the start of its address.
 */
function notePicture(element, box, { sheet, origin }) {
  if (!element.complete || element.naturalWidth === 0)
    sheet.undrawn.push([...box, (element.currentSrc || element.src).slice(0, 80), origin]);
  if (/^data:image\/svg/i.test(element.currentSrc || element.src)) return;
  sheet.pictures.push([...box, element.naturalWidth, element.naturalHeight, origin]);
}

function gatherText(node, place) {
  const { sheet, style, opacity, slot, language, origin, block } = place;
  if (!/\S/.test(node.data) || style.visibility !== 'visible') return undefined;
  const extent = { right: -1e9, bottom: -1e9, origin };
  const fontSize = short(Number.parseFloat(style.fontSize) * drawnScale(sheet.slots[block], node));
  const family = style.fontFamily.split(',', 1)[0].replace(/["']/g, '').trim();
  const color = node.parentNode.namespaceURI.endsWith('svg') ? style.fill : style.color;
  for (const { rect, text } of linesOf(node, place.range)) {
    const background = groundBehind(sheet, rect);
    const look = [
      fontSize,
      family,
      style.fontWeight,
      overlay(color, background, opacity),
      background,
      language,
    ];
    sheet.texts.push([
      ...boxIn(sheet, rect),
      text,
      numberOf(sheet.styles, look.join('|')),
      slot,
      block,
      origin,
    ]);
    extent.right = Math.max(extent.right, rect.right - sheet.left);
    extent.bottom = Math.max(extent.bottom, rect.bottom - sheet.top);
  }
  return extent;
}

function numberOf(styles, look) {
  const known = styles.get(look) ?? styles.size;
  if (known === styles.size) styles.set(look, known);
  return known;
}

const short = (length) => Math.round(length * 100) / 100;

const boxIn = ({ left, top }, rect) => [
  short(rect.left - left),
  short(rect.top - top),
  short(rect.width),
  short(rect.height),
];
