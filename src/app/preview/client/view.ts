import type { DocumentState, Spot, Written } from '../state.ts';
import { ask, byId, pageData } from './dom.ts';
import { faultOverlay, showGone } from './fault.ts';
import { followServer, mark, sayLive } from './follow.ts';
import { showFindingPlace, showFindings, showNowhere, showSentences, showWritten } from './panel.ts';
import { openStage } from './stage.ts';

const document_ = pageData('document');
const unit = pageData('kind') === 'deck' ? 'Slide' : 'Page';
const showFaults = faultOverlay();
let here = '';

const stage = openStage({
  onReady: () => {
    goToAddress();
    showPosition();
    void update();
  },
  onMove: showPosition,
  onChoose: ({ anchor, number, text }) =>
    void showPlace({ anchor, ...(number !== undefined && { number }) }, text),
  onKey,
});

followServer(() => void update());
addEventListener('keydown', onKey);
addEventListener('hashchange', () => {
  if (location.hash !== here) goToAddress();
});
byId('previous').addEventListener('click', () => move(-1));
byId('next').addEventListener('click', () => move(1));

let asking = false;
let again = false;

/** Brings the page up to date. Changes that come while it asks are asked for together afterwards. */
async function update(): Promise<void> {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    do {
      again = false;
      const state = await ask<DocumentState>(
        `/state/${document_}?from=${encodeURIComponent(stage.version())}`,
      );
      showGone(state === undefined);
      sayLive(state === undefined ? 'Gone' : 'Live');
      if (state) show(state);
      else showFindings({ findings: undefined, checking: false }, { onShow: () => undefined });
    } while (again);
  } catch {
    // The connection is lost: the bar says so, and the page asks again when it is back.
  } finally {
    asking = false;
  }
}

function show(state: DocumentState): void {
  if (state.patch) {
    stage.patch(state.patch);
    mark('new');
  }
  showFaults(state.faults);
  showFindings(state, {
    onShow: (finding) => {
      showFindingPlace(finding);
      if (finding.spot) stage.goTo(finding.spot);
      byId('written').scrollIntoView({ block: 'nearest' });
    },
  });
}

async function showPlace(spot: Spot, text: string): Promise<void> {
  const query = new URLSearchParams({ anchor: spot.anchor ?? '', version: stage.version() });
  if (spot.number !== undefined) query.set('number', String(spot.number));
  const written = await ask<Written>(`/written/${document_}?${query}`).catch(() => undefined);
  if (written) showWritten(written, text);
  else showNowhere();
  byId('written').scrollIntoView({ block: 'nearest' });
}

function move(by: number): void {
  const { index, total } = stage.position();
  stage.go(Math.min(Math.max(index + by, 1), total));
  showPosition();
}

let waiting = 0;

/** Says which slide or page is in view, here and in the address, and lists what is written on it. */
function showPosition(): void {
  const { index, total } = stage.position();
  if (total === 0) return;
  byId('position').textContent = `${unit} ${index} of ${total}`;
  here = `#${index}`;
  if (location.hash !== here) history.replaceState(null, '', here);
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    showSentences(stage.sentences(), (spot) => {
      stage.goTo(spot);
      void showPlace(spot, spot.text);
    });
  }, 120);
}

/** `#7` is slide or page 7, `#driver-5` a section. */
function goToAddress(): void {
  const name = decodeURIComponent(location.hash.slice(1));
  if (/^\d+$/.test(name)) stage.go(Number(name));
  else if (name !== '' && !document.getElementById(name)) stage.goTo({ anchor: name });
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || isControl(event.target)) return;
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: () => move(1),
    PageDown: () => move(1),
    ArrowLeft: () => move(-1),
    PageUp: () => move(-1),
    Home: () => stage.go(1),
    End: () => stage.go(stage.position().total),
  };
  const act = moves[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

function isControl(target: EventTarget | null): boolean {
  return (target as Element | null)?.closest?.('input,textarea,select,pre') != null;
}
