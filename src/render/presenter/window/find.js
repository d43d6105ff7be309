// @ts-check
import { nameOf } from '../../player/stage.js';

/**
 * A passage that can be found: words on a slide, in its notes, or a claim behind it.
 * @typedef {{ slide: number, kind: 'slide' | 'notes' | 'evidence', text: string, title: string, claim: string }} Passage
 */

const blocks = 'h1,h2,h3,h4,h5,p,li,td,th,dt,dd,figcaption,text';
const mostFound = 60;

/**
 * Letters without their accents, small.
 * @param {string} text
 */
const foldText = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** @param {string | null} text */
const inOneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * What an element says, without the numbers of its sources.
 * @param {Element} element
 */
function textOf(element) {
  const copy = /** @type {Element} */ (element.cloneNode(true));
  for (const number of copy.querySelectorAll('sup')) number.remove();
  return inOneLine(copy.textContent);
}

/**
 * The texts of the innermost blocks, in order.
 * @param {ParentNode} root
 */
function textsOf(root) {
  const inner = [...root.querySelectorAll(blocks)].filter((block) => !block.querySelector(blocks));
  return inner.map(textOf).filter((text) => text !== '');
}

/**
 * All passages of the deck, slide by slide.
 * @param {readonly Element[]} slides
 * @returns {readonly Passage[]}
 */
export function collectPassages(slides) {
  return slides.flatMap((element, index) => {
    const slide = index + 1;
    /** @param {string} kind */
    const kept = (kind) =>
      /** @type {HTMLTemplateElement | null} */ (document.querySelector(`template[data-${kind}="${slide}"]`))
        ?.content;
    const claims = [...(kept('evidence')?.querySelectorAll('[data-claim]') ?? [])];
    /** @type {readonly Passage[]} */
    const passages = [
      { slide, kind: 'slide', title: '', text: textsOf(element).join(' · '), claim: '' },
      ...[...(kept('notes')?.querySelectorAll('p') ?? [])].map(({ textContent }) => ({
        ...{ slide, kind: /** @type {const} */ ('notes'), title: '' },
        ...{ text: inOneLine(textContent), claim: '' },
      })),
      ...claims.map((claim) => ({
        ...{ slide, kind: /** @type {const} */ ('evidence') },
        title: inOneLine(claim.querySelector('h3')?.textContent ?? ''),
        ...{ text: textsOf(claim).join(' · '), claim: claim.getAttribute('data-claim') ?? '' },
      })),
    ];
    return passages;
  });
}

/**
 * The passages that hold every word, a claim also by its id.
 * @param {readonly Passage[]} passages
 * @param {string} query
 * @returns {readonly Passage[]}
 */
export function findPassages(passages, query) {
  if (query.trim() === '') return [];
  return passages.filter(({ text, claim }) => holdsAll(`${text} ${claim}`, query)).slice(0, mostFound);
}

/**
 * @param {string} text
 * @param {string} query
 */
function holdsAll(text, query) {
  const held = foldText(text);
  return foldText(query)
    .split(/\s+/)
    .every((word) => held.includes(word));
}

/**
 * What stands around the first word that was looked for.
 * @param {string} text
 * @param {string} query
 */
export function excerptOf(text, query) {
  const held = foldText(text);
  const words = foldText(query).split(/\s+/);
  const first = words.find((word) => word !== '' && held.includes(word)) ?? '';
  const at = Math.max(0, held.indexOf(first));
  const from = at < 50 ? 0 : text.indexOf(' ', at - 50) + 1;
  const until = from + 150 >= text.length ? text.length : text.lastIndexOf(' ', from + 150);
  return `${from > 0 ? '… ' : ''}${text.slice(from, until).replace(/^[ ·]+/, '')}${until < text.length ? ' …' : ''}`;
}

/**
 * The panel that finds slides, notes and evidence by their words. `choose` gets what was picked.
 * @param {HTMLElement} desk
 * @param {{ slides: readonly Element[], onOpen: () => void, choose: (passage: Passage) => void }} given
 * @returns {{ toggle: () => void, close: () => void, isOpen: () => boolean }}
 */
export function openFind(desk, { slides, onOpen, choose }) {
  const panel = /** @type {HTMLElement} */ (desk.querySelector('.desk-find'));
  const input = /** @type {HTMLInputElement} */ (panel.querySelector('input'));
  const list = /** @type {HTMLElement} */ (panel.querySelector('ol'));
  const status = /** @type {HTMLElement} */ (panel.querySelector('[role=status]'));
  const button = /** @type {HTMLElement} */ (desk.querySelector('[data-do="/"][aria-expanded]'));
  /** @type {readonly Passage[] | undefined} */
  let passages;
  const isOpen = () => !panel.hidden;
  /** @param {boolean} open */
  const set = (open) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (!open) return button.focus();
    onOpen();
    input.focus();
    input.select();
  };
  const search = () => {
    passages ??= collectPassages(slides);
    const found = findPassages(passages, input.value);
    list.replaceChildren(...found.map((passage) => rowOf(passage)));
    status.textContent = found.length > 0 || input.value.trim() === '' ? '' : (desk.dataset.nothing ?? '');
  };
  /** @param {Passage} passage */
  const rowOf = (passage) => {
    const row = document.createElement('li');
    const pick = row.appendChild(document.createElement('button'));
    pick.type = 'button';
    const name = nameOf(slides[passage.slide - 1]);
    pick.append(part('b', `${passage.slide} · ${name}`), part('small', kindText(desk, passage)));
    if (passage.title !== '') pick.append(part('em', passage.title));
    if (!holdsAll(passage.title, input.value))
      pick.append(part('span', excerptOf(passage.text.slice(passage.title.length), input.value)));
    pick.addEventListener('click', () => choose(passage));
    return row;
  };
  input.addEventListener('input', search);
  panel.addEventListener('keydown', (event) => moveInside(event, { input, list, close: () => set(false) }));
  return { toggle: () => set(!isOpen()), close: () => set(false), isOpen };
}

/**
 * @param {string} tag
 * @param {string} text
 */
function part(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/**
 * "Evidence", and whether the slide is a back-up slide.
 * @param {HTMLElement} desk
 * @param {Passage} passage
 */
function kindText(desk, { kind, slide }) {
  const words = { slide: '', notes: desk.dataset.inNotes ?? '', evidence: desk.dataset.inEvidence ?? '' };
  const backup = slide > Number(desk.dataset.talkSlides) ? (desk.dataset.backup ?? '') : '';
  return [backup, words[kind]].filter(Boolean).join(' · ');
}

/**
 * Arrows go from the field through what was found and back, Enter in the field takes the first, Escape closes.
 * @param {KeyboardEvent} event
 * @param {{ input: HTMLInputElement, list: HTMLElement, close: () => void }} parts
 */
function moveInside(event, { input, list, close }) {
  const stops = [input, ...list.querySelectorAll('button')];
  const at = stops.indexOf(/** @type {HTMLInputElement} */ (document.activeElement));
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') close();
  else if (event.key === 'Enter' && at === 0) stops[1]?.click();
  else if (by !== undefined && at >= 0) stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
  else return;
  event.preventDefault();
}
