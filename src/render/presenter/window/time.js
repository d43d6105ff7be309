// @ts-check
import { behindPlan, elapsed, formatTime, isFresh } from './clock.js';

/**
 * Planned milliseconds for each slide of the talk; back-up slides are outside of it.
 * @param {HTMLElement} desk
 */
export const planOf = (desk) =>
  (desk.dataset.planned ?? '')
    .split(' ')
    .slice(0, Number(desk.dataset.talkSlides))
    .map((seconds) => Number(seconds) * 1000);

/**
 * Shows the time of the talk, four times a second. No animation frame is asked for: a covered window gets none.
 * @param {HTMLElement} desk
 * @param {{ store: import('../../player/store.js').Store, following: import('./follow.js').Following }} given
 */
export function showTime(desk, { store, following }) {
  const planned = planOf(desk);
  const whole = Number(desk.dataset.whole ?? 0) * 1000;
  const write = writer(desk);
  const hours = new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const tick = () => {
    const now = Date.now();
    const clock = following.getClock();
    const slide = following.getHeld() || store.get().slide;
    const spent = elapsed(clock, now);
    const behind = isFresh(clock) ? 0 : behindPlan(planned, { slide, spent });
    write('clock', hours.format(now));
    write('elapsed', formatTime(spent));
    write('remaining', formatTime(whole - spent));
    write('slide', formatTime(spent - clock.slideFrom));
    write(
      'planned',
      planned[slide - 1] ? (desk.dataset.plan ?? '').replace('{}', formatTime(planned[slide - 1] ?? 0)) : '',
    );
    write('pace', slide > planned.length ? (desk.dataset.outside ?? '') : paceText(desk, behind));
    write('toggle', desk.dataset[clock.since === 0 ? 'start' : 'pause'] ?? '');
    const pace = whole - spent < 0 ? 'over' : behind > 0 ? 'behind' : '';
    if (desk.dataset.pace !== pace) desk.dataset.pace = pace;
    desk.style.setProperty('--spent', String(Math.min(1, whole === 0 ? 0 : spent / whole)));
    desk.style.setProperty('--plan', String(planShare(planned, { slide, whole })));
  };
  tick();
  store.listen(tick);
  setInterval(tick, 250);
}

/**
 * @param {HTMLElement} desk
 * @param {number} behind
 */
function paceText(desk, behind) {
  if (Math.abs(behind) < 1000) return desk.dataset.onTime ?? '';
  const words = desk.dataset[behind > 0 ? 'behindPlan' : 'aheadOfPlan'] ?? '';
  return words.replace('{}', formatTime(Math.abs(behind)));
}

/**
 * How far the talk should be when the slide on screen ends, from 0 to 1.
 * @param {readonly number[]} planned
 * @param {{ slide: number, whole: number }} where
 */
function planShare(planned, { slide, whole }) {
  const until = planned.slice(0, slide).reduce((sum, one) => sum + one, 0);
  return whole === 0 ? 0 : Math.min(1, until / whole);
}

/**
 * Writes only what changed: a screen reader and the processor are left in peace.
 * @param {HTMLElement} desk
 */
function writer(desk) {
  /** @type {Map<string, HTMLElement>} */
  const places = new Map();
  for (const place of desk.querySelectorAll('[data-time]'))
    places.set(place.getAttribute('data-time') ?? '', /** @type {HTMLElement} */ (place));
  /**
   * @param {string} name
   * @param {string} text
   */
  return (name, text) => {
    const place = places.get(name);
    if (place && place.textContent !== text) place.textContent = text;
  };
}
