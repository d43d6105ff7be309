// @ts-check
import { play } from '../../player/play.js';
import { keepPreference, readPreference } from '../../player/preference.js';
import { nameOf } from '../../player/stage.js';
import { toggleClock, unstarted } from './clock.js';
import { openFind } from './find.js';
import { follow } from './follow.js';
import { openLook } from './look.js';
import { openDrawer, openNotes } from './panes.js';
import { planOf, showTime } from './time.js';
import { openTimes } from './times.js';

/**
 * The presenter's window: the slide on screen and the next one, notes, time, evidence.
 * @param {Element} deck
 */
export function present(deck) {
  const desk = /** @type {HTMLElement} */ (document.querySelector('.desk'));
  desk.hidden = false;
  document.documentElement.classList.add('presenting');
  document.title = `${document.title} · ${desk.dataset.title ?? ''}`;
  const toggleShade = openShade();
  const notes = openNotes(desk);
  const drawer = openDrawer(desk);
  /** @type {Readonly<Record<string, () => void>>} */
  const actions = {
    e: () => {
      if (find.isOpen()) find.close();
      drawer.toggle();
    },
    d: toggleShade,
    '/': () => find.toggle(),
    z: () => look.toggleHold(),
    Backspace: () => look.back(),
    m: () => showTimes(),
    '+': () => notes.resize(1),
    '=': () => notes.resize(1),
    '-': () => notes.resize(-1),
    t: () => following.setClock(toggleClock(following.getClock(), Date.now())),
    r: () => following.setClock(unstarted),
    p: () => openAudience(),
  };
  const playing = play(deck, {
    zones: false,
    keepsScreen: () => following.getHeld() > 0,
    letters: ({ store }) => ({
      ...actions,
      Escape: () => {
        if (find.isOpen()) find.close();
        else if (drawer.isOpen()) drawer.toggle();
        else store.set({ screen: '' });
      },
    }),
  });
  const { store, slides, ui, tell } = playing;
  const following = follow({
    store,
    role: 'presenter',
    last: slides.length,
    onPeers: () => {
      showPeers(desk, following);
      look?.show();
    },
    onRetire: () => retire(desk),
  });
  const openAudience = () => {
    const address = `${location.href.replace(/[?#].*$/, '')}#${store.get().slide}`;
    const opened = window.open(address, 'groundswell-audience');
    following.know(opened);
    if (!opened) tell(ui.say('blocked', address));
  };
  const look = openLook(desk, { playing, following });
  const find = openFind(desk, {
    slides,
    onOpen: () => drawer.isOpen() && drawer.toggle(),
    choose: ({ slide, claim }) => {
      look.jump(slide);
      if (claim === '') return;
      find.close();
      drawer.reveal(claim);
    },
  });
  const showTimes = openTimes(desk, {
    names: slides.map(nameOf),
    planned: planOf(desk),
    following,
    slide: () => store.get().slide,
  });
  showSlide(desk, { playing, notes, drawer });
  showTime(desk, { store, following });
  showPeers(desk, following);
  listenToButtons(desk, { playing, actions, following });
}

/**
 * What stands beside the slides, whenever another comes up.
 * @param {HTMLElement} desk
 * @param {{ playing: import('../../player/play.js').Playing, notes: import('./panes.js').Pane, drawer: import('./panes.js').Pane }} parts
 */
function showSlide(desk, { playing, notes, drawer }) {
  const { store, slides } = playing;
  const place = /** @type {HTMLElement} */ (desk.querySelector('[data-show=place]'));
  const covered = /** @type {HTMLElement} */ (desk.querySelector('[data-show=covered]'));
  const end = /** @type {HTMLElement} */ (desk.querySelector('.desk-end'));
  const backup = /** @type {HTMLElement} */ (desk.querySelector('[data-show=backup]'));
  const next = /** @type {HTMLElement} */ (desk.querySelector('[data-show=next]'));
  const words = next.textContent ?? '';
  const talkSlides = Number(desk.dataset.talkSlides);
  store.listen(({ slide, screen }) => {
    place.textContent = `${slide} / ${slides.length}`;
    backup.hidden = slide <= talkSlides;
    const isLast = slide === talkSlides && slides.length > talkSlides;
    next.textContent = isLast ? (desk.dataset.endOfTalk ?? '') : words;
    desk.classList.toggle('last', isLast);
    covered.hidden = screen === '';
    covered.textContent = screen === '' ? '' : playing.ui.say(screen);
    end.hidden = slide < slides.length;
    slides.forEach((one, index) => {
      one.querySelector('section')?.toggleAttribute('inert', index === slide);
      if (index === slide) one.setAttribute('aria-hidden', 'true');
      else one.removeAttribute('aria-hidden');
    });
    notes.show(slide);
    drawer.show(slide);
  });
}

/**
 * @param {HTMLElement} desk
 * @param {{
 *   playing: import('../../player/play.js').Playing,
 *   actions: Readonly<Record<string, () => void>>,
 *   following: import('./follow.js').Following,
 * }} parts
 */
function listenToButtons(desk, { playing, actions, following }) {
  /** @type {Readonly<Record<string, () => void>>} */
  const named = {
    previous: () => playing.step(-1),
    next: () => playing.step(1),
    black: () => playing.toggleScreen('black'),
    white: () => playing.toggleScreen('white'),
    overview: playing.toggleOverview,
    help: playing.toggleHelp,
    alone: () => {
      following.retireOthers();
      desk.classList.remove('retired');
      /** @type {HTMLElement} */ (desk.querySelector('.desk-second')).hidden = true;
    },
  };
  desk.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-do]') : null;
    const name = button?.getAttribute('data-do') ?? '';
    (named[name] ?? actions[name])?.();
  });
}

/**
 * Whether an audience window follows, and whether there is another presenter.
 * @param {HTMLElement} desk
 * @param {import('./follow.js').Following | undefined} following
 */
function showPeers(desk, following) {
  const roles = following?.roles() ?? [];
  const audience = roles.includes('audience');
  const status = /** @type {HTMLElement} */ (desk.querySelector('[data-show=audience]'));
  const text = desk.dataset[audience ? 'audienceHere' : 'audienceMissing'] ?? '';
  if (status.textContent !== text) status.textContent = text;
  desk.classList.toggle('alone', !audience);
  const second = /** @type {HTMLElement} */ (desk.querySelector('.desk-second'));
  second.hidden = !roles.includes('presenter') || desk.classList.contains('retired');
}

/**
 * Another presenter window wants to be the only one.
 * @param {HTMLElement} desk
 */
function retire(desk) {
  desk.classList.add('retired');
  window.close(); // a window that a script opened goes; another one says what it is
}

/** Light or dark: as the system has it, until the key says otherwise. */
function openShade() {
  const page = document.documentElement;
  const kept = readPreference('shade');
  if (kept) page.dataset.shade = kept;
  return () => {
    const isDark = page.dataset.shade
      ? page.dataset.shade === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    page.dataset.shade = isDark ? 'light' : 'dark';
    keepPreference('shade', page.dataset.shade);
  };
}
