// @ts-check
import { enterSlide, unstarted } from './clock.js';
import { openLink } from './link.js';

/**
 * What all windows of a talk share. The higher revision holds; of two equal ones that of the greater name.
 * @typedef {{ slide: number, screen: '' | 'black' | 'white', clock: import('./clock.js').Clock, revision: number, by: string }} Talk
 */

/**
 * @typedef {{
 *   getClock: () => import('./clock.js').Clock,
 *   setClock: (clock: import('./clock.js').Clock) => void,
 *   roles: () => readonly string[],
 *   retireOthers: () => void,
 *   know: (other: Window | null) => void,
 * }} Following
 */

/**
 * Lets this window follow the others and the others follow it. Who comes new takes over where the others are; a
 * window that is loaded again knows where it was, also when it is alone.
 * @param {{
 *   store: import('../../player/store.js').Store,
 *   role: 'audience' | 'presenter',
 *   last: number,
 *   onPeers?: () => void,
 *   onRetire?: () => void,
 * }} given
 * @returns {Following}
 */
export function follow({ store, role, last, onPeers = () => undefined, onRetire = () => undefined }) {
  /** @type {Map<string, string>} */
  const peers = new Map();
  const kept = readKept(last);
  let clock = kept?.clock ?? unstarted;
  let { revision, by } = kept ?? { revision: 0, by: '' };
  let isNew = true;

  const talk = () => ({ ...store.get(), clock, revision, by });
  const changed = () => {
    isNew = false;
    revision += 1;
    by = link.id;
    keep(talk());
    link.send({ type: 'state', role, state: talk() });
  };
  /** @param {Talk} state */
  const adopt = (state) => {
    ({ clock, revision, by } = state);
    isNew = false;
    store.set({ slide: state.slide, screen: state.screen }, 'there');
    keep(talk());
  };
  const link = openLink((message, from) => {
    if (message.type === 'bye') peers.delete(from);
    else peers.set(from, message.role);
    const state = readTalk(message.state, last);
    const isLater = state && (state.revision > revision || (state.revision === revision && state.by > by));
    if (state && (isLater || (isNew && state.revision >= revision))) adopt(state);
    if (message.type === 'hello') link.send({ type: 'state', role, state: talk() });
    if (message.type === 'retire' && message.role === role) onRetire();
    onPeers();
  });

  if (kept) store.set({ screen: kept.screen }, 'there');
  let { slide } = store.get();
  store.listen((shown, from) => {
    const moved = shown.slide !== slide;
    slide = shown.slide;
    if (from !== 'here') return;
    if (moved) clock = enterSlide(clock, Date.now());
    changed();
  });
  addEventListener('pagehide', () => link.send({ type: 'bye', role }));
  addEventListener('pageshow', ({ persisted }) => persisted && link.send({ type: 'hello', role }));
  link.send({ type: 'hello', role });

  return {
    getClock: () => clock,
    setClock: (next) => {
      clock = next;
      changed();
    },
    roles: () => [...peers.values()],
    retireOthers: () => link.send({ type: 'retire', role }),
    know: link.know,
  };
}

const keptName = () => `groundswell talk ${location.pathname}`;

/** @param {Talk} talk */
function keep(talk) {
  try {
    sessionStorage.setItem(keptName(), JSON.stringify(talk));
  } catch {
    // Nothing may be kept in this browser: a reload starts the time anew.
  }
}

/** @param {number} last */
function readKept(last) {
  try {
    return readTalk(JSON.parse(sessionStorage.getItem(keptName()) ?? ''), last);
  } catch {
    return undefined;
  }
}

/**
 * A state as another window sent it; nothing when it is none that this deck can show.
 * @param {unknown} state
 * @param {number} last
 * @returns {Talk | undefined}
 */
function readTalk(state, last) {
  if (typeof state !== 'object' || state === null) return undefined;
  const { slide, screen, clock, revision, by } = /** @type {Talk} */ (state);
  const times = [clock?.since, clock?.spent, clock?.slideFrom];
  const isSound =
    Number.isInteger(slide) &&
    slide >= 1 &&
    slide <= last &&
    ['', 'black', 'white'].includes(screen) &&
    [...times, revision].every(
      (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
    ) &&
    typeof by === 'string';
  return isSound ? { slide, screen, clock, revision, by } : undefined;
}
