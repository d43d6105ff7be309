// @ts-check
// Part of gather.js: what an element and the page say of themselves.

/** Tags that are a place by themselves. */
const placed = new Set(
  'h1 h2 h3 h4 h5 h6 table th td dt dd figcaption caption blockquote pre figure'.split(' '),
);

/** The name of a place: its first class, the id of a section, else a tag that is a place by itself. */
export function nameOf(element) {
  const written = element.getAttribute('class');
  if (written) return written.trim().split(/\s/, 1)[0];
  const { localName } = element;
  if (localName === 'section' && element.id) return element.id;
  return placed.has(localName) ? localName : undefined;
}

/** How much larger than its CSS says the text of a block is drawn: a transform, or the view box of a drawing. */
export function drawnScale(slot, node) {
  if (!slot) return 1;
  slot.scale ??= measuredScale(slot, node.parentNode);
  return slot.scale;
}

function measuredScale({ element, box }, holder) {
  if (holder instanceof SVGGraphicsElement) return holder.getScreenCTM()?.a ?? 1;
  const laidOut = element.offsetWidth ?? 0;
  // offsetWidth is rounded: below this size the rounding would look like a scale.
  const scale = laidOut > 40 ? box[2] / laidOut : 1;
  return Math.abs(scale - 1) > 0.03 ? scale : 1;
}

const pixels = { mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 96 / 72, pc: 16, px: 1 };

/** A CSS length in px; what is none counts as 0. */
function toPixels(length) {
  const [, number, unit] = /^([\d.]+)(\w+)$/.exec(length ?? '') ?? [];
  return Number(number ?? 0) * (pixels[unit] ?? 0);
}

/** What a page gives to its text: the box between the margins of the first `@page` rule for all pages. */
export function pageArea() {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSPageRule) || rule.selectorText !== '') continue;
      const [width, height] = rule.style.getPropertyValue('size').split(' ').map(toPixels);
      const { marginTop, marginRight, marginBottom, marginLeft } = rule.style;
      const [top, right, bottom, left] = [marginTop, marginRight, marginBottom, marginLeft].map(toPixels);
      if (width > 0 && height > 0) return [left, top, width - left - right, height - top - bottom];
    }
  return undefined;
}
