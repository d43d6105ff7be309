// @ts-check
import { nameOf } from './stage.js';

/**
 * All slides in a grid, each with a button over it: arrows, Enter, Escape, or a click.
 * @param {{ slides: readonly Element[], store: import('./store.js').Store, ui: import('./stage.js').Interface, onChoose: (slide: number) => void }} given
 * @returns {{ toggle: () => void, close: () => void, isOpen: () => boolean }}
 */
export function openOverview({ slides, store, ui, onChoose }) {
  const page = document.documentElement;
  const title = document.createElement('h1');
  title.textContent = ui.say('overview');
  /** @type {readonly HTMLButtonElement[]} */
  let buttons = [];
  const isOpen = () => page.classList.contains('overview');
  const close = () => {
    page.classList.remove('overview');
    for (const button of [title, ...buttons]) button.remove();
    for (const slide of slides) release(slide);
    buttons = [];
    removeEventListener('resize', arrange);
  };
  const arrange = () => arrangeSlides(slides, buttons);
  const open = () => {
    buttons = slides.map((slide, index) => buttonFor(slide, index, () => onChoose(index + 1)));
    slides[0]?.before(title);
    arrange();
    addEventListener('resize', arrange);
    page.classList.add('overview');
    const current = buttons[store.get().slide - 1];
    current?.setAttribute('aria-current', 'true');
    current?.focus();
    current?.scrollIntoView({ block: 'center' });
    ui.find('.voice').textContent = ui.say('overview');
  };
  addEventListener('keydown', (event) => {
    if (!isOpen()) return;
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const to =
      event.key === 'Escape'
        ? close()
        : target(event.key, { at, last: slides.length - 1, across: columnsFor(slides) });
    if (to === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (to !== undefined) buttons[to]?.focus();
  });
  return { toggle: () => (isOpen() ? close() : open()), close, isOpen };
}

/** In px, as in player.css. */
const [margin, gap] = [28, 20];

/**
 * As few columns as show all slides at once; where they cannot be shown at once, as many as can be read.
 * @param {readonly Element[]} slides
 */
function columnsFor(slides) {
  const { width, height } = /** @type {SVGSVGElement} */ (slides[0]).viewBox.baseVal;
  const most = Math.min(6, Math.max(2, Math.round(innerWidth / 320)));
  for (let columns = 2; columns < most; columns++) {
    const tile = ((innerWidth - 2 * margin - (columns - 1) * gap) / columns) * (height / width);
    const rows = Math.ceil(slides.length / columns);
    if (2 * margin + rows * tile + (rows - 1) * gap <= innerHeight) return columns;
  }
  return most;
}

/**
 * The button that a key moves to.
 * @param {string} key
 * @param {{ at: number, last: number, across: number }} where
 */
function target(key, { at, last, across }) {
  const by = {
    ArrowRight: 1,
    PageDown: 1,
    ArrowLeft: -1,
    PageUp: -1,
    ArrowDown: across,
    ArrowUp: -across,
    Home: -last,
    End: last,
  }[key];
  return by === undefined ? undefined : Math.min(Math.max(at + by, 0), last);
}

/**
 * @param {Element} slide
 * @param {number} index
 * @param {() => void} choose
 */
function buttonFor(slide, index, choose) {
  const button = document.createElement('button');
  button.type = 'button';
  const label = button.appendChild(document.createElement('span'));
  label.textContent = String(index + 1);
  button.setAttribute('aria-label', `${index + 1}: ${nameOf(slide)}`);
  button.addEventListener('click', choose);
  slide.setAttribute('aria-hidden', 'true');
  slide.querySelector('section')?.setAttribute('inert', '');
  slide.after(button);
  return button;
}

/** @param {Element} slide */
function release(slide) {
  slide.removeAttribute('aria-hidden');
  slide.querySelector('section')?.removeAttribute('inert');
  /** @type {SVGElement} */ (slide).style.gridArea = '';
}

/**
 * A slide and its button stand in the same cell.
 * @param {readonly Element[]} slides
 * @param {readonly HTMLButtonElement[]} buttons
 */
function arrangeSlides(slides, buttons) {
  const across = columnsFor(slides);
  document.documentElement.style.setProperty('--columns', String(across));
  slides.forEach((slide, index) => {
    const area = `${Math.floor(index / across) + 1} / ${(index % across) + 1}`;
    /** @type {SVGElement} */ (slide).style.gridArea = area;
    const button = buttons[index];
    if (button) button.style.gridArea = area;
  });
}
