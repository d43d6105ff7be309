// @ts-check
// Part of gather.js: what lies behind a piece of text.

import { noteBackdrops } from './backdrop.js';

const nothing = 'rgba(0, 0, 0, 0)';
const paper = 'rgb(255, 255, 255)';

/** Notes what an element paints; `where` is the element, or its rectangle where that is known. True when it paints. */
export function noteGround(sheet, style, { rect, element, isPicture }) {
  const { backgroundColor, backgroundImage } = style;
  const isImage = isPicture || backgroundImage !== 'none';
  if (!isImage && backgroundColor === nothing) return false;
  const box = rect ?? element.getBoundingClientRect();
  if (backgroundImage.includes('url("data:image/')) noteBackdrops(sheet, style, box);
  const { left, top, right, bottom } = box;
  sheet.painted.push({
    left,
    top,
    right,
    bottom,
    color: isImage ? '' : backgroundColor,
    alpha: alphaOf(backgroundColor),
  });
  return true;
}

/**
 * The colour behind the middle of a rectangle: of all that was painted there so far, from the last to the first that
 * lets nothing through. Empty where that is a picture or a gradient.
 */
export function groundBehind({ painted }, rect) {
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  const glass = [];
  for (let index = painted.length - 1; index >= 0; index--) {
    const { left, top, right, bottom, color, alpha } = painted[index];
    if (x < left || x > right || y < top || y > bottom) continue;
    if (color === '') return '';
    glass.push(color);
    if (alpha >= 1) break;
  }
  return glass.reduceRight((below, color) => overlay(color, below, 1), paper);
}

const numbersIn = (color) => color.match(/[\d.]+/g)?.map(Number) ?? [];

/** How much a computed colour covers: 0 to 1. */
function alphaOf(color) {
  if (color.startsWith('rgb(')) return 1;
  return color.startsWith('rgba(')
    ? (numbersIn(color)[3] ?? 1)
    : Number(/\/\s*([\d.]+)/.exec(color)?.[1] ?? 1);
}

/** A colour as it looks on another, where it lets that through. */
export function overlay(color, below, opacity) {
  const alpha = alphaOf(color) * opacity;
  if (alpha >= 1 || !/^rgba?\(/.test(color) || !below.startsWith('rgb(')) return color;
  const ground = numbersIn(below);
  const mixed = numbersIn(color)
    .slice(0, 3)
    .map((part, index) => Math.round(part * alpha + ground[index] * (1 - alpha)));
  return `rgb(${mixed.join(', ')})`;
}
