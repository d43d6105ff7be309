// @ts-check
// `#7` is slide 7, `#source-3` the slide that holds it.

/** The name in the address, decoded. */
function nameInAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * The slide that the address means, the first where the name is unknown. Where the number does not exist, it is the one
 * on screen; while there is none yet, the nearest.
 * @param {readonly Element[]} slides
 * @param {number} [onScreen]
 * @returns {{ slide: number, missing: string }} `missing` is the number that does not exist
 */
function readAddress(slides, onScreen) {
  const name = nameInAddress();
  if (/^-?\d+$/.test(name)) {
    const nearest = Math.min(Math.max(Number(name), 1), slides.length);
    return nearest === Number(name)
      ? { slide: nearest, missing: '' }
      : { slide: onScreen ?? nearest, missing: name };
  }
  const holder = document.getElementById(name)?.closest('main.deck > svg');
  return { slide: holder ? slides.indexOf(holder) + 1 : 1, missing: '' };
}

/**
 * Keeps the address and the slide together. Moves made here can be gone back; moves that came from another window cannot.
 * @param {{ slides: readonly Element[], store: import('./store.js').Store, onMissing: (number: string) => void }} given
 */
export function followAddress({ slides, store, onMissing }) {
  /** @param {number} [onScreen] */
  const read = (onScreen) => {
    const { slide, missing } = readAddress(slides, onScreen);
    if (missing !== '') {
      location.replace(`#${slide}`);
      onMissing(missing);
    }
    return slide;
  };
  store.set({ slide: read() }, 'there');
  addEventListener('hashchange', () => store.set({ slide: read(store.get().slide) }));
  store.listen(({ slide }, from) => {
    if (from === 'start' || readAddress(slides).slide === slide) return;
    if (from === 'here') location.hash = `#${slide}`;
    else location.replace(`#${slide}`);
  });
}
