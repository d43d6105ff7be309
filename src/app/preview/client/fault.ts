import type { ShownFinding } from '../state.ts';
import { byId, make } from './dom.ts';
import { placeView } from './place.ts';

/** Milliseconds before a fault is shown: a file that is saved half way is most often whole a moment later. */
const patience = 250;

/** Shows what keeps the newest state from being shown, over the last good page; goes when it is mended. */
export function faultOverlay(): (faults: readonly ShownFinding[]) => void {
  const holder = byId('fault');
  let timer = 0;
  let shown = '';
  return (faults) => {
    clearTimeout(timer);
    const key = JSON.stringify(faults);
    if (faults.length === 0) {
      holder.replaceChildren();
      shown = '';
    } else if (key !== shown) {
      timer = window.setTimeout(() => {
        shown = key;
        holder.replaceChildren(overlay(faults));
      }, patience);
    }
  };
}

/** Says, over the last page that there was, that nothing stands at this address any more; or no longer says so. */
export function showGone(gone: boolean): void {
  const holder = byId('fault');
  const shown = holder.querySelector('.gone');
  if (!gone) shown?.remove();
  if (!gone || shown) return;
  const head = make('div', { class: 'fault-head' }, make('h2', {}, 'This document is gone'));
  head.append(
    make(
      'p',
      {},
      'No audience gets it any more: its profile was deleted, or says so. It comes back when the profile does.',
    ),
  );
  const all = make('p', { class: 'message' }, make('a', { href: '/' }, 'All documents'));
  holder.replaceChildren(
    make('section', { class: 'fault gone', role: 'alert', 'aria-label': 'Gone' }, head, all),
  );
}

function overlay(faults: readonly ShownFinding[]): HTMLElement {
  const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
  const hide = make('button', { type: 'button', class: 'hide' }, 'Hide');
  const head = make('div', { class: 'fault-head' }, make('h2', {}, count));
  head.append(make('p', {}, 'Behind this is the last good page. This goes when the fault is mended.'), hide);
  const list = make('ol', {}, ...faults.map((fault) => make('li', {}, ...faultView(fault))));
  const box = make('section', { class: 'fault', role: 'alert', 'aria-label': 'Faults' }, head, list);
  hide.addEventListener('click', () => box.remove());
  return box;
}

function faultView({ message, hint, actual, expected, place, rule }: ShownFinding): readonly HTMLElement[] {
  const wanted = actual && expected ? [make('p', {}, `Found ${actual}, expected ${expected}`)] : [];
  return [
    make('p', { class: 'message' }, sentence(message)),
    ...wanted,
    ...(hint ? [make('p', { class: 'hint' }, sentence(hint))] : []),
    placeView(place, rule),
  ];
}

/** A message as a sentence: it begins with a capital letter. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
