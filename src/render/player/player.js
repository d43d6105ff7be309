// @ts-check
// The script of the hand-out deck, put into the file as it stands: no imports, no network.

const deck = document.querySelector('main.deck');
if (deck) play([...deck.querySelectorAll(':scope > svg')]);

/**
 * Shows one slide at a time. The address is the only state: `#7` is slide 7, `#source-3` the slide that holds it.
 * @param {readonly Element[]} slides
 */
function play(slides) {
  const progress = document.body.appendChild(document.createElement('div'));
  progress.className = 'progress';
  progress.setAttribute('aria-hidden', 'true');
  const voice = document.body.appendChild(document.createElement('div'));
  voice.className = 'voice';
  voice.setAttribute('role', 'status');
  /** @param {number} number */
  const clamp = (number) => Math.min(Math.max(number, 1), slides.length);

  /** The slide that the address means: the nearest one where the number is too high or the name unknown. */
  const current = () => {
    const name = nameInAddress();
    if (/^-?\d+$/.test(name)) return clamp(Number(name));
    const holder = document.getElementById(name)?.closest('main.deck > svg');
    return clamp(holder ? slides.indexOf(holder) + 1 : 1);
  };

  const show = () => {
    const number = current();
    slides.forEach((slide, index) => {
      slide.classList.toggle('shown', index + 1 === number);
    });
    progress.style.setProperty('--done', String(slides.length > 1 ? (number - 1) / (slides.length - 1) : 1));
    if (/^-?\d+$/.test(nameInAddress()) && nameInAddress() !== String(number)) location.replace(`#${number}`);
    return number;
  };

  /** @param {number} number */
  const go = (number) => {
    const next = clamp(number);
    if (next !== current()) location.hash = `#${next}`;
  };

  document.documentElement.classList.add('player');
  show();
  addEventListener('hashchange', () => {
    const number = show();
    const name = slides[number - 1]?.querySelector('section')?.getAttribute('aria-label') ?? '';
    voice.textContent = `${number} / ${slides.length}: ${name}`;
  });
  /** @param {number} by */
  const step = (by) => go(current() + by);
  listenToKeys({ step, go, last: slides.length });
  listenToPointer(step);
  hideIdlePointer();
}

function nameInAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * Arrows, space, page keys (which remote clickers send), Home, End, a number and Enter, f for the full screen.
 * @param {{ step: (by: number) => void, go: (number: number) => void, last: number }} moves
 */
function listenToKeys({ step, go, last }) {
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
    f: toggleFullScreen,
    F: toggleFullScreen,
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isControl(event.target)) return;
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
    if (!move) return;
    event.preventDefault();
    move(event.shiftKey);
  });
}

/** @param {EventTarget | null} target */
function isControl(target) {
  return target instanceof Element && target.closest('input,textarea,select,button,summary') !== null;
}

function toggleFullScreen() {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
}

/**
 * A click near the left or right edge, or a swipe. Links and selected text are left alone.
 * @param {(by: number) => void} step
 */
function listenToPointer(step) {
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
    if (!start || event.pointerType === 'mouse') return;
    const across = event.clientX - start.clientX;
    swiped = Math.abs(across) > 40 && Math.abs(across) > 1.5 * Math.abs(event.clientY - start.clientY);
    if (swiped) step(across < 0 ? 1 : -1);
  });
  addEventListener('click', (event) => {
    const onLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (swiped || onLink || isControl(event.target) || String(getSelection()) !== '') return;
    if (event.clientX < innerWidth * 0.2) step(-1);
    else if (event.clientX > innerWidth * 0.8) step(1);
  });
}

function hideIdlePointer() {
  let timer = 0;
  addEventListener('pointermove', () => {
    document.documentElement.classList.remove('idle');
    clearTimeout(timer);
    timer = window.setTimeout(() => document.documentElement.classList.add('idle'), 3000);
  });
}
