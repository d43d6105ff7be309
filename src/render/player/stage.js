// @ts-check

/**
 * The parts of the page that the player works with, and its words.
 * @typedef {{ root: HTMLElement, find: (selector: string) => HTMLElement, say: (name: string, ...values: (string | number)[]) => string }} Interface
 */

/**
 * The player's own elements, in the page from the start.
 * @returns {Interface}
 */
export function openInterface() {
  const root = /** @type {HTMLElement} */ (document.querySelector('.player-ui'));
  return {
    root,
    find: (selector) => /** @type {HTMLElement} */ (document.querySelector(selector)),
    say: (name, ...values) => {
      let index = 0;
      return (root.dataset[name] ?? '').replace(/\{\}/g, () => String(values[index++] ?? ''));
    },
  };
}

/**
 * The headline of a slide, or its number where it has none.
 * @param {Element | undefined} slide
 */
export const nameOf = (slide) => slide?.querySelector('section')?.getAttribute('aria-label') ?? '';

/**
 * Shows one slide at a time, how far it is, and what covers it; says to screen readers where it is.
 * @param {{ slides: readonly Element[], store: import('./store.js').Store, ui: Interface }} given
 */
export function openStage({ slides, store, ui }) {
  const [progress, blank, voice] = [ui.find('.progress'), ui.find('.blank'), ui.find('.voice')];
  document.documentElement.classList.add('player');
  store.listen(({ slide, screen }, from) => {
    slides.forEach((one, index) => {
      one.classList.toggle('shown', index + 1 === slide);
      one.classList.toggle('next', index === slide);
    });
    progress.style.setProperty('--done', String(slides.length > 1 ? (slide - 1) / (slides.length - 1) : 1));
    blank.hidden = screen === '';
    blank.className = `blank ${screen}`;
    if (from === 'start') return;
    voice.textContent =
      screen === '' ? `${slide} / ${slides.length}: ${nameOf(slides[slide - 1])}` : ui.say(screen);
  });
}

/**
 * Shows a short message, which goes by itself.
 * @param {Interface} ui
 * @returns {(text: string) => void}
 */
export function messenger(ui) {
  const message = ui.find('.message');
  let timer = 0;
  return (text) => {
    message.textContent = text;
    message.hidden = false;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      message.hidden = true;
    }, 5000);
  };
}
