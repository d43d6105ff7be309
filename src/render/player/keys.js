// @ts-check

/** A number that was typed waits so long for its Enter, in ms. */
const numberWaits = 3000;

/**
 * Arrows, space, page keys (which remote clickers send), Home, End, a number and Enter; and the letters of `letters`,
 * small or capital.
 * @param {{ step: (by: number) => void, go: (number: number) => void, last: number }} moves
 * @param {Readonly<Record<string, () => void>>} letters
 */
export function listenToKeys({ step, go, last }, letters) {
  const number = collectNumber();
  /** @type {Readonly<Record<string, (shift: boolean) => void>>} */
  const moves = {
    ArrowRight: () => step(1),
    ArrowDown: () => step(1),
    PageDown: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowUp: () => step(-1),
    PageUp: () => step(-1),
    ' ': (shift) => step(shift ? -1 : 1),
    Home: () => go(1),
    End: () => go(last),
  };
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || isField(target)) return;
    const typed = number.take(key, event.defaultPrevented);
    if (event.defaultPrevented) return;
    if (key === 'Enter' && typed !== '') {
      event.preventDefault();
      go(Number(typed));
    }
    if (isTaken(event)) return;
    const move = moves[key];
    const letter = move ? undefined : letters[key.length === 1 ? key.toLowerCase() : key];
    if (!move && !letter) return;
    event.preventDefault();
    if (move) move(event.shiftKey);
    else letter?.();
  });
}

/**
 * The digits that were typed one after another. Any other key ends the number, and so does a rest.
 * @returns {{ take: (key: string, isUsed: boolean) => string }} what stood before this key, if the key is no digit
 */
function collectNumber() {
  let digits = '';
  let since = 0;
  return {
    take: (key, isUsed) => {
      const now = Date.now();
      const before = now - since > numberWaits ? '' : digits;
      since = now;
      digits = /^\d$/.test(key) && !isUsed ? (before + key).slice(0, 6) : '';
      return digits === '' ? before : '';
    },
  };
}

/** @param {EventTarget | null} target */
const isField = (target) => target instanceof Element && target.closest('input,textarea,select') !== null;

/**
 * Whether the key belongs to what has the focus: space and Enter to a button, the arrows to a pane that scrolls.
 * @param {KeyboardEvent} event
 */
function isTaken({ target, key }) {
  if (!(target instanceof Element)) return false;
  if (target.closest('button,summary') && (key === ' ' || key === 'Enter')) return true;
  const pane = target.closest('[data-pane]');
  return pane !== null && (key === 'ArrowUp' || key === 'ArrowDown') && pane.scrollHeight > pane.clientHeight;
}

/** Fills the screen, or gives it back. */
export function toggleFullScreen() {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
}
