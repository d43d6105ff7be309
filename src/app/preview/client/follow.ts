import { byId, pageData } from './dom.ts';

/** Milliseconds between two tries to reach a server that is gone. */
const patience = 600;

/**
 * Follows the server: calls `onChange` for each change, and once when the connection is back after it was lost.
 * Says in the bar how the connection stands.
 */
export function followServer(onChange: () => void): void {
  let generation = Number(pageData('generation'));
  let lost = false;
  const connect = () => {
    const source = new EventSource(`/events?token=${encodeURIComponent(pageData('token'))}`);
    source.addEventListener('alive', () => {
      if (lost) onChange();
      lost = false;
      show('Live', 'live');
    });
    source.addEventListener('change', (event) => {
      const told = (JSON.parse(event.data) as { generation: number }).generation;
      if (told !== generation) mark('save');
      generation = told;
      onChange();
    });
    source.addEventListener('error', () => {
      source.close();
      lost = true;
      show('Connection lost; trying again', 'lost');
      setTimeout(() => void reach(connect), patience);
    });
  };
  connect();
}

function show(text: string, state: string): void {
  const status = byId('status');
  if (status.textContent !== text) status.textContent = text;
  status.dataset.state = state;
}

/** Says in the bar what the page that is followed is, while the connection stands. */
export function sayLive(text: 'Live' | 'Gone'): void {
  if (byId('status').dataset.state !== 'lost') show(text, text === 'Live' ? 'live' : 'lost-page');
}

/** Waits until the server answers. A server that was started anew has another token: then the page starts anew too. */
async function reach(connect: () => void): Promise<void> {
  try {
    const answer = await fetch(`/events?token=${encodeURIComponent(pageData('token'))}`, { method: 'HEAD' });
    if (answer.ok) connect();
    else location.reload();
  } catch {
    setTimeout(() => void reach(connect), patience);
  }
}

/** Leaves a mark for measurements. */
export const mark = (name: string): void => void performance.mark(`groundswell-${name}`);
