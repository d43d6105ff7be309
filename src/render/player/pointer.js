// @ts-check

/**
 * A click near the left or right edge, or a swipe. Links, buttons and selected text are left alone.
 * @param {(by: number) => void} step
 * @param {() => boolean} isWanted
 */
export function listenToPointer(step, isWanted) {
  /** @type {PointerEvent | undefined} */
  let start;
  let swiped = false;
  addEventListener('pointerdown', (event) => {
    start = event.isPrimary ? event : undefined;
    swiped = false;
  });
  addEventListener('pointercancel', () => {
    start = undefined;
  });
  addEventListener('pointerup', (event) => {
    if (!start || event.pointerType === 'mouse' || !isWanted()) return;
    const across = event.clientX - start.clientX;
    swiped = Math.abs(across) > 40 && Math.abs(across) > 1.5 * Math.abs(event.clientY - start.clientY);
    if (swiped) step(across < 0 ? 1 : -1);
  });
  addEventListener('click', (event) => {
    const taken = event.target instanceof Element && event.target.closest('a,button,summary,dialog') !== null;
    if (swiped || taken || !isWanted() || String(getSelection()) !== '') return;
    if (event.clientX < innerWidth * 0.2) step(-1);
    else if (event.clientX > innerWidth * 0.8) step(1);
  });
}

/** The pointer hides three seconds after its last move. */
export function hideIdlePointer() {
  let timer = 0;
  addEventListener('pointermove', () => {
    document.documentElement.classList.remove('idle');
    clearTimeout(timer);
    timer = window.setTimeout(() => document.documentElement.classList.add('idle'), 3000);
  });
}
