/** The element of an id, which the page has. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

type Attributes = Readonly<Record<string, string | (() => void)>>;

/** Makes an element; a function among its attributes listens to that event: `{ click: () => … }`. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** What the server wrote into the page. */
export const pageData = (name: string): string => document.body.dataset[name] ?? '';

/** Asks the server; nothing where it has no answer. Throws when it is not there. */
export async function ask<T>(address: string): Promise<T | undefined> {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  return answer.ok ? ((await answer.json()) as T) : undefined;
}
