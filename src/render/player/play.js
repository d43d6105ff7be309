// @ts-check
import { followAddress } from './address.js';
import { listenToKeys, toggleFullScreen } from './keys.js';
import { openOverview } from './overview.js';
import { hideIdlePointer, listenToPointer } from './pointer.js';
import { keepPreference, readPreference } from './preference.js';
import { messenger, openInterface, openStage } from './stage.js';
import { createStore } from './store.js';

/**
 * A deck on the screen.
 * @typedef {{
 *   slides: readonly Element[],
 *   store: import('./store.js').Store,
 *   ui: import('./stage.js').Interface,
 *   tell: (text: string) => void,
 *   step: (by: number) => void,
 *   go: (number: number) => void,
 *   toggleScreen: (screen: 'black' | 'white') => void,
 *   toggleHelp: () => void,
 *   toggleOverview: () => void,
 * }} Playing
 */

/**
 * Plays the deck in this window. `letters` are keys beside those of every deck; `zones` lets clicks near the edges
 * change the slide; `keepsScreen` says when a move leaves a black screen as it is.
 * @param {Element} deck
 * @param {{
 *   letters?: (playing: Playing) => Readonly<Record<string, () => void>>,
 *   zones?: boolean,
 *   keepsScreen?: () => boolean,
 * }} [options]
 * @returns {Playing}
 */
export function play(deck, { letters = () => ({}), zones = true, keepsScreen = () => false } = {}) {
  const slides = [...deck.querySelectorAll(':scope > svg')];
  const ui = openInterface();
  const tell = messenger(ui);
  const store = createStore({ slide: 1, screen: '' });
  /** @param {string | number} number */
  const missing = (number) => tell(ui.say('noSlide', number, store.get().slide, slides.length));
  openStage({ slides, store, ui });
  followAddress({ slides, store, onMissing: (number) => queueMicrotask(() => missing(number)) });
  const help = openHelp(ui);
  const overview = openOverview({ slides, store, ui, onChoose: (slide) => move(slide) });
  /** @param {number} number */
  const move = (number) => {
    help.close();
    if (overview.isOpen()) overview.close();
    const slide = Math.min(Math.max(number, 1), slides.length);
    store.set(keepsScreen() ? { slide } : { slide, screen: '' });
  };
  /** @type {Playing} */
  const playing = {
    slides,
    store,
    ui,
    tell,
    step: (by) => move(store.get().slide + by),
    go: (number) => (number >= 1 && number <= slides.length ? move(number) : missing(number)),
    toggleScreen: (screen) => store.set({ screen: store.get().screen === screen ? '' : screen }),
    toggleHelp: help.toggle,
    toggleOverview: overview.toggle,
  };
  const all = { ...lettersOf(playing), ...letters(playing) };
  listenToKeys({ ...playing, last: slides.length }, overHelp(all, help));
  if (zones) {
    listenToPointer(playing.step, () => !overview.isOpen());
    hideIdlePointer();
  }
  return playing;
}

/**
 * @param {Playing} playing
 * @returns {Readonly<Record<string, () => void>>}
 */
function lettersOf({ store, toggleScreen, toggleHelp, toggleOverview }) {
  const page = document.documentElement;
  page.classList.toggle('without-progress', readPreference('progress') === 'off');
  return {
    f: toggleFullScreen,
    b: () => toggleScreen('black'),
    '.': () => toggleScreen('black'),
    w: () => toggleScreen('white'),
    ',': () => toggleScreen('white'),
    o: toggleOverview,
    '?': toggleHelp,
    Escape: () => store.set({ screen: '' }),
    l: () => {
      const off = page.classList.toggle('without-progress');
      keepPreference('progress', off ? 'off' : 'on');
    },
  };
}

/**
 * The list of keys lies over everything: Escape closes it and does nothing else, any other letter closes it first.
 * @param {Readonly<Record<string, () => void>>} letters
 * @param {{ isOpen: () => boolean, close: () => void }} help
 * @returns {Readonly<Record<string, () => void>>}
 */
function overHelp(letters, help) {
  const wrapped = Object.entries(letters).map(([key, act]) => [
    key,
    () => {
      const wasOpen = help.isOpen();
      if (key !== '?') help.close();
      if (!wasOpen || key !== 'Escape') act();
    },
  ]);
  return Object.fromEntries(wrapped);
}

/** @param {import('./stage.js').Interface} ui */
function openHelp(ui) {
  const dialog = /** @type {HTMLDialogElement} */ (ui.find('dialog.keys'));
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  return {
    toggle: () => (dialog.open ? dialog.close() : dialog.showModal()),
    close: () => dialog.close(),
    isOpen: () => dialog.open,
  };
}
