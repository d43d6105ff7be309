import type { ShownFinding } from '../state.ts';
import { ask } from './dom.ts';
import { faultOverlay } from './fault.ts';
import { followServer } from './follow.ts';

const showFaults = faultOverlay();
const filter = document.querySelector<HTMLInputElement>('#filter');
const rows = [...document.querySelectorAll<HTMLElement>('#claims > li')];

followServer(() => void update());
filter?.addEventListener('input', find);
find();

/** The page comes anew; the browser keeps its place. */
async function update(): Promise<void> {
  const told = await ask<{ readonly faults: readonly ShownFinding[] }>('/overview').catch(() => undefined);
  if (!told) return;
  showFaults(told.faults);
  if (told.faults.length > 0) return;
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
  if (answer.ok && !filter && fresh && fresh.innerHTML !== document.querySelector('main')?.innerHTML)
    document.querySelector('main')?.replaceChildren(...fresh.childNodes);
}

/** Leaves the claims that hold every word of the search. */
function find(): void {
  if (!filter) return;
  const words = filter.value.toLowerCase().split(/\s+/);
  const found = rows.filter((row) => {
    const text = (row.textContent ?? '').toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
    return !row.hidden;
  });
  document.getElementById('filter-count')!.textContent =
    `${found.length} claim${found.length === 1 ? '' : 's'}`;
}
