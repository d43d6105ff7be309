// @ts-check
// The script of the deck to present. `?presenter` in the address makes a window that of the presenter.
import { play } from '../../render/player/play.js';
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
    letters: ({ store, tell, ui }) => ({
      p: () => {
        if (presenter && !presenter.closed) return presenter.focus();
        const address = `${location.href.replace(/[?#].*$/, '')}?presenter#${store.get().slide}`;
        presenter = window.open(address, 'groundswell-presenter', 'popup,width=1280,height=800');
        following?.know(presenter);
        if (!presenter) tell(ui.say('blocked', address));
      },
    }),
  });
  following = follow({ store: playing.store, role: 'audience', last: playing.slides.length });
  keepAwake();
}

/** A screen that goes dark by itself ends no talk. */
function keepAwake() {
  const ask = () => {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
