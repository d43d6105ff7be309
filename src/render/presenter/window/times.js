// @ts-check
import { formatTime, timesOnSlides } from './clock.js';

/**
 * The lines that keep a run of the talk as its plan: under the name of each slide that was on screen its `minutes`, in
 * halves. They are copied by hand: a profile is a program, which only its author can change safely.
 * @param {readonly number[]} times milliseconds for each slide
 * @param {readonly { name: string, planned: number }[]} slides
 */
export function minutesLines(times, slides) {
  return slides
    .flatMap(({ name, planned }, index) => {
      const time = times[index] ?? 0;
      if (time < 1000) return [];
      const plan = planned > 0 ? ` / ${formatTime(planned)}` : '';
      const minutes = Math.max(0.5, Math.round(time / 30_000) / 2);
      return [`// ${index + 1} · ${name} (${formatTime(time)}${plan})\nminutes: ${minutes},`];
    })
    .join('\n\n');
}

/**
 * The panel with these lines.
 * @param {HTMLElement} desk
 * @param {{ names: readonly string[], planned: readonly number[], following: import('./follow.js').Following, slide: () => number }} given
 * @returns {() => void} opens it
 */
export function openTimes(desk, { names, planned, following, slide }) {
  const dialog = /** @type {HTMLDialogElement} */ (desk.querySelector('dialog.desk-times'));
  const lines = /** @type {HTMLTextAreaElement} */ (dialog.querySelector('textarea'));
  const status = /** @type {HTMLElement} */ (dialog.querySelector('[role=status]'));
  dialog.addEventListener('click', ({ target }) => {
    const does = target instanceof Element ? target.closest('[data-times]')?.getAttribute('data-times') : '';
    if (does === 'close') dialog.close();
    if (does !== 'copy') return;
    lines.select();
    const copied = () => {
      status.textContent = desk.dataset.copied ?? '';
    };
    // From disk a browser may refuse: the lines stay selected for Ctrl+C.
    navigator.clipboard?.writeText(lines.value).then(copied, () => document.execCommand('copy') && copied());
  });
  return () => {
    const times = timesOnSlides(following.getClock(), Date.now(), following.getHeld() || slide());
    const slides = names.map((name, index) => ({ name, planned: planned[index] ?? 0 }));
    lines.value = minutesLines(times, slides) || (desk.dataset.noTimes ?? '');
    status.textContent = '';
    if (!dialog.open) dialog.showModal();
  };
}
