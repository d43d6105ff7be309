// @ts-check
import { enterSlide, unstarted } from './clock.js';
import { openLink } from './link.js';

/**
 * What all windows of a talk share. `slide` is that of the presenter; while the audience is held, it keeps seeing
 * `held`, which is 0 otherwise. The higher revision holds; of two equal ones that of the greater name.
 * @typedef {{
 *   slide: number,
 *   held: number,
 *   screen: '' | 'black' | 'white',
 *   clock: import('./clock.js').Clock,
 *   revision: number,
 *   by: string,
 * }} Talk
 */

/**
 * @typedef {{
 *   getClock: () => import('./clock.js').Clock,
 *   setClock: (clock: import('./clock.js').Clock) => void,
 *   getHeld: () => number,
 *   hold: (slide: number) => void,
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
  let { revision, by, held } = kept ?? { revision: 0, by: '', held: 0 };
  let { slide } = kept ?? store.get();
  let isNew = true;

  const talk = () => ({ slide, held, screen: store.get().screen, clock, revision, by });
  const changed = () => {
    isNew = false;
    revision += 1;
    by = link.id;
    keep(talk());
    link.send({ type: 'state', role, state: talk() });
  };
  /** @param {Talk} state */
  const adopt = (state) => {
    ({ clock, revision, by, held, slide } = state);
    isNew = false;
    const seen = role === 'audience' && held > 0 ? held : slide;
    store.set({ slide: seen, screen: state.screen }, 'there');
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
  let shows = store.get().slide;
  if (kept?.held !== shows) slide = shows;
  store.listen((shown, from) => {
    const left = shows;
    shows = shown.slide;
    if (from !== 'here') return;
    if (left !== shows) {
      if (role === 'audience') held = 0; // who moves the audience's own window shows it what it moved to
      if (held === 0) clock = enterSlide(clock, Date.now(), left);
      slide = shows;
    }
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
    getHeld: () => held,
    hold: (next) => {
      if (next === 0 && held !== slide) clock = enterSlide(clock, Date.now(), held);
      held = next;
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
  const { slide, held, screen, clock, revision, by } = /** @type {Talk} */ (state);
  if (!Array.isArray(clock?.times) || clock.times.length > last) return undefined;
  const times = [clock.since, clock.spent, clock.slideFrom, ...clock.times];
  const isSound =
    [slide, held].every(Number.isInteger) &&
    slide >= 1 &&
    slide <= last &&
    held <= last &&
    ['', 'black', 'white'].includes(screen) &&
    [...times, held, revision].every(
      (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
    ) &&
    typeof by === 'string';
  return isSound ? { slide, held, screen, clock, revision, by } : undefined;
}
