import type { ShownPlace } from '../places.ts';
import { ask, make, pageData } from './dom.ts';

/** `content/drivers/a.ts:41:9`. */
export const nameOfPlace = ({ file, line, column }: ShownPlace): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** A place: its file and line, the lines around it, and what can be done with it. */
export function placeView(place: ShownPlace, what: string): HTMLElement {
  const name = nameOfPlace(place);
  const lines = place.lines.map(({ number, text }) =>
    make(
      'span',
      number === place.line ? { class: 'line here' } : { class: 'line' },
      make('span', { class: 'number' }, String(number)),
      text === '' ? ' ' : text,
      '\n',
    ),
  );
  const view = make('div', { class: 'place' });
  view.append(
    make('p', { class: 'what' }, what),
    make('p', { class: 'name' }, make('code', {}, breakable(name))),
  );
  if (lines.length > 0)
    view.append(
      make(
        'pre',
        { tabindex: '0', role: 'group', 'aria-label': `Lines of ${place.file}` },
        make('code', {}, ...lines),
      ),
    );
  view.append(make('p', { class: 'actions' }, ...actions(place, name)));
  return view;
}

/** A long path breaks after its folders. */
function breakable(name: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const part of name.split(/(?<=\/)/)) fragment.append(part, document.createElement('wbr'));
  return fragment;
}

function actions(place: ShownPlace, name: string): readonly HTMLElement[] {
  const copy = make('button', { type: 'button', click: () => void copyText(name, copy) }, 'Copy');
  copy.setAttribute('aria-label', `Copy ${name}`);
  const editor = pageData('editor');
  if (editor === '') return [copy];
  const open = make(
    'button',
    { type: 'button', click: () => void openPlace(place, open) },
    `Open in ${editor}`,
  );
  return [open, copy];
}

async function copyText(text: string, button: HTMLElement): Promise<void> {
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  say(button, done ? 'Copied' : 'Not allowed here');
}

async function openPlace({ id }: ShownPlace, button: HTMLElement): Promise<void> {
  const query = new URLSearchParams({ place: id, token: pageData('token') });
  const answer = await ask(`/open?${query}`).catch(() => undefined);
  say(button, answer ? 'Opened' : 'Could not be opened');
}

function say(button: HTMLElement, text: string): void {
  const before = button.dataset.before ?? button.textContent ?? '';
  button.dataset.before = before;
  button.textContent = text;
  setTimeout(() => {
    button.textContent = before;
  }, 1500);
}
