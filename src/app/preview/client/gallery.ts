import type { DocumentState, ShownFinding } from '../state.ts';
import { ask } from './dom.ts';
import { faultOverlay } from './fault.ts';
import { followServer, mark } from './follow.ts';
import { drawSheets } from './sheets.ts';

const showFaults = faultOverlay();
const cards = [...document.querySelectorAll<HTMLElement>('[data-document]')];
const seen = new Set<HTMLElement>();

// A document is made when its card comes into view.
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const card = target as HTMLElement;
      if (!isIntersecting) seen.delete(card);
      else if (!seen.has(card)) {
        seen.add(card);
        void update(card);
      }
    }
  },
  { rootMargin: '200px' },
);
for (const card of cards) watcher.observe(card);
addEventListener('resize', () => {
  for (const card of seen) fitIn(card);
});
followServer(() => void updateAll());

/** Before the first document there is no card: the page comes anew when the content is mended. */
async function updateAll(): Promise<void> {
  const told = await ask<{ readonly faults: readonly ShownFinding[]; readonly documents: readonly string[] }>(
    '/overview',
  ).catch(() => undefined);
  if (!told) return;
  showFaults(told.faults);
  if (told.documents.join() !== cards.map((card) => card.dataset.document).join()) location.reload();
  else for (const card of seen) await update(card).catch(() => undefined);
}

async function update(card: HTMLElement): Promise<void> {
  const state = await ask<DocumentState>(`/state/${card.dataset.document}?brief`);
  if (!state) return;
  const facts = card.querySelector('[data-facts]')!;
  facts.textContent = factsOf(state, card.classList.contains('deck') ? 'slide' : 'page');
  card.classList.toggle(
    'faulty',
    state.faults.length > 0 || (state.findings ?? []).some(({ severity }) => severity === 'error'),
  );
  if (card.dataset.version === state.version) return;
  card.dataset.version = state.version ?? '';
  await showFirstPage(card);
  mark('new');
}

function factsOf({ faults, findings, checking, brokeOff, pages = 0 }: DocumentState, unit: string): string {
  if (faults.length > 0) return 'A fault: this is the last good page';
  if (brokeOff && !checking) return 'The check broke off';
  if (!findings) return checking ? 'Checking …' : 'Not checked yet';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const count = (number: number, word: string) =>
    number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`];
  const found = [...count(errors, 'error'), ...count(warnings, 'warning')].join(', ');
  return [`${pages} ${unit}${pages === 1 ? '' : 's'}`, found === '' ? 'nothing found' : found].join(' · ');
}

/** Loads the real first page, drawn small. */
function showFirstPage(card: HTMLElement): Promise<void> {
  const frame = card.querySelector('iframe')!;
  return new Promise((settle) => {
    frame.addEventListener(
      'load',
      () => {
        fitIn(card);
        card.classList.add('ready');
        settle();
      },
      { once: true },
    );
    frame.src = `${frame.dataset.src}?version=${card.dataset.version}`;
  });
}

/** The frame is as large as a page, and scaled to its card. */
function fitIn(card: HTMLElement): void {
  const frame = card.querySelector('iframe')!;
  const page = frame.contentDocument;
  if (!page?.body) return;
  const [width, height] = sizeOf(page);
  const box = card.querySelector('.picture')!.getBoundingClientRect();
  const scale = Math.min(box.width / width, box.height / height);
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  frame.style.transform = `translate(-50%, -50%) scale(${scale})`;
}

function sizeOf(page: Document): readonly [width: number, height: number] {
  if (page.documentElement.classList.contains('briefing')) {
    const [sheet] = drawSheets(page);
    return [sheet?.offsetWidth ?? 794, sheet?.offsetHeight ?? 1123];
  }
  const [, , width = 1280, height = 720] =
    page.querySelector('main > svg')?.getAttribute('viewBox')?.split(/\s+/).map(Number) ?? [];
  return [width, height];
}
