// @ts-check
// Looking ahead while the audience keeps its slide, and the way back after a jump.

/**
 * @typedef {{ toggleHold: () => void, jump: (slide: number) => void, back: () => void, show: () => void }} Look
 */

/**
 * @param {HTMLElement} desk
 * @param {{
 *   playing: import('../../player/play.js').Playing,
 *   following: import('./follow.js').Following,
 * }} given
 * @returns {Look}
 */
export function openLook(desk, { playing, following }) {
  const { store, go } = playing;
  const note = /** @type {HTMLElement} */ (desk.querySelector('[data-show=held]'));
  const button = /** @type {HTMLElement} */ (desk.querySelector('[data-do=z]'));
  const words = /** @type {HTMLElement} */ (button.querySelector('span'));
  let from = 0;
  const show = () => {
    const held = following.getHeld();
    note.hidden = held === 0;
    const text = (desk.dataset.holding ?? '').replace('{}', String(held));
    if (note.textContent !== text) note.textContent = text;
    words.textContent = desk.dataset[held === 0 ? 'hold' : 'release'] ?? '';
    desk.classList.toggle('holding', held > 0);
  };
  store.listen(show);
  return {
    show,
    toggleHold: () => {
      following.hold(following.getHeld() === 0 ? store.get().slide : 0);
      show();
    },
    jump: (slide) => {
      if (slide !== store.get().slide) from = store.get().slide;
      go(slide);
    },
    back: () => {
      const held = following.getHeld();
      const to = held > 0 ? held : from;
      from = held > 0 ? 0 : store.get().slide;
      if (to > 0) go(to);
      if (held > 0) following.hold(0);
      show();
    },
  };
}
