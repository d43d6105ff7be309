// @ts-check

/**
 * Arrows, space, page keys (which remote clickers send), Home, End, a number and Enter; and the letters of `letters`,
 * small or capital.
 * @param {{ step: (by: number) => void, go: (number: number) => void, last: number }} moves
 * @param {Readonly<Record<string, () => void>>} letters
 */
export function listenToKeys({ step, go, last }, letters) {
  let digits = '';
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
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTaken(event)) return;
    if (/^\d$/.test(event.key)) {
      digits = (digits + event.key).slice(-4);
      return;
    }
    const typed = digits;
    digits = '';
    if (event.key === 'Enter' && typed !== '') {
      event.preventDefault();
      go(Number(typed));
    }
    const move = moves[event.key];
    const letter = move ? undefined : letters[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!move && !letter) return;
    event.preventDefault();
    if (move) move(event.shiftKey);
    else letter?.();
  });
}

/**
 * Whether the key belongs to what has the focus: space and Enter to a button, the arrows to a pane that scrolls.
 * @param {KeyboardEvent} event
 */
function isTaken({ target, key }) {
  if (!(target instanceof Element)) return false;
  if (target.closest('input,textarea,select')) return true;
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
