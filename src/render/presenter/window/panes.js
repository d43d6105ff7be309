// @ts-check
import { keepPreference, readPreference } from '../../player/preference.js';

/** @typedef {{ show: (slide: number) => void }} Pane */

/**
 * Shows what the page keeps for a slide in a `<template>`.
 * @param {HTMLElement} body
 * @param {string} kind
 * @returns {(slide: number) => void}
 */
function filler(body, kind) {
  let shown = 0;
  return (slide) => {
    if (slide === shown) return;
    shown = slide;
    const template = document.querySelector(`template[data-${kind}="${slide}"]`);
    body.replaceChildren(
      ...(template instanceof HTMLTemplateElement ? [template.content.cloneNode(true)] : []),
    );
    body.scrollTop = 0;
  };
}

/** In rem, which grows with the screen. */
const sizes = [0.94, 1.06, 1.25, 1.44, 1.69, 2, 2.38, 2.88];

/**
 * The notes, in a size that the reader chose.
 * @param {HTMLElement} desk
 * @returns {Pane & { resize: (by: number) => void }}
 */
export function openNotes(desk) {
  const body = /** @type {HTMLElement} */ (desk.querySelector('.desk-notes [data-pane]'));
  let size = Number(readPreference('notes-size') ?? 2);
  const apply = () => body.style.setProperty('--size', `${sizes[size] ?? 1.25}rem`);
  apply();
  return {
    show: filler(body, 'notes'),
    resize: (by) => {
      size = Math.min(Math.max(size + by, 0), sizes.length - 1);
      keepPreference('notes-size', String(size));
      apply();
    },
  };
}

/**
 * The evidence drawer. It stays open over a reload.
 * @param {HTMLElement} desk
 * @returns {Pane & { toggle: () => void, isOpen: () => boolean, reveal: (claim: string) => void }}
 */
export function openDrawer(desk) {
  const drawer = /** @type {HTMLElement} */ (desk.querySelector('.desk-evidence'));
  const body = /** @type {HTMLElement} */ (drawer.querySelector('[data-pane]'));
  const button = /** @type {HTMLElement} */ (desk.querySelector('[data-do=e][aria-expanded]'));
  const isOpen = () => !drawer.hidden;
  /** @param {boolean} open */
  const set = (open) => {
    drawer.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    remember(open);
  };
  set(wasOpen());
  return {
    show: filler(body, 'evidence'),
    isOpen,
    toggle: () => {
      set(!isOpen());
      if (isOpen()) body.focus();
      else button.focus();
    },
    reveal: (claim) => {
      set(true);
      const found = body.querySelector(`[data-claim="${CSS.escape(claim)}"]`);
      found?.scrollIntoView({ block: 'start' });
      body.focus({ preventScroll: true });
    },
  };
}

function wasOpen() {
  try {
    return sessionStorage.getItem('groundswell evidence') === 'open';
  } catch {
    return false;
  }
}

/** @param {boolean} open */
function remember(open) {
  try {
    sessionStorage.setItem('groundswell evidence', open ? 'open' : 'closed');
  } catch {
    // Nothing may be kept in this browser: the drawer is shut after a reload.
  }
}
