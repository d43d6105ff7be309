// @ts-check
// The time of the talk. All functions are plain: `now` is milliseconds since 1970, everything else milliseconds.

/**
 * `since`: when it was started last, 0 while it stands. `spent`: what ran before that. `slideFrom`: how far the talk
 * was when the slide on screen came up. `times`: how long each slide was on screen until it was left.
 * @typedef {{ since: number, spent: number, slideFrom: number, times: readonly number[] }} Clock
 */

/** @type {Clock} */
export const unstarted = { since: 0, spent: 0, slideFrom: 0, times: [] };

/**
 * @param {Clock} clock
 * @param {number} now
 */
export const elapsed = ({ since, spent }, now) => spent + (since === 0 ? 0 : Math.max(0, now - since));

/** @param {Clock} clock */
export const isFresh = ({ since, spent }) => since === 0 && spent === 0;

/**
 * Starts it, or lets it stand.
 * @param {Clock} clock
 * @param {number} now
 * @returns {Clock}
 */
export const toggleClock = (clock, now) =>
  clock.since === 0 ? { ...clock, since: now } : { ...clock, since: 0, spent: elapsed(clock, now) };

/**
 * A new slide comes up in the place of `left`, counted from 1. The first move of a talk starts the clock.
 * @param {Clock} clock
 * @param {number} now
 * @param {number} left
 * @returns {Clock}
 */
export const enterSlide = (clock, now, left) =>
  isFresh(clock)
    ? { ...clock, since: now }
    : { ...clock, slideFrom: elapsed(clock, now), times: timesOnSlides(clock, now, left) };

/**
 * How long each slide has been on screen; `slide`, counted from 1, is there now.
 * @param {Clock} clock
 * @param {number} now
 * @param {number} slide
 * @returns {readonly number[]}
 */
export const timesOnSlides = (clock, now, slide) =>
  Array.from(
    { length: Math.max(clock.times.length, slide) },
    (_, index) =>
      (clock.times[index] ?? 0) +
      (index === slide - 1 ? Math.max(0, elapsed(clock, now) - clock.slideFrom) : 0),
  );

/**
 * How far the talk is behind its plan: negative when ahead, 0 while it is inside the time of its slide. A slide without
 * a time of its own, as the cover, takes it from the next that has one; back-up slides are outside of the plan.
 * @param {readonly number[]} planned milliseconds for each slide of the talk, back-up slides left out
 * @param {{ slide: number, spent: number }} where the slide, from 1, and how long the talk runs
 */
export function behindPlan(planned, { slide, spent }) {
  if (slide > planned.length) return 0;
  const before = planned.slice(0, slide - 1).reduce((sum, one) => sum + one, 0);
  const after = before + (planned.slice(slide - 1).find((own) => own > 0) ?? 0);
  if (spent > after) return spent - after;
  return spent < before ? spent - before : 0;
}

/**
 * `7:41`, `1:02:09`; with a minus sign below zero.
 * @param {number} milliseconds
 */
export function formatTime(milliseconds) {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, '0');
  const text = hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
  return milliseconds <= -1000 ? `−${text}` : text;
}
