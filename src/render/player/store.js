// @ts-check
/**
 * What a window shows. `slide` counts from 1; `screen` is what covers it.
 * @typedef {{ slide: number, screen: '' | 'black' | 'white' }} Shown
 */

/**
 * The state of a window. `here` are changes made in this window, `there` those that came from another one.
 * @typedef {(shown: Shown, from: 'here' | 'there' | 'start') => void} Listener
 * @typedef {{ get: () => Shown, set: (change: Partial<Shown>, from?: 'here' | 'there') => void, listen: (listener: Listener) => void }} Store
 */

/**
 * @param {Shown} start
 * @returns {Store}
 */
export function createStore(start) {
  let shown = start;
  /** @type {Set<Listener>} */
  const listeners = new Set();
  return {
    get: () => shown,
    set: (change, from = 'here') => {
      const next = { ...shown, ...change };
      if (next.slide === shown.slide && next.screen === shown.screen) return;
      shown = next;
      for (const listener of listeners) listener(shown, from);
    },
    listen: (listener) => {
      listeners.add(listener);
      listener(shown, 'start');
    },
  };
}
