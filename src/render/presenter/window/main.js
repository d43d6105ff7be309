// @ts-check
// The script of the deck to present. `?presenter` in the address makes a window that of the presenter.
import { play } from '../../player/play.js';
import { follow } from './follow.js';
import { present } from './present.js';

const deck = document.querySelector('main.deck');
if (deck && new URLSearchParams(location.search).has('presenter')) present(deck);
else if (deck) showAudience(deck);

/** @param {Element} deck */
function showAudience(deck) {
  /** @type {Window | null} */
  let presenter = null;
  /** @type {import('./follow.js').Following | undefined} */
  let following;
  const playing = play(deck, {
    letters: (playing) => {
      const open = () => {
        presenter = openPresenter(playing);
        following?.know(presenter);
      };
      return {
        p: () => {
          if (!presenter || presenter.closed) return open();
          presenter.focus();
          ifClosing(presenter, open);
        },
      };
    },
  });
  following = follow({ store: playing.store, role: 'audience', last: playing.slides.length });
  keepAwake();
}

/**
 * @param {import('../../player/play.js').Playing} playing
 * @returns {Window | null}
 */
function openPresenter({ store, tell, ui }) {
  const address = `${location.href.replace(/[?#].*$/, '')}?presenter#${store.get().slide}`;
  const opened = window.open(address, 'groundswell-presenter', 'popup,width=1280,height=800');
  if (!opened) tell(ui.say('blocked', address));
  return opened;
}

/**
 * A window that is on its way out says for a moment that it is open: a browser under load tells late. Looks for a
 * second whether it was so, and does then what was wanted.
 * @param {Window} other
 * @param {() => void} act
 */
function ifClosing(other, act, looks = 20) {
  setTimeout(() => {
    if (other.closed) act();
    else if (looks > 1) ifClosing(other, act, looks - 1);
  }, 50);
}

/** A screen that goes dark by itself ends no talk. */
function keepAwake() {
  const ask = () => {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
